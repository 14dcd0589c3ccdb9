// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

/// kill -9 of the real window at random moments while answers are given: what it showed as saved is in the
/// file, and the file opens.
class KillTest : public QObject
{
    Q_OBJECT

private:
    int m_shown = 0; ///< values the windows showed as saved

    static QByteArray logged(const QString &log)
    {
        QFile file(log);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void checkEverythingShownIsThere(const QString &file, const QByteArray &log)
    {
        const Run exported = run({u"answers"_s, u"export"_s, file});
        QVERIFY2(exported.exitCode == 0, exported.text().constData());
        const QJsonObject stored = json(exported.output);
        const QJsonObject answers = stored.value(u"answers"_s).toObject();
        const QJsonArray unknown = stored.value(u"unknown"_s).toArray();

        // The last line about an answer decides; one that was about to change may have changed.
        QMap<QString, QByteArray> shown;
        QList<QByteArray> lines = log.split('\n');
        lines.removeLast(); // what stands behind the last line break was not written whole
        for (const QByteArray &line : lines) {
            const qsizetype space = line.indexOf(' ', 2);
            if (line.startsWith("? "))
                shown.remove(QString::fromUtf8(line.mid(2)));
            else if (line.startsWith("= "))
                shown.insert(QString::fromUtf8(line.mid(2, space - 2)), line.mid(space + 1));
        }
        for (auto each = shown.cbegin(); each != shown.cend(); ++each) {
            const QJsonValue now =
                unknown.contains(each.key()) ? QJsonValue(u"unknown"_s) : answers.value(each.key());
            const QJsonValue there = now.isUndefined() ? QJsonValue(QJsonValue::Null) : now;
            const QJsonValue wanted = QJsonDocument::fromJson(each.value()).array().first();
            QVERIFY2(there == wanted,
                     qPrintable(each.key() + u" was shown as " + QString::fromUtf8(each.value()) + u" and is "
                                + QString::fromUtf8(
                                    QJsonDocument(QJsonArray{there}).toJson(QJsonDocument::Compact))));
            ++m_shown;
        }
    }

private slots:
    void nothingShownAsSavedIsLost()
    {
        const int runs = qEnvironmentVariableIntValue("BINDER_FULL") ? 200 : 40;
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        makeDossier(file, testData(u"other-variants.answers.json"_s));
        if (QTest::currentTestFailed())
            return;
        const quint32 seed = qEnvironmentVariableIsSet("BINDER_SEED")
                                 ? qEnvironmentVariable("BINDER_SEED").toUInt()
                                 : 20261121;
        qInfo("seed %u, %d runs", seed, runs);
        QRandomGenerator random(seed);
        for (int i = 0; i < runs; ++i) {
            const QString log = folder.filePath(u"log-%1.txt"_s.arg(i));
            QProcess window;
            window.setProcessChannelMode(QProcess::MergedChannels);
            window.start(QStringLiteral(BINDER_WINDOW_DRIVER),
                         {u"wander"_s, file, log, QString::number(random.generate())});
            const bool begun = QTest::qWaitFor(
                [&] { return logged(log).startsWith("begun") || window.state() == QProcess::NotRunning; },
                60'000);
            QVERIFY2(begun && window.state() == QProcess::Running, window.readAll().constData());
            // After so many values, and then at any moment: however slow the machine is, there is something
            // to lose.
            const int values = random.bounded(5);
            (void)QTest::qWaitFor([&] { return logged(log).count("\n= ") >= values; }, 20'000);
            QTest::qSleep(random.bounded(10, 500));
            if (window.state() != QProcess::Running || window.waitForFinished(0))
                QFAIL(window.readAll().constData());
            window.kill();
            QVERIFY(window.waitForFinished(patience));
            checkEverythingShownIsThere(file, logged(log));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d values were shown as saved at the moment of the kill, none was lost", m_shown);
        QVERIFY(m_shown > runs);

        // And the file is as good as any other.
        const Run made = run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"pdf"_s, u"-o"_s,
                              folder.filePath(u"plan.pdf"_s)});
        QVERIFY2(made.exitCode == 0, made.text().constData());
    }
};

BINDER_TEST(KillTest, QCoreApplication)
#include "tst_kill.moc"
