// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/panel.h"

#include <QPainter>

namespace binder {

Panel::Panel(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{}

void Panel::setSign(theme::Sign sign)
{
    m_sign = sign;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bounds = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = theme::surface(palette());
    if (m_look == Look::Quiet) {
        ground = theme::accent(palette());
        ground.setAlphaF(theme::isDark(palette()) ? 0.14F : 0.07F);
    }
    painter.setBrush(ground);
    painter.setPen(m_look == Look::Quiet ? QPen(Qt::NoPen) : QPen(theme::outline(palette())));
    painter.drawRoundedRect(bounds, 5, 5);
    if (m_look == Look::Signed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::signColour(m_sign, palette()));
        const bool leftward = layoutDirection() == Qt::RightToLeft;
        painter.drawRoundedRect(QRectF(leftward ? width() - 4 : 0, 0, 4, height()), 2, 2);
    }
}

SignMark::SignMark(theme::Sign sign, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignMark::setSign(theme::Sign sign)
{
    m_sign = sign;
    update();
}

QSize SignMark::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void SignMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintSign(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_sign, palette());
}

} // namespace binder
