// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"

#include "model/render/painted_parts.h"

#include <QGlyphRun>
#include <QHash>
#include <QMap>
#include <QRawFont>
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

/// From the first to the last glyph of a line, which starts at (0, 0). Where a line ends as the script
/// changes, Qt takes the overhang of its last glyph from a glyph of the next script, and tells a width some
/// points too large: then what is painted counts.
QRectF extentOf(const QTextLine &line, qreal room)
{
    QRectF told = line.naturalTextRect();
    if (told.left() >= -tolerance && told.right() <= room + tolerance)
        return told;
    qreal left = told.right();
    qreal right = told.left();
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i) {
            left = std::min(left, positions[i].x());
            right = std::max(right, positions[i].x() + advances[i].x());
        }
    }
    told.setLeft(left);
    told.setRight(right);
    return told;
}

qreal hyphenWidth(const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    return raw.advancesForGlyphIndexes(raw.glyphIndexesForString(u"-"_s)).constFirst().x();
}

/// In a row of a table or of the title block, or on a card.
bool isInRow(const Origin &origin)
{
    return origin.part == Part::Cell || origin.part == Part::RowHead || origin.part == Part::FactLabel
           || origin.part == Part::FactValue || (origin.part == Part::ColumnHead && origin.row >= 0);
}

bool isCardLabel(const Origin &origin)
{
    return origin.part == Part::ColumnHead && origin.row >= 0;
}

/// A text without what the setter may add or leave out: white, marks of lists and of direction.
QString bare(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (!c.isSpace() && u != u'\u00b7' && u != u'\u2022' && u != 0x2028 && !(u >= 0x2066 && u <= 0x2069))
            result += c;
    }
    return result;
}

using Place = std::tuple<int, int, int, int>; // block, part, row, column

Place placeOf(int block, Part part, int row = -1, int column = -1)
{
    return {block, int(part), row, column};
}

/// The text of each part of a block, by where it comes from. The labels of cards come once for each card:
/// left out.
void collectText(const Block &block, int number, QMap<Place, QString> &texts)
{
    const auto put = [&](Part part, int row, int column, const QString &text) {
        if (const QString left = bare(text); !left.isEmpty())
            texts[placeOf(number, part, row, column)] += left;
    };
    if (const auto *heading = std::get_if<Heading>(&block.content)) {
        put(Part::Heading, -1, -1, plainText(heading->text));
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        put(Part::Paragraph, -1, -1, plainText(paragraph->text));
    } else if (const auto *list = std::get_if<List>(&block.content)) {
        for (int i = 0; i < list->points.size(); ++i)
            put(Part::ListPoint, i, -1, plainText(list->points[i].text));
    } else if (const auto *table = std::get_if<Table>(&block.content)) {
        put(Part::Caption, -1, -1, plainText(table->caption));
        for (int r = 0; r < table->rows.size(); ++r) {
            for (int c = 0; c < table->rows[r].size(); ++c) {
                for (const Text &line : table->rows[r][c].lines)
                    put(c == 0 && table->firstColumnHeads ? Part::RowHead : Part::Cell, r, c,
                        plainText(line));
            }
        }
    } else if (const auto *box = std::get_if<Box>(&block.content)) {
        put(Part::BoxTitle, -1, -1, plainText(box->title));
    } else if (const auto *form = std::get_if<Form>(&block.content)) {
        put(Part::FormLabel, -1, 0, plainText(form->title));
        put(Part::FormLabel, -1, 1, plainText(form->hint));
        for (int i = 0; i < form->fields.size(); ++i)
            put(Part::FormLabel, i, -1, plainText(form->fields[i].label));
    }
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
                QRectF drawn = extentOf(line, item.bounds.width()).translated(item.bounds.topLeft());
                if (text->hyphen)
                    drawn.setRight(hyphenPlace(item, *text).x() + hyphenWidth(text->layout->font()));
                if (drawn.left() < item.bounds.left() - tolerance
                    || drawn.right() > item.bounds.right() + tolerance)
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
                bounds.setWidth(
                    std::min(bounds.width(), text->layout->lineAt(text->line).naturalTextWidth()));
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
        if (part == Part::Heading || part == Part::Caption || part == Part::ColumnHead
            || part == Part::BoxTitle || part == Part::ListLabel)
            return onPage(u"heading last"_s, p, textOf(items.constLast()));
        const QList<DrawItem> &after = laidOut.pages[p + 1].items;
        if (part == Part::RowHead && !after.isEmpty() && isCardLabel(after.constFirst().origin)
            && after.constFirst().origin.row == items.constLast().origin.row
            && after.constFirst().origin.block == items.constLast().origin.block)
            return onPage(u"title of a card last"_s, p, textOf(items.constLast()));
        if (isCardLabel(items.constLast().origin) && !after.isEmpty()
            && after.constFirst().origin.part == Part::Cell
            && after.constFirst().origin.column == items.constLast().origin.column)
            return onPage(u"label of a card last"_s, p, textOf(items.constLast()));
    }
    return {};
}

QString findCutRow(const LaidOut &laidOut)
{
    using RowKey = std::tuple<int, int>;
    QMap<RowKey, QMap<qsizetype, QRectF>> areas;
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        for (const DrawItem &item : laidOut.pages[p].items) {
            const Origin &origin = item.origin;
            if (isInRow(origin) && !origin.repeated && textLine(item))
                areas[{origin.block, origin.row}][p] |= item.bounds;
        }
    }
    for (const auto &[row, pages] : areas.asKeyValueRange()) {
        if (pages.size() < 2)
            continue;
        qreal height = 0;
        for (const QRectF &area : pages)
            height += area.height();
        const qreal room = laidOut.pages[pages.firstKey()].content.height();
        if (height < room * 0.5) // its header may take a quarter, its heading and the box around it the rest
            return onPage(u"row cut that would have fitted"_s, pages.firstKey());
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

QString findLargeNumber(const LaidOut &laidOut)
{
    constexpr qreal largest = 32767;
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        const LaidPage &page = laidOut.pages[p];
        const QList<DrawItem> all = page.ground + page.items;
        const bool large = std::any_of(all.cbegin(), all.cend(), [](const DrawItem &item) {
            const QRectF &at = item.bounds;
            return std::max({qAbs(at.left()), qAbs(at.right()), qAbs(at.top()), qAbs(at.bottom())}) > largest;
        });
        if (large || page.size.width() > largest || page.size.height() > largest)
            return onPage(u"number beyond 32767"_s, p);
    }
    return {};
}

QString findWrongLink(const LaidOut &laidOut)
{
    QMap<int, qsizetype> headings;
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        for (const DrawItem &item : laidOut.pages[p].items) {
            if (item.origin.part == Part::Heading && !headings.contains(item.origin.block))
                headings.insert(item.origin.block, p);
        }
    }
    for (qsizetype p = 0; p < laidOut.pages.size(); ++p) {
        const LaidPage &page = laidOut.pages[p];
        for (const PageLink &link : page.links) {
            if (link.uri.isEmpty() && !headings.contains(link.targetBlock))
                return onPage(u"link to no heading"_s, p);
            const bool onText =
                std::any_of(page.items.cbegin(), page.items.cend(), [&](const DrawItem &item) {
                    return item.origin == link.origin && link.bounds.intersects(item.bounds);
                });
            if (!onText)
                return onPage(u"link beside its text"_s, p);
        }
        // The number of an entry is the last that is set of it.
        for (qsizetype i = 0; i < page.items.size(); ++i) {
            const DrawItem &item = page.items[i];
            if (item.origin.part != Part::ContentsEntry || !textLine(item))
                continue;
            const bool last =
                std::none_of(page.items.cbegin() + i + 1, page.items.cend(), [&](const DrawItem &next) {
                    return next.origin == item.origin && textLine(next);
                });
            const QString number = QString::number(headings.value(item.origin.block, -2) + 1);
            if (last && textOf(item) != number)
                return onPage(u"wrong number in the contents"_s, p, textOf(item) + u" for "_s + number);
        }
    }
    return {};
}

QString findFault(const LaidOut &laidOut)
{
    for (const auto find : {findOutsideMargins, findOverlap, findLostLines, findHeadingLast, findCutRow,
                            findWidow, findMissingHeader, findLargeNumber, findWrongLink}) {
        if (const QString fault = find(laidOut); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString findWrongText(const LaidOut &laidOut)
{
    QMap<Place, QString> wanted;
    const QList<const Block *> blocks = blocksInOrder(laidOut.document);
    for (int i = 0; i < blocks.size(); ++i)
        collectText(*blocks[i], i, wanted);
    QMap<Place, QString> found;
    for (const LaidPage &page : laidOut.pages) {
        for (const DrawItem &item : page.items) {
            const Origin &origin = item.origin;
            const Place place = placeOf(origin.block, origin.part, origin.row, origin.column);
            const bool ofBlock = origin.part != Part::ListMark && origin.part != Part::ListLabel
                                 && origin.part != Part::ColumnHead && origin.part != Part::ContentsEntry;
            if (const QString text = bare(textOf(item));
                origin.block >= 0 && ofBlock && !origin.repeated && !text.isEmpty())
                found[place] += text;
        }
    }
    for (const auto &[place, text] : wanted.asKeyValueRange()) {
        if (found.value(place) != text)
            return u"block %1: %2 instead of %3"_s.arg(std::get<0>(place))
                .arg(found.value(place).left(80), text.left(80));
    }
    for (const auto &[place, text] : found.asKeyValueRange()) {
        if (!wanted.contains(place))
            return u"block %1: not in the document: %2"_s.arg(std::get<0>(place)).arg(text.left(80));
    }
    return {};
}

} // namespace binder::testing
