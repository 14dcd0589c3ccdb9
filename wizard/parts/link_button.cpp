// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/link_button.h"

#include "wizard/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace binder {

namespace {

constexpr int margin = 4;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int LinkButton::arrowWidth() const
{
    return isCheckable() ? fontMetrics().height() * 3 / 4 : 0;
}

QSize LinkButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + arrowWidth() + 2 * margin;
    return {width, fontMetrics().height() + 2 * margin};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = isEnabled() ? theme::accent(palette()) : theme::muted(palette());
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    if (isCheckable()) {
        const qreal size = arrowWidth() * 0.3;
        const QPointF centre(inner.left() + size + 1, inner.center().y() + 1);
        QPainterPath arrow;
        if (isChecked()) {
            arrow.moveTo(centre + QPointF(-size, -size / 2));
            arrow.lineTo(centre + QPointF(0, size / 2));
            arrow.lineTo(centre + QPointF(size, -size / 2));
        } else {
            arrow.moveTo(centre + QPointF(-size / 2, -size));
            arrow.lineTo(centre + QPointF(size / 2, 0));
            arrow.lineTo(centre + QPointF(-size / 2, size));
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.strokePath(arrow, QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    QFont font = painter.font();
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(inner.adjusted(arrowWidth(), 0, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic), text());
    if (hasFocus())
        theme::paintFocus(painter, rect(), palette());
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace binder
