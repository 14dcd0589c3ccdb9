// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

constexpr qreal tolerance = 0.5;

QString onPage(const QString &what, qsizetype page, const QString &text = {})
{
    return u"%1, page %2: %3"_s.arg(what).arg(page + 1).arg(text.left(60));
}

const TextLine *textLine(const DrawItem &item)
{
    return std::get_if<TextLine>(&item.shape);
}

bool isTable(Part part)
{
    return part == Part::Cell || part == Part::RowHead || part == Part::FactLabel || part == Part::FactValue;
}

} // namespace

QString textOf(const DrawItem &item)
{
    const TextLine *text = textLine(item);
    if (!text)
        return {};
    const QTextLine line = text->layout->lineAt(text->line);
    return text->layout->text().sliced(line.textStart(), line.textLength());
}

QString textOf(const LaidPage &page, bool runningLines)
{
    QStringList lines;
    for (const DrawItem &item : runningLines ? page.ground + page.items : page.items) {
        if (textLine(item))
            lines.append(textOf(item));
    }
    return lines.join(u'\n');
}

QString findOutsideMargins(const LaidOut &laidOut)
{
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        const LaidPage &page = laidOut.pages[p];
        const QRectF paper(QPointF(), page.size);
        const QRectF content = page.content.adjusted(-tolerance, -tolerance, tolerance, tolerance);
        for (const DrawItem &item : page.items) {
            if (!content.contains(item.bounds))
                return onPage(u"outside the margins"_s, p, textOf(item));
            if (const TextLine *text = textLine(item)) {
                const QTextLine line = text->layout->lineAt(text->line);
                const QRectF drawn = line.naturalTextRect().translated(item.bounds.topLeft());
                if (drawn.left() < item.bounds.left() - tolerance || drawn.right() > item.bounds.right() + tolerance)
                    return onPage(u"wider than its place"_s, p, textOf(item));
                if (line.height() > item.bounds.height() + tolerance)
                    return onPage(u"higher than its place"_s, p, textOf(item));
            }
        }
        for (const DrawItem &item : page.ground) {
            if (!paper.contains(item.bounds))
                return onPage(u"outside the paper"_s, p, textOf(item));
            if (item.origin.part == Part::Decoration && !content.contains(item.bounds))
                return onPage(u"decoration outside the margins"_s, p);
        }
    }
    return {};
}

QString findOverlap(const LaidOut &laidOut)
{
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        QList<QRectF> drawn;
        QStringList texts;
        for (const DrawItem &item : laidOut.pages[p].items) {
            QRectF bounds = item.bounds;
            if (const TextLine *text = textLine(item))
                bounds.setWidth(std::min(bounds.width(), text->layout->lineAt(text->line).naturalTextWidth()));
            bounds.adjust(tolerance, tolerance, -tolerance, -tolerance);
            drawn.append(bounds);
            texts.append(textOf(item));
        }
        for (qsizetype a = 0; a < drawn.size(); ++a) {
            for (qsizetype b = a + 1; b < drawn.size(); ++b) {
                if (drawn[a].isValid() && drawn[b].isValid() && drawn[a].intersects(drawn[b]))
                    return onPage(u"overlap"_s, p, texts[a] + u" / "_s + texts[b]);
            }
        }
    }
    return {};
}

QString findLostLines(const LaidOut &laidOut)
{
    QHash<const QTextLayout *, QList<int>> lines;
    for (const LaidPage &page : laidOut.pages) {
        for (const DrawItem &item : page.items) {
            const TextLine *text = textLine(item);
            if (text && !item.origin.repeated)
                lines[text->layout.get()].append(text->line);
        }
    }
    for (const auto &[layout, seen] : lines.asKeyValueRange()) {
        if (seen.size() != layout->lineCount() || !std::is_sorted(seen.cbegin(), seen.cend()))
            return u"lines lost, doubled or out of order: "_s + layout->text().left(60);
    }
    return {};
}

QString findHeadingLast(const LaidOut &laidOut)
{
    for (qsizetype p = 0; p + 1 < laidOut.pages.size(); ++p) {
        const QList<DrawItem> &items = laidOut.pages[p].items;
        if (items.isEmpty() || laidOut.pages[p].regions.isEmpty())
            return onPage(u"empty page"_s, p);
        const Part part = laidOut.pages[p].regions.constLast().origin.part; // an empty row has no items
        if (part == Part::Heading || part == Part::Caption || part == Part::ColumnHead || part == Part::BoxTitle
            || part == Part::ListLabel)
            return onPage(u"heading last"_s, p, textOf(items.constLast()));
    }
    return {};
}

QString findCutRow(const LaidOut &laidOut)
{
    using RowKey = std::tuple<int, int>;
    QMap<RowKey, QSet<qsizetype>> pages;
    QMap<RowKey, QMap<int, qreal>> heights;
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        for (const DrawItem &item : laidOut.pages[p].items) {
            const Origin &origin = item.origin;
            if (!isTable(origin.part) || origin.repeated || !textLine(item) || textOf(item) == u"\u2022"_s)
                continue;
            pages[{origin.block, origin.row}].insert(p);
            heights[{origin.block, origin.row}][origin.column * 100 + int(origin.part)] += item.bounds.height();
        }
    }
    for (const auto &[row, on] : pages.asKeyValueRange()) {
        if (on.size() < 2)
            continue;
        const QMap<int, qreal> &columns = heights[row];
        const qreal height = *std::max_element(columns.cbegin(), columns.cend());
        const qreal room = laidOut.pages[*on.cbegin()].content.height();
        if (height < room * 0.5) // its header may take a quarter, its heading and the box around it the rest
            return onPage(u"row cut that would have fitted"_s, *std::min_element(on.cbegin(), on.cend()));
    }
    return {};
}

QString findWidow(const LaidOut &laidOut)
{
    QHash<const QTextLayout *, QMap<qsizetype, int>> lines;
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        for (const DrawItem &item : laidOut.pages[p].items) {
            const bool running = item.origin.part == Part::Paragraph || item.origin.part == Part::ListPoint;
            if (const TextLine *text = textLine(item); text && running)
                ++lines[text->layout.get()][p];
        }
    }
    for (const auto &[layout, pages] : lines.asKeyValueRange()) {
        if (layout->lineCount() < 2)
            continue;
        for (const auto &[page, count] : pages.asKeyValueRange()) {
            if (count == 1)
                return onPage(u"line alone on a page"_s, page, layout->text());
        }
    }
    return {};
}

QString findMissingHeader(const LaidOut &laidOut)
{
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        QSet<int> headed;
        QSet<int> withHeader;
        for (const LaidPage &page : laidOut.pages) {
            for (const DrawItem &item : page.items) {
                if (item.origin.part == Part::ColumnHead && item.origin.repeated)
                    withHeader.insert(item.origin.block);
            }
        }
        for (const DrawItem &item : laidOut.pages[p].items) {
            if (item.origin.part == Part::ColumnHead)
                headed.insert(item.origin.block);
            // A table that repeats its header anywhere does so everywhere.
            if (item.origin.part == Part::Cell && withHeader.contains(item.origin.block)
                && !headed.contains(item.origin.block))
                return onPage(u"table without its header"_s, p, textOf(item));
        }
    }
    return {};
}

QString findFault(const LaidOut &laidOut)
{
    for (const auto find : {findOutsideMargins, findOverlap, findLostLines, findHeadingLast, findCutRow, findWidow,
                            findMissingHeader}) {
        if (const QString fault = find(laidOut); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace binder::testing
