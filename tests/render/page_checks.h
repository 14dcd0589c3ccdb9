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

/// All of the above.
[[nodiscard]] QString findFault(const LaidOut &laidOut);

} // namespace binder::testing
