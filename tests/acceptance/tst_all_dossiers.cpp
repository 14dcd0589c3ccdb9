// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/dossier_reading.h"
#include "app/command_line/output_names.h"
#include "app/shipped_pack.h"
#include "tests/acceptance/program.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// All dossiers of a file in one run.
class AllDossiersTest : public QObject
{
    Q_OBJECT

private:
    static Answers dossierOf(const QString &name, const QString &pack = u"ca-pipeda"_s)
    {
        Answers answers;
        answers.packId = pack;
        answers.packVersion = u"1.0.0"_s;
        answers.language = u"nl"_s;
        if (!name.isEmpty())
            answers.values.insert({u"organisation.name"_s, {}}, Value::text(name));
        return answers;
    }

    /// Makes the file and gives the ids.
    static QStringList makeStore(const QString &file, const QList<Answers> &dossiers)
    {
        QStringList ids;
        const auto store = Store::create(file);
        for (const Answers &answers : dossiers)
            ids.append(store ? (*store)->add(answers).value_or(QString()) : QString());
        return ids;
    }

private slots:
    void aPackIsLoadedOnce()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"all.privacybinder"_s);
        const QStringList ids = makeStore(file, {dossierOf(u"A"_s), dossierOf(u"B"_s), dossierOf(u"C"_s)});
        const auto store = Store::open(file, Store::Mode::ReadOnly);
        QVERIFY_RESULT(store);
        QStringList loaded;
        DossierReader reader(**store, [&loaded](const QString &id) {
            loaded.append(id);
            return loadShippedPack(id);
        });
        for (const QString &id : ids) {
            const Result<DossierReading> read = reader.read(id);
            QVERIFY_RESULT(read);
            QCOMPARE(read->id, id);
        }
        QCOMPARE(loaded, QStringList{u"ca-pipeda"_s});
    }

    void oneThatFailsDoesNotStopTheRest()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"all.privacybinder"_s);
        const QStringList ids =
            makeStore(file, {dossierOf(u"Bäckerei „Müller“ / Söhne"_s), dossierOf(u"Lost"_s, u"nowhere"_s),
                             dossierOf(u"../../etc/passwd\n-rf"_s), dossierOf(u"مخبز"_s), dossierOf({})});
        const QString out = folder.filePath(u"out"_s);
        QVERIFY(QDir().mkdir(out));
        const QStringList document{u"document"_s, file,     u"--name"_s, u"plan"_s,
                                   u"--format"_s, u"txt"_s, u"--date"_s, u"2026-03-01"_s};
        const Run all = run(document + QStringList{u"--all-dossiers"_s, u"--out-dir"_s, out});
        QCOMPARE(all.exitCode, 2);
        QVERIFY2(all.errors.contains(ids.at(1).toUtf8()) && all.errors.contains("nowhere"),
                 all.text().constData());
        QCOMPARE(all.errors.count('\n'), 1);

        const QStringList beginnings{u"backerei-muller-sohne-"_s, {}, u"etc-passwd-rf-"_s, u""_s, u""_s};
        QByteArray listed;
        QStringList names;
        for (qsizetype at = 0; at < ids.size(); ++at) {
            if (at == 1)
                continue;
            const QString name = beginnings.at(at) + ids.at(at).left(8) + u"-plan.txt"_s;
            names.append(name);
            listed += (ids.at(at) + u'\t' + QDir(out).filePath(name) + u'\n').toUtf8();
            const QString single = folder.filePath(u"single.txt"_s);
            QCOMPARE(run(document + QStringList{u"--dossier"_s, ids.at(at), u"-o"_s, single}).exitCode, 0);
            QCOMPARE(contents(QDir(out).filePath(name)), contents(single));
        }
        names.sort();
        QCOMPARE(QDir(out).entryList(QDir::Files, QDir::Name), names);
        QCOMPARE(all.output, listed);
    }

    void listsAndChecksThemAll()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"all.privacybinder"_s);
        const QStringList ids = makeStore(file, {dossierOf(u"A"_s), dossierOf(u"B\tand C"_s)});
        for (const QString &command : {u"documents"_s, u"check"_s}) {
            const Run text = run({command, file, u"--all-dossiers"_s});
            QCOMPARE(text.exitCode, 0);
            QVERIFY(text.output.startsWith(QByteArray(ids.at(0).toUtf8() + " A\n")));
            QVERIFY(text.output.contains(QByteArray('\n' + ids.at(1).toUtf8() + " B and C\n")));

            const QJsonArray list =
                json(run({command, file, u"--all-dossiers"_s, u"--json"_s}).output)["dossiers"_L1].toArray();
            QCOMPARE(list.size(), 2);
            for (qsizetype at = 0; at < ids.size(); ++at)
                QCOMPARE(list.at(at).toObject(),
                         json(run({command, file, u"--dossier"_s, ids.at(at), u"--json"_s}).output));
        }
    }

    void namesOfFilesAreSafe_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Bakkerij De Vries"_s << u"bakkerij-de-vries-1a2b3c4d-plan.pdf"_s;
        QTest::newRow("accents") << u"Café Ünïcode & Zn."_s << u"cafe-unicode-zn-1a2b3c4d-plan.pdf"_s;
        QTest::newRow("path") << u"../x/..\\y"_s << u"x-y-1a2b3c4d-plan.pdf"_s;
        QTest::newRow("none") << u""_s << u"1a2b3c4d-plan.pdf"_s;
        QTest::newRow("other script") << u"مخبز"_s << u"1a2b3c4d-plan.pdf"_s;
        QTest::newRow("device") << u"CON"_s << u"con-1a2b3c4d-plan.pdf"_s;
        QTest::newRow("long") << u"a"_s.repeated(300) << u"a"_s.repeated(40) + u"-1a2b3c4d-plan.pdf"_s;
    }

    void namesOfFilesAreSafe()
    {
        QFETCH(const QString, subject);
        QFETCH(const QString, name);
        OutputNames names;
        const QString id = u"1a2b3c4d-0000-4000-8000-000000000000"_s;
        QCOMPARE(names.next(subject, id, u"plan"_s, Format::Pdf), name);
        // Never twice, and the two formats that end in .html are apart.
        QCOMPARE(names.next(subject, id, u"plan"_s, Format::Pdf),
                 QString(name).replace(u".pdf"_s, u"-2.pdf"_s));
        QVERIFY(names.next(subject, id, u"plan"_s, Format::Fragment).endsWith(u"-plan-fragment.html"_s));
    }
};

BINDER_TEST(AllDossiersTest, QCoreApplication)
#include "tst_all_dossiers.moc"
