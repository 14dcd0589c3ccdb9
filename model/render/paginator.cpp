// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/paginator.h"

#include "model/render/style.h"

#include <algorithm>
#include <limits>

namespace binder {

using flow::CellBox;
using flow::Frame;
using flow::Piece;
using flow::Row;
using flow::Strip;

namespace {

/// A row that must be cut starts on a page only with this many lines of its cells.
constexpr qsizetype linesBeforeCut = 3;

/// A page filled no more than this takes what would rather begin on a page of its own.
constexpr qreal mostBeforePart = 0.5;

/// Sums of many fractions must not push a line to the next page.
constexpr qreal tolerance = 0.01;

bool inFrame(const flow::Flow &flow, int inner, int frame)
{
    while (inner >= 0 && inner != frame)
        inner = flow.frames[inner].parent;
    return inner >= 0;
}

bool isDone(const Row &row, const QList<qsizetype> &next)
{
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        if (next[c] < row.cells[c].strips.size())
            return false;
    }
    return true;
}

/// The least a page must hold of a row that is cut.
qreal heightBeforeCut(const Row &row)
{
    qreal height = 0;
    for (const CellBox &cell : row.cells)
        height = std::max(height, heightOf(cell.strips.first(std::min(linesBeforeCut, cell.strips.size()))));
    return height + 2 * row.padding + row.ruleThickness;
}

} // namespace

Paginator::Paginator(const flow::Flow &flow, const PageSetup &setup)
    : m_flow(flow)
    , m_setup(setup)
{}

QList<LaidPage> Paginator::run()
{
    const QList<Piece> &pieces = m_flow.pieces;
    m_starts.append({0, 0});
    newPage(pieces.isEmpty() ? Piece() : pieces.constFirst());
    for (qsizetype i = 0; i < pieces.size();) {
        const qsizetype last = lastOfUnit(i);
        const Piece &piece = pieces[i];
        const bool turn = piece.landscape != m_pages.constLast().landscape;
        const bool mustStart = turn || breaksBefore(piece);
        if (mustStart)
            m_starts.append({i, m_pages.size()});
        if (mustStart || (!m_position.top && !fits(m_position, i, last)))
            newPage(piece);
        for (; i <= last; ++i) {
            if (!m_position.top && !fits(m_position, i, i) && !mayBeCutHere(i))
                newPage(pieces[i]);
            m_pageOf.append(m_pages.size() - 1);
            place(pieces[i]);
        }
    }
    closeAllFrames();
    return std::move(m_pages);
}

qsizetype Paginator::lastOfUnit(qsizetype first) const
{
    qsizetype last = first;
    while (last + 1 < m_flow.pieces.size() && m_flow.pieces[last].keepWithNext
           && !m_flow.pieces[last + 1].breakBefore
           && m_flow.pieces[last + 1].landscape == m_flow.pieces[first].landscape)
        ++last;
    return last;
}

bool Paginator::breaksBefore(const Piece &piece) const
{
    if (!piece.breakBefore || m_position.top)
        return false;
    return !piece.softBreak || m_position.y > pageHeight() * mostBeforePart;
}

qreal Paginator::leastHeight(const Piece &piece) const
{
    qreal room = pageHeight();
    if (piece.table >= 0) {
        const flow::TableHead &head = m_flow.tables[piece.table];
        if (head.repeats)
            room -= heightOf(head.row) + heightOf(head.continued);
    }
    for (int frame = piece.frame; frame >= 0; frame = m_flow.frames[frame].parent)
        room -= 2 * m_flow.frames[frame].padding;
    if (!piece.row || piece.height <= room + tolerance)
        return piece.height;
    return heightBeforeCut(*piece.row);
}

bool Paginator::mayBeCutHere(qsizetype index) const
{
    const Piece &piece = m_flow.pieces[index];
    if (index == 0 || !piece.row)
        return false;
    const Piece &before = m_flow.pieces[index - 1];
    if (!before.keepWithNext || before.origin.part == Part::Cell)
        return false;
    Position position = m_position;
    advance(position, piece);
    return heightBeforeCut(*piece.row) <= roomBelow(position) + tolerance;
}

qreal Paginator::roomBelow(const Position &position) const
{
    qreal room = pageHeight() - position.y;
    for (const OpenFrame &open : position.open)
        room -= m_flow.frames[open.frame].padding;
    return room;
}

bool Paginator::fits(Position position, qsizetype first, qsizetype last) const
{
    for (qsizetype i = first; i <= last; ++i) {
        const Piece &piece = m_flow.pieces[i];
        advance(position, piece);
        const qreal height = leastHeight(piece);
        if (roomBelow(position) + tolerance < height)
            return false;
        position.y += height;
        position.top = false;
    }
    return true;
}

QList<QPair<Paginator::OpenFrame, qreal>> Paginator::advance(Position &position, const Piece &piece) const
{
    QList<QPair<OpenFrame, qreal>> closed;
    while (!position.open.isEmpty() && !inFrame(m_flow, piece.frame, position.open.constLast().frame)) {
        const OpenFrame open = position.open.takeLast();
        position.y += m_flow.frames[open.frame].padding;
        closed.append({open, position.y});
    }
    if (!position.top)
        position.y += piece.gap;
    QList<int> entered;
    for (int frame = piece.frame; frame >= 0; frame = m_flow.frames[frame].parent) {
        const bool isOpen = std::any_of(position.open.cbegin(), position.open.cend(),
                                        [&](const OpenFrame &open) { return open.frame == frame; });
        if (isOpen)
            break;
        entered.append(frame);
    }
    while (!entered.isEmpty()) {
        const int frame = entered.takeLast();
        position.open.append({frame, position.y});
        position.y += m_flow.frames[frame].padding;
    }
    return closed;
}

void Paginator::newPage(const Piece &next)
{
    closeAllFrames();
    const PageGeometry geometry = pageGeometry(m_setup, next.landscape);
    LaidPage page;
    page.landscape = next.landscape;
    page.size = geometry.paper;
    page.content = geometry.content;
    m_pages.append(page);
    m_position = Position();

    if (next.table < 0 || !m_flow.tables[next.table].repeats)
        return;
    const flow::TableHead &head = m_flow.tables[next.table];
    Piece start = next; // enters the frames the table is in
    start.gap = 0;
    advance(m_position, start);
    for (const Strip &strip : head.continued) {
        placeItems(strip.items, m_position.y);
        addRegion(strip.items.isEmpty() ? next.origin : strip.items.constFirst().origin, m_position.y,
                  strip.height);
        m_position.y += strip.height;
    }
    QList<qsizetype> lines(head.row.cells.size(), 0);
    m_position.y += placeRow(head.row, lines, m_position.y, std::numeric_limits<qreal>::max(), true);
}

void Paginator::place(const Piece &piece)
{
    for (const auto &[open, bottom] : advance(m_position, piece))
        closeFrame(open, bottom);
    if (piece.row && piece.height > roomBelow(m_position) + tolerance) {
        placeTallRow(piece);
        return;
    }
    const qreal top = m_position.y;
    if (piece.row) {
        QList<qsizetype> next(piece.row->cells.size(), 0);
        placeRow(*piece.row, next, top, std::numeric_limits<qreal>::max(), false);
    } else {
        placeItems(piece.items, top);
        addRegion(piece.origin, top, piece.height);
    }
    m_position.y += piece.height;
    m_position.top = false;
}

void Paginator::placeTallRow(const Piece &piece)
{
    QList<qsizetype> next(piece.row->cells.size(), 0);
    while (true) {
        m_position.y += placeRow(*piece.row, next, m_position.y, roomBelow(m_position), false);
        m_position.top = false;
        if (isDone(*piece.row, next))
            return;
        newPage(piece);
        advance(m_position, piece);
    }
}

qreal Paginator::placeRow(const Row &row, QList<qsizetype> &next, qreal top, qreal room, bool repeated)
{
    const qreal roomForText = room - 2 * row.padding - row.ruleThickness;
    qreal textHeight = 0;
    LaidPage &page = m_pages.last();
    // The tint lies under the text but is known only after it.
    const qsizetype firstItem = page.items.size();
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        const CellBox &cell = row.cells[c];
        const qsizetype start = next[c];
        qreal y = 0;
        for (qsizetype &i = next[c]; i < cell.strips.size(); ++i) {
            const Strip &strip = cell.strips[i];
            const qreal gap = i == start ? 0 : strip.gap;
            const bool mustMove =
                i == start && m_position.top; // on an empty page a line is taken whatever its height
            if (y + gap + strip.height > roomForText + tolerance && !mustMove)
                break;
            y += gap;
            placeItems(strip.items, top + row.padding + y);
            y += strip.height;
        }
        textHeight = std::max(textHeight, y);
    }
    if (repeated) {
        for (qsizetype i = firstItem; i < page.items.size(); ++i)
            page.items[i].origin.repeated = true;
    }

    const qreal height = std::max(textHeight + 2 * row.padding + row.ruleThickness,
                                  isDone(row, next) ? std::min(row.least, room) : 0.0);
    const QPointF corner = page.content.topLeft() + QPointF(row.x, top);
    Origin decoration = row.cells.isEmpty() ? Origin() : row.cells.constFirst().origin;
    decoration.part = Part::Decoration;
    if (row.tint != 0)
        page.ground.append({decoration, QRectF(corner, QSizeF(row.width, height)), Fill{row.tint}});
    if (row.ruleThickness > 0)
        page.ground.append(
            {decoration,
             QRectF(corner + QPointF(0, height - row.ruleThickness), QSizeF(row.width, row.ruleThickness)),
             Rule{row.rule, false}});
    for (const CellBox &cell : row.cells) {
        Origin origin = cell.origin;
        origin.repeated = repeated;
        page.regions.append({origin, QRectF(page.content.left() + cell.x, corner.y(), cell.width, height)});
    }
    return height;
}

void Paginator::placeItems(const QList<DrawItem> &items, qreal top)
{
    LaidPage &page = m_pages.last();
    const QPointF offset = page.content.topLeft() + QPointF(0, top);
    for (const DrawItem &item : items) {
        const bool content = std::holds_alternative<TextLine>(item.shape)
                             || std::holds_alternative<Mark>(item.shape)
                             || std::holds_alternative<Picture>(item.shape);
        QList<DrawItem> &list = content ? page.items : page.ground;
        list.append(item);
        list.last().bounds.translate(offset);
    }
}

void Paginator::addRegion(const Origin &origin, qreal top, qreal height)
{
    LaidPage &page = m_pages.last();
    page.regions.append(
        {origin, QRectF(page.content.left(), page.content.top() + top, page.content.width(), height)});
}

void Paginator::closeAllFrames()
{
    while (!m_position.open.isEmpty()) {
        const OpenFrame open = m_position.open.takeLast();
        m_position.y += m_flow.frames[open.frame].padding;
        closeFrame(open, m_position.y);
    }
}

void Paginator::closeFrame(const OpenFrame &open, qreal bottom)
{
    const Frame &frame = m_flow.frames[open.frame];
    LaidPage &page = m_pages.last();
    const QRectF area(page.content.left() + frame.x, page.content.top() + open.top, frame.width,
                      bottom - open.top);
    // Frames close from the inside out: the outer tint must come to lie under what it holds.
    QList<DrawItem> drawn;
    if (frame.tint != 0)
        drawn.append({frame.origin, area, Fill{frame.tint}});
    if (frame.outlined) {
        constexpr qreal thin = points(0.5);
        const Rule rule{style::hairline, false};
        drawn.append({frame.origin, QRectF(area.topLeft(), QSizeF(area.width(), thin)), rule});
        drawn.append({frame.origin, QRectF(area.left(), area.bottom() - thin, area.width(), thin), rule});
        drawn.append({frame.origin, QRectF(area.right() - thin, area.top(), thin, area.height()), rule});
        drawn.append({frame.origin, QRectF(area.topLeft(), QSizeF(thin, area.height())), rule});
    }
    if (frame.bar != 0) {
        const QRectF bar(area.left(), area.top(), frame.barThickness, area.height());
        drawn.append({frame.origin, bar, Rule{frame.bar, frame.dotted}});
    }
    page.ground = drawn + page.ground;
}

} // namespace binder
