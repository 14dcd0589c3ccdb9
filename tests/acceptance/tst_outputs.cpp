// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dossier_file.h"
#include "app/window/services.h"
#include "app/window/settings.h"
#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"
#include "wizard/wizard_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

} // namespace

/// What the program writes for its user, outside the file with answers.
class OutputsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    /// Two dossiers, and other ways to the first.
    void makeFiles()
    {
        makeDossier(at(u"plan.privacybinder"_s), testData(u"bring-the-pixel.answers.json"_s));
        QVERIFY(QFile::copy(at(u"plan.privacybinder"_s), at(u"other"_s))); // without our ending
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QVERIFY(QFile::link(m_folder->path(), at(u"linked-folder"_s)));
        QVERIFY(QFile::link(at(u"plan.privacybinder"_s), at(u"symbolic.pdf"_s)));
        QVERIFY(QFile::link(at(u"symbolic.pdf"_s), at(u"chain.pdf"_s)));
        QCOMPARE(::link(QFile::encodeName(at(u"plan.privacybinder"_s)), QFile::encodeName(at(u"hard.pdf"_s))),
                 0);
    }

    static void placesOfAnswers()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("the same file") << u"plan.privacybinder"_s;
        QTest::newRow("with a dot") << u"./plan.privacybinder"_s;
        QTest::newRow("round through a folder") << u"folder/../plan.privacybinder"_s;
        QTest::newRow("through a linked folder") << u"linked-folder/plan.privacybinder"_s;
        QTest::newRow("absolute") << u"/plan.privacybinder"_s;
        QTest::newRow("a symbolic link") << u"symbolic.pdf"_s;
        QTest::newRow("a link to a link") << u"chain.pdf"_s;
        QTest::newRow("a hard link") << u"hard.pdf"_s;
        QTest::newRow("another dossier") << u"other"_s;
        QTest::newRow("its journal") << u"plan.privacybinder-journal"_s;
        QTest::newRow("a free name with our ending") << u"new.privacybinder"_s;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void commandNeverWritesOverAnswers_data() { placesOfAnswers(); }
    void commandNeverWritesOverAnswers()
    {
        QFETCH(const QString, place);
        makeFiles();
        const QString file = u"plan.privacybinder"_s;
        const QByteArray before = treeOf(m_folder->path());
        Surroundings there;
        there.folder = m_folder->path();
        const QString out = place.startsWith(u'/') ? m_folder->path() + place : place;
        QList<QStringList> commands{{u"answers"_s, u"export"_s, file, u"-o"_s, out}};
        for (const char *format : {"pdf", "xlsx", "json"})
            commands.append({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s,
                             QString::fromLatin1(format), u"-o"_s, out});
        for (const QStringList &command : std::as_const(commands)) {
            const Run tried = run(command, there);
            QCOMPARE(tried.exitCode, 4);
            QVERIFY2(tried.errors.contains("Nothing was written") && tried.errors.contains("answers"),
                     tried.text().constData());
            QCOMPARE(tried.errors.count('\n'), 1);
            QCOMPARE(treeOf(m_folder->path()), before);
        }
    }

    void windowNeverWritesOverAnswers_data() { placesOfAnswers(); }
    void windowNeverWritesOverAnswers()
    {
        QFETCH(const QString, place);
        makeFiles();
        const QByteArray before = treeOf(m_folder->path());
        Settings settings;
        Services services = makeServices(u"en"_s, settings);
        const QString path = m_folder->path() + u'/' + place;
        services.chooseFile = [&path](QWidget *, const QString &, const QString &, const QString &) {
            return path;
        };
        Result<OpenedFile> opened = openDossierFile(at(u"plan.privacybinder"_s), Store::Mode::ReadOnly,
                                                    [](const QList<DossierInfo> &) { return QString(); });
        QVERIFY(opened);
        WizardWindow window(std::move(opened->dossier), services);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.goTo({Step::Kind::Documents, {}});
        auto *save = window.findChild<QAbstractButton *>(u"document:plan:pdf"_s);
        QVERIFY(save);
        QTest::mouseClick(save, Qt::LeftButton);
        const auto *told = window.findChild<QLabel *>(u"documents:message"_s);
        QVERIFY(told && told->isVisible());
        QVERIFY2(told->text().contains(u"Nothing was written"_s), qPrintable(told->text()));
        QVERIFY(!services.writeFile(path, "message"));
        QCOMPARE(treeOf(m_folder->path()), before);
    }

    void newFilesAreForThoseTheyConcern()
    {
        const QString file = at(u"plan.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        const auto mode = [this](QStringList command) {
            const QString out = at(u"out"_s);
            QFile::remove(out);
            command.append({u"-o"_s, out});
            const Run made = run(command);
            return made.exitCode == 0 ? modeOf(out) : -1;
        };
        QCOMPARE(mode({u"answers"_s, u"export"_s, file}), 0600);
        QCOMPARE(mode({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"pdf"_s}), 0600);
        QCOMPARE(mode({u"document"_s, file, u"--name"_s, u"leaflet"_s, u"--format"_s, u"html"_s}), 0644);
        // One that is replaced stays as it was.
        QCOMPARE(::chmod(QFile::encodeName(at(u"out"_s)), 0640), 0);
        QCOMPARE(run({u"answers"_s, u"export"_s, file, u"-o"_s, at(u"out"_s)}).exitCode, 0);
        QCOMPARE(modeOf(at(u"out"_s)), 0640);
    }

    void lookThatChangesNothingIsTold_data()
    {
        QTest::addColumn<QStringList>("look");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("told");
        const QStringList logo{u"--logo"_s, u"logo.png"_s};
        const QStringList tab{u"--separator"_s, u"TAB"_s};
        QTest::newRow("a logo on the cover") << logo << u"plan"_s << u"pdf"_s << QByteArray();
        QTest::newRow("a logo without a cover") << logo << u"leaflet"_s << u"pdf"_s << QByteArray("--logo");
        for (const QString &format : {u"html"_s, u"txt"_s, u"odt"_s, u"xlsx"_s, u"csv"_s, u"json"_s})
            QTest::addRow("a logo in %s", qPrintable(format))
                << logo << u"plan"_s << format << QByteArray("--logo");
        QTest::newRow("tabs in CSV") << tab << u"plan"_s << u"csv"_s << QByteArray();
        QTest::newRow("tabs in a workbook") << tab << u"plan"_s << u"xlsx"_s << QByteArray("--separator");
        QTest::newRow("paper, in capitals")
            << QStringList{u"--paper"_s, u"A4"_s} << u"plan"_s << u"pdf"_s << QByteArray();
        QTest::newRow("paper of plain text")
            << QStringList{u"--paper"_s, u"Letter"_s} << u"plan"_s << u"txt"_s << QByteArray("--paper");
        QTest::newRow("colour of plain text")
            << QStringList{u"--accent"_s, u"#1F4E6B"_s} << u"plan"_s << u"txt"_s << QByteArray("--accent");
        QTest::newRow("language, in capitals")
            << QStringList{u"--language"_s, u"NL"_s} << u"plan"_s << u"txt"_s << QByteArray();
    }
    void lookThatChangesNothingIsTold()
    {
        QFETCH(const QStringList, look);
        QFETCH(const QString, document);
        QFETCH(const QString, format);
        QFETCH(const QByteArray, told);
        const QString file = at(u"plan.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        QImage logo(40, 40, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QVERIFY(logo.save(at(u"logo.png"_s)));
        Surroundings there;
        there.folder = m_folder->path();
        const Run made = run(
            QStringList{u"document"_s, file, u"--name"_s, document, u"--format"_s, format, u"-o"_s, u"out"_s}
                + look,
            there);
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(told.isEmpty() ? made.errors.isEmpty() : made.errors.contains(told),
                 made.text().constData());
    }

    /// Where and how often the program may be killed: no folder for temporary files keeps anything.
    void killedWhileMakingAWorkbook()
    {
        const QString file = at(u"plan.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"temporary"_s));
        int killed = 0;
        for (const int moment : {1, 2, 4, 8, 12, 16, 24, 32}) {
            Surroundings there;
            there.environment.insert(u"TMPDIR"_s, at(u"temporary"_s));
            there.environment.insert(u"XDG_RUNTIME_DIR"_s,
                                     m_folder->path()); // or Qt makes a folder for it there
            there.before = {
                u"strace"_s, u"-f"_s,          u"-o"_s, u"/dev/null"_s,
                u"-e"_s,     u"trace=write"_s, u"-e"_s, u"inject=write:signal=KILL:when=%1"_s.arg(moment)};
            const Run tried = run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"xlsx"_s,
                                   u"-o"_s, at(u"out"_s)},
                                  there);
            killed += tried.exitCode != 0 ? 1 : 0;
            QCOMPARE(
                QDir(at(u"temporary"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                QStringList());
        }
        QVERIFY(killed >= 4);
    }

    /// A pipe would keep the program waiting for ever, and a device never end.
    void onlyOrdinaryFilesAreRead_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("a folder") << u"folder"_s;
    }
    void onlyOrdinaryFilesAreRead()
    {
        QFETCH(const QString, source);
        const QString file = at(u"plan.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"pack/i18n"_s));
        const QString odd = QDir(m_folder->path()).filePath(source);
        QVERIFY(QFile::link(odd, at(u"pack/pack.json"_s)));
        const QByteArray before = treeOf(m_folder->path());
        for (const QStringList &command : {QStringList{u"answers"_s, u"import"_s, file, odd},
                                           {u"pack"_s, u"check"_s, at(u"pack"_s)},
                                           {u"check"_s, odd},
                                           {u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s,
                                            u"pdf"_s, u"--logo"_s, odd, u"-o"_s, at(u"out"_s)}}) {
            const Run tried = run(command);
            QVERIFY2(tried.exitCode > 0 && tried.text().contains("file"), tried.text().constData());
            QCOMPARE(treeOf(m_folder->path()), before);
        }
    }

    /// A disk that cannot keep what was written says so only when it is asked to confirm.
    void failingDiskIsTold()
    {
        const QString file = at(u"plan.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        write(at(u"out"_s), "before");
        const QByteArray before = treeOf(m_folder->path());
        // Leak checking cannot work while strace watches.
        const QByteArray checks = qgetenv("ASAN_OPTIONS");
        qputenv("ASAN_OPTIONS", "detect_leaks=0");
        const auto restore = qScopeGuard([&] { qputenv("ASAN_OPTIONS", checks); });
        Surroundings failing;
        failing.before = {u"strace"_s, u"-f"_s,
                          u"-o"_s,     u"/dev/null"_s,
                          u"-e"_s,     u"trace=fsync,fdatasync"_s,
                          u"-e"_s,     u"inject=fsync,fdatasync:error=EIO"_s};
        for (const QStringList &command :
             {QStringList{u"answers"_s, u"export"_s, file, u"-o"_s, at(u"out"_s)},
              {u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"txt"_s, u"-o"_s,
               at(u"out"_s)}}) {
            const Run tried = run(command, failing);
            QVERIFY2(tried.exitCode == 4 && tried.errors.contains("was not written"),
                     tried.text().constData());
            QCOMPARE(treeOf(m_folder->path()), before);
        }
    }
};

BINDER_TEST(OutputsTest, QApplication)
#include "tst_outputs.moc"
