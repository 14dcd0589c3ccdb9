// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>
#include <functional>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

/// Makes what goes wrong in the folder and gives the command that meets it.
using Prepare = std::function<QStringList(const QDir &folder)>;

QByteArray changedAnswers(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject answers = json(contents(testData(u"bring-the-pixel.answers.json"_s)));
    change(answers);
    return QJsonDocument(answers).toJson();
}

/// Sets one of the answers.
QByteArray withAnswer(const QString &address, const QJsonValue &value)
{
    return changedAnswers([&](QJsonObject &all) {
        QJsonObject answers = all.value(u"answers"_s).toObject();
        answers.insert(address, value);
        all.insert(u"answers"_s, answers);
    });
}

QString dossier(const QDir &folder)
{
    const QString file = folder.filePath(u"shop.privacybinder"_s);
    makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
    return file;
}

QStringList import(const QDir &folder, const QByteArray &answers)
{
    write(folder.filePath(u"answers.json"_s), answers);
    return {u"answers"_s, u"import"_s, dossier(folder), folder.filePath(u"answers.json"_s)};
}

QStringList pdf(const QString &file, const QString &out)
{
    return {u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"pdf"_s, u"-o"_s, out};
}

/// Writes over some bytes of a file.
void poke(const QString &path, qint64 at, const QByteArray &bytes)
{
    QByteArray all = contents(path);
    all.replace(at, bytes.size(), bytes);
    write(path, all);
}

/// A copy of the pack with one text in one of its files replaced.
QStringList checkedPack(const QDir &folder, const QString &file, const QByteArray &from, const QByteArray &to)
{
    const QDir source(QStringLiteral(BINDER_PACKS) + u"/ca-pipeda");
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString copy = folder.filePath(u"pack/"_s + source.relativeFilePath(files.next()));
        folder.mkpath(QFileInfo(copy).path());
        write(copy, contents(files.filePath()));
    }
    if (!file.isEmpty()) {
        QByteArray bytes = contents(folder.filePath(u"pack/"_s + file));
        if (!bytes.contains(from))
            qFatal("%s does not hold %s", qPrintable(file), from.constData());
        write(folder.filePath(u"pack/"_s + file), bytes.replace(bytes.indexOf(from), from.size(), to));
    }
    return {u"pack"_s, u"check"_s, folder.filePath(u"pack"_s)};
}

} // namespace

/// Whatever is wrong: one line says what and what to do, the exit code says what kind, and nothing on disk
/// changed.
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    static void add(const char *name, int exitCode, const QString &says, const Prepare &prepare)
    {
        QTest::newRow(name) << exitCode << says << prepare;
    }

    static void addUsage()
    {
        const auto words = [](const QStringList &arguments) {
            return [arguments](const QDir &) { return arguments; };
        };
        add("no such command", 2, u"no command \"chek\""_s, words({u"chek"_s, u"x"_s}));
        add("half a command", 2, u"answers import, answers export"_s, words({u"answers"_s}));
        add("wrong second word", 2, u"answers import"_s, words({u"answers"_s, u"improt"_s, u"x"_s}));
        add("no file named", 2, u"FILE is missing"_s, words({u"check"_s}));
        add("a word too many", 2, u"one word too many"_s, words({u"pack"_s, u"list"_s, u"x"_s}));
        add("unknown option", 2, u"jsn"_s, words({u"check"_s, u"x"_s, u"--jsn"_s}));
        add("option without value", 2, u"pack"_s, words({u"new"_s, u"x"_s, u"--pack"_s}));
        add("option twice", 2, u"twice"_s,
            words({u"new"_s, u"x"_s, u"--pack"_s, u"a"_s, u"--pack"_s, u"b"_s}));
        add("option missing", 2, u"--pack is missing"_s, words({u"new"_s, u"x"_s}));
        add("no such pack", 2, u"ca-pipeda"_s, [](const QDir &folder) {
            return QStringList{u"new"_s, folder.filePath(u"x"_s), u"--pack"_s, u"nowhere"_s};
        });
        add("no such language", 2, u"nl, en"_s, [](const QDir &folder) {
            return QStringList{u"new"_s,       folder.filePath(u"x"_s), u"--pack"_s,
                               u"ca-pipeda"_s, u"--language"_s,         u"xx"_s};
        });
        add("no such profile", 2, u"web-it"_s, [](const QDir &folder) {
            return QStringList{u"new"_s,       folder.filePath(u"x"_s), u"--pack"_s,
                               u"ca-pipeda"_s, u"--profile"_s,          u"xx"_s};
        });
        add("no such document", 2, u"leaflet"_s, [](const QDir &folder) {
            return QStringList{u"document"_s, dossier(folder), u"--name"_s, u"plam"_s,
                               u"--format"_s, u"pdf"_s,        u"-o"_s,     folder.filePath(u"x"_s)};
        });
        add("no such format", 2, u"pdf, html, odt, txt"_s, [](const QDir &folder) {
            return QStringList{u"document"_s, dossier(folder), u"--name"_s, u"plan"_s,
                               u"--format"_s, u"doc"_s,        u"-o"_s,     folder.filePath(u"x"_s)};
        });
        add("a format of other documents", 2, u"pdf, html, odt"_s, [](const QDir &folder) {
            return QStringList{u"document"_s, dossier(folder), u"--name"_s, u"plan"_s,
                               u"--format"_s, u"fragment"_s,   u"-o"_s,     folder.filePath(u"x"_s)};
        });
        add("a spreadsheet without tables", 2, u"pdf, html, odt"_s, [](const QDir &folder) {
            return QStringList{u"document"_s, dossier(folder), u"--name"_s, u"leaflet"_s,
                               u"--format"_s, u"xlsx"_s,       u"-o"_s,     folder.filePath(u"x"_s)};
        });
        add("no such day", 2, u"2026-11-21"_s, [](const QDir &folder) {
            return pdf(dossier(folder), folder.filePath(u"x"_s)) + QStringList{u"--date"_s, u"2026-02-30"_s};
        });
        add("no such paper", 2, u"letter"_s, [](const QDir &folder) {
            return pdf(dossier(folder), folder.filePath(u"x"_s)) + QStringList{u"--paper"_s, u"a5"_s};
        });
        add("no such dossier", 2, u"dossiers"_s, [](const QDir &folder) {
            return QStringList{u"dossier"_s, u"delete"_s, dossier(folder), u"--dossier"_s, u"nobody"_s};
        });
    }

    static void addAnswers()
    {
        add("answers: no such file", 4, u"cannot be read"_s, [](const QDir &folder) {
            return QStringList{u"answers"_s, u"import"_s, dossier(folder), folder.filePath(u"none.json"_s)};
        });
        add("answers: a folder", 4, u"not an ordinary file"_s, [](const QDir &folder) {
            return QStringList{u"answers"_s, u"import"_s, dossier(folder), folder.path()};
        });
        add("answers: not JSON", 3, u"JSON"_s,
            [](const QDir &folder) { return import(folder, "{\"format\":"); });
        add("answers: empty", 3, u"JSON"_s, [](const QDir &folder) { return import(folder, ""); });
        add("answers: other format", 3, u"format"_s,
            [](const QDir &folder) { return import(folder, "{\"format\": \"something\"}"); });
        add("answers: newer version", 3, u"newer"_s, [](const QDir &folder) {
            return import(folder, changedAnswers([](QJsonObject &all) { all.insert(u"version"_s, 2); }));
        });
        add("answers: newer pack", 3, u"newer"_s, [](const QDir &folder) {
            return import(folder,
                          changedAnswers([](QJsonObject &all) { all.insert(u"packVersion"_s, u"9.0.0"_s); }));
        });
        add("answers: other pack", 2, u"no-such-pack"_s, [](const QDir &folder) {
            return import(folder,
                          changedAnswers([](QJsonObject &all) { all.insert(u"pack"_s, u"no-such-pack"_s); }));
        });
        add("answers: unknown key", 3, u"extra"_s, [](const QDir &folder) {
            return import(folder, changedAnswers([](QJsonObject &all) { all.insert(u"extra"_s, 1); }));
        });
        add("answers: key twice", 3, u"twice"_s, [](const QDir &folder) {
            return import(folder, contents(testData(u"bring-the-pixel.answers.json"_s))
                                      .replace("\"access.excess\": false",
                                               "\"access.excess\": false, \"access.excess\": true"));
        });
        add("answers: unknown question", 3, u"organisation.nmae"_s,
            [](const QDir &folder) { return import(folder, withAnswer(u"organisation.nmae"_s, u"x"_s)); });
        add("answers: no address", 3, u"][."_s,
            [](const QDir &folder) { return import(folder, withAnswer(u"][."_s, u"x"_s)); });
        add("answers: unknown entry", 3, u"health"_s, [](const QDir &folder) {
            return import(folder, withAnswer(u"information[health].shared"_s, true));
        });
        add("answers: wrong type", 3, u"access.excess"_s,
            [](const QDir &folder) { return import(folder, withAnswer(u"access.excess"_s, u"yes"_s)); });
        add("answers: unknown code", 3, u"information[contact].storedAs"_s, [](const QDir &folder) {
            return import(folder,
                          withAnswer(u"information[contact].storedAs"_s, QJsonArray{u"on-the-moon"_s}));
        });
        add("answers: over 1 MiB", 3, u"1 MiB"_s, [](const QDir &folder) {
            return import(folder, withAnswer(u"organisation.name"_s, QString(1024 * 1024 + 1, u'x')));
        });
        add("answers: half a character", 3, u"character"_s, [](const QDir &folder) {
            return import(folder, contents(testData(u"bring-the-pixel.answers.json"_s))
                                      .replace("\"Bring the Pixel\"", "\"Bring \\ud800 Pixel\""));
        });
        add("answers: nested too deep", 3, u"answers.json"_s,
            [](const QDir &folder) { return import(folder, QByteArray(100'000, '[')); });
    }

    static void addStores()
    {
        add("store: none", 4, u"no file"_s, [](const QDir &folder) {
            return QStringList{u"check"_s, folder.filePath(u"none"_s)};
        });
        add("store: a folder", 4, u"folder"_s, [](const QDir &folder) {
            return QStringList{u"check"_s, folder.path()};
        });
        add("store: empty", 4, u"empty"_s, [](const QDir &folder) {
            write(folder.filePath(u"empty"_s), "");
            return QStringList{u"check"_s, folder.filePath(u"empty"_s)};
        });
        add("store: not a database", 4, u"not a Privacy Binder file"_s, [](const QDir &folder) {
            write(folder.filePath(u"text"_s),
                  "Dear diary, today I made a file that is no database at all.\n");
            return QStringList{u"check"_s, folder.filePath(u"text"_s)};
        });
        add("store: another program's", 4, u"another program"_s, [](const QDir &folder) {
            const QString file = dossier(folder);
            poke(file, 68, QByteArray::fromHex("0f055112")); // application_id
            return QStringList{u"check"_s, file};
        });
        add("store: newer", 4, u"newer version"_s, [](const QDir &folder) {
            const QString file = dossier(folder);
            poke(file, 60, QByteArray::fromHex("00000063")); // user_version
            return QStringList{u"answers"_s, u"export"_s, file};
        });
        add("store: damaged", 4, u"damaged"_s, [](const QDir &folder) {
            const QString file = dossier(folder);
            poke(file, 4096, QByteArray(4096, '\x55'));
            return QStringList{u"answers"_s, u"export"_s, file};
        });
        add("store: cut off", 4, u"damaged"_s, [](const QDir &folder) {
            const QString file = dossier(folder);
            write(file, contents(file).left(9000));
            return QStringList{u"answers"_s, u"export"_s, file};
        });
        add("store: there already", 4, u"already"_s, [](const QDir &folder) {
            return QStringList{u"new"_s, dossier(folder), u"--pack"_s, u"ca-pipeda"_s};
        });
        add("store: no folder for it", 4, u"cannot be made"_s, [](const QDir &folder) {
            return QStringList{u"new"_s, folder.filePath(u"none/shop"_s), u"--pack"_s, u"ca-pipeda"_s};
        });
        add("store: read only", 4, u"read only"_s, [](const QDir &folder) {
            const QString file = dossier(folder);
            QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
            // A copy: the sources may lie in the home folder of somebody else.
            const QString answers = folder.filePath(u"own.answers.json"_s);
            QFile::copy(testData(u"other-variants.answers.json"_s), answers);
            QFile::setPermissions(answers, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
            return QStringList{u"answers"_s, u"import"_s, file, answers};
        });
        add("store: closed to us", 4, u"cannot be read"_s, [](const QDir &folder) {
            const QString file = dossier(folder);
            QFile::setPermissions(file, {});
            return QStringList{u"check"_s, file};
        });
    }

    static void addOutputs()
    {
        add("output: a folder", 4, u"is a folder"_s,
            [](const QDir &folder) { return pdf(dossier(folder), folder.path()); });
        add("output: no folder", 4, u"no folder"_s,
            [](const QDir &folder) { return pdf(dossier(folder), folder.filePath(u"none/plan.pdf"_s)); });
        add("output: a file as folder", 4, u"folder"_s, [](const QDir &folder) {
            const QString file = dossier(folder);
            return pdf(file, file + u"/plan.pdf");
        });
        add("output: a device", 4, u"not an ordinary file"_s,
            [](const QDir &folder) { return pdf(dossier(folder), u"/dev/full"_s); });
        add("output: no right", 4, u"cannot be written"_s, [](const QDir &folder) {
            folder.mkpath(u"closed"_s);
            QFile::setPermissions(folder.filePath(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner);
            return pdf(dossier(folder), folder.filePath(u"closed/plan.pdf"_s));
        });
        add("output: a file that may not change", 4, u"cannot be written"_s, [](const QDir &folder) {
            write(folder.filePath(u"plan.pdf"_s), "what was there");
            QFile::setPermissions(folder.filePath(u"plan.pdf"_s), QFile::ReadOwner);
            return pdf(dossier(folder), folder.filePath(u"plan.pdf"_s));
        });
        add("output: export to a folder", 4, u"is a folder"_s, [](const QDir &folder) {
            return QStringList{u"answers"_s, u"export"_s, dossier(folder), u"-o"_s, folder.path()};
        });
        add("output: export without a folder", 4, u"no folder"_s, [](const QDir &folder) {
            return QStringList{u"answers"_s, u"export"_s, dossier(folder), u"-o"_s,
                               folder.filePath(u"none/out.json"_s)};
        });
        add("output: file name too long", 4, u"written"_s,
            [](const QDir &folder) { return pdf(dossier(folder), folder.filePath(QString(300, u'x'))); });
    }

private slots:
    void onlyALineAndAnExitCode_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::addColumn<Prepare>("prepare");
        addUsage();
        addAnswers();
        addStores();
        addOutputs();
    }
    void onlyALineAndAnExitCode()
    {
        QFETCH(const int, exitCode);
        QFETCH(const QString, says);
        QFETCH(const Prepare, prepare);
        const QTemporaryDir temporary;
        const QDir folder(temporary.path());
        const QStringList command = prepare(folder);
        if (QTest::currentTestFailed())
            return;

        // Root may do anything, so that the program runs as somebody else, to whom everything here belongs.
        Surroundings as;
        as.unprivileged = true;
        as.environment.insert(u"XDG_RUNTIME_DIR"_s, u"/tmp"_s);
        as.environment.insert(u"HOME"_s, u"/tmp"_s);
        if (geteuid() == 0) {
            QCOMPARE(QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, temporary.path()}), 0);
        }

        const QByteArray before = treeOf(temporary.path());
        const Run result = run(command, as);
        QVERIFY2(result.exitCode == exitCode, result.text().constData());
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(result.errors.startsWith("privacy-binder: "), result.text().constData());
        QVERIFY2(result.errors.count('\n') == 1 && result.errors.endsWith('\n'), result.text().constData());
        QVERIFY2(QString::fromUtf8(result.errors).contains(says, Qt::CaseInsensitive),
                 result.text().constData());
        QVERIFY2(!result.errors.contains("%1") && !result.errors.contains("%2"), result.text().constData());
        QCOMPARE(treeOf(temporary.path()), before);
    }

    void outputThatCannotBeTaken()
    {
        const QTemporaryDir folder;
        const QString file = dossier(QDir(folder.path()));
        Surroundings full;
        full.before = {u"sh"_s, u"-c"_s, u"exec \"$0\" \"$@\" > /dev/full"_s};
        const Run result = run({u"answers"_s, u"export"_s, file}, full);
        QVERIFY2(result.exitCode == 4, result.text().constData());
        QVERIFY(result.errors.count('\n') == 1);
        const QString unmade = folder.filePath(u"unmade.privacybinder"_s);
        const Run made = run({u"new"_s, unmade, u"--pack"_s, u"ca-pipeda"_s}, full);
        QVERIFY2(made.exitCode == 4, made.text().constData());
        QVERIFY(!QFile::exists(unmade));
    }

    /// Qt cannot name such a file, so it cannot be opened: said so, and not that it is not there.
    void nameThatIsNoText()
    {
        for (const QString &command : {u"check "_s, u""_s}) {
            Surroundings odd;
            odd.before = {u"sh"_s, u"-c"_s,
                          u"exec \"$0\" "_s + command + u"\"$(printf 'pl\\351n.privacybinder')\""_s};
            const Run result = run({}, odd);
            QVERIFY2(result.exitCode == 4, result.text().constData());
            QVERIFY2(result.errors.contains("UTF-8"), result.text().constData());
        }
    }

    /// The module that writes files is gone, or belongs to another version: what needs it is refused, the
    /// rest works.
    void aProgramThatLostItsModule()
    {
        const QTemporaryDir temporary;
        const QDir folder(temporary.path());
        const QString file = dossier(folder);
        QVERIFY(folder.mkdir(u"bin"_s));
        const QString alone = folder.filePath(u"bin/privacy-binder"_s);
        QVERIFY(QFile::copy(QStringLiteral(BINDER_PROGRAM), alone));
        const auto make = [&](const QString &format) {
            QProcess program;
            program.start(alone, {u"document"_s, file, u"--name"_s, u"actions"_s, u"--format"_s, format,
                                  u"-o"_s, folder.filePath(u"out."_s + format)});
            return Run{program.waitForFinished(patience) ? program.exitCode() : -1,
                       program.readAllStandardOutput(), program.readAllStandardError()};
        };
        for (const QString &format : {u"pdf"_s, u"odt"_s, u"xlsx"_s}) {
            const QByteArray before = treeOf(folder.path());
            const Run refused = make(format);
            QVERIFY2(refused.exitCode == 4 && refused.errors.count('\n') == 1
                         && refused.errors.contains("Install the program again"),
                     refused.text().constData());
            QCOMPARE(treeOf(folder.path()), before);
        }
        for (const QString &format : {u"html"_s, u"txt"_s, u"csv"_s, u"json"_s}) {
            const Run made = make(format);
            QVERIFY2(made.exitCode == 0, made.text().constData());
        }
    }

    void aWindowThatCannotOpenSaysSo()
    {
        Surroundings none;
        none.environment.remove(u"QT_QPA_PLATFORM"_s);
        none.environment.remove(u"DISPLAY"_s);
        none.environment.remove(u"WAYLAND_DISPLAY"_s);
        const Run closed = run({}, none);
        QVERIFY2(closed.exitCode == 4 && closed.errors.count('\n') == 1 && closed.errors.contains("display"),
                 closed.text().constData());
        const Run missing = run({u"none.privacybinder"_s});
        QVERIFY2(missing.exitCode == 4 && missing.errors.contains("none.privacybinder"),
                 missing.text().constData());
    }

    /// While another process writes to a file, it can be read but not changed.
    void lockedStoreIsRefused()
    {
        const QTemporaryDir folder;
        const QString file = dossier(QDir(folder.path()));
        // The window takes the lock once, as it opens: a try of ours at that moment would be in its way. So
        // first wait for the lock's file, in a runtime folder of our own.
        const QTemporaryDir runtime;
        Surroundings own;
        own.environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
        QProcess window;
        window.setProcessEnvironment(own.environment);
        window.start(QStringLiteral(BINDER_PROGRAM), {file, u"-platform"_s, u"offscreen"_s});
        QVERIFY(window.waitForStarted(patience));
        QVERIFY(QTest::qWaitFor([&] { return !QDir(runtime.path()).isEmpty(); }, 30'000));
        QTest::qWait(200);
        const QStringList import{u"answers"_s, u"import"_s, file, testData(u"other-variants.answers.json"_s)};
        Run result;
        const bool locked = QTest::qWaitFor(
            [&] {
                result = run({u"dossier"_s, u"delete"_s, file, u"--dossier"_s, u"nobody"_s}, own);
                return result.exitCode == 4;
            },
            30'000);
        QVERIFY2(locked, result.text().constData());
        const QByteArray before = treeOf(folder.path());
        result = run(import, own);
        QVERIFY2(result.exitCode == 4 && result.errors.count('\n') == 1 && result.errors.contains("in use"),
                 result.text().constData());
        QCOMPARE(run({u"answers"_s, u"export"_s, file}, own).exitCode, 0);
        QCOMPARE(treeOf(folder.path()), before);
        window.kill();
        QVERIFY(window.waitForFinished(patience));
        QCOMPARE(run(import, own).exitCode, 0);
    }

    /// A pack that is wrong: every problem on a line of its own, with file, line, id and rule.
    void packsThatAreWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("unknown key") << u"pack.json"_s << QByteArray("\"subject\"")
                                     << QByteArray("\"colour\": 1, \"subject\"");
        QTest::newRow("key twice") << u"pack.json"_s << QByteArray("\"subject\"")
                                   << QByteArray("\"subject\": \"x\", \"subject\"");
        QTest::newRow("not JSON") << u"documents/plan.json"_s << QByteArray("{") << QByteArray("{{");
        QTest::newRow("unknown question")
            << u"documents/plan.json"_s << QByteArray("\"answer\": \"organisation.name\"")
            << QByteArray("\"answer\": \"organisation.nmae\"");
        QTest::newRow("translation missing")
            << u"i18n/en/questions/organisation.json"_s << QByteArray("\"organisation.name.text\"")
            << QByteArray("\"organisation.name.txet\"");
        QTest::newRow("translation stale") << u"questions/organisation.json"_s << QByteArray("Op welke naam")
                                           << QByteArray("Onder welke naam");
        QTest::newRow("other format")
            << u"pack.json"_s << QByteArray("privacy-binder-pack") << QByteArray("privacy-binder-puck");
    }
    void packsThatAreWrong()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const QTemporaryDir folder;
        const QStringList command = checkedPack(QDir(folder.path()), file, from, to);
        const QByteArray before = treeOf(folder.path());
        const Run result = run(command);
        QVERIFY2(result.exitCode == 1, result.text().constData());
        QCOMPARE(result.errors, QByteArray());
        static const QRegularExpression form(u"^[^: ]+:\\d+( \\([^)]+\\))?: (warning: )?[a-z-]+: .+$"_s);
        const QStringList lines = QString::fromUtf8(result.output).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
        QCOMPARE(treeOf(folder.path()), before);
    }

    void soundPackPasses()
    {
        const QTemporaryDir folder;
        const Run result = run(checkedPack(QDir(folder.path()), {}, {}, {}));
        QVERIFY2(result.exitCode == 0, result.text().constData());
        QCOMPARE(run({u"pack"_s, u"check"_s, folder.filePath(u"none"_s)}).exitCode, 4);
    }
};

BINDER_TEST(BadInputTest, QCoreApplication)
#include "tst_bad_input.moc"
