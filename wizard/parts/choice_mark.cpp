// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/choice_mark.h"

#include "wizard/parts/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace binder {

namespace {

QSize markSize(const QWidget *widget)
{
    const int side = theme::em(widget, 1);
    return {side, side};
}

QRectF markRect(const QWidget *widget)
{
    return QRectF(widget->rect()).adjusted(1.5, 1.5, -1.5, -1.5);
}

/// Readies the painter for the frame of a mark, and gives the colour of what is in it when it is set.
QColor dress(QPainter &painter, const QAbstractButton &button)
{
    const QPalette &palette = button.palette();
    const QColor colour = button.isEnabled() ? theme::accent(palette) : theme::outline(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool set = button.isChecked();
    painter.setPen(QPen(set || button.isDown() ? colour : theme::muted(palette), 1.3));
    painter.setBrush(palette.color(QPalette::Base));
    return colour;
}

} // namespace

QSize CheckMark::sizeHint() const
{
    return markSize(this);
}

void CheckMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = dress(painter, *this);
    const QRectF square = markRect(this);
    if (isChecked())
        painter.setBrush(colour);
    painter.drawRoundedRect(square, 3, 3);
    if (!isChecked())
        return;
    QPainterPath tick(square.topLeft() + QPointF(square.width() * 0.22, square.height() * 0.52));
    tick.lineTo(square.topLeft() + QPointF(square.width() * 0.43, square.height() * 0.73));
    tick.lineTo(square.topLeft() + QPointF(square.width() * 0.79, square.height() * 0.29));
    painter.strokePath(tick, QPen(palette().color(QPalette::Base), square.width() * 0.13, Qt::SolidLine,
                                  Qt::RoundCap, Qt::RoundJoin));
}

QSize RadioMark::sizeHint() const
{
    return markSize(this);
}

void RadioMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = dress(painter, *this);
    const QRectF square = markRect(this);
    painter.drawEllipse(square);
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal inset = square.width() * 0.24;
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
}

} // namespace binder
