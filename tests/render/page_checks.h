// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"

namespace binder::testing {

/// The text of one line of type on a page.
[[nodiscard]] QString textOf(const DrawItem &item);

/// The text of a page, a line of type a line; running lines too if asked for.
[[nodiscard]] QString textOf(const LaidPage &page, bool runningLines = false);

/// Each gives what is wrong, or an empty string. They look at the pages only.
[[nodiscard]] QString findOutsideMargins(const LaidOut &laidOut);
[[nodiscard]] QString findOverlap(const LaidOut &laidOut);
[[nodiscard]] QString findLostLines(const LaidOut &laidOut);
[[nodiscard]] QString findHeadingLast(const LaidOut &laidOut);
[[nodiscard]] QString findCutRow(const LaidOut &laidOut);
[[nodiscard]] QString findWidow(const LaidOut &laidOut);
[[nodiscard]] QString findMissingHeader(const LaidOut &laidOut);
/// A number PDF/A-1 does not allow.
[[nodiscard]] QString findLargeNumber(const LaidOut &laidOut);
/// A link that leads nowhere, or the number in a contents list that is not that of the page the heading
/// stands on.
[[nodiscard]] QString findWrongLink(const LaidOut &laidOut);

/// All of the above.
[[nodiscard]] QString findFault(const LaidOut &laidOut);

/// The text of the blocks of the document that is not once, and in its place, on the pages.
[[nodiscard]] QString findWrongText(const LaidOut &laidOut);

} // namespace binder::testing
