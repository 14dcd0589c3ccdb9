// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace binder {

/// The controls within `root` that the Tab key reaches, in reading order: as the layouts have them, not as
/// they were made.
[[nodiscard]] QList<QWidget *> tabStops(QWidget *root);

/// Makes the Tab key go from each of `stops` to the next.
void chainTabStops(const QList<QWidget *> &stops);

} // namespace binder
