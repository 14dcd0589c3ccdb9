// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

#include <QPainter>

#include <functional>

class QPagedPaintDevice;

namespace binder {

/// Called before each part of `paintedParts` is painted, with its number, from 0, and with -1 when the page
/// is done. What it paints itself must not show.
using BeforePart = std::function<void(QPainter &, qsizetype part)>;

/// Paints one page, its corner at the painter's origin, at the size it has on paper by the resolution of the
/// painter's device. Scale or move the painter before for a preview. The one routine behind PDF, preview and
/// printer. With `before` the page looks the same and its text is complete for who does not see it: the
/// spaces at which lines were broken are painted too.
void paintPage(QPainter &painter, const LaidPage &page, const BeforePart &before = {});
/// The same for a page by its number, from 0; one that is not there paints nothing.
void paintPage(QPainter &painter, const LaidOut &laidOut, int page);

/// Paints pages one by one, in their order, on a device with pages: a QPdfWriter or a QPrinter.
class PagePainter
{
public:
    /// The device lives longer.
    PagePainter(QPagedPaintDevice &device, const PageSetup &setup);

    /// False if the device could not be painted on; it knows why.
    [[nodiscard]] bool paint(const LaidPage &page, const BeforePart &before = {});
    [[nodiscard]] bool end() { return m_painter.end(); }

private:
    [[nodiscard]] bool beginPage(const LaidPage &page);

    QPagedPaintDevice &m_device;
    Paper m_paper;
    bool m_sheetsTurn;
    bool m_landscape = false; ///< the page before
    QPainter m_painter;
};

/// Paints pages `first` to `last` (from 0, both included; -1: the last one) on a device with pages: a
/// QPdfWriter or a QPrinter. False if the device could not be painted on; it knows why.
[[nodiscard]] bool paintPages(QPagedPaintDevice &device, const LaidOut &laidOut, int first = 0,
                              int last = -1);

} // namespace binder
