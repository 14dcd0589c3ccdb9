// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QWidget>

namespace binder::theme {

namespace {

QColor mix(const QColor &one, const QColor &other, qreal share)
{
    return QColor::fromRgbF(float(one.redF() * (1 - share) + other.redF() * share),
                            float(one.greenF() * (1 - share) + other.greenF() * share),
                            float(one.blueF() * (1 - share) + other.blueF() * share));
}

void strokeCheck(QPainter &painter, const QRectF &square, const QColor &colour)
{
    QPainterPath path(square.topLeft() + QPointF(square.width() * 0.27, square.height() * 0.52));
    path.lineTo(square.topLeft() + QPointF(square.width() * 0.44, square.height() * 0.69));
    path.lineTo(square.topLeft() + QPointF(square.width() * 0.74, square.height() * 0.34));
    painter.setPen(QPen(colour, square.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawLetter(QPainter &painter, const QRectF &square, QChar letter, const QColor &colour)
{
    QFont font = painter.font();
    font.setPixelSize(qMax(6, int(square.height() * 0.68)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(square, Qt::AlignCenter, letter);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor accent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8c, 0xc4, 0xe0) : QColor(0x1f, 0x5c, 0x7a);
}

QColor tint(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), accent(palette), 0.16);
}

QColor muted(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.32);
}

QColor surface(const QPalette &palette)
{
    return isDark(palette) ? mix(palette.color(QPalette::Window), Qt::white, 0.06)
                           : mix(palette.color(QPalette::Base), accent(palette), 0.03);
}

QColor outline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.2);
}

QColor signColour(Sign sign, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (sign) {
    case Sign::Done:
        return dark ? QColor(0x7c, 0xcf, 0x9a) : QColor(0x1d, 0x6f, 0x42);
    case Sign::Block:
        return dark ? QColor(0xff, 0x9a, 0x90) : QColor(0xa8, 0x25, 0x1c);
    case Sign::Warn:
        return dark ? QColor(0xf0, 0xc2, 0x6a) : QColor(0x8a, 0x57, 0x00);
    case Sign::Busy:
    case Sign::Advise:
    case Sign::Unknown:
        return accent(palette);
    case Sign::NotStarted:
        return muted(palette);
    }
    return accent(palette);
}

void paintSign(QPainter &painter, const QRectF &square, Sign sign, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = signColour(sign, palette);
    const QColor ground = palette.color(QPalette::Base);
    const QRectF inner = square.adjusted(1, 1, -1, -1);
    const QPen line(colour, qMax(1.2, square.width() * 0.09));
    switch (sign) {
    case Sign::NotStarted:
        painter.setPen(line);
        painter.drawEllipse(inner);
        break;
    case Sign::Busy:
        painter.setPen(line);
        painter.drawEllipse(inner);
        painter.setBrush(colour);
        painter.drawPie(inner, 90 * 16, -180 * 16);
        break;
    case Sign::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(inner);
        strokeCheck(painter, inner, ground);
        break;
    case Sign::Block: {
        const qreal cut = inner.width() * 0.3;
        QPolygonF octagon;
        octagon << inner.topLeft() + QPointF(cut, 0) << inner.topRight() - QPointF(cut, 0)
                << inner.topRight() + QPointF(0, cut) << inner.bottomRight() - QPointF(0, cut)
                << inner.bottomRight() - QPointF(cut, 0) << inner.bottomLeft() + QPointF(cut, 0)
                << inner.bottomLeft() - QPointF(0, cut) << inner.topLeft() + QPointF(0, cut);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(octagon);
        drawLetter(painter, inner, u'!', ground);
        break;
    }
    case Sign::Warn: {
        QPolygonF triangle;
        triangle << QPointF(inner.center().x(), inner.top()) << inner.bottomRight() << inner.bottomLeft();
        painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawPolygon(triangle);
        drawLetter(painter, inner.adjusted(0, inner.height() * 0.22, 0, inner.height() * 0.06), u'!', ground);
        break;
    }
    case Sign::Advise:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(inner);
        drawLetter(painter, inner, u'i', ground);
        break;
    case Sign::Unknown:
        painter.setPen(line);
        painter.drawEllipse(inner);
        drawLetter(painter, inner, u'?', colour);
        break;
    }
    painter.restore();
}

int em(const QWidget *widget, qreal factor)
{
    return qRound(widget->fontMetrics().height() * factor);
}

QFont scaled(const QFont &font, qreal factor, QFont::Weight weight)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    result.setWeight(weight);
    return result;
}

void giveRoom(QPushButton *button)
{
    const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    button->setMinimumSize(text.width() + em(button, 1.6), em(button, 1.9));
}

void paintFocus(QPainter &painter, const QRectF &bounds, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent(palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bounds.adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

} // namespace binder::theme
