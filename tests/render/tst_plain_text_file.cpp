// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "document_texts.h"
#include "model/render/plain_text_file.h"
#include "random_document.h"
#include "tests/support/property.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// A document of these blocks alone, and a title.
QString textOf(const QList<Block> &blocks)
{
    Document document;
    document.title = u"Plan"_s;
    document.words = {{u"done"_s, u"Geregeld"_s}, {u"toDo"_s, u"Nog te doen"_s}};
    document.blocks = blocks;
    QString text = QString::fromUtf8(toPlainText(document));
    const QString head = u"====\nPlan\n====\n"_s;
    return text.startsWith(head) ? text.sliced(head.size()) : u"no title"_s;
}

/// Without the bar that stands before each line of a box.
QString withoutBars(QString text)
{
    static const QRegularExpression bar(u"^[|!]( {2}|$)"_s, QRegularExpression::MultilineOption);
    return text.remove(bar);
}

} // namespace

class TestPlainTextFile : public QObject
{
    Q_OBJECT

private slots:
    void headings()
    {
        QCOMPARE(textOf({block(Heading{1, words(u"Derden"_s)}), block(Heading{2, words(u"Afspraken"_s)}),
                         block(Heading{3, words(u"Klein"_s)}),
                         block(Paragraph{ParagraphRole::Body, words(u"Tekst."_s)})}),
                 u"\n\nDerden\n======\n\nAfspraken\n---------\n\nKlein\n~~~~~\n\nTekst.\n"_s);
    }

    void linesAreWrappedAtSpaces()
    {
        const QString text =
            textOf({block(Paragraph{ParagraphRole::Body, words(u"woord "_s.repeated(40) + u"eind"_s)})});
        for (const QString &line : text.split(u'\n'))
            QVERIFY(line.size() <= 76 && (line.isEmpty() || line.size() > 60 || line.endsWith(u"eind"_s)));
        const QString link = u"https://www.example.org/"_s + QString(90, u'x');
        QVERIFY(textOf({block(Paragraph{ParagraphRole::Body, words(u"Zie "_s + link + u" voor meer."_s)})})
                    .contains(u"\n"_s + link + u'\n'));
    }

    void lists()
    {
        QCOMPARE(textOf({block(List{ListMark::Done, {words(u"slot"_s)}}),
                         block(List{ListMark::ToDo, {words(u"kopie"_s)}}),
                         block(List{ListMark::Bullet, {words(u"een"_s), words(u"twee"_s)}})}),
                 u"\nGeregeld:\n[x] slot\n\nNog te doen:\n[ ] kopie\n\n- een\n- twee\n"_s);
        List numbers{ListMark::Number, {}};
        for (int i = 0; i < 10; ++i)
            numbers.points.append(words(u"punt"_s));
        QVERIFY(textOf({block(numbers)}).contains(u"\n 9. punt\n10. punt\n"_s));
    }

    void marksOfParagraphs()
    {
        QCOMPARE(textOf({block(Paragraph{ParagraphRole::Advice, words(u"Doe dit."_s)}),
                         block(Paragraph{ParagraphRole::Assumed, words(u"Nog niet bekend."_s)})}),
                 u"\n-> Doe dit.\n\n?  Nog niet bekend.\n"_s);
    }

    void marksOfPoints()
    {
        const auto lists = [](ListMark mark) {
            List list{mark, {words(u"zeker"_s), words(u"misschien"_s)}, true};
            list.points[1].role = ParagraphRole::Assumed;
            return textOf({block(list)});
        };
        QCOMPARE(lists(ListMark::Bullet), u"\n- zeker\n? misschien\n"_s);
        QCOMPARE(lists(ListMark::Done), u"\n[x] zeker\n[?] misschien\n"_s);
        QCOMPARE(lists(ListMark::Number), u"\n1. zeker\n2. ?  misschien\n"_s);
    }

    void tables()
    {
        Table table{words(u"Derden"_s), {{words(u"Partij"_s)}, {words(u"Land"_s)}, {words(u"Wat"_s)}}, {}};
        table.rows = {
            {Cell{{typed(u"Jansen"_s)}}, Cell{}, Cell{{typed(u"naam"_s), typed(u"adres"_s)}, true}}};
        QCOMPARE(textOf({block(table)}),
                 u"\nDerden\n"_s + QString(76, u'-')
                     + u"\nPartij: Jansen\n    Land: -\n    Wat:\n      - naam\n      - adres\n"_s);
    }

    void boxesAndForms()
    {
        Box box{BoxTone::Warning,
                words(u"Let op"_s),
                {block(Paragraph{ParagraphRole::Body, words(u"Slot erop."_s)})}};
        QCOMPARE(textOf({block(box)}), u"\n!  Let op\n!\n!  Slot erop.\n"_s);
        QCOMPARE(textOf({block(Form{
                     {{FormFieldKind::Tick, words(u"Besproken"_s)}, {FormFieldKind::Date, words(u"Datum"_s)}},
                     {},
                     {}})}),
                 u"\n[ ] Besproken\nDatum: ____-__-____\n"_s);
    }

    void typedTextStaysAsItIs()
    {
        const QString text =
            textOf({block(Paragraph{ParagraphRole::Body, typed(u"<b>a</b>  {x} %1\nnieuwe regel"_s)}),
                    block(Paragraph{ParagraphRole::Body, typed(u"a\u0001b\r\nc"_s)})});
        QCOMPARE(text, u"\n<b>a</b>  {x} %1\nnieuwe regel\n\na\ufffdb\nc\n"_s);
        // Its own direction ends where it ends.
        QVERIFY(textOf({block(Paragraph{ParagraphRole::Body, typed(u"\u202eab\u2069"_s)})})
                    .contains(u"\u2068\u202eab\u2069\n"_s));
    }

    void demo()
    {
        Document document = demoDocument();
        document.draft = true;
        document.draftMark = u"CONCEPT"_s;
        const QString text = QString::fromUtf8(toPlainText(document));
        QVERIFY(text.startsWith(u"*** CONCEPT ***\n\n====="_s));
        QCOMPARE(firstMissing(textsOf(document, ColumnHeadings::WithEachCell), bareText(withoutBars(text))),
                 QString());
        QVERIFY(!text.contains(u"\n\n\n\n"_s));
        QCOMPARE(toPlainText(document), toPlainText(document));
    }

    void randomDocuments()
    {
        BINDER_PROPERTY("every text is there, in order, and no line ends in a space", [](const Seeds &seeds) {
            const Document document = grownFrom(seeds);
            const QString text = QString::fromUtf8(toPlainText(document));
            const QString missing =
                firstMissing(textsOf(document, ColumnHeadings::WithEachCell), bareText(withoutBars(text)));
            if (!missing.isEmpty())
                RC_FAIL(missing.toStdString());
            RC_ASSERT(!text.contains(u" \n"_s));
        });
    }
};

BINDER_TEST(TestPlainTextFile, QCoreApplication)
#include "tst_plain_text_file.moc"
