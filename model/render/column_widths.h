// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/text_setter.h"

#include <QList>
#include <vector>

namespace binder {

/// What a column asks for, over all rows; in layout units, without padding.
struct ColumnNeed
{
    qreal weight = 1;
    qreal word = 0;      ///< the longest stretch that should not be broken
    qreal line = 0;      ///< the longest line, if none were broken
    qreal cardLine = 0;  ///< the same on a card
    bool toFill = false; ///< by pen
};

/// The words of the cells of a column, by their widths: enough to tell how high each cell becomes when the
/// column is so wide. An estimate, without shaping; in layout units.
class ColumnWords
{
public:
    /// Begins the cell of the next row.
    void addCell(qreal indent);
    /// A text of that cell, in a paragraph of its own.
    void addText(const std::vector<WordWidth> &words);

    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_cells.size()); }

    struct Height
    {
        qreal lines = 0;     ///< of all texts of the cell, with the white between them
        int longestText = 0; ///< the lines of its longest text
    };
    /// The height of the cell in a row, with so much room for its text.
    [[nodiscard]] Height heightOf(qsizetype row, qreal room) const;

private:
    struct Cell
    {
        size_t firstText = 0;
        float indent = 0;
    };
    std::vector<Cell> m_cells;
    std::vector<size_t> m_texts; ///< where each begins in `m_words`
    std::vector<WordWidth> m_words;
};

/// The widths of columns, padding included, that together are `width`: by weight, but no column wider than
/// its longest line as long as another must break its lines, and none narrower than its longest word if
/// another has room to spare.
[[nodiscard]] QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal width);

/// The same, with room moved from column to column until the table is as low as it gets: rows are as high as
/// their highest cell, so room goes from columns with white below their text to those that make the rows
/// high. No column gives so much that it breaks its longest word or becomes a tower of short lines; columns
/// for the pen keep their room. `words` are those of the columns; all have the same number of rows.
[[nodiscard]] QList<qreal> lowestColumnWidths(const QList<ColumnNeed> &needs,
                                              const std::vector<ColumnWords> &words, qreal width);

/// False when the columns at these widths break a word of ordinary length, hold lines of a few letters only,
/// or are too narrow to write in.
[[nodiscard]] bool columnsAreReadable(const QList<ColumnNeed> &needs, const QList<qreal> &widths);

/// How high a table is at these widths, in lines of text, row by row summed; without what each row adds to
/// it.
[[nodiscard]] qreal heightInLines(const std::vector<ColumnWords> &words, const QList<qreal> &widths);

/// How many lines a text takes that would be so long on one line.
[[nodiscard]] qreal linesIn(qreal length, qreal width);

} // namespace binder
