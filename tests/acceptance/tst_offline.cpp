// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

/// Nothing leaves the computer: no program of ours asks the system for a connection, watched from the
/// outside.
class OfflineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString trace() const { return m_folder.filePath(u"trace"_s); }

    [[nodiscard]] QStringList strace() const
    {
        return {
            u"strace"_s, u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=socket,socketpair,connect,sendto,sendmsg,bind"_s,
            u"-o"_s,     trace()};
    }

    void noInternet()
    {
        const QByteArray calls = contents(trace());
        for (const char *family : {"AF_INET", "AF_PACKET", "AF_BLUETOOTH", "sin_addr", "sin6_addr"})
            QVERIFY2(!calls.contains(family), calls.constData());
        QFile::remove(trace());
    }

private slots:
    void initTestCase()
    {
        // The leak checker cannot work in a program that is being watched.
        qputenv("ASAN_OPTIONS", "detect_leaks=0");
        QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(),
                 "strace is missing: packaging/install-dependencies.sh test installs it");
        // What is watched for is seen: a program that does open such a socket.
        QProcess control;
        QStringList words = strace() + QStringList{u"bash"_s, u"-c"_s, u"exec 3<>/dev/udp/127.0.0.1/9"_s};
        control.start(words.takeFirst(), words);
        QVERIFY(control.waitForFinished(patience));
        const QByteArray errors = control.readAllStandardError();
        QVERIFY2(
            QFile::exists(trace()) && contents(trace()).contains("AF_INET"),
            qPrintable(
                u"strace cannot watch other programs here; allow ptrace (in a container: --cap-add=SYS_PTRACE): "_s
                + QString::fromUtf8(errors)));
        QFile::remove(trace());
    }

    void commandLine()
    {
        const QString file = m_folder.filePath(u"shop.privacybinder"_s);
        Surroundings watched;
        watched.before = strace();
        const QString out = m_folder.filePath(u"out"_s);
        QList<QStringList> session{
            {u"new"_s, file, u"--pack"_s, u"ca-pipeda"_s},
            {u"answers"_s, u"import"_s, file, testData(u"other-variants.answers.json"_s)},
            {u"dossiers"_s, file},
            {u"check"_s, file},
            {u"documents"_s, file},
            {u"answers"_s, u"export"_s, file},
            {u"pack"_s, u"list"_s},
            {u"pack"_s, u"questions"_s, u"ca-pipeda"_s},
            {u"pack"_s, u"check"_s, QStringLiteral(BINDER_PACKS) + u"/ca-pipeda"}};
        for (const char *format : {"pdf", "html", "odt", "txt", "xlsx", "csv", "json"})
            session.append({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s,
                            QString::fromLatin1(format), u"-o"_s, out});
        for (const QStringList &command : std::as_const(session)) {
            const Run result = run(command, watched);
            QVERIFY2(result.exitCode == 0 || (command.first() == "check"_L1 && result.exitCode == 1),
                     result.text().constData());
            noInternet();
        }
    }

    /// From the first page to the documents, all of them saved.
    void window()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"window"_s));
        QStringList words =
            strace()
            + QStringList{QStringLiteral(BINDER_WINDOW_DRIVER), u"fill"_s,
                          testData(u"other-variants.answers.json"_s),
                          m_folder.filePath(u"by-hand.privacybinder"_s), m_folder.filePath(u"window"_s)};
        QProcess window;
        window.setProcessChannelMode(QProcess::MergedChannels);
        window.start(words.takeFirst(), words);
        QVERIFY(window.waitForFinished(patience));
        const QByteArray said = window.readAll();
        QVERIFY2(window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0, said.constData());
        noInternet();
    }

    /// The program itself, its start window and an open file.
    void program()
    {
        const QString file = m_folder.filePath(u"open.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        for (const QStringList &arguments : {QStringList(), QStringList{file}}) {
            // Ended from the inside: whoever ends strace leaves the program it watches running.
            QStringList words =
                strace() + QStringList{u"timeout"_s, u"3"_s, QStringLiteral(BINDER_PROGRAM)} + arguments;
            QProcess program;
            program.start(words.takeFirst(), words);
            QVERIFY(program.waitForFinished(patience));
            constexpr int endedByTimeout = 124;
            QCOMPARE(program.exitCode(), endedByTimeout);
            noInternet();
        }
    }
};

BINDER_TEST(OfflineTest, QCoreApplication)
#include "tst_offline.moc"
