// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/table_setting.h"

#include "model/render/landscape.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// Lines of text in a row of middling height, beyond which a table reads like columns of a newspaper.
constexpr qreal mostLines = 10;
/// A card needs so much more paper than a row that turning the page is the lesser evil.
constexpr qreal tooMuchPaper = 1.5;
/// A part is turned when this share of its text is in tables that ask for it.
constexpr qreal turnedShare = 0.5;
/// A unit of a card holds a line of some 22 letters.
constexpr qreal leastUnit = millimetres(38);
constexpr int mostUnits = 5;

template<typename T>
bool isBlock(const Block &block)
{
    return std::holds_alternative<T>(block.content);
}

const Table *tableIn(const Block &block)
{
    return std::get_if<Table>(&block.content);
}

/// What sets a family apart. The unit separator stands in no heading.
QString headingsOf(const Table &table, bool inBox)
{
    QString headings = table.firstColumnHeads ? u"1"_s : u"0"_s;
    headings += inBox ? u'b' : u'p';
    for (const TableColumn &column : table.columns)
        headings += QChar(0x1f) + plainText(column.heading) + QChar(0x1f) + QString::number(column.weight);
    return headings;
}

const TextStyle &styleOf(const Table &table, qsizetype column)
{
    return column == 0 && table.firstColumnHeads ? style::rowHead : style::cell;
}

qsizetype lengthOf(const Text &text)
{
    qsizetype length = 0;
    for (const Span &span : text)
        length += span.text.size();
    return length;
}

qsizetype lengthOf(const Block &block)
{
    qsizetype length = 0;
    if (const auto *heading = std::get_if<Heading>(&block.content)) {
        length = lengthOf(heading->text);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        length = lengthOf(paragraph->text);
    } else if (const auto *list = std::get_if<List>(&block.content)) {
        for (const ListPoint &point : list->points)
            length += lengthOf(point.text);
    } else if (const auto *table = std::get_if<Table>(&block.content)) {
        for (const QList<Cell> &row : table->rows) {
            for (const Cell &cell : row) {
                for (const Text &line : cell.lines)
                    length += lengthOf(line);
            }
        }
    } else if (const auto *box = std::get_if<Box>(&block.content)) {
        for (const Block &inner : box->blocks)
            length += lengthOf(inner);
    } else if (const auto *form = std::get_if<Form>(&block.content)) {
        for (const FormField &field : form->fields)
            length += lengthOf(field.label);
    }
    return length;
}

/// For the text of a field over so many units of a card.
qreal roomOf(int span, int units, qreal width)
{
    return width / units * span - 2 * style::cellPadding;
}

/// The fields in reading order on rows of so many units. A long text has more than one of them.
CardGrid cardGrid(const QList<ColumnNeed> &needs, bool firstIsTitle, qreal width, int units)
{
    CardGrid grid;
    grid.units = units;
    int unit = 0;
    for (qsizetype c = 0; c < needs.size(); ++c) {
        if (c == 0 && firstIsTitle) {
            grid.fields.append({0, 0, 0});
            continue;
        }
        const qreal lines = linesIn(needs[c].cardLine, roomOf(1, units, width));
        const int span = lines <= 5 ? 1 : (lines <= 10 ? std::min(2, units) : units);
        if (grid.rows == 0 || unit + span > units) {
            ++grid.rows;
            unit = 0;
        }
        grid.fields.append({grid.rows - 1, unit, span});
        unit += span;
    }
    return grid;
}

} // namespace

Cell asSet(const Cell &cell, bool onCard)
{
    constexpr qsizetype longestPoint = 45;
    const qsizetype fewest = onCard ? 2 : 3;
    const bool runsOn = cell.bulleted && cell.lines.size() >= fewest
                        && std::all_of(cell.lines.cbegin(), cell.lines.cend(), [](const Text &line) {
                               return lengthOf(line) <= longestPoint && !plainText(line).contains(u'\n');
                           });
    if (!runsOn)
        return cell;
    Text all;
    for (const Text &line : cell.lines) {
        if (!all.isEmpty())
            all.append({u"\u00a0\u00b7 "_s}); // the dot stays on the line of what it follows
        all += line;
    }
    return {{all}, false};
}

CardGrid cardGrid(const QList<ColumnNeed> &needs, bool firstIsTitle, qreal width)
{
    const int most = std::clamp(int(width / leastUnit), 1, mostUnits);
    const int fewest = std::min(most, 2);
    CardGrid best;
    qreal least = std::numeric_limits<qreal>::max();
    for (int units = fewest; units <= most; ++units) {
        CardGrid grid = cardGrid(needs, firstIsTitle, width, units);
        qreal height = 0;
        for (int row = 0; row < grid.rows; ++row) {
            qreal lines = 1;
            for (qsizetype c = 0; c < needs.size(); ++c) {
                const CardGrid::Place &field = grid.fields[c];
                if (field.span > 0 && field.row == row)
                    lines = std::max(lines, linesIn(needs[c].cardLine, roomOf(field.span, units, width)));
            }
            height += lines + 1.5; // the labels
        }
        if (height < least) {
            least = height;
            best = std::move(grid);
        }
    }
    return best;
}

TableSettings::TableSettings(const Document &document, const PageSetup &setup, const TextSetter &setter)
    : m_document(document)
    , m_setter(setter)
    , m_turned(document.blocks.size(), false)
{
    measure(document.blocks, false);
    for (Family &family : m_families)
        decide(family, setup);
    turnParts();
    turnSections();
    // What stands on a turned page has the room to stand as a table.
    for (const Family &family : std::as_const(m_families)) {
        if (family.form == Form::Cards)
            m_cards.unite(QSet<const Table *>(family.tables.cbegin(), family.tables.cend()));
    }
    for (qsizetype i = 0; i < m_turned.size(); ++i) {
        if (const Family *family = familyOf(document.blocks[i]);
            family && m_turned[i] && family->readableTurned)
            m_cards.remove(tableIn(document.blocks[i]));
    }
}

bool TableSettings::isSetAsCards(const Table &table) const
{
    return m_cards.contains(&table);
}

const QList<ColumnNeed> &TableSettings::needsOf(const Table &table) const
{
    return m_families.at(m_familyOf.value(&table)).needs;
}

QList<qreal> TableSettings::columnWidths(const Table &table, qreal width)
{
    return columnWidths(m_families[m_familyOf.value(&table)], width);
}

const QList<qreal> &TableSettings::columnWidths(Family &family, qreal width)
{
    QList<qreal> &widths = family.widths[width];
    if (widths.isEmpty())
        widths = lowestColumnWidths(family.needs, family.words, width);
    return widths;
}

void TableSettings::measure(const QList<Block> &blocks, bool inBox)
{
    std::vector<WordWidth> words;
    for (const Block &block : blocks) {
        if (const Box *box = std::get_if<Box>(&block.content)) {
            measure(box->blocks, true);
            continue;
        }
        const Table *table = tableIn(block);
        if (!table)
            continue;
        const QString headings = headingsOf(*table, inBox);
        int index = m_familyByHeadings.value(headings, -1);
        if (index < 0) {
            index = int(m_families.size());
            m_familyByHeadings.insert(headings, index);
            Family family;
            family.inBox = inBox;
            for (const TableColumn &column : table->columns) {
                words.clear();
                const TextSetter::Extent heading =
                    m_setter.extentOf(column.heading, style::columnHead, &words);
                family.words.emplace_back().addCell(0);
                family.words.back().addText(words);
                // A heading may break between its words.
                family.needs.append(
                    {std::max(column.weight, 0.01), heading.word, heading.word, heading.word, column.toFill});
            }
            m_families.append(std::move(family));
        }
        Family &family = m_families[index];
        m_familyOf.insert(table, index);
        family.tables.append(table);
        family.wide = family.wide || table->wide;
        for (const QList<Cell> &row : table->rows) {
            for (qsizetype c = 0; c < family.needs.size(); ++c) {
                ColumnNeed &need = family.needs[c];
                const Cell cell = asSet(row.value(c), false);
                const qreal indent = cell.bulleted ? style::cellBulletIndent : 0;
                ColumnWords &column = family.words[size_t(c)];
                column.addCell(indent);
                for (const Text &line : cell.lines) {
                    words.clear();
                    const TextSetter::Extent extent = m_setter.extentOf(line, styleOf(*table, c), &words);
                    column.addText(words);
                    need.word = std::max(need.word, extent.word + indent);
                    need.line = std::max(need.line, extent.line + indent);
                }
                const Cell onCard = asSet(row.value(c), true);
                const qreal indentOnCard = onCard.bulleted ? style::cellBulletIndent : 0;
                for (const Text &line : onCard.lines)
                    need.cardLine = std::max(need.cardLine,
                                             m_setter.extentOf(line, styleOf(*table, c)).line + indentOnCard);
            }
        }
    }
}

void TableSettings::decide(Family &family, const PageSetup &setup)
{
    const QRectF upright = pageGeometry(setup, false).content;
    const QRectF turned = pageGeometry(setup, true).content;
    const qreal uprightWidth =
        family.inBox ? std::min(upright.width(), style::measure) - style::boxIndent - style::boxPadding
                     : upright.width();

    qreal cardLines = 0;
    qsizetype rows = 0;
    bool cardsPossible = family.needs.size() > 2;
    const QList<qreal> widths = columnWidths(family, uprightWidth);
    if (columnsAreReadable(family.needs, widths) && !family.wide)
        return;
    const QList<qreal> turnedWidths = columnWidths(family, turned.width());
    for (const ColumnNeed &need : family.needs)
        cardsPossible = cardsPossible && !need.toFill;
    const bool titled = family.tables.constFirst()->firstColumnHeads;
    const CardGrid grid = cardGrid(family.needs, titled, uprightWidth);
    for (const Table *table : family.tables) {
        rows += table->rows.size();
        for (const QList<Cell> &row : table->rows) {
            QList<qreal> heights(grid.rows, 1);
            for (qsizetype c = titled ? 1 : 0; c < std::min(row.size(), family.needs.size()); ++c) {
                const CardGrid::Place &field = grid.fields[c];
                qreal high = 1; // the label
                const Cell cell = asSet(row[c], true);
                for (const Text &line : cell.lines)
                    high += linesIn(m_setter.extentOf(line, style::cell).line,
                                    uprightWidth / grid.units * field.span - 2 * style::cellPadding);
                heights[field.row] = std::max(heights[field.row], high);
            }
            for (const qreal height : heights)
                cardLines += height + 0.5;
            cardLines += titled ? 2.5 : 1;
        }
    }
    if (rows == 0)
        return;
    const qreal lines = heightInLines(family.words, widths);
    const qreal turnedLines = heightInLines(family.words, turnedWidths);
    if (columnsAreReadable(family.needs, widths) && lines / qreal(rows) <= mostLines)
        return;
    family.readableTurned = !family.inBox && family.wide && columnsAreReadable(family.needs, turnedWidths)
                            && turnedLines / qreal(rows) <= mostLines;
    const qreal padding = 2 * style::cellPadding / style::cell.pitch;
    const qreal turnedPages =
        (turnedLines + padding * qreal(rows)) * style::cell.pitch / (turned.height() * 0.9) + 0.5;
    const qreal cardPages = cardLines * style::cell.pitch / upright.height();
    if (!cardsPossible)
        family.form = family.readableTurned || (family.wide && !family.inBox) ? Form::Turned : Form::Upright;
    else if (family.readableTurned && turnedPages > 1.5 && cardPages > tooMuchPaper * turnedPages)
        family.form = Form::Turned;
    else
        family.form = Form::Cards;
}

const TableSettings::Family *TableSettings::familyOf(const Block &block) const
{
    const auto found = m_familyOf.constFind(tableIn(block));
    return found == m_familyOf.cend() ? nullptr : &m_families[*found];
}

void TableSettings::turnParts()
{
    const QList<Block> &blocks = m_document.blocks;
    qsizetype first = 0;
    while (first < blocks.size()) {
        qsizetype end = blocks.size();
        for (qsizetype next = first + 1; next < end; ++next) {
            // A heading goes with what follows the break: a break behind nothing but headings ends no part.
            if (isBlock<PageBreak>(blocks[next]) && withHeadings(blocks, next) > first)
                end = withHeadings(blocks, next);
        }
        qsizetype length = 0;
        qsizetype turned = 0;
        for (qsizetype i = first; i < end; ++i) {
            const qsizetype own = lengthOf(blocks[i]);
            const Family *family = familyOf(blocks[i]);
            length += own;
            turned += family && family->readableTurned ? own : 0;
        }
        if (turned > 0 && qreal(turned) >= turnedShare * qreal(length))
            turnPart({first, end});
        first = end;
    }
}

void TableSettings::turnPart(const Range &part)
{
    std::fill(m_turned.begin() + part.first, m_turned.begin() + part.end, true);
    m_titleTurned = m_titleTurned || part.first == 0;
    Range tail{part.end, part.end};
    for (; tail.first > part.first; --tail.first) {
        const Family *family = familyOf(m_document.blocks[tail.first - 1]);
        if (family && (family->readableTurned || family->form == Form::Turned))
            break;
    }
    if (tail.first > part.first && tail.first < tail.end)
        m_tails.append(tail);
}

void TableSettings::turnSections()
{
    const QList<Block> &blocks = m_document.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Family *family = familyOf(blocks[i]);
        if (family && !m_turned[i] && family->form == Form::Turned)
            turnSection(blocks, i, m_turned);
    }
}

} // namespace binder
