// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/layout.h"
#include "page_checks.h"
#include "random_document.h"
#include "tests/support/property.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

Document bare(const QList<Block> &blocks)
{
    Document document = demoDocument();
    document.titleFacts.clear();
    document.subtitle.clear();
    document.title.clear();
    document.blocks = blocks;
    return document;
}

Block paragraph(const Text &text)
{
    return block(Paragraph{ParagraphRole::Body, text});
}

Table tableWithCell(const Text &text)
{
    Table table;
    table.columns = {{words(u"Vraag"_s), 1}, {words(u"Antwoord"_s), 2}};
    table.rows = {{{{words(u"Eerst"_s)}}, {{words(u"kort"_s)}}},
                  {{{words(u"Lang"_s)}}, {{text}}},
                  {{{words(u"Laatst"_s)}}, {{words(u"kort"_s)}}}};
    return table;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void demo()
    {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            PageSetup setup;
            setup.paper = paper;
            const LaidOut laidOut = layOut(demoDocument(), setup);
            QVERIFY(laidOut.pages.size() >= 6 && laidOut.pages.size() <= 7);
            QCOMPARE(findFault(laidOut), QString());
            QVERIFY(laidOut.warnings.isEmpty());
        }
    }

    void emptyDocumentHasOnePage()
    {
        const LaidOut laidOut = layOut(Document());
        QCOMPARE(laidOut.pages.size(), 1);
        QVERIFY(laidOut.pages.constFirst().items.isEmpty());
    }

    void paperAndBinding()
    {
        const PageGeometry a4 = pageGeometry({}, false);
        QCOMPARE(qRound(a4.paper.width() / unitsPerPoint), 595);
        QCOMPARE(qRound(a4.content.left() / unitsPerMillimetre), 28);
        const PageGeometry turned = pageGeometry({}, true);
        QCOMPARE(turned.paper, a4.paper.transposed());
        QCOMPARE(qRound(turned.content.top() / unitsPerMillimetre), 28);
        PageSetup letter;
        letter.paper = Paper::Letter;
        QCOMPARE(qRound(pageGeometry(letter, false).paper.height() / unitsPerPoint), 792);
    }

    void pageBreakTakesItsHeadingAlong()
    {
        const LaidOut laidOut = layOut(bare({paragraph(words(u"een"_s)), block(Heading{1, words(u"Kop"_s)}), block(PageBreak()),
                                             paragraph(words(u"twee"_s)), block(PageBreak())}));
        QCOMPARE(laidOut.pages.size(), 2);
        QCOMPARE(textOf(laidOut.pages[0]), u"een"_s);
        QCOMPARE(textOf(laidOut.pages[1]), u"Kop\ntwee"_s);
    }

    void runningLines()
    {
        Document document = bare({paragraph(words(u"een"_s)), block(PageBreak()), paragraph(words(u"twee"_s))});
        const LaidOut laidOut = layOut(document);
        QVERIFY(textOf(laidOut.pages[0], true).contains(u"pagina 1 van 2"_s));
        QVERIFY(textOf(laidOut.pages[1], true).contains(u"pagina 2 van 2"_s));
        QVERIFY(textOf(laidOut.pages[1], true).contains(document.running.headerLeft));
    }

    void longRunningLinesAreShortened()
    {
        Document document = bare({paragraph(words(u"een"_s))});
        document.running.headerLeft = QString(100000, u'x');
        document.running.headerRight = u"regel\n"_s.repeated(5000);
        document.running.footerLeft = u"מחרוזת ארוכה "_s.repeated(200);
        const LaidOut laidOut = layOut(document);
        QCOMPARE(findFault(laidOut), QString());
        for (const DrawItem &item : laidOut.pages[0].ground)
            QVERIFY(item.bounds.right() <= laidOut.pages[0].content.right() + 1);
        QVERIFY(textOf(laidOut.pages[0], true).contains(u"x\u2026"_s));
    }

    void draftMarkIsOnEachPageAndInTheHeader()
    {
        Document document = demoDocument();
        document.draft = true;
        document.draftMark = u"CONCEPT"_s;
        const LaidOut laidOut = layOut(document);
        for (const LaidPage &page : laidOut.pages) {
            const DrawItem &first = page.ground.constFirst();
            QCOMPARE(first.origin.part, Part::DraftMark);
            QVERIFY(page.content.adjusted(-1, -1, 1, 1).contains(first.bounds));
            QVERIFY(textOf(page, true).contains(u"CONCEPT"_s));
        }
        QVERIFY(!textOf(layOut(demoDocument()).pages[0], true).contains(u"CONCEPT"_s));
    }

    void wideTableTurnsItsSection()
    {
        const LaidOut laidOut = layOut(demoDocument());
        const LaidPage &page = laidOut.pages[1];
        QVERIFY(page.landscape);
        QVERIFY(textOf(page).startsWith(u"Welke informatie je verzamelt"_s));
        QVERIFY(!laidOut.pages[0].landscape);
        QVERIFY(laidOut.pages[2].landscape);
        QVERIFY(textOf(laidOut.pages[2]).contains(u"PIPEDA, bijlage 1, beginsel 4.2"_s));
        QVERIFY(!laidOut.pages[3].landscape);
    }

    void wordsOfWideTableStayWhole()
    {
        const LaidOut laidOut = layOut(demoDocument());
        const QString text = textOf(laidOut.pages[1]);
        for (const QString &word : {u"Aanmeldingsformulieren"_s, u"Contactgegevens"_s, u"IT-ondersteuning"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void headerComesBackWithTheWord()
    {
        const LaidOut laidOut = layOut(demoDocument());
        const QString text = textOf(laidOut.pages[2]);
        QVERIFY2(text.startsWith(u"Persoonlijke informatie in de organisatie (vervolg)\nSoort informatie\n"_s),
                 qPrintable(text.left(200)));
        QVERIFY(laidOut.pages[2].items.constFirst().origin.repeated);
    }

    void hundredKilobytesInACell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"een lang antwoord "_s.repeated(100000 / 18);
        QTest::newRow("one word") << QString(100000, u'm');
        QTest::newRow("url") << u"https://example.org/?a="_s + u"x9%20"_s.repeated(20000);
        QTest::newRow("spaces") << QString(100000, u' ');
        QTest::newRow("hebrew") << u"שלום "_s.repeated(20000);
        QTest::newRow("missing") << u"王"_s.repeated(100000);
    }

    void hundredKilobytesInACell()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const LaidOut laidOut = layOut(bare({block(Heading{1, words(u"Kop"_s)}), block(tableWithCell(typed(text)))}));
        QVERIFY(laidOut.pages.size() > 3);
        for (const auto find : {findOutsideMargins, findLostLines, findHeadingLast, findCutRow, findMissingHeader})
            QCOMPARE(find(laidOut), QString());
        QVERIFY(textOf(laidOut.pages.constLast()).endsWith(u"Laatst\nkort"_s));
        QVERIFY2(timer.elapsed() < 20000, "far from linear");
    }

    void everyPlaceTakesLongText_data()
    {
        QTest::addColumn<Document>("document");
        const Text text = typed(u"woorden en "_s.repeated(1500) + QString(3000, u'w'));
        Document title = bare({});
        title.title = plainText(text);
        title.subtitle = text;
        title.titleFacts = {{plainText(text), text}};
        QTest::newRow("title block") << title;
        QTest::newRow("heading") << bare({block(Heading{1, text}), paragraph(words(u"na"_s))});
        QTest::newRow("point") << bare({block(List{ListMark::Done, {text, text}})});
        QTest::newRow("box") << bare({block(Box{BoxTone::Warning, text, {paragraph(text), block(tableWithCell(text))}})});
        Table table = tableWithCell(words(u"kort"_s));
        table.columns[0].heading = text;
        table.caption = text;
        QTest::newRow("column head and caption") << bare({block(table)});
        QTest::newRow("form") << bare({block(Form{{{FormField::Kind::Line, text},
                                                  {FormField::Kind::Tick, text},
                                                  {FormField::Kind::Date, text},
                                                  {FormField::Kind::Area, text}}})});
    }

    void everyPlaceTakesLongText()
    {
        QFETCH(Document, document);
        const LaidOut laidOut = layOut(document);
        for (const auto find : {findOutsideMargins, findOverlap, findLostLines, findCutRow})
            QCOMPARE(find(laidOut), QString());
    }

    void markupIsLiteral()
    {
        const QString text = u"<b>vet</b> &amp; {naam} %1 \\n"_s;
        const LaidOut laidOut = layOut(bare({paragraph(typed(text))}));
        QCOMPARE(textOf(laidOut.pages[0]), text);
    }

    void typedLineBreaksStay()
    {
        const LaidOut laidOut = layOut(bare({paragraph(typed(u"een\ntwee\n\ndrie"_s))}));
        QCOMPARE(laidOut.pages[0].items.size(), 4);
    }

    void rightToLeftTextStandsRight()
    {
        const LaidOut laidOut = layOut(bare({paragraph(typed(u"שלום עולם"_s))}));
        const DrawItem &item = laidOut.pages[0].items.constFirst();
        const TextLine &text = std::get<TextLine>(item.shape);
        const QRectF drawn = text.layout->lineAt(0).naturalTextRect().translated(item.bounds.topLeft());
        QVERIFY(qAbs(drawn.right() - item.bounds.right()) < 2);
    }

    void missingGlyphsAreWarnedOf()
    {
        Block answer = paragraph(typed(u"王小明 😀"_s));
        answer.reasons.addresses = {u"organisation.name"_s};
        const LaidOut laidOut = layOut(bare({paragraph(words(u"een"_s)), answer}));
        QCOMPARE(laidOut.warnings.size(), 1);
        const RenderWarning &warning = laidOut.warnings.constFirst();
        QCOMPARE(warning.block, 1);
        QCOMPARE(warning.addresses, QStringList{u"organisation.name"_s});
        QVERIFY(warning.message.contains(u"王"_s));
        QVERIFY(warning.message.contains(u"U+1F600"_s));
    }

    void blockUnderThePointer()
    {
        const Document document = demoDocument();
        const LaidOut laidOut = layOut(document);
        const QList<const Block *> blocks = blocksInOrder(document);
        int checked = 0;
        for (int p = 0; p < laidOut.pages.size(); ++p) {
            for (const DrawItem &item : laidOut.pages[p].items) {
                const std::optional<Origin> origin = blockAt(laidOut, p, item.bounds.center());
                QVERIFY2(origin, qPrintable(textOf(item)));
                QCOMPARE(origin->block, item.origin.block);
                if (item.origin.part == Part::Cell) {
                    QCOMPARE(origin->row, item.origin.row);
                    QCOMPARE(origin->column, item.origin.column);
                }
                if (item.origin.part == Part::Heading)
                    QVERIFY(std::holds_alternative<Heading>(blocks.at(origin->block)->content));
                ++checked;
            }
        }
        QVERIFY(checked > 100);
        QVERIFY(!blockAt(laidOut, 0, QPointF(1, 1)));
        QVERIFY(!blockAt(laidOut, 99, QPointF(1000, 1000)));
    }

    void randomDocuments()
    {
        BINDER_PROPERTY("pages hold everything in order, whole and within the margins", [](const Seeds &seeds) {
            const QString fault = findFault(layOut(grownFrom(seeds)));
            if (!fault.isEmpty())
                RC_FAIL(fault.toStdString());
        });
    }

    void theChecksFindFaults()
    {
        const LaidOut good = layOut(demoDocument());
        LaidOut bad = good;
        bad.pages[0].items[0].bounds.translate(-1000, 0);
        QVERIFY(!findOutsideMargins(bad).isEmpty());
        bad = good;
        bad.pages[3].items.removeAt(2);
        QVERIFY(!findLostLines(bad).isEmpty());
        bad = good;
        bad.pages[4].items.append(bad.pages[4].items.constFirst());
        bad.pages[4].regions.append(bad.pages[4].regions.constFirst());
        QVERIFY(!findHeadingLast(bad).isEmpty());
        QVERIFY(!findOverlap(bad).isEmpty());
        bad = good;
        bad.pages[2].items.removeIf([](const DrawItem &item) {
            return item.origin.part == Part::ColumnHead && item.origin.column == 0;
        });
        bad.pages[1].items.append(bad.pages[2].items.takeAt(8));
        QVERIFY(!findCutRow(bad).isEmpty());
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
