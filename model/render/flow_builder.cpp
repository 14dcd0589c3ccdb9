// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/flow_builder.h"

#include "model/render/landscape.h"

#include <algorithm>

namespace binder {

using flow::Frame;
using flow::Piece;
using flow::Row;
using flow::Strips;

namespace {

template<typename T>
bool holds(const Block &block)
{
    return std::holds_alternative<T>(block.content);
}

/// The line that names the law of what stands above it.
bool isReference(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    return paragraph && paragraph->role == ParagraphRole::Reference;
}

/// What stands at the end of a paragraph, or is brought in by it: a table without a caption has no other
/// words before it.
bool belongsToParagraph(const Block &block)
{
    const auto *table = std::get_if<Table>(&block.content);
    return holds<List>(block) || holds<Form>(block) || isReference(block)
           || (table && table->caption.isEmpty());
}

} // namespace

FlowBuilder::FlowBuilder(const Document &document, const PageSetup &setup, TextSetter &setter)
    : m_document(document)
    , m_setup(setup)
    , m_setter(setter)
    , m_tables(document, setup, setter)
    , m_breaks(breaksBefore(document.blocks))
{
    findSections();
}

void FlowBuilder::findSections()
{
    const QList<Block> &blocks = m_document.blocks;
    m_sections.append({{0, blocks.size()}, 0, {}});
    int number = 0;
    Text heading;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > 0 && m_breaks[i] == Break::Hard) {
            m_sections.last().blocks.end = i;
            m_sections.append({{i, blocks.size()}, number, heading});
        }
        for (const Block *block : blocksIn(blocks[i])) {
            ++number;
            if (const auto *found = std::get_if<Heading>(&block->content))
                heading = found->text;
        }
    }
}

flow::Flow FlowBuilder::build(const Section &section)
{
    m_range = section.blocks;
    m_number = section.number;
    m_heading = section.heading;
    m_starts.clear();
    m_breakNext = Break::None;
    m_bar.reset();
    if (m_range.first == 0 && !m_document.cover) // which says the same
        addTitleBlock(placeOnPage(m_tables.isTitleTurned()));
    addBlocks(m_document.blocks, m_range, placeOnPage(false));
    m_starts.append({m_number, m_flow.pieces.size(), m_heading});
    return std::exchange(m_flow, {});
}

QList<FlowBuilder::Tail> FlowBuilder::tails() const
{
    QList<Tail> tails;
    for (const TableSettings::Range &range : m_tables.tails()) {
        if (range.first < m_range.first || range.end > m_range.end)
            continue;
        const Tail tail{range, m_starts[range.first - m_range.first].piece,
                        m_starts[range.end - m_range.first].piece};
        if (tail.first < tail.end)
            tails.append(tail);
    }
    return tails;
}

QList<Piece> FlowBuilder::uprightTail(const Tail &tail, flow::Flow &flow)
{
    QList<Piece> others = std::exchange(flow.pieces, {});
    m_flow = std::move(flow);
    const BlockStart &start = m_starts[tail.blocks.first - m_range.first];
    m_number = start.number;
    m_heading = start.heading;
    m_breakNext = Break::None;
    m_bar.reset();
    m_upright = true;
    addBlocks(m_document.blocks, tail.blocks, placeOnPage(false));
    m_upright = false;
    flow = std::move(m_flow);
    return std::exchange(flow.pieces, std::move(others));
}

FlowBuilder::Place FlowBuilder::placeOnPage(bool landscape) const
{
    const QRectF content = pageGeometry(m_setup, landscape).content;
    Place place;
    place.width = content.width();
    place.textWidth = std::min(content.width(), style::measure);
    place.pageHeight = content.height();
    place.landscape = landscape;
    return place;
}

void FlowBuilder::addPiece(Piece piece, const Place &place)
{
    piece.frame = place.frame;
    piece.landscape = place.landscape;
    piece.breakBefore = m_breakNext != Break::None;
    piece.softBreak = m_breakNext == Break::Soft;
    if (piece.softBreak) // what begins below something else is well set apart from it
        piece.gap = std::max(piece.gap, style::gap::part);
    m_breakNext = Break::None;
    m_flow.pieces.append(std::move(piece));
}

int FlowBuilder::addFrame(Frame frame, const Place &place)
{
    frame.parent = place.frame;
    m_flow.frames.append(std::move(frame));
    return int(m_flow.frames.size()) - 1;
}

void FlowBuilder::addLines(Strips strips, qreal gap, bool keepWithNext, Origin origin, const Place &place)
{
    const qsizetype count = strips.size();
    for (qsizetype i = 0; i < count; ++i) {
        Piece piece;
        piece.gap = i == 0 ? gap : strips[i].gap;
        piece.height = strips[i].height;
        piece.items = std::move(strips[i].items);
        piece.origin = origin;
        piece.keepWithNext = i == count - 1 ? keepWithNext : (i == 0 || i == count - 2);
        addPiece(std::move(piece), place);
    }
}

void FlowBuilder::keepTogether(qsizetype first, const Place &place, qreal share)
{
    QList<Piece> &pieces = m_flow.pieces;
    qreal height = 0;
    for (qsizetype i = first; i < pieces.size(); ++i)
        height += pieces[i].gap + pieces[i].height;
    if (height > place.pageHeight * share)
        return;
    for (qsizetype i = first; i + 1 < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
}

void FlowBuilder::addTitleBlock(const Place &place)
{
    if (m_document.title.isEmpty() && m_document.subtitle.isEmpty() && m_document.titleFacts.isEmpty())
        return;
    Piece bar;
    bar.height = points(15);
    bar.keepWithNext = true;
    bar.items.append({{}, QRectF(0, 0, points(42), points(3.2)), Fill{style::accent}});
    addPiece(std::move(bar), place);

    const Origin title{-1, Part::Title};
    addLines(m_setter.set({{m_document.title}}, style::title, 0, place.width, title), 0, true, title, place);
    if (!m_document.subtitle.isEmpty()) {
        const Origin subtitle{-1, Part::Subtitle};
        addLines(m_setter.set(m_document.subtitle, style::subtitle, 0, place.textWidth, subtitle), points(3),
                 true, subtitle, place);
    }

    const qreal labelWidth = place.width * 0.27;
    for (int i = 0; i < m_document.titleFacts.size(); ++i) {
        const auto &[label, value] = m_document.titleFacts[i];
        auto row = std::make_shared<Row>();
        row->width = place.width;
        row->padding = style::cellPadding;
        row->rule = style::hairline;
        row->ruleThickness = points(0.5);
        const Origin labelOrigin{-1, Part::FactLabel, i};
        const Origin valueOrigin{-1, Part::FactValue, i};
        const qreal gutter = points(8);
        row->cells.append({0, labelWidth,
                           m_setter.set({{label}}, style::small, 0, labelWidth - gutter, labelOrigin),
                           labelOrigin});
        row->cells.append(
            {labelWidth, place.width - labelWidth,
             m_setter.set(value, style::cell, labelWidth, place.width - labelWidth, valueOrigin),
             valueOrigin});
        Piece piece;
        piece.gap = i == 0 ? points(10) : 0;
        piece.height = heightOf(*row);
        piece.origin = labelOrigin;
        piece.keepWithNext = i + 1 < m_document.titleFacts.size();
        piece.row = std::move(row);
        addPiece(std::move(piece), place);
    }
}

void FlowBuilder::addBlocks(const QList<Block> &blocks, const Place &place)
{
    addBlocks(blocks, {0, blocks.size()}, place);
}

QList<FlowBuilder::Break> FlowBuilder::breaksBefore(const QList<Block> &blocks)
{
    QList<Break> breaks(blocks.size(), Break::None);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (const auto *pageBreak =
                std::get_if<PageBreak>(&blocks[i].content)) { // a heading goes with what follows it
            Break &before = breaks[withHeadings(blocks, i)];
            before = std::max(before, pageBreak->soft ? Break::Soft : Break::Hard);
        }
    }
    return breaks;
}

void FlowBuilder::addBlocks(const QList<Block> &blocks, TableSettings::Range range, const Place &place)
{
    const bool onPage = place.frame < 0;
    const QList<Break> breakBefore = onPage ? m_breaks : breaksBefore(blocks);
    for (qsizetype i = range.first; i < range.end; ++i) {
        if (onPage && !m_upright)
            m_starts.append({m_number, m_flow.pieces.size(), m_heading});
        m_breakNext = std::max(m_breakNext, breakBefore[i]);
        const int number = m_number++;
        const Block *next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
        const qsizetype first = m_flow.pieces.size();
        addContent(blocks[i], next, number, onPage ? placeOnPage(!m_upright && m_tables.isTurned(i)) : place);
        if (i > 0 && holds<Heading>(blocks[i - 1]) && first < m_flow.pieces.size()) {
            qreal &gap = m_flow.pieces[first].gap;
            gap = std::min(gap, holds<Heading>(blocks[i]) ? 2 * style::gap::belowHeading
                                                          : style::gap::belowHeading);
        }
    }
}

void FlowBuilder::addContent(const Block &block, const Block *next, int number, const Place &place)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    if (!paragraph || !m_bar || m_bar->first != paragraph->role)
        m_bar.reset();
    if (const auto *heading = std::get_if<Heading>(&block.content))
        addHeading(*heading, number, place);
    else if (paragraph)
        addParagraph(*paragraph, next && belongsToParagraph(*next), number, place);
    else if (const auto *list = std::get_if<List>(&block.content))
        addList(*list, number, place);
    else if (const auto *table = std::get_if<Table>(&block.content))
        addTable(*table, number, place);
    else if (const auto *box = std::get_if<Box>(&block.content))
        addBox(*box, number, place);
    else if (const auto *form = std::get_if<Form>(&block.content))
        addForm(*form, number, place);
}

void FlowBuilder::addHeading(const Heading &heading, int number, const Place &place)
{
    m_heading = heading.text;
    const Origin origin{number, Part::Heading};
    const qsizetype first = m_flow.pieces.size();
    // Larger than the text, so that the whole width is no longer a line than the measure is for the text.
    addLines(m_setter.set(heading.text, style::heading(heading.level), place.left, place.width, origin),
             style::gap::heading(heading.level), true, origin, place);
    keepTogether(first, place);
}

void FlowBuilder::addBox(const Box &box, int number, const Place &place)
{
    const qsizetype first = m_flow.pieces.size();
    const bool warning = box.tone == BoxTone::Warning;
    Frame frame;
    frame.x = place.left;
    frame.width = place.textWidth;
    frame.padding = style::boxPadding;
    frame.tint = warning ? style::warningTint : style::tint;
    frame.outlined = true;
    frame.bar = box.tone == BoxTone::Summary ? 0 : style::accent;
    frame.barThickness = points(warning ? 4 : 2);
    frame.origin = {number, Part::Decoration};

    Place inside = place;
    inside.frame = addFrame(frame, place);
    inside.left += style::boxIndent;
    inside.width = inside.textWidth = place.textWidth - style::boxIndent - style::boxPadding;

    const Origin origin{number, Part::BoxTitle};
    if (!box.title.isEmpty())
        addLines(m_setter.set(box.title, style::boxTitle, inside.left, inside.width, origin), 0, true, origin,
                 inside);
    keepTogether(first, place);
    addBlocks(box.blocks, inside);
    m_bar.reset(); // no bar runs out of its box
    if (m_flow.pieces.size() == first)
        return;
    m_flow.pieces[first].gap = style::gap::box;
    keepTogether(first, place);
}

} // namespace binder
