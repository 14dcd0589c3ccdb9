// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace binder::testing;

/// From nothing to the plan on the command line, for each of the reference cases.
class MainJobTest : public QObject
{
    Q_OBJECT

private:
    static void cases()
    {
        QTest::addColumn<QString>("answers");
        for (const char *name : {"bring-the-pixel", "other-variants", "all-unknown"})
            QTest::newRow(name) << testData(QLatin1StringView(name) + u".answers.json");
        QTest::newRow("example") << testData(
            u"../../resources/packs/ca-pipeda/examples/corner-bakery.answers.json"_s);
    }

private slots:
    void messageToSomebodyWhoKnows()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        const QString answers = folder.filePath(u"answers.json"_s);
        QCOMPARE(run({u"new"_s, file, u"--pack"_s, u"nl-avg"_s, u"--language"_s, u"nl"_s}).exitCode, 0);
        const auto messageTo = [&](const QString &whom) {
            return run({u"check"_s, file, u"--message"_s, whom, u"--language"_s, u"en"_s});
        };
        QVERIFY(messageTo(u"web-builder"_s).output.startsWith("There is nothing to ask."));
        write(answers, R"({"format": "privacy-binder-answers", "version": 1, "pack": "nl-avg",
                           "packVersion": "1.0.0", "language": "nl", "entries": {}, "rejected": [],
                           "answers": {"website.any": true, "organisation.name": "Corner & Co"},
                           "unknown": ["website.logs"], "explanations": {}, "advisorNotes": {}})");
        const Run imported = run({u"answers"_s, u"import"_s, file, answers});
        QVERIFY2(imported.exitCode == 0, imported.text().constData());
        const Run message = messageTo(u"web-builder"_s);
        QVERIFY2(message.exitCode == 0, message.text().constData());
        QVERIFY2(message.output.contains("1. What does my website or the web host record about visitors"),
                 message.text().constData());
        QVERIFY(message.output.endsWith("\nCorner & Co\n"));
        QVERIFY(messageTo(u"bookkeeper"_s).output.startsWith("There is nothing to ask."));
        const Run nobody = messageTo(u"neighbour"_s);
        QCOMPARE(nobody.exitCode, 2);
        QVERIFY(nobody.errors.contains("bookkeeper, web-builder, it-help"));
    }

    void fromNothingToThePlan_data() { cases(); }
    void fromNothingToThePlan()
    {
        QFETCH(const QString, answers);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);

        const Run made = run({u"new"_s, file, u"--pack"_s, u"ca-pipeda"_s, u"--language"_s, u"en"_s});
        QVERIFY2(made.exitCode == 0, made.text().constData());
        QCOMPARE(made.errors, QByteArray());
        const QString id = QString::fromUtf8(made.output).trimmed();
        QVERIFY(!QUuid::fromString(id).isNull());
        QCOMPARE(QFile::permissions(file)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        const Run imported = run({u"answers"_s, u"import"_s, file, answers});
        QVERIFY2(imported.exitCode == 0, imported.text().constData());
        QCOMPARE(imported.output + imported.errors, QByteArray());

        const Run dossiers = run({u"dossiers"_s, file, u"--json"_s});
        const QJsonObject listed = json(dossiers.output).value(u"dossiers"_s).toArray().first().toObject();
        QCOMPARE(listed.value(u"id"_s).toString(), id);
        QCOMPARE(listed.value(u"subject"_s),
                 json(contents(answers)).value(u"answers"_s).toObject().value(u"organisation.name"_s));

        const Run checked = run({u"check"_s, file, u"--json"_s});
        QVERIFY2(checked.exitCode == 0 || checked.exitCode == 1, checked.text().constData());
        QCOMPARE(checked.exitCode == 1, json(checked.output).value(u"blocked"_s).toBool());
        const Run told = run({u"check"_s, file, u"--dossier"_s, id});
        QCOMPARE(told.exitCode, checked.exitCode);
        QVERIFY(!told.output.isEmpty());

        const Run documents = run({u"documents"_s, file, u"--json"_s});
        QVERIFY2(documents.exitCode == 0, documents.text().constData());
        const QJsonArray all = json(documents.output).value(u"documents"_s).toArray();
        QVERIFY(all.size() >= 4);
        for (const QJsonValue document : all) {
            const QString name = document.toObject().value(u"name"_s).toString();
            const QStringList formats =
                QVariant(document.toObject().value(u"formats"_s).toArray().toVariantList()).toStringList();
            QVERIFY(formats.size() >= 5 && formats.first() == "pdf"_L1);
            for (const QString &format : formats) {
                const QString out = folder.filePath(name + u'.' + format);
                const Run written =
                    run({u"document"_s, file, u"--name"_s, name, u"--format"_s, format, u"-o"_s, out});
                QVERIFY2(written.exitCode == 0, written.text().constData());
                QCOMPARE(written.output + written.errors, QByteArray());
                const QByteArray bytes = contents(out);
                const bool sound = format == "pdf"_L1
                                       ? bytes.startsWith("%PDF-") && pdfText(bytes).size() > 200
                                   : format == "html"_L1     ? bytes.startsWith("<!DOCTYPE html>")
                                   : format == "fragment"_L1 ? bytes.startsWith("<div lang=")
                                   : format == "txt"_L1 ? bytes.startsWith("====") || bytes.startsWith("***")
                                   : format == "csv"_L1 ? bytes.startsWith("\xef\xbb\xbf\"")
                                   : format == "odt"_L1 || format == "xlsx"_L1
                                       ? bytes.startsWith("PK\x03\x04")
                                       : json(bytes).value(u"name"_s).toString() == name;
                QVERIFY2(sound, qPrintable(u"%1 as %2 (%3 bytes): %4"_s.arg(name, format)
                                               .arg(bytes.size())
                                               .arg(pdfText(bytes))));
            }
        }
    }

    void exportEqualsImport_data() { cases(); }
    void exportEqualsImport()
    {
        QFETCH(const QString, answers);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        makeDossier(file, answers);
        if (QTest::currentTestFailed())
            return;
        const Run shown = run({u"answers"_s, u"export"_s, file});
        QVERIFY2(shown.exitCode == 0, shown.text().constData());
        QCOMPARE(json(shown.output), json(contents(answers)));

        // And once more round, to the byte.
        const QString out = folder.filePath(u"out.json"_s);
        QCOMPARE(run({u"answers"_s, u"export"_s, file, u"-o"_s, out}).exitCode, 0);
        QCOMPARE(contents(out), shown.output);
        const QString other = folder.filePath(u"other.privacybinder"_s);
        makeDossier(other, out);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(run({u"answers"_s, u"export"_s, other}).output, shown.output);
    }

    void importReplacesEverything()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        makeDossier(file, testData(u"other-variants.answers.json"_s));
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(run({u"answers"_s, u"import"_s, file, testData(u"bring-the-pixel.answers.json"_s)}).exitCode,
                 0);
        QCOMPARE(json(run({u"answers"_s, u"export"_s, file}).output),
                 json(contents(testData(u"bring-the-pixel.answers.json"_s))));
    }

    void dossiersAreDeletedForGood()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        if (QTest::currentTestFailed())
            return;
        QVERIFY(contents(file).contains("bringthepixel"));
        const QString id = json(run({u"dossiers"_s, file, u"--json"_s}).output)
                               .value(u"dossiers"_s)
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"id"_s)
                               .toString();
        QCOMPARE(run({u"dossier"_s, u"delete"_s, file}).exitCode, 2);
        QCOMPARE(run({u"dossier"_s, u"delete"_s, file, u"--dossier"_s, id}).exitCode, 0);
        QCOMPARE(run({u"dossiers"_s, file}).output, QByteArray());
        QVERIFY(!contents(file).contains("bringthepixel"));
        QCOMPARE(run({u"check"_s, file}).exitCode, 3);
    }

    void profileIsAnswered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        QCOMPARE(run({u"new"_s, file, u"--pack"_s, u"ca-pipeda"_s, u"--profile"_s, u"shop"_s}).exitCode, 0);
        QCOMPARE(json(run({u"answers"_s, u"export"_s, file}).output)
                     .value(u"answers"_s)
                     .toObject()
                     .value(u"organisation.profile"_s),
                 QJsonValue(u"shop"_s));
    }

    void packsSayWhatTheyAsk()
    {
        QVERIFY(run({u"pack"_s, u"list"_s}).output.startsWith("ca-pipeda\t"));
        const Run questions =
            run({u"pack"_s, u"questions"_s, u"ca-pipeda"_s, u"--language"_s, u"en"_s, u"--json"_s});
        QCOMPARE(questions.exitCode, 0);
        QStringList addresses;
        const QJsonArray all = json(questions.output).value(u"questions"_s).toArray();
        for (const QJsonValue question : all)
            addresses.append(question.toObject().value(u"address"_s).toString());
        QVERIFY(addresses.contains(u"organisation.name"_s));
        QVERIFY(addresses.contains(u"information[...].items"_s));
        QVERIFY(run({u"pack"_s, u"questions"_s, u"ca-pipeda"_s})
                    .output.contains("information[...].items (open-choice"));
    }
};

BINDER_TEST(MainJobTest, QCoreApplication)
#include "tst_main_job.moc"
