// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QStringList>

namespace binder::testing {

enum class ColumnHeadings {
    Once,        ///< above the table
    WithEachCell ///< before each cell, as in plain text
};

/// Every text a reader of the document must get, in reading order, from the title to the last block; without
/// white space and marks of direction.
[[nodiscard]] QStringList textsOf(const Document &document, ColumnHeadings headings = ColumnHeadings::Once);

/// The text without white space and marks of direction.
[[nodiscard]] QString bareText(const QString &text);

/// The first of the texts that is not found after the one before it; empty when all are there.
[[nodiscard]] QString firstMissing(const QStringList &texts, const QString &bare);

/// The tables of the document as grids, first row the headings; the lines of a cell on lines of their own.
[[nodiscard]] QList<QList<QStringList>> gridsOf(const QList<Block> &blocks);

/// How many headings and tables there are, also in boxes.
struct Counts
{
    int headings = 0;
    int tables = 0;

    friend bool operator==(const Counts &, const Counts &) = default;
};
[[nodiscard]] Counts countsOf(const QList<Block> &blocks);

} // namespace binder::testing
