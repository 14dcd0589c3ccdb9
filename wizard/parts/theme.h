// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;
class QPushButton;
class QWidget;

namespace binder::theme {

// The look of the wizard: the system's palette, one accent colour, and generous space. Every colour is made
// from the palette at hand, so that light, dark and high contrast all work.

[[nodiscard]] bool isDark(const QPalette &palette);
/// The one accent: buttons to go on, links, where the keyboard is.
[[nodiscard]] QColor accent(const QPalette &palette);
/// Ground of what is chosen: text stays readable on it.
[[nodiscard]] QColor tint(const QPalette &palette);
/// Text of less weight; still readable (contrast 4.5 or more).
[[nodiscard]] QColor muted(const QPalette &palette);
/// Ground of cards and boxes.
[[nodiscard]] QColor surface(const QPalette &palette);
/// Thin lines around cards and boxes.
[[nodiscard]] QColor outline(const QPalette &palette);

/// How serious a sign is; each has its colour and its shape.
enum class Sign { Done, Busy, NotStarted, Block, Warn, Advise, Unknown };
[[nodiscard]] QColor signColour(Sign sign, const QPalette &palette);
/// Draws the sign within a square; shapes differ, so that it is readable without colour.
void paintSign(QPainter &painter, const QRectF &square, Sign sign, const QPalette &palette);

/// A length that grows with the text: `factor` times the height of a line.
[[nodiscard]] int em(const QWidget *widget, qreal factor);
/// The font of the widget's application, larger or smaller.
[[nodiscard]] QFont scaled(const QFont &font, qreal factor, QFont::Weight weight = QFont::Normal);

/// Space around the text of a button.
void giveRoom(QPushButton *button);

/// Frame of whatever has the keyboard.
void paintFocus(QPainter &painter, const QRectF &bounds, const QPalette &palette);

} // namespace binder::theme
