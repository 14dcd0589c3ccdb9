// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

namespace binder {

/// What is painted in one go: an item of a page, or of a line of type a stretch that leads to one place.
struct PaintedPart
{
    const DrawItem *item = nullptr; ///< lives as long as the page
    bool ground = false;            ///< from the ground of the page, not from its content
    int start = 0;                  ///< of a line of type: the first character in its layout
    int length = 0;
    bool whole = true;   ///< of a line of type: all of the line
    bool last = true;    ///< of a line of type: the line ends with it
    bool hyphen = false; ///< the hyphen behind a line of type, which is no content
    QString link = {};   ///< where the stretch leads; empty: nowhere
    int linkStart = -1;  ///< of the whole link, in the layout: a link may go on on the next line
};

/// All that is painted on a page, in the order it is painted in.
[[nodiscard]] QList<PaintedPart> paintedParts(const LaidPage &page);

/// The place of a stretch of a line of type, from the corner of the page.
[[nodiscard]] QRectF boundsOf(const PaintedPart &part);

/// Where the line goes on after a space that was dropped at its end, for it would hang out of the text: the
/// place of that space, on the baseline. Nothing for the last line of a text and for a word that was cut.
[[nodiscard]] std::optional<QPointF> droppedSpace(const DrawItem &item, const TextLine &text);

/// The place of the hyphen behind a line of type, on the baseline, from the corner of the page.
[[nodiscard]] QPointF hyphenPlace(const DrawItem &item, const TextLine &text);

} // namespace binder
