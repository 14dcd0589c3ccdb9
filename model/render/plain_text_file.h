// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QByteArray>

namespace binder {

/// The document as plain text in UTF-8, to read in any program or to paste into a mail: lines of at most 76
/// characters (a longer word, such as a link, stays whole), headings underlined, lists with marks, and each
/// row of a table as a block of its own, with the heading of the column before each cell.
[[nodiscard]] QByteArray toPlainText(const Document &document);

/// The same for who writes a pack: at the side, before each piece, the id of the clause that says it.
/// Sentences that run on in one paragraph stand apart, as each is a clause of its own.
[[nodiscard]] QByteArray toPlainTextWithClauses(const Document &document);

} // namespace binder
