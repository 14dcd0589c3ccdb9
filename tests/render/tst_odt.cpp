// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "document_texts.h"
#include "model/render/odt.h"
#include "model/writers/zip_file.h"
#include "random_document.h"
#include "tests/support/property.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

QList<ZipEntry> entriesOf(const Document &document)
{
    const Result<QByteArray> odt = toOdt(document);
    const Result<QList<ZipEntry>> entries = odt ? unzipped(*odt) : tl::unexpected(odt.error());
    return entries ? *entries : QList<ZipEntry>();
}

QByteArray partOf(const Document &document, const QByteArray &name)
{
    for (const ZipEntry &entry : entriesOf(document)) {
        if (entry.name == name)
            return entry.bytes;
    }
    return {};
}

/// What a word processor finds in content.xml.
struct Reading
{
    QString fault; ///< why the XML, or a name in it, is wrong
    QString text;
    Counts counts;
    QList<int> headingLevels;
    QStringList lists;       ///< the list style of each
    QStringList usedStyles;  ///< of paragraphs, headings, tables, columns and cells
    QSet<QString> ownStyles; ///< automatic ones
    QStringList bookmarks;
    QStringList targets; ///< of links and page numbers
    int headerRows = 0;
    int turns = 0; ///< automatic styles that start pages of another kind
};

Reading readContent(const QByteArray &bytes)
{
    Reading reading;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            reading.text += xml.text();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.qualifiedName().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto value = [&attributes](const QString &attribute) {
            return attributes.value(attribute).toString();
        };
        if (name == u"text:s"_s) {
            reading.text += QString(value(u"text:c"_s).toInt(), u' ');
        } else if (name == u"text:tab"_s || name == u"text:line-break"_s) {
            reading.text += name == u"text:tab"_s ? u'\t' : u'\n';
        } else if (name == u"text:h"_s) {
            ++reading.counts.headings;
            reading.headingLevels.append(value(u"text:outline-level"_s).toInt());
        } else if (name == u"table:table"_s) {
            ++reading.counts.tables;
        } else if (name == u"table:table-header-rows"_s) {
            ++reading.headerRows;
        } else if (name == u"text:list"_s) {
            reading.lists.append(value(u"text:style-name"_s));
        } else if (name == u"text:bookmark-start"_s) {
            reading.bookmarks.append(value(u"text:name"_s));
        } else if (name == u"text:a"_s) {
            const QString target = value(u"xlink:href"_s);
            if (target.startsWith(u'#'))
                reading.targets.append(target.sliced(1));
        } else if (name == u"text:bookmark-ref"_s) {
            reading.targets.append(value(u"text:ref-name"_s));
        } else if (name == u"style:style"_s) {
            reading.ownStyles.insert(value(u"style:name"_s));
            reading.usedStyles.append(value(u"style:parent-style-name"_s));
            reading.turns += attributes.hasAttribute(u"style:master-page-name"_s) ? 1 : 0;
        }
        if (name == u"text:p"_s || name == u"text:h"_s)
            reading.usedStyles.append(value(u"text:style-name"_s));
        if (name.startsWith(u"table:table"_s))
            reading.usedStyles.append(value(u"table:style-name"_s));
    }
    reading.fault = xml.hasError() ? xml.errorString() : QString();
    reading.usedStyles.removeAll(QString());
    return reading;
}

QSet<QString> namedStyles(const Document &document)
{
    QSet<QString> names;
    QXmlStreamReader xml(partOf(document, "styles.xml"));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == u"style"_s || xml.name() == u"list-style"_s))
            names.insert(xml.attributes().value(u"style:name"_s).toString());
    }
    return xml.hasError() ? QSet<QString>() : names;
}

Document documentHolding(const QList<Block> &blocks)
{
    Document document;
    document.title = u"Plan"_s;
    document.language = u"nl"_s;
    document.date = QDate(2026, 11, 21);
    document.blocks = blocks;
    return document;
}

Table tableOfOneCell(const Text &text)
{
    return {{}, {{words(u"Kop"_s), 1}}, {{{{text}}}}};
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private slots:
    void package()
    {
        const Result<QByteArray> odt = toOdt(demoDocument());
        QVERIFY_RESULT(odt);
        // What it is can be read at a fixed place: the first entry, not compressed, without more in its
        // header.
        QCOMPARE(odt->left(4), QByteArray("PK\x03\x04"));
        QCOMPARE(odt->mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(odt->mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        const QList<ZipEntry> entries = entriesOf(demoDocument());
        QStringList names;
        for (const ZipEntry &entry : entries)
            names.append(QString::fromLatin1(entry.name));
        QCOMPARE(names, (QStringList{u"mimetype"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s,
                                     u"META-INF/manifest.xml"_s}));
        for (const QString &listed : {u"/"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
            QVERIFY(entries.constLast().bytes.contains(
                QByteArray("manifest:full-path=\"" + listed.toUtf8() + '"')));
    }

    void meta()
    {
        const QByteArray meta = partOf(demoDocument(), "meta.xml");
        QVERIFY(meta.contains("<dc:title>Privacy- en beveiligingsplan</dc:title>"));
        QVERIFY(meta.contains(QStringLiteral("<dc:creator>Zoë van der Bǒrg</dc:creator>").toUtf8()));
        QVERIFY(meta.contains("<dc:language>nl</dc:language>"));
        QVERIFY(meta.contains("<dc:date>2026-11-21T12:00:00</dc:date>"));
    }

    void demo()
    {
        const Document document = demoDocument();
        const Reading reading = readContent(partOf(document, "content.xml"));
        QCOMPARE(reading.fault, QString());
        QCOMPARE(reading.counts, countsOf(document.blocks));
        QCOMPARE(reading.headerRows, reading.counts.tables);
        QCOMPARE(reading.headingLevels, (QList<int>{1, 1, 2, 2, 1, 2, 2, 1, 2, 1, 1}));
        QCOMPARE(firstMissing(textsOf(document), bareText(reading.text)), QString());
        for (const QString &list :
             {u"Bullets"_s, u"Numbers"_s, u"Done"_s, u"To_20_Do"_s, u"Cell_20_Bullets"_s})
            QVERIFY2(reading.lists.contains(list), qPrintable(list));
        // The wide table turns its section, and the pages after it are upright again.
        QCOMPARE(reading.turns, 2);
        QCOMPARE(reading.bookmarks.size(), reading.counts.headings);
        QCOMPARE(QSet<QString>(reading.bookmarks.cbegin(), reading.bookmarks.cend()).size(),
                 reading.bookmarks.size());
        QVERIFY(!reading.targets.isEmpty());
        for (const QString &target : reading.targets)
            QVERIFY(reading.bookmarks.contains(target));
        const QSet<QString> known = namedStyles(document) + reading.ownStyles;
        for (const QString &style : reading.usedStyles + reading.lists)
            QVERIFY2(known.contains(style), qPrintable(style));
    }

    void runningLines()
    {
        Document document = demoDocument();
        document.draft = true;
        document.draftMark = u"CONCEPT"_s;
        document.running.headerRight = u"Canada \u00b7 Intern"_s;
        document.running.footerBelow = u"Geen juridisch advies"_s;
        const QByteArray styles = partOf(document, "styles.xml");
        for (const char *text :
             {"<text:span text:style-name=\"Strong\">CONCEPT</text:span>", "Intern", "Geen juridisch advies",
              "<text:page-number>1</text:page-number>", "<text:page-count>1</text:page-count>",
              "style:name=\"Landscape\"", "fo:page-width=\"297.0mm\"", "fo:page-width=\"210.0mm\""})
            QVERIFY2(styles.contains(text), text);
        PageSetup letter;
        letter.paper = Paper::Letter;
        const Result<QByteArray> odt = toOdt(document, letter);
        QVERIFY_RESULT(odt);
        QVERIFY(unzipped(*odt)->at(2).bytes.contains("fo:page-width=\"215.9mm\""));
    }

    void typedTextIsNeverMarkup()
    {
        const QString evil = u"</text:p><text:h>\"'&amp;]]>  {x}\tend"_s;
        Document document = documentHolding(
            {block(Paragraph{ParagraphRole::Body, typed(evil)}), block(Heading{1, typed(evil)})});
        document.title = document.author = document.running.headerLeft = document.running.pageOf = evil;
        const QByteArray content = partOf(document, "content.xml");
        const Reading reading = readContent(content);
        QCOMPARE(reading.fault, QString());
        QCOMPARE(reading.counts.headings, 1);
        QCOMPARE(reading.text.count(evil), 3);
        QVERIFY(!namedStyles(document).isEmpty());
    }

    void aPointMayHaveASignOfItsOwn()
    {
        Document document = demoDocument();
        List list{ListMark::Bullet, {words(u"zeker"_s), words(u"misschien"_s)}};
        list.points[1].role = ParagraphRole::Assumed;
        document.blocks = {block(list)};
        const Reading reading = readContent(partOf(document, "content.xml"));
        QCOMPARE(reading.fault, QString());
        QVERIFY(reading.text.contains(u"zeker? misschien"_s));
    }

    void linksLeadOn()
    {
        const Span link{u"de wet"_s, false, u"https://example.org/a?b=1&c=2"_s};
        const QByteArray content = partOf(
            documentHolding({block(Paragraph{ParagraphRole::Body, {{u"Zie "_s}, link}})}), "content.xml");
        QVERIFY2(content.contains(
                     "<text:a xlink:type=\"simple\" xlink:href=\"https://example.org/a?b=1&amp;c=2\">de "
                     "wet</text:a>"),
                 content.constData());
    }

    void longWordsBreakInCells()
    {
        const Document document = documentHolding({block(tableOfOneCell(words(u"woord"_s)))});
        const QByteArray styles = partOf(document, "styles.xml");
        QVERIFY(styles.contains("fo:language=\"nl\" fo:country=\"NL\""));
        for (const char *name : {"Table_20_Heading", "Table_20_Row_20_Heading", "Table_20_Contents"}) {
            const QByteArray named = QByteArray("style:name=\"").append(name).append('"');
            const qsizetype start = styles.indexOf(named);
            QVERIFY(start > 0);
            const QByteArray style = styles.mid(start, styles.indexOf("</style:style>", start) - start);
            QVERIFY2(style.contains("fo:hyphenate=\"true\" fo:hyphenation-remain-char-count=\"2\" "
                                    "fo:hyphenation-push-char-count=\"3\""),
                     style.constData());
        }
        QVERIFY(
            partOf(document, "content.xml").contains("text:style-name=\"Table_20_Row_20_Heading\">woord<"));
        const qsizetype body = styles.indexOf("style:name=\"Text_20_body\"");
        QVERIFY(!styles.mid(body, styles.indexOf("</style:style>", body) - body).contains("hyphenate"));
    }

    void noHyphenComesIntoAnAddress()
    {
        const Document document = documentHolding({block(
            tableOfOneCell({{u"Zie "_s}, {u"info@voorbeeld.nl"_s, true, u"mailto:info@voorbeeld.nl"_s}}))});
        const QByteArray content = partOf(document, "content.xml");
        QVERIFY2(
            content.contains("xlink:href=\"mailto:info@voorbeeld.nl\"><text:span text:style-name=\"Address\">"
                             "info@voorbeeld.nl</text:span></text:a>"),
            content.constData());
        QVERIFY(partOf(document, "styles.xml")
                    .contains("style:name=\"Address\" style:family=\"text\"><style:text-properties "
                              "fo:language=\"zxx\" fo:country=\"none\" fo:hyphenate=\"false\"/>"));
    }

    void spacesAndLinesStay()
    {
        const QByteArray content = partOf(
            documentHolding({block(Paragraph{ParagraphRole::Body, typed(u"  two  before\nand \tafter "_s)})}),
            "content.xml");
        QVERIFY2(
            content.contains("<text:s text:c=\"2\"/>two <text:s text:c=\"1\"/>before<text:line-break/>and "
                             "<text:tab/>after<text:s text:c=\"1\"/>"),
            content.constData());
    }

    void oddTextMakesNoBrokenFile()
    {
        const QString odd = u"a\u0001b\ufffe"_s + QChar(0xd800) + u"c\r\nd\u0000e"_s;
        Document document =
            documentHolding({block(Paragraph{ParagraphRole::Body, typed(odd)}),
                             block(Paragraph{ParagraphRole::Body, typed(u"langetekst "_s.repeated(10'000))}),
                             block(Paragraph{ParagraphRole::Body, typed(u"\u202e\u05e9\u05dc"_s)})});
        document.title = document.author = document.draftMark = document.running.footerLeft = odd;
        document.draft = true;
        for (const ZipEntry &entry : entriesOf(document)) {
            if (entry.name == "mimetype")
                continue;
            QXmlStreamReader xml(entry.bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), entry.name.constData());
        }
        const Reading reading = readContent(partOf(document, "content.xml"));
        QVERIFY(reading.text.contains(u"a\ufffdb\ufffd\ufffdc\nd\ufffde"_s));
        // What turns the direction of writing is closed in.
        QVERIFY(reading.text.contains(u"\u2068\u202e\u05e9\u05dc\u2069"_s));
    }

    void sameInputSameBytes()
    {
        const Result<QByteArray> once = toOdt(demoDocument());
        qputenv("TZ", "Pacific/Kiritimati");
        tzset();
        const Result<QByteArray> again = toOdt(demoDocument());
        qunsetenv("TZ");
        tzset();
        QVERIFY(once && again);
        QCOMPARE(*once, *again);
    }

    void damagedZipFiles()
    {
        const Result<QByteArray> odt = toOdt(documentHolding({}));
        QVERIFY_RESULT(odt);
        for (qsizetype length = 0; length < odt->size(); length += 7)
            QVERIFY(!unzipped(odt->left(length)));
        QByteArray changed = *odt;
        changed[140] = char(changed[140] ^ 1); // within what is compressed
        QVERIFY(!unzipped(changed));
    }

    void randomDocuments()
    {
        BINDER_PROPERTY("every text is there, in order, with headings, tables and styles",
                        [](const Seeds &seeds) {
                            const Document document = grownFrom(seeds);
                            const Reading reading = readContent(partOf(document, "content.xml"));
                            RC_ASSERT(reading.fault.isEmpty());
                            RC_ASSERT(reading.counts == countsOf(document.blocks));
                            const QString missing = firstMissing(textsOf(document), bareText(reading.text));
                            if (!missing.isEmpty())
                                RC_FAIL(missing.toStdString());
                            int level = 0;
                            for (const int next : reading.headingLevels) {
                                RC_ASSERT(next <= level + 1);
                                level = next;
                            }
                            static const QSet<QString> named = namedStyles(demoDocument());
                            for (const QString &style : reading.usedStyles)
                                RC_ASSERT(named.contains(style) || reading.ownStyles.contains(style));
                        });
    }
};

BINDER_TEST(TestOdt, QCoreApplication)
#include "tst_odt.moc"
