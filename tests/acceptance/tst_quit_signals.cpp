// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/run.h"
#include "tests/acceptance/program.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

const QString typed = u"Typed last"_s;

/// In the program that is to be ended: types as soon as the window is there, and says so.
void typeSoon()
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer] {
        const QList<QWidget *> all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            auto *name = qobject_cast<QLineEdit *>(widget);
            if (!name || name->objectName() != "organisation.name"_L1 || !name->isVisible())
                continue;
            timer->stop();
            QTest::keySequence(name, QKeySequence::SelectAll);
            QTest::keyClicks(name, typed);
            std::puts("typed");
            std::fflush(stdout);
        }
    });
    timer->start(10);
}

} // namespace

/// The window that the system, the session or a terminal asks to end saves first what was typed last.
class QuitSignalsTest : public QObject
{
    Q_OBJECT

private slots:
    void typingIsSaved_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("hang up") << SIGHUP;
        QTest::newRow("interrupt") << SIGINT;
    }

    void typingIsSaved()
    {
        QFETCH(const int, signal);
        const QTemporaryDir folder;
        QJsonObject answers = json(contents(testData(u"bring-the-pixel.answers.json"_s)));
        answers.insert(u"position"_s, u"responsible"_s);
        const QString source = folder.filePath(u"answers.json"_s);
        write(source, QJsonDocument(answers).toJson());
        const QString file = folder.filePath(u"plan.privacybinder"_s);
        makeDossier(file, source);

        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BINDER_TEST_WINDOW"_s, u"1"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        window.setProcessEnvironment(environment);
        window.start(QCoreApplication::applicationFilePath(), {file});
        QVERIFY(window.waitForReadyRead(60'000));
        QCOMPARE(window.readAllStandardOutput().trimmed(), "typed");
        QCOMPARE(::kill(pid_t(window.processId()), signal), 0);
        QVERIFY(window.waitForFinished(patience));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        const Run exported = run({u"answers"_s, u"export"_s, file});
        QCOMPARE(
            json(exported.output).value("answers"_L1).toObject().value("organisation.name"_L1).toString(),
            typed);
    }
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("BINDER_TEST_WINDOW")) {
        qAddPreRoutine(typeSoon);
        return runWindow(argc, argv);
    }
    QCoreApplication application(argc, argv);
    QuitSignalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quit_signals.moc"
