// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/layout.h"
#include "model/render/style.h"
#include "model/render/table_setting.h"
#include "page_checks.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

Document documentOf(const QList<Block> &blocks)
{
    Document document = demoDocument();
    document.titleFacts.clear();
    document.blocks = blocks;
    return document;
}

Block paragraphs(int words)
{
    return block(Paragraph{ParagraphRole::Body, typed(u"een paar woorden "_s.repeated(words / 3))});
}

/// A table of `columns` columns with a text of `letters` letters in words of at most twelve in each cell.
Table tableOf(int columns, int rows, int letters, bool wide = true)
{
    Table table;
    table.wide = wide;
    table.caption = words(u"Overzicht"_s);
    for (int c = 0; c < columns; ++c)
        table.columns.append({words(u"Kolom %1"_s.arg(c)), 1.0});
    for (int r = 0; r < rows; ++r) {
        QList<Cell> row;
        for (int c = 0; c < columns; ++c)
            row.append({{typed(u"gegevens zijn "_s.repeated(10).left(letters).trimmed())}, false});
        table.rows.append(row);
    }
    return table;
}

bool hasTurnedPage(const LaidOut &laidOut)
{
    return std::any_of(laidOut.pages.cbegin(), laidOut.pages.cend(),
                       [](const LaidPage &page) { return page.landscape; });
}

/// The labels on cards.
int cardLabels(const LaidOut &laidOut)
{
    int count = 0;
    for (const LaidPage &page : laidOut.pages)
        count += int(std::count_if(page.items.cbegin(), page.items.cend(), [](const DrawItem &item) {
            return item.origin.part == Part::ColumnHead && item.origin.row >= 0;
        }));
    return count;
}

/// How far the content of a page reaches down, as a share of it.
qreal filled(const LaidPage &page)
{
    qreal bottom = page.content.top();
    for (const DrawItem &item : page.items)
        bottom = std::max(bottom, item.bounds.bottom());
    return (bottom - page.content.top()) / page.content.height();
}

QList<ColumnNeed> needs(const QList<std::tuple<qreal, qreal, qreal>> &weightWordLine)
{
    QList<ColumnNeed> result;
    for (const auto &[weight, word, line] : weightWordLine)
        result.append({weight, word, line, line, false});
    return result;
}

/// Columns of cells of so many equal words each, by row and column.
std::vector<ColumnWords> wordsOf(const QList<QList<int>> &rows)
{
    std::vector<ColumnWords> columns(size_t(rows.constFirst().size()));
    for (const QList<int> &row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            columns[size_t(c)].addCell(0);
            columns[size_t(c)].addText(std::vector<WordWidth>(size_t(row[c]), {300, 320}));
        }
    }
    return columns;
}

} // namespace

class TestTableSetting : public QObject
{
    Q_OBJECT

private slots:
    void widthsAddUp()
    {
        for (const qreal width : {1000.0, 4500.0, 7000.0}) {
            const QList<qreal> widths =
                columnWidths(needs({{1, 300, 300}, {2, 500, 9000}, {1, 900, 2000}, {0.5, 100, 100}}), width);
            QVERIFY(qAbs(std::accumulate(widths.cbegin(), widths.cend(), 0.0) - width) < 0.01);
        }
    }

    void columnOfShortWordsLeavesItsRoom()
    {
        const QList<qreal> widths = columnWidths(needs({{1, 200, 200}, {1, 500, 9000}}), 4500);
        QVERIFY(widths[0] < 400);
        QVERIFY(widths[1] > 4100);
    }

    void columnToFillKeepsItsShare()
    {
        QList<ColumnNeed> columns = needs({{1, 500, 9000}, {1, 200, 200}});
        columns[1].toFill = true;
        QCOMPARE(columnWidths(columns, 4500)[1], 2250.0);
    }

    void wordsStayWhole()
    {
        const QList<qreal> widths = columnWidths(needs({{4, 300, 9000}, {1, 1200, 9000}}), 4500);
        QVERIFY(widths[1] >= 1200 + 2 * style::cellPadding);
    }

    void heightIsThatOfTheWords()
    {
        const std::vector<ColumnWords> words = wordsOf({{7, 1}, {0, 2}});
        QCOMPARE(words[0].heightOf(0, 1300).lines,
                 2.0); // four on a line, the space behind the last hangs out
        QCOMPARE(words[0].heightOf(0, 1259).lines, 3.0);
        QCOMPARE(words[0].heightOf(0, 100).lines, 28.0); // broken where they must be
        const qreal padding = 2 * style::cellPadding;
        QCOMPARE(heightInLines(words, {1300 + padding, 400 + padding}), 4.0);
    }

    void roomGoesWhereRowsAreHigh()
    {
        // By weight both are as wide; the second has little to say, but for one row.
        const QList<ColumnNeed> columns = needs({{1, 300, 9600}, {1, 300, 3200}});
        const std::vector<ColumnWords> words = wordsOf({{30, 2}, {28, 3}, {30, 1}, {3, 10}});
        const QList<qreal> byWeight = columnWidths(columns, 4500);
        const QList<qreal> lowest = lowestColumnWidths(columns, words, 4500);
        QVERIFY(qAbs(lowest[0] + lowest[1] - 4500) < 0.01);
        QVERIFY(heightInLines(words, lowest) < heightInLines(words, byWeight) * 0.8);
        QVERIFY(lowest[1] >= 300 + 2 * style::cellPadding);
        QCOMPARE(lowestColumnWidths(columns, words, 4500), lowest);
    }

    void columnGivesNoMoreThanItCan()
    {
        // A word that would break, short lines that would become a tower, a column to write in.
        QList<ColumnNeed> columns = needs({{1, 300, 90'000}, {1, 900, 1800}, {1, 300, 3200}, {1, 300, 300}});
        columns[3].toFill = true;
        const std::vector<ColumnWords> words = wordsOf({{280, 1, 10, 1}, {280, 2, 10, 1}});
        const QList<qreal> lowest = lowestColumnWidths(columns, words, 6000);
        QVERIFY(lowest[1] + points(1) >= 900 + 2 * style::cellPadding);
        QVERIFY(lowest[2] >= 640 + 2 * style::cellPadding);
        QCOMPARE(lowest[3], columnWidths(columns, 6000)[3]);
        QVERIFY(columnsAreReadable(columns, lowest));
    }

    void tableThatFitsKeepsItsWidths()
    {
        const QList<ColumnNeed> columns = needs({{1, 300, 900}, {2, 300, 900}});
        QCOMPARE(lowestColumnWidths(columns, wordsOf({{3, 3}, {1, 2}}), 4500), columnWidths(columns, 4500));
    }

    void wideTableThatFitsStandsUpright()
    {
        const LaidOut laidOut = layOut(documentOf({paragraphs(60), block(tableOf(5, 8, 24))}));
        QVERIFY(!hasTurnedPage(laidOut));
        QCOMPARE(cardLabels(laidOut), 0);
        QCOMPARE(findFault(laidOut), QString());
    }

    void documentOfWideTablesIsTurnedAsAWhole()
    {
        const LaidOut laidOut = layOut(documentOf({paragraphs(30), block(tableOf(8, 24, 80))}));
        for (const LaidPage &page : laidOut.pages)
            QVERIFY(page.landscape);
        QCOMPARE(cardLabels(laidOut), 0);
        QVERIFY(filled(laidOut.pages[0]) > 0.7);
        QCOMPARE(findFault(laidOut), QString());
    }

    void tailOfATurnedPartGoesOnUpright()
    {
        // After the table more lines than a turned page holds: upright they take fewer pages.
        const QList<Block> table{block(Heading{1, words(u"Register"_s)}), block(tableOf(8, 14, 80))};
        const auto laidOutWith = [&](int tailBlocks) {
            QList<Block> blocks = table;
            for (int i = 0; i < tailBlocks; ++i)
                blocks.append(paragraphs(90));
            return layOut(documentOf(blocks));
        };
        const LaidOut without = laidOutWith(0);
        QVERIFY(without.pages.constLast().landscape);
        const LaidOut lengthy = laidOutWith(16);
        QVERIFY(!lengthy.pages.constLast().landscape);
        QVERIFY(lengthy.pages.constFirst().landscape);
        QCOMPARE(findFault(lengthy), QString());
        for (qsizetype p = 1; p < lengthy.pages.size(); ++p) // turned once, and filled before
            QVERIFY(!lengthy.pages[p].landscape || lengthy.pages[p - 1].landscape);
        const auto last = std::find_if(lengthy.pages.crbegin(), lengthy.pages.crend(),
                                       [](const LaidPage &page) { return page.landscape; });
        QVERIFY(filled(*last) > 0.5);
    }

    void partOfWideTablesIsTurnedAfterItsPageBreak()
    {
        const LaidOut laidOut =
            layOut(documentOf({paragraphs(300), block(PageBreak()), block(Heading{1, words(u"Register"_s)}),
                               block(tableOf(8, 24, 80)), block(PageBreak()), paragraphs(60)}));
        QVERIFY(!laidOut.pages.constFirst().landscape);
        QVERIFY(laidOut.pages[1].landscape);
        QVERIFY(textOf(laidOut.pages[1]).startsWith(u"Register"_s));
        QVERIFY(!laidOut.pages.constLast().landscape);
        QCOMPARE(findFault(laidOut), QString());
    }

    void wideTableAmongTextBecomesCards()
    {
        const Document document = documentOf({paragraphs(600), block(tableOf(9, 4, 60)), paragraphs(600)});
        const LaidOut laidOut = layOut(document);
        QVERIFY(!hasTurnedPage(laidOut));
        QCOMPARE(cardLabels(laidOut), 4 * 8);
        for (qsizetype p = 0; p + 1 < laidOut.pages.size(); ++p)
            QVERIFY2(filled(laidOut.pages[p]) > 0.6, qPrintable(QString::number(p)));
        QCOMPARE(findFault(laidOut), QString());
        QCOMPARE(findWrongText(laidOut), QString());
    }

    void cardReadsTitleThenLabelAndValue()
    {
        Table table = tableOf(9, 1, 60);
        table.rows[0][0] = {{typed(u"Boekhouding"_s)}, false};
        const LaidOut laidOut = layOut(documentOf({paragraphs(600), block(table), paragraphs(600)}));
        QList<Origin> read;
        for (const LaidPage &page : laidOut.pages) {
            for (const DrawItem &item : page.items) {
                if (item.origin.block == 1 && item.origin.part != Part::Caption
                    && (read.isEmpty() || read.constLast() != item.origin))
                    read.append(item.origin);
            }
        }
        QCOMPARE(read.size(), 1 + 2 * 8);
        QCOMPARE(read[0], (Origin{1, Part::RowHead, 0, 0}));
        for (int c = 1; c < 9; ++c) {
            QCOMPARE(read[2 * c - 1], (Origin{1, Part::ColumnHead, 0, c}));
            QCOMPARE(read[2 * c], (Origin{1, Part::Cell, 0, c}));
        }
    }

    void cardTallerThanAPageRepeatsItsTitle()
    {
        Table table = tableOf(9, 1, 60);
        for (int c = 1; c < 9; ++c)
            table.rows[0][c] = {{typed(u"gegevens en zo verder "_s.repeated(90))}, false};
        table.rows[0][0] = {{typed(u"Boekhouding"_s)}, false};
        const LaidOut laidOut = layOut(documentOf({paragraphs(9000), block(table)}));
        QVERIFY(cardLabels(laidOut) == 8);
        QVERIFY(textOf(laidOut.pages.constLast()).startsWith(u"Boekhouding (vervolg)"_s));
        QVERIFY(laidOut.pages.constLast().items.constFirst().origin.repeated);
        QCOMPARE(findFault(laidOut), QString());
    }

    void columnsToFillStandUprightOrTurnTheirSection()
    {
        Table list = tableOf(3, 6, 40);
        for (int i = 0; i < 3; ++i)
            list.columns.append({words(u"Klaar"_s), 0.6, true});
        for (QList<Cell> &row : list.rows)
            row += {Cell(), Cell(), Cell()};
        LaidOut laidOut = layOut(documentOf({paragraphs(600), block(list), paragraphs(600)}));
        QVERIFY(!hasTurnedPage(laidOut));
        QCOMPARE(cardLabels(laidOut), 0);

        for (int i = 0; i < 4; ++i)
            list.columns.append({words(u"Klaar"_s), 0.6, true});
        for (QList<Cell> &row : list.rows)
            row += {Cell(), Cell(), Cell(), Cell()};
        laidOut = layOut(documentOf({paragraphs(600), block(list), paragraphs(600)}));
        QVERIFY(hasTurnedPage(laidOut));
        QCOMPARE(cardLabels(laidOut), 0);
        QCOMPARE(findFault(laidOut), QString());
    }

    void rowsToFillHaveRoomForAPen()
    {
        Table table = tableOf(2, 5, 10, false);
        table.columns.append({words(u"Paraaf"_s), 1, true});
        for (QList<Cell> &row : table.rows)
            row.append(Cell());
        const LaidOut laidOut = layOut(documentOf({block(table)}));
        for (const Region &region : laidOut.pages[0].regions) {
            if (region.origin.part == Part::Cell)
                QVERIFY(region.bounds.height() >= points(24));
        }
    }

    void tablesWithTheSameHeadingsStandTheSame()
    {
        const Table first = tableOf(4, 3, 12, false);
        Table second = tableOf(4, 3, 12, false);
        second.rows[0][3] = {{typed(u"een veel langere tekst in de laatste kolom van de tweede tabel"_s)},
                             false};
        const LaidOut laidOut = layOut(documentOf({block(first), paragraphs(30), block(second)}));
        QMap<int, QSet<qreal>> lefts;
        for (const DrawItem &item : laidOut.pages[0].items) {
            if (item.origin.part == Part::Cell)
                lefts[item.origin.column].insert(item.bounds.left());
        }
        QCOMPARE(lefts.size(), 3);
        for (const QSet<qreal> &left : lefts)
            QCOMPARE(left.size(), 1);
    }

    void shortPointsRunOn()
    {
        Cell cell;
        cell.bulleted = true;
        cell.lines = {typed(u"naam"_s), typed(u"adres"_s)};
        QCOMPARE(asSet(cell, false).lines.size(), 2);
        QVERIFY(asSet(cell, false).bulleted);
        QCOMPARE(plainText(asSet(cell, true).lines.constFirst()), u"naam\u00a0· adres"_s);
        QVERIFY(!asSet(cell, true).bulleted);
        cell.lines += {typed(u"telefoon"_s), typed(u"e-mail"_s), typed(u"website"_s)};
        QCOMPARE(asSet(cell, false).lines.size(), 1);
        cell.lines.append(typed(u"een punt dat zo lang is dat het een eigen regel nodig heeft"_s));
        QCOMPARE(asSet(cell, true).lines.size(), 6);
    }

    void noRowStandsAloneAtTheEndsOfATable()
    {
        int checked = 0;
        for (int before = 300; before < 420; before += 6) {
            const LaidOut laidOut =
                layOut(documentOf({paragraphs(before), block(tableOf(3, 30, 12, false))}));
            for (const LaidPage &page : laidOut.pages) {
                QSet<int> rows;
                for (const DrawItem &item : page.items) {
                    if (item.origin.part == Part::Cell)
                        rows.insert(item.origin.row);
                }
                QVERIFY2(rows.size() != 1, qPrintable(QString::number(before)));
                checked += int(rows.size());
            }
        }
        QCOMPARE(checked, 20 * 30);
    }
};

BINDER_TEST(TestTableSetting, QGuiApplication)
#include "tst_table_setting.moc"
