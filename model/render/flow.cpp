// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/flow.h"

#include <algorithm>

namespace binder::flow {

qreal heightOf(const Strips &strips)
{
    qreal height = 0;
    for (qsizetype i = 0; i < strips.size(); ++i)
        height += strips[i].height + (i > 0 ? strips[i].gap : 0);
    return height;
}

void addBeside(Strips &row, const Strips &cell)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (i == row.size()) {
            row.append(cell[i]);
            continue;
        }
        row[i].height = std::max(row[i].height, cell[i].height);
        row[i].items += cell[i].items;
    }
}

qreal heightOf(const Row &row)
{
    qreal height = 0;
    for (const CellBox &cell : row.cells)
        height = std::max(height, heightOf(cell.strips));
    return std::max(height + 2 * row.padding + row.ruleThickness, row.least);
}

void closeRow(Piece &piece, qreal share)
{
    Row row = *piece.row;
    row.padding *= share;
    piece.height = heightOf(row);
    piece.row = std::make_shared<const Row>(std::move(row));
}

} // namespace binder::flow
