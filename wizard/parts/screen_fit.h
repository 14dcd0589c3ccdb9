// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace binder {

/// Where a window goes that wants to be at `wanted`: there when it fits, frame included, on the part of the
/// screen that is `available`; else moved, and where that is not enough made smaller. All without the frame,
/// which is `frame` wider on each side; in one system of coordinates.
[[nodiscard]] QRect fittedGeometry(const QRect &available, const QMargins &frame, const QRect &wanted);

/// Lets the window begin with this size, or as much of it as its screen has room for, and stay on the screen
/// when it is shown and when it comes back from full size.
void fitToScreen(QWidget *window, const QSize &wanted);

} // namespace binder
