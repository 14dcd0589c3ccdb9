// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/answers_json.h"
#include "model/lint/lint.h"
#include "model/pack/load.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;

/// The packs in the program are sound, and the example answers fit them.
class ShippedPacksTest : public QObject
{
    Q_OBJECT

private slots:
    void packs_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList ids = shippedPacks();
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << QDir(QStringLiteral(BINDER_PACKS)).filePath(id);
        QTest::newRow("the sound pack of the tests") << QStringLiteral(BINDER_TEST_DATA "/packs/sound");
    }

    void packs()
    {
        QFETCH(QString, folder);
        int errors = 0;
        const QList<LintProblem> problems = lintPack(folder);
        for (const LintProblem &problem : problems) {
            const QString line =
                problem.rule + u": "_s + problem.file + u'#' + problem.pointer + u": "_s + problem.message;
            if (problem.warning) {
                qInfo("%s", qPrintable(line));
            } else {
                ++errors;
                qWarning("%s", qPrintable(line));
            }
        }
        QCOMPARE(errors, 0);
        QVERIFY_RESULT(loadPack(folder));
    }

    void whatIsInTheProgramLoads()
    {
        const QStringList ids = shippedPacks();
        for (const QString &id : ids) {
            const auto pack = loadPack(shippedPackFolder(id));
            QVERIFY_RESULT(pack);
            QCOMPARE(pack->id, id);
        }
        QVERIFY(ids.contains(u"ca-pipeda"_s));
    }

    void theExampleAnswersFit()
    {
        const QDir data(QStringLiteral(BINDER_TEST_DATA));
        const QStringList files = data.entryList({u"*.answers.json"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto answers = answersFromJson(file.readAll());
            QVERIFY_RESULT(answers);
            const auto pack = loadPack(shippedPackFolder(answers->packId));
            QVERIFY_RESULT(pack);
            const auto fitted = fitAnswers(*pack, *answers);
            QVERIFY2(fitted, qPrintable(name + u": "_s + (fitted ? QString() : fitted.error().message)));
        }
    }

    /// Nothing was renamed or removed since the first version.
    void whatAnEarlierVersionMadeOpensAsItWas()
    {
        const QDir data(QStringLiteral(BINDER_TEST_DATA));
        for (const QString &name : data.entryList({u"*.answers.json"_s})) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto answers = answersFromJson(file.readAll());
            QVERIFY_RESULT(answers);
            const auto pack = loadPack(shippedPackFolder(answers->packId));
            QVERIFY_RESULT(pack);
            QCOMPARE(answers->packVersion, pack->version.toString());
            Answers earlier = *answers;
            earlier.packVersion = u"1.0.0"_s;
            const auto opened = fitAnswers(*pack, earlier);
            QVERIFY_RESULT(opened);
            QVERIFY2(*opened == *fitAnswers(*pack, *answers), qPrintable(name));
        }
    }
};

BINDER_TEST(ShippedPacksTest, QCoreApplication)
#include "tst_shipped_packs.moc"
