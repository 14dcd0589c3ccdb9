// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/plan_pages.h"
#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

/// All text in a Document JSON, literal spans as they are.
void collect(const QJsonValue &value, QString &text)
{
    if (value.isString())
        text += value.toString();
    for (const QJsonValue each : value.toArray())
        collect(each, text);
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        collect(object.value(key), text);
}

/// Letters only: what is left of a text however it was broken into lines, shaped or isolated.
QString bare(const QString &text)
{
    QString kept;
    for (const QChar character : text) {
        if (!character.isSpace() && character.category() != QChar::Other_Format)
            kept += character;
    }
    return kept;
}

/// The letters in a fixed order: poppler gives text that runs from right to left in the order it stands on
/// the page.
QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

/// What a user types is printed as it is, whatever it looks like.
class OddInputTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// The plan with `typed` as the place where paper is kept (a text of one line) and as the explanation
    /// there, in the format.
    QByteArray plan(const QString &typed, const QString &format)
    {
        QJsonObject all = json(contents(testData(u"other-variants.answers.json"_s)));
        QJsonObject answers = all.value(u"answers"_s).toObject();
        answers.insert(u"paper.where"_s, typed);
        all.insert(u"answers"_s, answers);
        const QString input = m_folder.filePath(u"answers.json"_s);
        write(input, QJsonDocument(all).toJson());
        const QString file = m_folder.filePath(u"shop.privacybinder"_s);
        QFile::remove(file);
        makeDossier(file, input);
        if (QTest::currentTestFailed())
            return {};
        const QJsonObject stored = json(run({u"answers"_s, u"export"_s, file}).output);
        if (stored.value(u"answers"_s).toObject().value(u"paper.where"_s).toString() != typed)
            return {};
        const QString out = m_folder.filePath(u"plan"_s);
        const Run made =
            run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, format, u"-o"_s, out});
        return made.exitCode == 0 ? contents(out) : QByteArray();
    }

private slots:
    void isPrintedAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("markup") << u"<b>bold</b> <script>alert(1)</script> &amp; & <!-- x --> </p>"_s;
        QTest::newRow("placeholders") << u"{name} {wij} {{x}} %1 %2 %n ${HOME} {"_s;
        QTest::newRow("quotes") << u"'single' \"double\" `back` „low” «guil» \\ backslash / slash"_s;
        QTest::newRow("SQL") << u"'; DROP TABLE answer; --"_s;
        QTest::newRow("PDF operators") << u"(Tj) ET BT /F1 12 Tf <</Type/Page>> endstream endobj"_s;
        QTest::newRow("JSON") << u"{\"a\": [1, null]} \\u0041"_s;
        QTest::newRow("accents") << u"Crème brûlée, Łódź, Ångström, ÿ, ß, ﬁ"_s;
        QTest::newRow("Greek and Cyrillic") << u"Ελληνικά кириллица"_s;
        QTest::newRow("formula") << u"=CMD()|x +1 -1 @SUM"_s;
        QTest::newRow("spaces") << u"  two  before and   three within  "_s;
        QTest::newRow("long word") << QString(300, u'W');
    }
    void isPrintedAsTyped()
    {
        QFETCH(const QString, typed);
        QString inJson;
        collect(json(plan(typed, u"json"_s)), inJson);
        QVERIFY2(inJson.contains(typed.trimmed()), qPrintable(inJson)); // white space around it does not show

        const QByteArray html = plan(typed, u"html"_s);
        QVERIFY(html.contains(typed.toHtmlEscaped().toUtf8())
                || bare(QTextDocumentFragment::fromHtml(QString::fromUtf8(html)).toPlainText())
                       .contains(bare(typed)));
        QVERIFY(!html.contains("<script>alert"));
        QVERIFY(!html.contains("<b>bold</b>"));

        QVERIFY(bare(QString::fromUtf8(plan(typed, u"txt"_s))).contains(bare(typed)));

        // Without the running lines: an answer may go on on the next page.
        QString pdf;
        for (const PlanPage &page : pagesOf(plan(typed, u"pdf"_s)))
            pdf += bare(page.body.join(u'\n'));
        const QString wanted = bare(typed).replace(u'ﬁ', u"fi"_s);
        QVERIFY2(QString(pdf).replace(u'ﬁ', u"fi"_s).contains(wanted), qPrintable(typed));
    }

    void rightToLeft()
    {
        const QString hebrew = u"שלום"_s;
        const QString typed = u"ארון "_s + hebrew + u" 123"_s;
        QString inJson;
        collect(json(plan(typed, u"json"_s)), inJson);
        QVERIFY(inJson.contains(typed));
        const QByteArray html = plan(typed, u"html"_s);
        QVERIFY(html.contains(typed.toUtf8()));
        QVERIFY(html.contains("<bdi") || html.contains("dir=\"auto\""));
        // The sentence around it keeps its own direction.
        const QString pdf = pdfText(plan(typed, u"pdf"_s));
        QVERIFY(pdf.contains(u"Het papier ligt hier:"_s));
        const QString letters = sorted(bare(hebrew));
        const QString found = bare(pdf);
        bool there = false;
        for (qsizetype i = 0; i + letters.size() <= found.size() && !there; ++i)
            there = sorted(found.mid(i, letters.size())) == letters;
        QVERIFY(there);
    }

    /// Marks that turn the direction of writing cannot turn the text around them.
    void directionCannotEscape()
    {
        const QString typed = u"abc\u202Edef"_s;
        const QByteArray html = plan(typed, u"html"_s);
        QVERIFY(!html.isEmpty());
        const QString pdf = pdfText(plan(typed, u"pdf"_s));
        QVERIFY(pdf.contains(u"Het papier ligt hier:"_s));
        QVERIFY(pdf.contains(u"Kast op slot"_s));
    }

    /// Nor from a name, which stands in the header of each page and in what the terminal says.
    void directionOfANameCannotEscape()
    {
        const QString name = u"Bakery\u202Eeman\u2066\u2069\u2069"_s;
        QJsonObject all = json(contents(testData(u"bring-the-pixel.answers.json"_s)));
        QJsonObject answers = all.value(u"answers"_s).toObject();
        answers.insert(u"organisation.name"_s, name);
        all.insert(u"answers"_s, answers);
        const QString input = m_folder.filePath(u"answers.json"_s);
        write(input, QJsonDocument(all).toJson());
        const QString file = m_folder.filePath(u"direction.privacybinder"_s);
        makeDossier(file, input);
        const QString out = m_folder.filePath(u"plan"_s);
        QCOMPARE(run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"json"_s, u"-o"_s, out})
                     .exitCode,
                 0);
        const QString header = json(contents(out)).value(u"running"_s)[u"headerLeft"_s].toString();
        QVERIFY2(header.startsWith(u"\u2068Bakery\u202Eeman\u2066\u2069\u2069  \u00b7  "_s),
                 qPrintable(header));
        for (const QStringList &command :
             {QStringList{u"dossiers"_s, file}, {u"check"_s, file}, {u"documents"_s, file}}) {
            const Run listed = run(command);
            const QString text = QString::fromUtf8(listed.output + listed.errors);
            QVERIFY(!text.isEmpty());
            for (const char16_t mark : {u'\u202e', u'\u2066', u'\u2068', u'\u2069'})
                QVERIFY2(!text.contains(QChar(mark)), qPrintable(text));
        }
    }

    void newLinesAreKept()
    {
        QJsonObject all = json(contents(testData(u"other-variants.answers.json"_s)));
        const QString typed = u"First line\n\nThird line\n  indented"_s;
        all.insert(u"explanations"_s, QJsonObject{{u"oldFiles.review"_s, typed}});
        const QString input = m_folder.filePath(u"answers.json"_s);
        write(input, QJsonDocument(all).toJson());
        const QString file = m_folder.filePath(u"lines.privacybinder"_s);
        makeDossier(file, input);
        QCOMPARE(json(run({u"answers"_s, u"export"_s, file}).output).value(u"explanations"_s),
                 all.value(u"explanations"_s));
        const QString out = m_folder.filePath(u"plan"_s);
        QCOMPARE(run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"pdf"_s, u"-o"_s, out})
                     .exitCode,
                 0);
        QStringList lines;
        const QStringList all_lines = pdfText(contents(out)).split(u'\n');
        for (const QString &line : all_lines)
            lines.append(line.trimmed());
        QVERIFY(lines.contains(u"First line"_s));
        QVERIFY(lines.contains(u"Third line"_s));
        QVERIFY(lines.contains(u"indented"_s));
        QCOMPARE(run({u"check"_s, file}).errors, QByteArray());
    }

    /// A hundred thousand characters in one answer: all of them on paper.
    void hundredKilobytes()
    {
        QString typed;
        for (int i = 0; typed.size() < 100'000; ++i)
            typed += u"word%1 "_s.arg(i);
        QString inJson;
        collect(json(plan(typed, u"json"_s)), inJson);
        QVERIFY(inJson.contains(typed.trimmed()));
        QVERIFY(plan(typed, u"html"_s).contains(typed.trimmed().toUtf8()));
        const QString pdf = pdfText(plan(typed, u"pdf"_s));
        const QStringList there = flat(pdf).split(u' ');
        const QSet<QString> found(there.begin(), there.end());
        const QStringList words = flat(typed).split(u' ');
        for (const QString &word : words)
            QVERIFY2(found.contains(word), qPrintable(word));
    }

    /// A sign no font of ours has is marked, told on standard error, and kept in the answer.
    void unknownSignsAreTold()
    {
        QJsonObject all = json(contents(testData(u"bring-the-pixel.answers.json"_s)));
        QJsonObject answers = all.value(u"answers"_s).toObject();
        answers.insert(u"organisation.name"_s, u"Shop 漢"_s);
        all.insert(u"answers"_s, answers);
        const QString input = m_folder.filePath(u"answers.json"_s);
        write(input, QJsonDocument(all).toJson());
        const QString file = m_folder.filePath(u"signs.privacybinder"_s);
        makeDossier(file, input);
        const Run made = run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"pdf"_s, u"-o"_s,
                              m_folder.filePath(u"x"_s)});
        QVERIFY2(made.exitCode == 0 && made.errors.contains("漢"), made.text().constData());
        // Once, by the answer it stands in, though the name is all over the plan.
        QVERIFY2(made.errors.contains("organisation.name: "), made.text().constData());
        QCOMPARE(made.errors.count('\n'), 1);
        QVERIFY(run({u"answers"_s, u"export"_s, file}).output.contains("Shop 漢"));
    }

    /// Nothing typed can steer a terminal.
    void listsHoldNoControlCharacters()
    {
        QJsonObject all = json(contents(testData(u"bring-the-pixel.answers.json"_s)));
        QJsonObject answers = all.value(u"answers"_s).toObject();
        answers.insert(u"organisation.name"_s, u"Shop\u001b[31m red\nsecond\tline"_s);
        all.insert(u"answers"_s, answers);
        const QString input = m_folder.filePath(u"answers.json"_s);
        write(input, QJsonDocument(all).toJson());
        const QString file = m_folder.filePath(u"terminal.privacybinder"_s);
        makeDossier(file, input);
        const QByteArray listed = run({u"dossiers"_s, file}).output;
        QVERIFY(!listed.contains('\x1b'));
        QCOMPARE(listed.count('\n'), 1);
    }
};

BINDER_TEST(OddInputTest, QGuiApplication)
#include "tst_odd_input.moc"
