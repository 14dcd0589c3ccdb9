// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

namespace binder::flow {

/// What stands between a Document and its pages: a row of pieces no page break may cut, each with what to do
/// at a break beside it. Everything in layout units; x from the left of the content, y from the top of the
/// piece.

/// A line of text, or anything as small: the unit a tall table row is split into.
struct Strip
{
    qreal gap = 0; ///< white above, unless first
    qreal height = 0;
    QList<DrawItem> items;
};
using Strips = QList<Strip>;

[[nodiscard]] qreal heightOf(const Strips &strips);

/// Puts what stands at the same height beside the row, strip by strip.
void addBeside(Strips &row, const Strips &cell);

struct CellBox
{
    qreal x = 0;
    qreal width = 0;
    Strips strips;
    Origin origin;
};

/// A row of cells side by side. A row that is taller than a page is split between the lines of each of its
/// cells.
struct Row
{
    QList<CellBox> cells;
    qreal x = 0;
    qreal width = 0;
    qreal padding = 0; ///< above and below the text
    qreal least = 0;   ///< the least height
    QRgb tint = 0;     ///< 0: none
    QRgb rule = 0;     ///< below the row
    qreal ruleThickness = 0;
};

[[nodiscard]] qreal heightOf(const Row &row);

/// The header of a table, which comes back on each page the table goes on to.
struct TableHead
{
    Row row;
    Strips continued; ///< the line that says so
    bool repeats = true;
};

/// Something drawn around or beside the pieces it holds, once for each page they are on.
struct Frame
{
    int parent = -1;
    qreal x = 0;
    qreal width = 0;
    qreal padding = 0; ///< above the first and below the last piece on a page
    QRgb tint = 0;     ///< 0: none
    QRgb bar = 0;      ///< 0: none
    qreal barThickness = 0;
    bool dotted = false;
    bool outlined = false;
    Origin origin;
};

struct Piece
{
    qreal gap = 0;
    qreal height = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    bool softBreak = false; ///< the break is left out when less than half of the page is filled
    bool landscape = false;
    int frame = -1; ///< innermost
    int table = -1; ///< whose header to repeat if a page begins here
    Origin origin;
    QList<DrawItem> items;
    std::shared_ptr<const Row> row; ///< instead of items
};

/// Keeps such a share of the white above and below the text of the row that the piece is.
void closeRow(Piece &piece, qreal share);

/// A document as pieces.
struct Flow
{
    QList<Piece> pieces;
    QList<Frame> frames;
    QList<TableHead> tables;
};

} // namespace binder::flow
