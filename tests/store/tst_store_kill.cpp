// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"
#include "tests/store/samples.h"
#include "tests/support/patience.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// Kills a program that saves one answer after the other, at moments it does not know of.
class StoreKillTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingReportedAsSavedIsLost();
};

void StoreKillTest::nothingReportedAsSavedIsLost()
{
    const int kills = qEnvironmentVariableIntValue("BINDER_FULL") == 1 ? 200 : 40;
    constexpr int longestLife = 120; // ms
    QRandomGenerator random(20260101);
    const StoreFolder folder;
    int savedInAll = 0;
    int interrupted = 0;
    for (int round = 0; round < kills; ++round) {
        const QString name = u"plan-%1.privacybinder"_s.arg(round);
        const QString id = folder.makeStore(sampleAnswers(), name);
        QProcess program;
        program.start(QString::fromLatin1(BINDER_STORE_TOOL), {u"save"_s, folder.path(name), id});
        QVERIFY(program.waitForStarted(patience));
        QVERIFY(program.waitForReadyRead(patience));
        QTest::qSleep(static_cast<int>(random.bounded(longestLife)));
        program.kill(); // SIGKILL: it cannot do anything about it
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        const QByteArrayList printed = program.readAllStandardOutput().split('\n');
        QVERIFY2(!printed.contains("error"), printed.join(' ').constData());
        const auto saved =
            static_cast<int>(printed.size()) - 1; // what follows the last newline was not finished
        interrupted += QFileInfo::exists(folder.path(name + "-journal"_L1)) ? 1 : 0;

        const auto store =
            Store::open(folder.path(name), Store::Mode::ReadWrite); // checks the file as a whole
        QVERIFY_RESULT(store);
        const auto read = (*store)->read(id);
        QVERIFY_RESULT(read);
        for (int number = 0; number < saved; ++number)
            QCOMPARE(read->values.value({u"saved.q%1"_s.arg(number), {}}), Value::integer(number));
        // At most one more than it could print.
        const auto found = read->values.size() - sampleAnswers().values.size() - 1;
        QVERIFY2(found == saved || found == saved + 1, qPrintable(u"%1 of %2"_s.arg(found).arg(saved)));
        savedInAll += saved;
    }
    qInfo("%d kills, %d answers saved, %d times in the middle of a save", kills, savedInAll, interrupted);
    QVERIFY(savedInAll > kills);
}

BINDER_TEST(StoreKillTest, QCoreApplication)
#include "tst_store_kill.moc"
