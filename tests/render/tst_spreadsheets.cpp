// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "document_texts.h"
#include "model/render/csv.h"
#include "model/writers/xlsx.h"
#include "model/writers/zip_file.h"
#include "random_document.h"
#include "tests/support/property.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

using Grid = QList<QStringList>;

/// A document with one table: one column for each heading, the rows as given, all typed.
Document sheetOf(const QStringList &headings, const Grid &rows)
{
    Document document;
    document.name = u"register"_s;
    document.title = u"Register"_s;
    document.language = u"nl"_s;
    document.date = QDate(2026, 11, 21);
    Table table;
    for (const QString &heading : headings)
        table.columns.append({words(heading), 1});
    for (const QStringList &row : rows) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells.append(Cell{{typed(text)}});
        table.rows.append(cells);
    }
    document.blocks = {block(table)};
    return document;
}

/// Reads CSV back by the rules of RFC 4180; an empty list when it breaks one.
Grid readCsv(const QByteArray &bytes, QChar separator = u';')
{
    if (!bytes.startsWith("\xef\xbb\xbf"))
        return {};
    const QString text = QString::fromUtf8(bytes.sliced(3));
    Grid records;
    QStringList record;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u'"')
            return {};
        QString field;
        for (++i;; ++i) {
            if (i >= text.size())
                return {};
            if (text[i] != u'"')
                field += text[i];
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[i++];
            else
                break;
        }
        record.append(field);
        ++i;
        if (i < text.size() && text[i] == separator) {
            ++i;
        } else if (QStringView(text).sliced(i).startsWith(u"\r\n"_s)) {
            records.append(record);
            record.clear();
            i += 2;
        } else {
            return {};
        }
    }
    return record.isEmpty() ? records : Grid();
}

/// What was typed, from a field as it is written.
QString unguarded(const QString &field)
{
    return field.startsWith(u'\'') && guarded(field.sliced(1)) == field ? field.sliced(1) : field;
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// The parts of a workbook by name.
QHash<QByteArray, QByteArray> partsOf(const QByteArray &xlsx)
{
    QHash<QByteArray, QByteArray> parts;
    const Result<QList<ZipEntry>> entries = unzipped(xlsx);
    if (entries) {
        for (const ZipEntry &entry : *entries)
            parts.insert(entry.name, entry.bytes);
    }
    return parts;
}

/// The text of a cell as a spreadsheet reads it: _x0041_ is the letter A.
QString decoded(QString text)
{
    static const QRegularExpression code(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch match = code.match(text, at);
        if (!match.hasMatch())
            return text;
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(char16_t(match.captured(1).toUShort(nullptr, 16))));
        at = match.capturedStart() + 1;
    }
}

QStringList sharedStrings(const QByteArray &part)
{
    QStringList strings;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si"_s)
            strings.append(QString());
        if (xml.isStartElement() && xml.name() == u"t"_s)
            strings.last() += decoded(xml.readElementText());
    }
    return strings;
}

/// The cells of a sheet; a formula, a number or anything else but text shows as what it is.
Grid readSheet(const QByteArray &part, const QStringList &strings)
{
    Grid grid;
    QXmlStreamReader xml(part);
    QString kind;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"row"_s) {
            grid.append(QStringList());
        } else if (xml.name() == u"c"_s) {
            kind = xml.attributes().value(u"t"_s).toString();
            grid.last().append(QString());
        } else if (xml.name() == u"f"_s) {
            grid.last().last() = u"a formula"_s;
        } else if (xml.name() == u"v"_s) {
            const QString value = xml.readElementText();
            grid.last().last() = kind == u"s"_s ? strings.value(value.toInt()) : u"no text: "_s + value;
        }
    }
    return grid;
}

QList<Grid> readXlsx(const QByteArray &bytes)
{
    const QHash<QByteArray, QByteArray> parts = partsOf(bytes);
    const QStringList strings = sharedStrings(parts.value("xl/sharedStrings.xml"));
    QList<Grid> sheets;
    for (int i = 1;; ++i) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(i) + ".xml";
        if (!parts.contains(name))
            return sheets;
        sheets.append(readSheet(parts.value(name), strings));
    }
}

/// The tables of a document as the spreadsheets hold them: isolated text aside, and with '\n' as the only
/// line break.
QList<Grid> wantedGrids(const Document &document)
{
    return gridsOf(document.blocks);
}

QList<Grid> withoutIsolates(QList<Grid> grids)
{
    for (Grid &grid : grids) {
        for (QStringList &row : grid) {
            for (QString &cell : row)
                cell = withoutIsolates(cell);
        }
    }
    return grids;
}

const QStringList &dangerous()
{
    static const QStringList texts{u"=1+1"_s,
                                   u"+31 6 1234"_s,
                                   u"-2"_s,
                                   u"@SUM(A1)"_s,
                                   u"\t=1"_s,
                                   u"  =1+1"_s,
                                   u"'=1+1"_s,
                                   u"\ufeff=1"_s,
                                   u"\uff1d1"_s,
                                   u"=cmd|' /C calc'!A0"_s,
                                   u"\n=1"_s,
                                   u"\u2212"
                                   "5"_s};
    return texts;
}

} // namespace

class TestSpreadsheets : public QObject
{
    Q_OBJECT

private slots:
    void csvOfOneTable()
    {
        const Document document = sheetOf({u"Wat"_s, u"Waarom"_s}, {{u"naam"_s, u"zegt \"hoi\", en\nmeer"_s},
                                                                    {u"'s-Hertogenbosch"_s, QString()}});
        QCOMPARE(toCsv(document), QByteArray("\xef\xbb\xbf\"Wat\";\"Waarom\"\r\n"
                                             "\"naam\";\"zegt \"\"hoi\"\", en\nmeer\"\r\n"
                                             "\"'s-Hertogenbosch\";\"\"\r\n"));
    }

    /// What a double click on the file needs where the document is read.
    void separatorIsThatOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("Dutch") << u"nl"_s << QChar(u';');
        QTest::newRow("German") << u"de"_s << QChar(u';');
        QTest::newRow("French") << u"fr"_s << QChar(u';');
        QTest::newRow("English") << u"en"_s << QChar(u',');
        QTest::newRow("English in Canada") << u"en-CA"_s << QChar(u',');
    }
    void separatorIsThatOfTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QChar, separator);
        QCOMPARE(csvSeparator(language), separator);
        Document document = sheetOf({u"A;a,a\ta"_s, u"B"_s}, {{u"1,5"_s, u"2;5"_s}});
        document.language = language;
        const Grid expected{{u"A;a,a\ta"_s, u"B"_s}, {u"1,5"_s, u"2;5"_s}};
        QCOMPARE(readCsv(toCsv(document), separator), expected);
        for (const QChar chosen : {u',', u';', u'\t'})
            QCOMPARE(readCsv(toCsv(document, chosen), chosen), expected);
    }

    void csvOfSeveralTables()
    {
        Document document = sheetOf({u"A"_s}, {{u"1"_s}});
        Table second{
            words(u"Derden"_s), {{words(u"B"_s)}, {words(u"C"_s)}}, {{Cell{{words(u"2"_s)}}, Cell{}}}};
        document.blocks.prepend(block(Heading{1, words(u"Wat je bewaart"_s)}));
        document.blocks.append(block(Box{BoxTone::Summary, {}, {block(second)}}));
        document.blocks.append(block(second));
        const Grid expected{{u"Wat je bewaart"_s, u"A"_s, u""_s}, {u"Wat je bewaart"_s, u"1"_s, u""_s},
                            {u"Derden"_s, u"B"_s, u"C"_s},        {u"Derden"_s, u"2"_s, u""_s},
                            {u"Derden (2)"_s, u"B"_s, u"C"_s},    {u"Derden (2)"_s, u"2"_s, u""_s}};
        QCOMPARE(readCsv(toCsv(document)), expected);
    }

    void csvRunsNothing()
    {
        for (const QString &text : dangerous()) {
            const Grid read = readCsv(toCsv(sheetOf({u"A"_s}, {{text}})));
            QCOMPARE(read.size(), 2);
            const QString &field = read[1][0];
            QVERIFY2(field.startsWith(u'\''), qPrintable(field));
            QCOMPARE(unguarded(field), text);
        }
        for (const QString &text :
             {u"'s-Hertogenbosch"_s, u"a=b"_s, u"''"_s, u""_s, u"7 - 3"_s, u"\u201c=\u201d"_s})
            QCOMPARE(guarded(text), text);
    }

    void xlsxOfATable()
    {
        const Document document = sheetOf({u"Wat"_s, u"Waarom"_s},
                                          {{u"naam"_s, u"<b>&amp;</b>\nmeer"_s}, {u"e-mail"_s, QString()}});
        const Result<QByteArray> xlsx = toXlsx(document);
        QVERIFY_RESULT(xlsx);
        QCOMPARE(readXlsx(*xlsx), wantedGrids(document));
        const QHash<QByteArray, QByteArray> parts = partsOf(*xlsx);
        const QByteArray sheet = parts.value("xl/worksheets/sheet1.xml");
        // The row of headings stays in view, can be filtered by, and is printed on each page; pages are
        // turned.
        QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
        QVERIFY(sheet.contains("orientation=\"landscape\"") && sheet.contains("fitToHeight=\"0\""));
        const QByteArray book = parts.value("xl/workbook.xml");
        QVERIFY(book.contains("<sheet name=\"Register\""));
        QVERIFY(book.contains("_xlnm.Print_Titles") && book.contains("Register!$1:$1"));
        QVERIFY(parts.value("docProps/core.xml").contains("2026-11-21T12:00:00Z"));
        QVERIFY(parts.value("xl/styles.xml").contains("wrapText=\"1\""));
    }

    void xlsxRunsNothing()
    {
        for (const QString &text :
             dangerous() + QStringList{u"{=1}"_s, u"http://example.org"_s, u"1e9"_s, u"_x0041_ _x005F_"_s}) {
            const Document document = sheetOf({text}, {{text}});
            const Result<QByteArray> xlsx = toXlsx(document);
            QVERIFY_RESULT(xlsx);
            QCOMPARE(readXlsx(*xlsx), wantedGrids(document));
            for (const auto &[name, part] : partsOf(*xlsx).asKeyValueRange())
                QVERIFY2(!part.contains("<hyperlink") && !part.contains("<f>"), name.constData());
        }
    }

    void oddTextMakesNoBrokenFile()
    {
        const QString odd = u"a\u0001b\ufffe"_s + QChar(0xd800) + u"c\r\nd\u0000e"_s;
        const Document document = sheetOf({u"A"_s}, {{odd}});
        const Grid expected{{u"A"_s}, {u"a\ufffdb\ufffd\ufffdc\nd\ufffde"_s}};
        QCOMPARE(readCsv(toCsv(document)), expected);
        const Result<QByteArray> xlsx = toXlsx(document);
        QVERIFY_RESULT(xlsx);
        QCOMPARE(readXlsx(*xlsx), QList<Grid>{expected});
    }

    void longTextGoesOnBelow()
    {
        const QString text = u"langetekst"_s.repeated(10'000);
        const Result<QByteArray> xlsx =
            toXlsx(sheetOf({u"A"_s, u"B"_s}, {{u"x"_s, text}, {u"y"_s, u"kort"_s}}));
        QVERIFY_RESULT(xlsx);
        const Grid read = readXlsx(*xlsx).value(0);
        QString whole;
        for (qsizetype i = 1; i < read.size() - 1; ++i) {
            QVERIFY(read[i].constLast().size() <= 32767);
            whole += read[i].constLast();
        }
        QCOMPARE(whole, text);
        QCOMPARE(read.constLast(), (QStringList{u"y"_s, u"kort"_s}));
        QCOMPARE(readCsv(toCsv(sheetOf({u"A"_s}, {{text}}))).value(1).value(0), text);
    }

    void namesOfSheets()
    {
        const QStringList wanted{u"Derden"_s,
                                 u"derden"_s,
                                 u"Wat/hoe: [alles]?"_s,
                                 u"'aan'"_s,
                                 QString(),
                                 u"History"_s,
                                 u"Personen van wie je gegevens hebt en bewaart"_s,
                                 u"Personen van wie je gegevens hebt en deelt"_s};
        const QStringList names = sheetNames(wanted);
        QCOMPARE(names, (QStringList{u"Derden"_s, u"derden (2)"_s, u"Wat hoe alles"_s, u"aan"_s, u"1"_s,
                                     u"History1"_s, u"Personen van wie je gegevens he"_s,
                                     u"Personen van wie je gegeven (2)"_s}));
        for (const QString &name : names)
            QVERIFY(name.size() <= 31);
    }

    void demo()
    {
        const Document document = demoDocument();
        const Result<QByteArray> xlsx = toXlsx(document);
        QVERIFY_RESULT(xlsx);
        QCOMPARE(readXlsx(*xlsx), wantedGrids(document));
        QCOMPARE(*toXlsx(document), *xlsx);
        QCOMPARE(toCsv(document), toCsv(document));
    }

    void randomDocuments()
    {
        BINDER_PROPERTY("both hold each cell of each table", [](const Seeds &seeds) {
            Document document = grownFrom(seeds);
            document.blocks.append(block(Table{{}, {{words(u"A"_s), 1}}, {{Cell{{words(u"b"_s)}}}}}));
            const QList<Grid> wanted = wantedGrids(document);
            const Result<QByteArray> xlsx = toXlsx(document);
            RC_ASSERT(xlsx.has_value());
            RC_ASSERT(withoutIsolates(readXlsx(*xlsx)) == wanted);

            Grid records = readCsv(toCsv(document));
            Grid stacked;
            for (const Grid &grid : wanted)
                stacked.append(grid);
            RC_ASSERT(records.size() == stacked.size());
            for (qsizetype r = 0; r < records.size(); ++r) {
                if (wanted.size() > 1)
                    records[r].removeFirst();
                for (qsizetype c = 0; c < stacked[r].size(); ++c)
                    RC_ASSERT(withoutIsolates(unguarded(records[r].value(c))) == stacked[r][c]);
            }
        });
    }
};

BINDER_TEST(TestSpreadsheets, QCoreApplication)
#include "tst_spreadsheets.moc"
