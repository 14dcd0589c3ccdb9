// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/contents_list.h"

#include "model/render/paginator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr qreal numberWidth = points(30);
constexpr qreal levelIndent = points(14);
constexpr qreal leaderGap = points(6);
constexpr qreal leaderThickness = points(0.5);

struct ContentsItem
{
    int block = 0;
    int level = 1;
    Text text;
};

QList<ContentsItem> itemsOf(const Document &document)
{
    QList<ContentsItem> items;
    const QList<const Block *> blocks = blocksInOrder(document);
    for (int i = 0; i < blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&blocks[i]->content);
        if (heading && heading->level <= document.cover->contents)
            items.append({i, std::max(heading->level, 1), heading->text});
    }
    return items;
}

class ContentsBuilder
{
public:
    ContentsBuilder(const QList<ContentsItem> &items, const QHash<int, int> &pageOf, const PageSetup &setup,
                    TextSetter &setter)
        : m_items(items)
        , m_pageOf(pageOf)
        , m_setter(setter)
        , m_width(std::min(pageGeometry(setup, false).content.width(), style::measure))
    {}

    [[nodiscard]] flow::Flow build(const QString &title, int pagesBefore)
    {
        flow::Flow flow;
        const Origin origin{-1, Part::ContentsTitle};
        const flow::Strips head = m_setter.set({{title, false}}, style::heading(1), 0, m_width, origin);
        for (const flow::Strip &strip : head)
            flow.pieces.append(pieceOf(strip, 0, true, origin));
        for (int i = 0; i < m_items.size(); ++i)
            addItem(flow, i, pagesBefore);
        return flow;
    }

private:
    static flow::Piece pieceOf(const flow::Strip &strip, qreal gap, bool keep, Origin origin)
    {
        flow::Piece piece;
        piece.gap = gap;
        piece.height = strip.height;
        piece.keepWithNext = keep;
        piece.origin = origin;
        piece.items = strip.items;
        return piece;
    }

    void addItem(flow::Flow &flow, int number, int pagesBefore)
    {
        const ContentsItem &item = m_items[number];
        const Origin origin{item.block, Part::ContentsEntry, number};
        const bool chapter = item.level == 1;
        const TextStyle &look = chapter ? style::strong : style::body;
        const qreal left = (item.level - 1) * levelIndent;
        flow::Strips strips = m_setter.set(item.text, look, left, m_width - left - numberWidth, origin);
        flow::Strip &last = strips.last();
        const qreal pageLeft = addPageNumber(last, look, item.block, pagesBefore, origin);
        addLeader(last, look, left, pageLeft, {item.block, Part::ContentsLeader, number});
        const bool followsHead = number == 0;
        // A chapter stays with its first section, and an entry in one piece.
        const bool keep = chapter && number + 1 < m_items.size() && m_items[number + 1].level > 1;
        for (qsizetype i = 0; i < strips.size(); ++i) {
            const qreal gap = followsHead ? points(14) : chapter ? points(9) : points(2);
            flow.pieces.append(pieceOf(strips[i], i == 0 ? gap : 0, i + 1 < strips.size() || keep, origin));
        }
    }

    /// The number, right-aligned on the line; gives its left.
    qreal addPageNumber(flow::Strip &line, const TextStyle &look, int block, int pagesBefore, Origin origin)
    {
        const QString number = QString::number(m_pageOf.value(block) + pagesBefore + 1);
        const std::shared_ptr<const QTextLayout> layout = m_setter.line({{number, false}}, look, origin);
        const QTextLine set = layout->lineAt(0);
        const qreal x = m_width - set.naturalTextWidth();
        DrawItem item{origin,
                      QRectF(x, (line.height - set.height()) / 2, set.naturalTextWidth(), set.height()),
                      TextLine{layout, 0, look.colour}};
        line.items.append(std::move(item));
        return x;
    }

    /// Dots between the end of the text and the number; left out where there is no room for them.
    static void addLeader(flow::Strip &line, const TextStyle &look, qreal left, qreal numberLeft,
                          Origin origin)
    {
        const auto *text = std::get_if<TextLine>(&line.items.constFirst().shape);
        const QTextLine set = text->layout->lineAt(text->line);
        const bool rightToLeft = text->layout->textOption().textDirection() == Qt::RightToLeft;
        const qreal from =
            (rightToLeft ? line.items.constFirst().bounds.right() : left + set.naturalTextWidth())
            + leaderGap;
        const qreal to = numberLeft - leaderGap;
        if (to - from < points(8))
            return;
        const qreal baseline = (line.height + look.size * 0.62) / 2;
        line.items.append(
            {origin, QRectF(from, baseline, to - from, leaderThickness), Rule{style::quiet, true}});
    }

    const QList<ContentsItem> &m_items;
    const QHash<int, int> &m_pageOf;
    TextSetter &m_setter;
    qreal m_width;
};

/// One link for each entry on a page, over all its lines.
void addLinks(LaidPage &page)
{
    for (const DrawItem &item : std::as_const(page.items)) {
        if (item.origin.part != Part::ContentsEntry)
            continue;
        if (page.links.isEmpty() || page.links.constLast().origin != item.origin)
            page.links.append({item.bounds, item.origin.block, {}, item.origin});
        else
            page.links.last().bounds |= item.bounds;
    }
}

} // namespace

QList<LaidPage> contentsPages(const Document &document, const QHash<int, int> &pageOf, int before,
                              const PageSetup &setup, TextSetter &setter)
{
    const QList<ContentsItem> items = itemsOf(document);
    if (items.isEmpty())
        return {};
    ContentsBuilder builder(items, pageOf, setup, setter);
    QList<LaidPage> pages;
    // The list counts itself. The numbers have a column of their own, so that the second round ends it.
    for (int length = 1;; length = int(pages.size())) {
        pages = Paginator(builder.build(document.words.value(u"contents"_s), before + length), setup).run();
        if (pages.size() == length)
            break;
    }
    for (LaidPage &page : pages)
        addLinks(page);
    return pages;
}

} // namespace binder
