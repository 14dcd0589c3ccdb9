// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

/// Adopting documents with the program itself: what they say before and after, and printing an edition again.
class AdoptTest : public QObject
{
    Q_OBJECT

private:
    /// A Dutch dossier in which every document is ready.
    [[nodiscard]] static QString dossierIn(const QTemporaryDir &folder)
    {
        const QString file = folder.filePath(u"coach.privacybinder"_s);
        if (run({u"new"_s, file, u"--pack"_s, u"nl-avg"_s}).exitCode != 0
            || run({u"answers"_s, u"import"_s, file, testData(u"coach.answers.json"_s)}).exitCode != 0)
            qFatal("no dossier");
        return file;
    }

    static void adopt(const QString &file, const QStringList &more = {})
    {
        const Run done = run(QStringList{u"adopt"_s, file, u"--date"_s, u"2026-03-01"_s} + more);
        QVERIFY2(done.exitCode == 0, done.text().constData());
    }

    /// The bytes of a document.
    [[nodiscard]] static QByteArray made(const QString &file, const QString &name, const QString &format,
                                         const QStringList &more)
    {
        const QString out = file + u".out"_s;
        const Run done = run(
            QStringList{u"document"_s, file, u"--name"_s, name, u"--format"_s, format, u"-o"_s, out} + more);
        return done.exitCode == 0 ? contents(out) : done.text();
    }

    [[nodiscard]] static QString words(const QByteArray &bytes, const QString &format)
    {
        return format == "pdf"_L1 ? flat(pdfText(bytes)) : QString::fromUtf8(bytes);
    }

    /// Exports the answers, puts another name in them, and imports them again.
    static void rename(const QString &file)
    {
        const QString exported = file + u".json"_s;
        QCOMPARE(run({u"answers"_s, u"export"_s, file, u"-o"_s, exported}).exitCode, 0);
        QJsonObject answers = json(contents(exported));
        QJsonObject values = answers.value("answers"_L1).toObject();
        QVERIFY(values.contains("organisation.name"_L1));
        values.insert(u"organisation.name"_s, u"Andere Naam"_s);
        answers.insert(u"answers"_s, values);
        write(exported, QJsonDocument(answers).toJson());
        const Run imported = run({u"answers"_s, u"import"_s, file, exported});
        QVERIFY2(imported.exitCode == 0, imported.text().constData());
    }

private slots:
    void documentsSayOfWhichEditionTheyAre()
    {
        struct Made
        {
            QString name;
            QString format;
        };
        const QList<Made> all{
            {u"plan"_s, u"pdf"_s},           {u"plan"_s, u"html"_s},     {u"plan"_s, u"txt"_s},
            {u"binder"_s, u"pdf"_s},         {u"statement"_s, u"pdf"_s}, {u"statement"_s, u"html"_s},
            {u"statement"_s, u"fragment"_s}, {u"leaflet"_s, u"txt"_s},   {u"leaflet"_s, u"json"_s}};
        const auto isPublic = [](const Made &one) {
            return one.name == "statement"_L1 || one.name == "leaflet"_L1;
        };
        const QTemporaryDir folder;
        const QString file = dossierIn(folder);
        const auto wordsOf = [&file](const Made &one, const QStringList &more) {
            return words(made(file, one.name, one.format, more), one.format);
        };
        const QStringList later{u"--date"_s, u"2026-06-05"_s};
        const QStringList first{u"--edition"_s, u"1"_s};
        for (const Made &one : all) {
            const QString said = wordsOf(one, later);
            QCOMPARE(said.contains(u"Nog niet vastgesteld"_s), !isPublic(one));
            QVERIFY(!isPublic(one) || !said.contains(u"Nederland en de EU (AVG)"_s));
        }

        adopt(file, {u"--by"_s, u"Anna de Vries"_s, u"--function"_s, u"eigenaar"_s});
        QList<QByteArray> adopted;
        for (const Made &one : all) {
            QVERIFY(wordsOf(one, later).contains(u"Uitgave 1, 1 maart 2026"_s));
            adopted.append(made(file, one.name, one.format, first));
            QVERIFY(words(adopted.last(), one.format).contains(u"Uitgave 1, 1 maart 2026"_s));
            if (one.format == "pdf"_L1)
                QCOMPARE(made(file, one.name, one.format, {u"--date"_s, u"2026-03-01"_s}), adopted.last());
        }
        const Made binder{u"binder"_s, u"pdf"_s};
        const QString signedOff = u"Vastgesteld op 1 maart 2026 door Anna de Vries, eigenaar."_s;
        QVERIFY(wordsOf(binder, later).contains(signedOff));

        rename(file);
        QVERIFY(!wordsOf(binder, later).contains(signedOff));
        for (qsizetype at = 0; at < all.size(); ++at) {
            const QString said = wordsOf(all.at(at), later);
            QVERIFY(!said.contains(u"Uitgave 1"_s));
            QCOMPARE(said.contains(u"Concept na uitgave 1"_s), !isPublic(all.at(at)));
            QCOMPARE(made(file, all.at(at).name, all.at(at).format, first), adopted.at(at));
        }
    }

    void editionsAreListed()
    {
        const QTemporaryDir folder;
        const QString file = dossierIn(folder);
        QCOMPARE(run({u"editions"_s, file}).output, QByteArray());
        adopt(file, {u"--by"_s, u"Anna de Vries"_s});
        const Run again = run({u"adopt"_s, file});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.output.contains("Nothing has changed since edition 1"), again.text().constData());
        rename(file);
        QCOMPARE(run({u"adopt"_s, file, u"--date"_s, u"2026-04-01"_s}).exitCode, 0);

        const QJsonArray editions =
            json(run({u"editions"_s, file, u"--json"_s}).output).value("editions"_L1).toArray();
        QCOMPARE(editions.size(), 2);
        QCOMPARE(editions.at(0)["number"_L1].toInt(), 1);
        QCOMPARE(editions.at(0)["by"_L1].toString(), u"Anna de Vries"_s);
        QCOMPARE(editions.at(0)["holds"_L1].toBool(), false);
        QCOMPARE(editions.at(1)["date"_L1].toString(), u"2026-04-01"_s);
        QCOMPARE(editions.at(1)["holds"_L1].toBool(), true);
        QVERIFY(editions.at(1)["printable"_L1].toArray().contains(u"plan"_s));
        const QList<QByteArray> lines = run({u"editions"_s, file}).output.split('\n');
        QVERIFY(lines.at(0).startsWith("1\t2026-03-01\tnl\t"));
        QVERIFY(lines.at(1).startsWith("2\t2026-04-01\tnl\tholds\t"));
        for (const QJsonValue &document :
             json(run({u"documents"_s, file, u"--json"_s}).output)["documents"_L1].toArray())
            QCOMPARE(document["edition"_L1].toInt(), 2);
    }

    void anEditionComesAlongInAnExport()
    {
        const QTemporaryDir folder;
        const QString file = dossierIn(folder);
        adopt(file);
        const QByteArray before = made(file, u"plan"_s, u"pdf"_s, {u"--edition"_s, u"1"_s});
        const QString exported = folder.filePath(u"all.json"_s);
        QCOMPARE(run({u"answers"_s, u"export"_s, file, u"-o"_s, exported}).exitCode, 0);
        const QString other = folder.filePath(u"other.privacybinder"_s);
        QCOMPARE(run({u"new"_s, other, u"--pack"_s, u"nl-avg"_s}).exitCode, 0);
        QCOMPARE(run({u"answers"_s, u"import"_s, other, exported}).exitCode, 0);
        QCOMPARE(made(other, u"plan"_s, u"pdf"_s, {u"--edition"_s, u"1"_s}), before);
        QCOMPARE(run({u"answers"_s, u"export"_s, other}).output, contents(exported));
    }

    void draftsAreNamedAndLeftOut()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"unknown.privacybinder"_s);
        QCOMPARE(run({u"new"_s, file, u"--pack"_s, u"nl-avg"_s}).exitCode, 0);
        QCOMPARE(
            run({u"answers"_s, u"import"_s, file, testData(u"edge-i-do-not-know.answers.json"_s)}).exitCode,
            0);
        const Run done = run({u"adopt"_s, file});
        QVERIFY2(done.exitCode == 0, done.text().constData());
        QVERIFY2(done.output.contains("Not adopted, because still a draft: statement"),
                 done.text().constData());
        const Run print = run({u"document"_s, file, u"--name"_s, u"statement"_s, u"--format"_s, u"txt"_s,
                               u"-o"_s, folder.filePath(u"x"_s), u"--edition"_s, u"1"_s});
        QCOMPARE(print.exitCode, 2);
        QVERIFY2(print.errors.contains("is not part of edition 1"), print.text().constData());
    }

    void mistakesAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no name") << QStringList{u"adopt"_s, u"FILE"_s, u"--by"_s, u"   "_s}
                                 << QByteArray("--by");
        QTest::newRow("function of nobody")
            << QStringList{u"adopt"_s, u"FILE"_s, u"--function"_s, u"owner"_s} << QByteArray("--by");
        const QStringList document{u"document"_s, u"FILE"_s, u"--name"_s, u"plan"_s, u"--format"_s, u"txt"_s};
        const QStringList out{u"-o"_s, u"FILE.txt"_s};
        QTest::newRow("no edition") << document + out + QStringList{u"--edition"_s, u"1"_s}
                                    << QByteArray("nothing was adopted");
        QTest::newRow("no number") << document + out + QStringList{u"--edition"_s, u"first"_s}
                                   << QByteArray("editions");
        QTest::newRow("another date")
            << document + out + QStringList{u"--edition"_s, u"1"_s, u"--date"_s, u"2026-01-01"_s}
            << QByteArray("--date");
        QTest::newRow("nowhere") << document << QByteArray("--out-dir");
        QTest::newRow("twice") << document + out + QStringList{u"--out-dir"_s, u"."_s}
                               << QByteArray("--out-dir");
        QTest::newRow("all in one file")
            << document + out + QStringList{u"--all-dossiers"_s} << QByteArray("--out-dir");
        QTest::newRow("one and all") << QStringList{u"check"_s, u"FILE"_s, u"--all-dossiers"_s,
                                                    u"--dossier"_s, u"x"_s}
                                     << QByteArray("--all-dossiers");
    }

    void mistakesAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(const QByteArray, says);
        const QTemporaryDir folder;
        const QString file = dossierIn(folder);
        const QByteArray before = treeOf(folder.path());
        words.replaceInStrings(u"FILE"_s, file);
        const Run refused = run(words);
        QVERIFY2(refused.exitCode == 2, refused.text().constData());
        QVERIFY2(refused.errors.contains(says), refused.text().constData());
        QCOMPARE(treeOf(folder.path()), before);
    }
};

BINDER_TEST(AdoptTest, QCoreApplication)
#include "tst_adopt.moc"
