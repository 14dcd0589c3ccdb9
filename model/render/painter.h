// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace binder {

/// Called before each part of `paintedParts` is painted, with the page and the number of the part, both from
/// 0, and with -1 for the part when the page is done. What it paints itself must not show.
using BeforePart = std::function<void(QPainter &, int page, qsizetype part)>;

/// Paints one page, its corner at the painter's origin, at the size it has on paper by the resolution of the
/// painter's device. Scale or move the painter before for a preview. The one routine behind PDF, preview and
/// printer. `page` counts from 0; a page that is not there paints nothing. With `before` the page looks the
/// same and its text is complete for who does not see it: the spaces at which lines were broken are painted
/// too.
void paintPage(QPainter &painter, const LaidOut &laidOut, int page, const BeforePart &before = {});

/// The sheet a page is on: paper, direction, no margins, measured from the corner of the paper.
[[nodiscard]] QPageLayout sheet(const LaidOut &laidOut, int page);

/// Paints pages `first` to `last` (from 0, both included; -1: the last one) on a device with pages: a
/// QPdfWriter or a QPrinter. False if the device could not be painted on; it knows why.
[[nodiscard]] bool paintPages(QPagedPaintDevice &device, const LaidOut &laidOut, int first = 0, int last = -1,
                              const BeforePart &before = {});

} // namespace binder
