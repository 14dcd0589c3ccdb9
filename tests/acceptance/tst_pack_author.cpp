// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

/// A shipped pack, copied to a folder where it can be changed.
class OwnPack
{
public:
    explicit OwnPack(const QString &id)
    {
        const QString source = testData(u"../../resources/packs/"_s + id);
        QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString copy = folder() + file.sliced(source.size());
            QDir().mkpath(QFileInfo(copy).path());
            write(copy, contents(file));
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Puts one text for another, wherever it stands in the pack.
    void replace(const QByteArray &before, const QByteArray &after) const
    {
        bool found = false;
        QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QByteArray text = contents(file);
            if (!text.contains(before))
                continue;
            found = true;
            write(file, QByteArray(text).replace(before, after));
        }
        QVERIFY2(found, before.constData());
    }

private:
    QTemporaryDir m_folder;
};

/// What a refused command says.
void verifyRefused(const QStringList &words, int exitCode, const QByteArray &says)
{
    const Run refused = run(words);
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY2(refused.errors.contains(says), refused.text().constData());
}

} // namespace

/// What somebody needs who changes a pack.
class PackAuthorTest : public QObject
{
    Q_OBJECT

private:
    static QStringList previewOf(const OwnPack &own)
    {
        return {u"pack"_s,
                u"preview"_s,
                own.folder(),
                u"--answers"_s,
                testData(u"bring-the-pixel.nl-avg.answers.json"_s),
                u"--name"_s,
                u"statement"_s};
    }

private slots:
    /// The title of a question in the copy is what every command prints that uses the copy.
    void aPackFromAFolder()
    {
        const OwnPack own(u"ca-pipeda"_s);
        const QByteArray asked =
            run({u"pack"_s, u"questions"_s, u"ca-pipeda"_s}).output.split('\n').at(1).trimmed();
        QVERIFY(!asked.isEmpty() && !asked.contains('"'));
        own.replace(asked, "Asked by the copy?");

        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.privacybinder"_s);
        const QStringList with{u"--pack"_s, own.folder()};
        QCOMPARE(run({u"new"_s, file, u"--pack"_s, own.folder()}).exitCode, 0);
        const QStringList import{u"answers"_s, u"import"_s, file, testData(u"all-unknown.answers.json"_s)};
        QCOMPARE(run(import + with).exitCode, 0);

        const auto asksByTheCopy = [&](const QStringList &words) {
            return run(words).output.contains("Asked by the copy?");
        };
        const QStringList questions{u"pack"_s, u"questions"_s};
        QVERIFY(asksByTheCopy(questions + QStringList{own.folder()}));
        QVERIFY(asksByTheCopy(questions + QStringList{u"ca-pipeda"_s} + with));
        QVERIFY(!asksByTheCopy(questions + QStringList{u"ca-pipeda"_s}));

        const auto made = [&](const QStringList &more) {
            const QString out = folder.filePath(u"answers.txt"_s);
            const Run run = binder::testing::run(QStringList{u"document"_s, file, u"--name"_s,
                                                             u"questionnaire"_s, u"--format"_s, u"txt"_s,
                                                             u"--language"_s, u"nl"_s, u"-o"_s, out}
                                                 + more);
            return run.exitCode == 0 ? contents(out) : run.text();
        };
        QVERIFY(made(with).contains("Asked by the copy?"));
        QVERIFY(!made({}).contains("Asked by the copy?"));

        own.replace("\"jurisdiction\": ", "\"jurisdictions\": ");
        verifyRefused(QStringList{u"check"_s, file} + with, 3, "pack.json");
        QCOMPARE(run({u"documents"_s, file}).exitCode, 0);
    }

    /// What somebody needs who writes an answers file: when a question is asked and an option offered, the
    /// hints, and the texts of the pack that an answer may name.
    void questionsSayWhenTheyAreAsked()
    {
        const QString sound = testData(u"packs/sound"_s);
        const Run listed = run({u"pack"_s, u"questions"_s, sound, u"--json"_s});
        QVERIFY2(listed.exitCode == 0, listed.text().constData());
        QMap<QString, QJsonObject> questions;
        for (const QJsonValue one : json(listed.output)[u"questions"_s].toArray())
            questions.insert(one[u"linkId"_s].toString(), one.toObject());

        QCOMPARE(questions.value(u"organisation.staff"_s)[u"enableWhen"_s],
                 QJsonValue(u"organisation.alone = false"_s));
        QVERIFY(!questions.value(u"organisation.name"_s).contains(u"enableWhen"_s));
        QVERIFY(!questions.value(u"organisation.name"_s).contains(u"pageEnableWhen"_s));
        QCOMPARE(questions.value(u"organisation.name"_s)[u"hint"_s], QJsonValue(u"In een paar woorden."_s));
        QCOMPARE(questions.value(u"information.items"_s)[u"pageEnableWhen"_s],
                 QJsonValue(u"kinds.collected exists"_s));
        QCOMPARE(questions.value(u"information.consent"_s)[u"pageEnableWhen"_s],
                 QJsonValue(u"kinds.collected exists and information = health"_s));
        QCOMPARE(questions.value(u"information.optional"_s)[u"optionsFrom"_s],
                 QJsonValue(u"information.items"_s));
        QCOMPARE(questions.value(u"kinds.collected"_s)[u"options"_s][2].toObject(),
                 (QJsonObject{{u"code"_s, u"staff"_s},
                              {u"text"_s, u"Personeel"_s},
                              {u"enableWhen"_s, u"organisation.staff >= 1"_s}}));
        QCOMPARE(questions.value(u"organisation.kind"_s)[u"options"_s][0].toObject(),
                 (QJsonObject{
                     {u"code"_s, u"shop"_s}, {u"text"_s, u"Winkel"_s}, {u"hint"_s, u"Ook op internet."_s}}));

        const QByteArray plain = run({u"pack"_s, u"questions"_s, sound, u"--language"_s, u"en"_s}).output;
        for (const QByteArray &part : {QByteArray("organisation.staff (integer)\n"
                                                  "    With how many?\n"
                                                  "    Hint: In a few words.\n"
                                                  "    Asked when: organisation.alone = false\n"),
                                       QByteArray("    Its page is there when: kinds.collected exists\n"
                                                  "    Offered is what was chosen at: information.items\n"),
                                       QByteArray("      file = file\n"
                                                  "          Offered when: information = health\n"),
                                       QByteArray("      shop = Shop\n"
                                                  "          Hint: On the internet too.\n")})
            QVERIFY2(plain.contains(part), plain.constData());
    }

    void questionsNameTheTextsTheySuggest()
    {
        const OwnPack own(u"nl-avg"_s);
        own.replace("\"text\": \"vragen beantwoorden en daarover contact houden\"",
                    "\"text\": \"antwoord geven\"");
        const QStringList words{u"pack"_s, u"questions"_s, own.folder()};
        QJsonObject purpose;
        for (const QJsonValue one :
             json(run(words + QStringList{u"--json"_s}).output)[u"questions"_s].toArray()) {
            if (one[u"linkId"_s] == u"activities.purpose"_s)
                purpose = one.toObject();
        }
        QCOMPARE(
            purpose[u"suggestedTexts"_s][0].toObject(),
            (QJsonObject{{u"textId"_s, u"suggest.purpose.contact"_s}, {u"text"_s, u"antwoord geven"_s}}));
        QVERIFY(run(words).output.contains("\n    Suggested text suggest.purpose.contact: antwoord geven\n"));
    }

    void anotherPackThanTheDossiers()
    {
        const OwnPack own(u"nl-avg"_s);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.privacybinder"_s);
        QCOMPARE(run({u"new"_s, file, u"--pack"_s, u"ca-pipeda"_s}).exitCode, 0);
        const QByteArray says = "\" holds the pack \"nl-avg\", and \"ca-pipeda\" is needed here.";
        for (const auto &command : {u"check"_s, u"documents"_s})
            verifyRefused({command, file, u"--pack"_s, own.folder()}, 2, says);
        verifyRefused({u"answers"_s, u"import"_s, file, testData(u"all-unknown.answers.json"_s), u"--pack"_s,
                       own.folder()},
                      2, says);
        verifyRefused({u"pack"_s, u"questions"_s, u"ca-pipeda"_s, u"--pack"_s, own.folder()}, 2, says);
        verifyRefused({u"check"_s, file, u"--pack"_s, folder.filePath(u"nothing"_s)}, 4,
                      "There is no folder \"");
        verifyRefused({u"new"_s, file + u"2"_s, u"--pack"_s, u"nothing"_s}, 2,
                      "This program has no pack of questions \"nothing\".");
        verifyRefused({u"new"_s, file + u"2"_s, u"--pack"_s, folder.path()}, 4, "pack.json");
    }

    void aPreviewWithTheClauses()
    {
        const OwnPack own(u"nl-avg"_s);
        const QStringList words = previewOf(own);
        const Run shown = run(words);
        QCOMPARE(shown.exitCode, 0);
        const QStringList lines = QString::fromUtf8(shown.output).split(u'\n');
        const auto lineOf = [&](const QString &start) {
            const QStringList found =
                lines.filter(QRegularExpression(u"^"_s + QRegularExpression::escape(start)));
            return found.value(0);
        };
        QVERIFY(
            lineOf(u"statement.summary.sale "_s).endsWith("|  Wij verkopen of ruilen je gegevens niet."_L1));
        // The words are those of the document, sentence by sentence.
        const qsizetype side = lineOf(u"statement.who "_s).indexOf("Wie wij zijn"_L1);
        QVERIFY(side > 0);
        for (const QString &line : lines)
            QVERIFY2(line.first(std::min(side, line.size())).trimmed().count(u' ') == 0, qPrintable(line));
        QVERIFY(run(words + QStringList{u"--language"_s, u"en"_s}).output.contains("Who we are"));
        QCOMPARE(run(words).output, shown.output);

        verifyRefused(words.first(5) + QStringList{u"--name"_s, u"nothing"_s}, 2, "nothing");
        verifyRefused({u"pack"_s, u"preview"_s, own.folder(), u"--answers"_s,
                       testData(u"all-unknown.answers.json"_s), u"--name"_s, u"plan"_s},
                      3, "all-unknown.answers.json");
    }

    /// The preview comes again when a sentence was changed, also when the pack cannot be read for a while.
    void aPreviewThatFollows()
    {
        const OwnPack own(u"nl-avg"_s);
        QProcess program;
        program.start(QStringLiteral(BINDER_PROGRAM), previewOf(own) + QStringList{u"--watch"_s});
        QVERIFY(program.waitForStarted(patience));
        const auto arrives = [&program](QByteArray &text, const QByteArray &wanted, auto read) {
            while (!text.contains(wanted) && program.state() == QProcess::Running
                   && !QTest::currentTestFailed()) {
                program.waitForReadyRead(100);
                text += read();
            }
            return text.contains(wanted);
        };
        QByteArray output;
        QByteArray errors;
        const auto readOutput = [&] { return program.readAllStandardOutput(); };
        QVERIFY(arrives(output, "In het kort", readOutput));
        own.replace("In het kort", "Kort gezegd");
        QVERIFY(arrives(output, "*** Changed: ***", readOutput));
        QVERIFY(arrives(output, "Kort gezegd", readOutput));
        own.replace("\"jurisdiction\": ", "\"jurisdictions\": ");
        QVERIFY(arrives(errors, "pack.json", [&] { return program.readAllStandardError(); }));
        own.replace("\"jurisdictions\": ", "\"jurisdiction\": ");
        output.clear();
        QVERIFY(arrives(output, "Kort gezegd", readOutput));
        QCOMPARE(program.state(), QProcess::Running);
        program.terminate();
        QVERIFY(program.waitForFinished(patience));
    }

    /// To a translator and back: of all files of the pack only the one line of that text changes.
    void aRoundToATranslator()
    {
        const OwnPack own(u"nl-avg"_s);
        const QTemporaryDir folder;
        const QString xliff = folder.filePath(u"texts.xlf"_s);
        const QStringList words{u"pack"_s, u"translate"_s, own.folder(), u"--to"_s, u"en"_s};
        const QByteArray before = treeOf(own.folder());
        const Run exported = run(words + QStringList{u"--export"_s, xliff});
        QVERIFY2(exported.exitCode == 0, exported.text().constData());
        QVERIFY2(exported.output.endsWith("Source changed since: 0. Not translated: 0.\n"),
                 exported.text().constData());
        QCOMPARE(run(words).exitCode, 0);
        QCOMPARE(run(words + QStringList{u"--import"_s, xliff}).exitCode, 0);
        QCOMPARE(treeOf(own.folder()), before);

        const QString file = own.folder() + u"/i18n/en/questions/finish.json"_s;
        const QByteArray text = contents(file);
        write(xliff,
              contents(xliff).replace(">What is your business called?<", ">How is your business called?<"));
        QCOMPARE(run(words + QStringList{u"--import"_s, xliff}).exitCode, 0);
        QCOMPARE(contents(file), QByteArray(text).replace("\"What is your business called?\"",
                                                          "\"How is your business called?\""));
        write(file, text);
        QCOMPARE(treeOf(own.folder()), before);

        // A source that changes, and one that is new to the translation.
        own.replace("\"title\": \"", "\"title\": \"Nieuw: ");
        const Run changed = run(words);
        QVERIFY2(changed.output.contains("\tthe source changed\n"), changed.text().constData());
        QVERIFY(!changed.output.contains("Source changed since: 0."));
        verifyRefused(words + QStringList{u"--stamp"_s, u"gone"_s}, 2, "The pack has no text \"gone\".");
        verifyRefused(words.first(4) + QStringList{u"nl"_s}, 2,
                      "\"nl\" is the language the pack was written in.");
        verifyRefused(words.first(4) + QStringList{u"de"_s}, 2,
                      "Add it to \"languages\" in pack.json first.");
        verifyRefused(words + QStringList{u"--import"_s, file}, 3,
                      "This file of translations cannot be read:");
    }

    /// A pack of one's own, with an id the program does not know.
    void aPackOfOnesOwn()
    {
        const OwnPack own(u"ca-pipeda"_s);
        own.replace("\"id\": \"ca-pipeda\"", "\"id\": \"trial\"");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.privacybinder"_s);
        QCOMPARE(run({u"new"_s, file, u"--pack"_s, own.folder()}).exitCode, 0);
        QVERIFY(run({u"check"_s, file, u"--pack"_s, own.folder()}).exitCode <= 1);
        verifyRefused({u"check"_s, file}, 2, "Name the folder of another pack with --pack.");
    }
};

BINDER_TEST(PackAuthorTest, QCoreApplication)
#include "tst_pack_author.moc"
