// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FlowBuilder that sets tables.
#include "model/render/flow_builder.h"

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

constexpr qreal bulletIndent = points(8);
constexpr qreal lineGap = points(2);

/// A header taller than this share of the page is not shown again on each page.
constexpr qreal repeatedShare = 0.25;

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
    return {{text.first(longest).trimmed() + u'\u2026', true}};
}

} // namespace

QList<qreal> FlowBuilder::columnWidths(const Table &table, qreal width)
{
    // Each column gets its share, but no column is so narrow that it breaks its words if another has room to spare.
    const qsizetype count = table.columns.size();
    qreal weights = 0;
    for (const TableColumn &column : table.columns)
        weights += std::max(column.weight, 0.01);

    const qreal limit = width / count * 1.8;
    QList<qreal> widths;
    QList<qreal> least;
    for (qsizetype c = 0; c < count; ++c) {
        widths.append(width * std::max(table.columns[c].weight, 0.01) / weights);
        qreal word = m_setter.longestWord(table.columns[c].heading, style::columnHead, limit);
        for (const QList<Cell> &row : table.rows) {
            if (c >= row.size())
                continue;
            const TextStyle &text = c == 0 && table.firstColumnHeads ? style::rowHead : style::cell;
            for (const Text &line : row[c].lines) {
                const qreal indent = row[c].bulleted ? bulletIndent : 0;
                word = std::max(word, m_setter.longestWord(line, text, limit) + indent);
            }
        }
        least.append(word + 2 * style::cellPadding);
    }

    qreal wanted = 0; // by columns narrower than their longest word
    qreal spare = 0;  // in the others
    for (qsizetype c = 0; c < count; ++c) {
        wanted += std::max(0.0, least[c] - widths[c]);
        spare += std::max(0.0, widths[c] - least[c]);
    }
    if (wanted <= 0 || spare <= 0)
        return widths;
    const qreal moved = std::min(wanted, spare);
    for (qsizetype c = 0; c < count; ++c) {
        if (least[c] > widths[c])
            widths[c] += (least[c] - widths[c]) * moved / wanted;
        else
            widths[c] -= (widths[c] - least[c]) * moved / spare;
    }
    return widths;
}

Strips FlowBuilder::cellLines(const Cell &cell, const TextStyle &style, qreal x, qreal width, Origin origin)
{
    const qreal indent = cell.bulleted ? bulletIndent : 0;
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
            box.strips = m_setter.set(table.columns[c].heading, style::columnHead, x + style::cellPadding, textWidth,
                                      box.origin);
        } else {
            const bool heads = c == 0 && table.firstColumnHeads;
            box.origin = {number, heads ? Part::RowHead : Part::Cell, index, c};
            const QList<Cell> &cells = table.rows[index];
            if (c < cells.size())
                box.strips = cellLines(cells[c], heads ? style::rowHead : style::cell, x + style::cellPadding,
                                       textWidth, box.origin);
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
    const Origin captionOrigin{number, Part::Caption};
    if (!table.caption.isEmpty()) {
        addLines(m_setter.set(table.caption, style::caption, place.left, place.textWidth, captionOrigin), gap, true,
                 captionOrigin, place);
        gap = points(4);
    }

    const QList<qreal> widths = columnWidths(table, place.width);
    const int tableId = int(m_flow.tables.size());
    const bool hasHead = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                     [](const TableColumn &column) { return !column.heading.isEmpty(); });
    TableHead head;
    if (hasHead) {
        head.row = tableRow(table, -1, number, widths, place.left);
        head.row.tint = style::tint;
        head.row.rule = style::accent;
        head.row.ruleThickness = points(1);
        Text again = shortened(table.caption);
        const QString word = continuedWord(m_document);
        again.append({again.isEmpty() ? word : u' ' + word});
        Origin repeated = captionOrigin;
        repeated.repeated = true;
        if (!word.isEmpty())
            head.continued = m_setter.set(again, style::small, place.left, place.textWidth, repeated);
        if (!head.continued.isEmpty())
            head.continued.last().height += points(4);
        head.repeats =
            heightOf(head.row) + heightOf(head.continued) <= place.pageHeight * repeatedShare;

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

    for (int i = 0; i < table.rows.size(); ++i) {
        auto row = std::make_shared<Row>(tableRow(table, i, number, widths, place.left));
        Piece piece;
        piece.gap = i == 0 ? gap : 0;
        piece.height = heightOf(*row);
        piece.table = hasHead ? tableId : -1;
        piece.origin = {number, Part::Cell, i};
        piece.row = std::move(row);
        addPiece(std::move(piece), place);
    }
}

} // namespace binder
