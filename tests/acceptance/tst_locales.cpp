// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

/// The session of a user: what may differ from one computer to the next without a byte of a document doing
/// so.
struct Session
{
    QString locale;
    QString timeZone;
    QString mask;
    QString folder;
};

/// Numbers with a comma, i without its dot, letters that are shaped in a way of their own.
const Session dutch{u"nl_NL.UTF-8"_s, u"Pacific/Kiritimati"_s, u"000"_s, u"/"_s};
const Session turkish{u"tr_TR.UTF-8"_s, u"America/St_Johns"_s, u"077"_s, u"/tmp"_s};
const Session romanian{u"ro_RO.UTF-8"_s, u"UTC"_s, u"022"_s, {}};
const Session plain{u"C"_s, u"Asia/Kathmandu"_s, u"027"_s, {}};
const Session usual{u"C.UTF-8"_s, u"UTC"_s, u"022"_s, {}};

/// The bytes of documents by the name of their file: "plan.nl.pdf".
using Documents = QMap<QString, QByteArray>;

/// Names of those that differ, or are only on one side.
QStringList differing(const Documents &some, const Documents &others)
{
    QStringList names;
    for (const QString &name : QStringList(some.keys() + others.keys())) {
        if (!names.contains(name) && some.value(name) != others.value(name))
            names.append(name);
    }
    return names;
}

} // namespace

/// Whatever the language, the time zone, the umask and the folder of a session: each document in each format
/// has the same bytes, from the command line and from the window.
class LocalesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] Surroundings surroundings(const Session &session) const
    {
        Surroundings here;
        here.environment.insert(u"LOCPATH"_s, m_folder.filePath(u"locales"_s));
        here.environment.insert(u"LC_ALL"_s, session.locale);
        here.environment.insert(u"LANGUAGE"_s, session.locale.left(2));
        here.environment.insert(u"TZ"_s, session.timeZone);
        here.folder = session.folder;
        here.before = {u"sh"_s, u"-c"_s, u"umask \"$1\"; shift; exec \"$@\""_s, u"sh"_s, session.mask};
        return here;
    }

    /// A dossier whose texts hold letters and numbers that languages treat in ways of their own.
    [[nodiscard]] QString dossier(const QString &name)
    {
        QJsonObject all = json(contents(testData(name + u".answers.json")));
        QJsonObject answers = all.value(u"answers"_s).toObject();
        answers.insert(u"organisation.name"_s, u"İlkışık & Şütçü I/i 1,5 ţară"_s);
        all.insert(u"answers"_s, answers);
        const QString input = m_folder.filePath(name + u".json");
        write(input, QJsonDocument(all).toJson());
        const QString file = m_folder.filePath(name + u".privacybinder");
        QFile::remove(file); // of another function
        const Run made = run({u"new"_s, file, u"--pack"_s, all.value(u"pack"_s).toString()});
        const Run imported = run({u"answers"_s, u"import"_s, file, input});
        if (made.exitCode != 0 || imported.exitCode != 0)
            qFatal("%s %s", made.text().constData(), imported.text().constData());
        return file;
    }

    /// Every document in every format, or in those named.
    [[nodiscard]] Documents byCommand(const QString &file, const Session &session,
                                      const QStringList &formats = {})
    {
        const Surroundings here = surroundings(session);
        const QJsonObject listed = json(run({u"documents"_s, file, u"--json"_s}, here).output);
        const QString language =
            json(run({u"answers"_s, u"export"_s, file}).output).value(u"language"_s).toString();
        const QString out = m_folder.filePath(u"out"_s);
        Documents made;
        for (const QJsonValue document : listed.value(u"documents"_s).toArray()) {
            const QString name = document[u"name"_s].toString();
            for (const QJsonValue format : document[u"formats"_s].toArray()) {
                if (!formats.isEmpty() && !formats.contains(format.toString()))
                    continue;
                const Run one = run({u"document"_s, file, u"--name"_s, name, u"--format"_s, format.toString(),
                                     u"--date"_s, u"2026-11-21"_s, u"-o"_s, out},
                                    here);
                made.insert(QStringList{name, language, format.toString()}.join(u'.'),
                            one.exitCode == 0 ? contents(out) : one.text());
            }
        }
        return made;
    }

    /// Every document in every format by the buttons of the window.
    [[nodiscard]] Documents byWindow(const QString &file, const Session &session)
    {
        const Surroundings here = surroundings(session);
        const QTemporaryDir folder;
        QProcess window;
        window.setProcessChannelMode(QProcess::MergedChannels);
        window.setProcessEnvironment(here.environment);
        window.setWorkingDirectory(here.folder);
        QStringList words =
            here.before + QStringList{QStringLiteral(BINDER_WINDOW_DRIVER), u"save"_s, file, folder.path()};
        window.start(words.takeFirst(), words);
        Documents made;
        if (!window.waitForFinished(600'000) || window.exitStatus() != QProcess::NormalExit
            || window.exitCode() != 0) {
            qWarning("%s", window.readAll().constData());
            return made;
        }
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            made.insert(name, contents(folder.filePath(name)));
        return made;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"locales"_s));
        for (const Session &session : {dutch, turkish, romanian}) {
            const QString source = session.locale.section(u'.', 0, 0);
            const QString made = m_folder.filePath(u"locales/"_s + session.locale);
            QCOMPARE(QProcess::execute(u"localedef"_s, {u"-i"_s, source, u"-f"_s, u"UTF-8"_s, made}), 0);
        }
    }

    void everyDocumentAndFormat_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("least");
        QTest::newRow("nl-avg") << u"koel-ict"_s << 60;
        QTest::newRow("ca-pipeda") << u"other-variants"_s << 25;
    }
    void everyDocumentAndFormat()
    {
        QFETCH(const QString, answers);
        QFETCH(const int, least);
        const QString file = dossier(answers);
        const Documents expected = byCommand(file, usual);
        QVERIFY2(expected.size() >= least, qPrintable(QString::number(expected.size())));
        for (const QByteArray &bytes : expected)
            QVERIFY2(bytes.size() > 300, bytes.constData());
        for (const Session &session : {dutch, turkish})
            QCOMPARE(differing(byCommand(file, session), expected), QStringList());
        const QStringList some{u"pdf"_s, u"xlsx"_s};
        for (const Session &session : {romanian, plain})
            QCOMPARE(differing(byCommand(file, session, some), byCommand(file, usual, some)), QStringList());
        for (const Session &session : {usual, dutch, turkish, romanian, plain})
            QCOMPARE(differing(byWindow(file, session), expected), QStringList());
    }

    /// What other programs read is in no language either.
    void jsonIsTheSame()
    {
        const QString file = dossier(u"other-variants"_s);
        for (const QStringList &command :
             {QStringList{u"answers"_s, u"export"_s, file},
              {u"pack"_s, u"questions"_s, u"nl-avg"_s, u"--language"_s, u"nl"_s, u"--json"_s}}) {
            const QByteArray expected = run(command, surroundings(usual)).output;
            QVERIFY(!expected.isEmpty());
            for (const Session &session : {dutch, turkish, plain})
                QCOMPARE(run(command, surroundings(session)).output, expected);
        }
    }
};

BINDER_TEST(LocalesTest, QCoreApplication)
#include "tst_locales.moc"
