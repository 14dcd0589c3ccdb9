// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FlowBuilder that sets tables.
#include "model/render/flow_builder.h"

#include "model/values/typed_text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace binder {

using flow::CellBox;
using flow::Piece;
using flow::Row;
using flow::Strips;
using flow::TableHead;

namespace {

constexpr qreal lineGap = points(2);

/// A header taller than this share of the page is not shown again on each page.
constexpr qreal repeatedShare = 0.25;

/// Two rows no taller than this share of a page stay together at the ends of a table.
constexpr qreal pairShare = 0.15;

/// Room to write on a line.
constexpr qreal penHeight = points(25);

/// A card no taller than this share of a page is not cut in two.
constexpr qreal wholeCard = 0.6;

/// "(continued)", whether or not the document's word comes with its brackets.
QString continuedWord(const Document &document)
{
    const QString word = document.words.value(u"continued"_s);
    if (word.isEmpty() || word.startsWith(u'('))
        return word;
    return u'(' + word + u')';
}

/// The text, shortened to what can be a heading over a continued table.
Text shortened(const Text &caption)
{
    constexpr qsizetype longest = 80;
    const QString text = plainText(caption);
    if (text.size() <= longest)
        return caption;
    return {{beginningOf(text, longest).trimmed() + u'\u2026', true}};
}

} // namespace

Strips FlowBuilder::cellLines(const Cell &cell, const TextStyle &style, qreal x, qreal width, Origin origin)
{
    const qreal indent = cell.bulleted ? style::cellBulletIndent : 0;
    Strips all;
    for (const Text &line : cell.lines) {
        Strips strips = m_setter.set(line, style, x + indent, width - indent, origin);
        if (cell.bulleted) {
            Strips bullet = m_setter.set({{u"\u2022"_s}}, style, x, indent, origin);
            strips.first().items.prepend(bullet.first().items.takeFirst());
        }
        if (!all.isEmpty())
            strips.first().gap = lineGap;
        all += strips;
    }
    return all;
}

Row FlowBuilder::tableRow(const Table &table, int index, int number, const QList<qreal> &widths, qreal left)
{
    Row row;
    row.x = left;
    row.width = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    row.padding = style::cellPadding;
    row.rule = style::hairline;
    row.ruleThickness = points(0.5);
    qreal x = left;
    for (int c = 0; c < table.columns.size(); ++c) {
        const qreal textWidth = widths[c] - 2 * style::cellPadding;
        CellBox box{x, widths[c], {}, {}};
        if (index < 0) {
            box.origin = {number, Part::ColumnHead, -1, c};
            box.strips = m_setter.set(table.columns[c].heading, style::columnHead, x + style::cellPadding,
                                      textWidth, box.origin);
        } else {
            const bool heads = c == 0 && table.firstColumnHeads;
            box.origin = {number, heads ? Part::RowHead : Part::Cell, index, c};
            const QList<Cell> &cells = table.rows[index];
            if (c < cells.size())
                box.strips = cellLines(asSet(cells[c], false), heads ? style::rowHead : style::cell,
                                       x + style::cellPadding, textWidth, box.origin);
        }
        row.cells.append(std::move(box));
        x += widths[c];
    }
    return row;
}

void FlowBuilder::addTable(const Table &table, int number, const Place &place)
{
    if (table.columns.isEmpty())
        return;
    qreal gap = style::gap::table;
    addCaption(table, number, gap, place);
    if (m_tables.isSetAsCards(table))
        addCards(table, number, gap, place);
    else
        addRows(table, number, gap, place);
}

void FlowBuilder::addCaption(const Table &table, int number, qreal &gap, const Place &place)
{
    if (table.caption.isEmpty())
        return;
    const Origin origin{number, Part::Caption};
    const qsizetype first = m_flow.pieces.size();
    addLines(m_setter.set(table.caption, style::caption, place.left, place.textWidth, origin), gap, true,
             origin, place);
    keepTogether(first, place);
    gap = points(4);
}

void FlowBuilder::addRows(const Table &table, int number, qreal gap, const Place &place)
{
    const QList<qreal> widths = m_tables.columnWidths(table, place.width);
    const int tableId = int(m_flow.tables.size());
    const bool hasHead = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                     [](const TableColumn &column) { return !column.heading.isEmpty(); });
    TableHead head;
    if (hasHead) {
        head.row = tableRow(table, -1, number, widths, place.left);
        head.row.tint = style::tint;
        head.row.rule = style::accent;
        head.row.ruleThickness = points(1);
        Text again = shortened(table.caption.isEmpty() ? m_heading : table.caption);
        const QString word = continuedWord(m_document);
        again.append({again.isEmpty() ? word : u' ' + word});
        Origin repeated{number, Part::Caption};
        repeated.repeated = true;
        if (!word.isEmpty())
            head.continued = m_setter.set(again, style::small, place.left, place.textWidth, repeated);
        if (!head.continued.isEmpty())
            head.continued.last().height += points(4);
        head.repeats = heightOf(head.row) + heightOf(head.continued) <= place.pageHeight * repeatedShare;

        Piece piece;
        piece.gap = gap;
        piece.height = heightOf(head.row);
        piece.keepWithNext = true;
        piece.origin = {number, Part::ColumnHead};
        piece.row = std::make_shared<Row>(head.row);
        addPiece(std::move(piece), place);
        gap = 0;
    }
    m_flow.tables.append(std::move(head));

    const bool byPen = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                   [](const TableColumn &column) { return column.toFill; });
    const qsizetype firstRow = m_flow.pieces.size();
    for (int i = 0; i < table.rows.size(); ++i) {
        auto row = std::make_shared<Row>(tableRow(table, i, number, widths, place.left));
        if (byPen)
            row->least = penHeight;
        Piece piece;
        piece.gap = i == 0 ? gap : 0;
        piece.height = heightOf(*row);
        piece.table = hasHead ? tableId : -1;
        piece.origin = {number, Part::Cell, i};
        piece.row = std::move(row);
        addPiece(std::move(piece), place);
    }
    // No page ends with the first row alone, or begins with the last.
    const qsizetype last = m_flow.pieces.size() - 1;
    for (const qsizetype i : {firstRow, last - 1}) {
        if (i >= firstRow && i < last
            && m_flow.pieces[i].height + m_flow.pieces[i + 1].height < place.pageHeight * pairShare)
            m_flow.pieces[i].keepWithNext = true;
    }
}

Row FlowBuilder::cardTitle(const Table &table, int index, int number, bool continued, const Place &place)
{
    Row row;
    row.x = place.left;
    row.width = place.width;
    row.padding = points(3);
    row.tint = style::tint;
    row.rule = style::accent;
    row.ruleThickness = points(0.75);
    CellBox box{place.left, place.width, {}, {number, Part::RowHead, index, 0, continued}};
    const qreal x = place.left + style::cellPadding;
    const qreal width = place.width - 2 * style::cellPadding;
    Cell cell = table.rows[index].value(0);
    if (continued) {
        const QString word = continuedWord(m_document);
        Text first = shortened(cell.lines.value(0));
        first.append({first.isEmpty() ? word : u' ' + word});
        cell.lines = {first};
    }
    box.strips = cellLines(cell, style::cardTitle, x, width, box.origin);
    row.cells.append(std::move(box));
    return row;
}

void FlowBuilder::addCards(const Table &table, int number, qreal gap, const Place &place)
{
    const bool titled = table.firstColumnHeads;
    const CardGrid grid = cardGrid(m_tables.needsOf(table), titled, place.width);
    const qreal unit = place.width / grid.units;
    for (int i = 0; i < table.rows.size(); ++i) {
        const QList<Cell> &cells = table.rows[i];
        const qsizetype firstPiece = m_flow.pieces.size();
        int headId = -1;
        if (titled) {
            Piece piece;
            piece.row = std::make_shared<Row>(cardTitle(table, i, number, false, place));
            piece.height = heightOf(*piece.row);
            piece.keepWithNext = true;
            piece.origin = {number, Part::RowHead, i};
            addPiece(std::move(piece), place);
            headId = int(m_flow.tables.size());
            m_flow.tables.append({cardTitle(table, i, number, true, place), {}, true});
        }
        QList<Row> rows(grid.rows);
        for (int c = titled ? 1 : 0; c < grid.fields.size(); ++c) {
            const CardGrid::Place &field = grid.fields[c];
            const Origin origin{number, Part::Cell, i, c};
            CellBox box{place.left + unit * field.unit, unit * field.span, {}, origin};
            const qreal x = box.x + style::cellPadding;
            const qreal width = box.width - 2 * style::cellPadding;
            box.strips = m_setter.set(table.columns[c].heading, style::cardLabel, x, width,
                                      {number, Part::ColumnHead, i, c});
            if (c < cells.size())
                box.strips += cellLines(asSet(cells[c], true), style::cell, x, width, origin);
            rows[field.row].cells.append(std::move(box));
        }
        for (qsizetype r = 0; r < rows.size(); ++r) {
            Row &row = rows[r];
            row.x = place.left;
            row.width = place.width;
            row.padding = points(2.5);
            if (r == rows.size() - 1) {
                row.rule = style::hairline;
                row.ruleThickness = points(0.5);
            }
            Piece piece;
            piece.height = heightOf(row);
            piece.table = headId;
            piece.origin = {number, Part::Cell, i};
            piece.row = std::make_shared<Row>(std::move(row));
            addPiece(std::move(piece), place);
        }
        m_flow.pieces[firstPiece].gap = i == 0 ? gap : style::gap::card;
        keepTogether(firstPiece, place, wholeCard);
    }
}

} // namespace binder
