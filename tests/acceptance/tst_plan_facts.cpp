// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/plan_pages.h"
#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

struct Chapter
{
    QString heading; ///< empty: before the first
    QStringList phrases;
    QStringList absent;
};

/// Reads tests/data/plans/NAME.txt; its first lines say how it is written.
QList<Chapter> expectedChapters(const QString &name)
{
    QList<Chapter> chapters{Chapter()};
    const QStringList lines = QString::fromUtf8(contents(testData(u"plans/"_s + name + u".txt"_s)))
                                  .split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith("## "_L1))
            chapters.append({line.mid(3), {}, {}});
        else if (line.startsWith("! "_L1))
            chapters.last().absent.append(line.mid(2));
        else if (!line.startsWith(u'#'))
            chapters.last().phrases.append(line);
    }
    return chapters;
}

/// Takes the text up to the next heading named in the file from the lines, that heading included; headings
/// that are not named belong to the chapter before them. Without a next heading: all that is left.
std::optional<QString> takeChapter(QStringList &lines, const QString &next)
{
    const qsizetype end = next.isEmpty() ? lines.size() : lines.indexOf(next);
    if (end < 0)
        return std::nullopt;
    const QString text = flat(lines.mid(0, end).join(u' '));
    lines.remove(0, std::min(end + 1, lines.size()));
    return text;
}

} // namespace

/// The plans of the three reference cases, read back from the PDF, hold every fact in the right chapter and
/// variant.
class PlanFactsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_plans;

    /// The plan as PDF, made once.
    const QByteArray &plan(const QString &answers, const QString &language)
    {
        QByteArray &pdf = m_plans[answers + u'.' + language];
        if (!pdf.isEmpty())
            return pdf;
        const QString file = m_folder.filePath(answers + u'.' + language + u".privacybinder");
        const QString out = m_folder.filePath(u"plan.pdf"_s);
        makeDossier(file, testData(answers + u".answers.json"));
        const Run made = run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"pdf"_s,
                              u"--language"_s, language, u"--date"_s, u"2026-11-21"_s, u"-o"_s, out});
        if (made.exitCode == 0)
            pdf = contents(out);
        return pdf;
    }

    static void cases()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("language");
        for (const char *answers : {"bring-the-pixel", "other-variants", "all-unknown"}) {
            for (const char *language : {"nl", "en"})
                QTest::addRow("%s %s", answers, language)
                    << QString::fromLatin1(answers) << QString::fromLatin1(language);
        }
    }

private slots:
    void everyFactIsInItsChapter_data() { cases(); }
    void everyFactIsInItsChapter()
    {
        QFETCH(const QString, answers);
        QFETCH(const QString, language);
        // As the lines run over the page, and in the order of reading: a phrase may be whole in one of the
        // two only.
        QStringList lines;
        QStringList read;
        for (const PlanPage &page : pagesOf(plan(answers, language))) {
            // The contents name every chapter, and are none.
            if (page.body.value(0) == "Inhoud"_L1 || page.body.value(0) == "Contents"_L1)
                continue;
            lines += page.body;
            read += page.read;
        }
        QVERIFY(!lines.isEmpty());

        const QList<Chapter> chapters = expectedChapters(answers + u'.' + language);
        for (qsizetype i = 0; i < chapters.size(); ++i) {
            const QString next = i + 1 < chapters.size() ? chapters.at(i + 1).heading : QString();
            const std::optional<QString> over = takeChapter(lines, next);
            const std::optional<QString> inOrder = takeChapter(read, next);
            QVERIFY2(over && inOrder, qPrintable(u"no chapter \""_s + next + u'"'));
            for (const QString &phrase : chapters.at(i).phrases)
                QVERIFY2(over->contains(phrase) || inOrder->contains(phrase),
                         qPrintable(u"\""_s + phrase + u"\" is not in: "_s + *over));
            for (const QString &phrase : chapters.at(i).absent)
                QVERIFY2(!over->contains(phrase) && !inOrder->contains(phrase),
                         qPrintable(u"\""_s + phrase + u"\" should not be in: "_s + *over));
        }
    }

    void referenceRowHasItsCells_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("heads");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("nl") << u"nl"_s << QStringList{u"Soort informatie"_s,  u"Wat je verzamelt"_s,
                                                      u"Wie verzamelt het"_s, u"Waarom"_s,
                                                      u"Wie gebruikt het"_s,  u"Opgeslagen als"_s,
                                                      u"Gedeeld met"_s}
                            << QStringList{u"Contactgegevens"_s,
                                           u"Naam"_s,
                                           u"Website of IT-ondersteuning"_s,
                                           u"Aanmeldformulieren"_s,
                                           u"Website of IT-ondersteuning"_s,
                                           u"Elektronisch bestand"_s,
                                           u"Niemand"_s};
        QTest::newRow("en") << u"en"_s << QStringList{u"Kind of information"_s, u"What you collect"_s,
                                                      u"Who collects it"_s,     u"For what reason"_s,
                                                      u"Who uses it"_s,         u"Stored as"_s,
                                                      u"Shared with"_s}
                            << QStringList{u"Contact information"_s,
                                           u"Name"_s,
                                           u"Website or IT support"_s,
                                           u"Application forms"_s,
                                           u"Website or IT support"_s,
                                           u"Electronic file"_s,
                                           u"Nobody"_s};
    }
    void referenceRowHasItsCells()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, heads);
        QFETCH(const QStringList, cells);
        QStringList read = cellsOf(plan(u"bring-the-pixel"_s, language), heads, cells.first());
        for (QString &cell : read)
            cell.replace(u"IT- "_s, u"IT-"_s); // a line may end after a hyphen
        QCOMPARE(read, cells);
    }

    void everyPageSaysWhatItIs_data() { cases(); }
    void everyPageSaysWhatItIs()
    {
        QFETCH(const QString, answers);
        QFETCH(const QString, language);
        const bool dutch = language == "nl"_L1;
        const QList<PlanPage> pages = pagesOf(plan(answers, language));
        QVERIFY(!pages.isEmpty());
        const QString version =
            json(contents(testData(answers + u".answers.json")))[u"packVersion"_s].toString() + u' ';
        QVERIFY(version.size() > 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString header = pages.at(i).header;
            const QString footer = pages.at(i).footer;
            QVERIFY2(header.contains("Canada (PIPEDA)"_L1), qPrintable(header));
            QVERIFY2(header.contains(dutch ? "Intern"_L1 : "Internal"_L1), qPrintable(header));
            QVERIFY2(footer.contains(dutch ? "21 november 2026"_L1 : "21 November 2026"_L1),
                     qPrintable(footer));
            QVERIFY2(footer.contains(version), qPrintable(footer));
            QVERIFY2(footer.contains(dutch ? "Geen juridisch advies"_L1 : "Not legal advice"_L1),
                     qPrintable(footer));
            const QString number =
                (dutch ? u"Pagina %1 van %2"_s : u"Page %1 of %2"_s).arg(i + 1).arg(pages.size());
            QVERIFY2(footer.contains(number), qPrintable(footer));
        }
    }

    void noPlanHasTheDefectsOfTheReference_data() { cases(); }
    /// An empty list, and "no other parties" as if that were one.
    void noPlanHasTheDefectsOfTheReference()
    {
        QFETCH(const QString, answers);
        QFETCH(const QString, language);
        QStringList lines;
        for (const PlanPage &page : pagesOf(plan(answers, language)))
            lines += page.body;
        static const QRegularExpression introduction(u"^(Je vertelde|You told us).*:$"_s);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!introduction.match(lines.at(i)).hasMatch())
                continue;
            // A point of a list, whose mark may be painted: no sentence, and no other introduction.
            const QString next = lines.value(i + 1);
            QVERIFY2(next.startsWith(u'•')
                         || (!next.isEmpty() && !next.endsWith(u'.') && !next.endsWith(u':')),
                     qPrintable(lines.at(i)));
        }
        for (const QString &line : lines)
            QVERIFY2(!line.contains(u'{') && !line.contains(u'}'), qPrintable(line));
    }
};

BINDER_TEST(PlanFactsTest, QCoreApplication)
#include "tst_plan_facts.moc"
