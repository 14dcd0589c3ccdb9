// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"
#include "tests/store/faulty_disk.h"
#include "tests/store/in_child.h"
#include "tests/store/samples.h"
#include "tests/support/patience.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

constexpr uid_t nobody = 65534;

/// What the tool printed.
struct Report
{
    bool done = false;
    Error error;
};

} // namespace

/// What happens without the right to write or to read. The attempts are made by a process of an ordinary
/// user: the system refuses root nothing.
class StoreRightsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readOnly_data();
    void readOnly();
    void cannotEvenRead();
    void readOnlyStoreRefusesToWrite();
    void creatingWithoutRight_data();
    void creatingWithoutRight();
    void newFileIsPrivateWhateverTheMask_data();
    void newFileIsPrivateWhateverTheMask();
    void unsettledFileCannotBeReadOnly();

private:
    /// Runs the tool as an ordinary user: as ourselves, or as nobody when we are root.
    [[nodiscard]] Report run(const QStringList &arguments) const;
    /// Makes all in the folder belong to that user.
    void handOver() const;
    void setMode(const QString &path, mode_t mode) const;

    std::unique_ptr<StoreFolder> m_folder;
    QString m_tool;
    QString m_id;
};

void StoreRightsTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_id = m_folder->makeStore(sampleAnswers());
    // The build may lie where an ordinary user cannot go.
    m_tool = m_folder->path(u"tool"_s);
    QVERIFY(QFile::copy(QString::fromLatin1(BINDER_STORE_TOOL), m_tool));
    QVERIFY(QDir().mkdir(m_folder->path(u"folder"_s)));
    QVERIFY(QFile::rename(m_folder->path(), m_folder->path(u"folder/plan.privacybinder"_s)));
    handOver();
}

void StoreRightsTest::handOver() const
{
    if (::geteuid() != 0)
        return;
    const QString top = m_folder->path(u""_s);
    QCOMPARE(QProcess::execute(u"chown"_s, {u"-R"_s, u"%1:%1"_s.arg(nobody), top}), 0);
}

void StoreRightsTest::setMode(const QString &path, mode_t mode) const
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

Report StoreRightsTest::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Leak checking needs rights that setpriv takes away on some systems.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    if (::geteuid() == 0) {
        const QString id = QString::number(nobody);
        process.start(u"setpriv"_s,
                      QStringList{u"--reuid"_s, id, u"--regid"_s, id, u"--clear-groups"_s, m_tool}
                          + arguments);
    } else {
        process.start(m_tool, arguments);
    }
    if (!process.waitForFinished(patience))
        return {};
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    if (lines.value(0) == "done"_L1)
        return {true, {}};
    return {false, {static_cast<ErrorKind>(lines.value(1).toInt()), lines.value(2), lines.value(3)}};
}

void StoreRightsTest::readOnly_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<QString>("refused");
    const QString file = u"plan.privacybinder"_s;
    const QString folder = u"folder"_s;
    QTest::newRow("file") << 0755 << 0444 << file;
    QTest::newRow("file, its own only") << 0700 << 0400 << file;
    QTest::newRow("folder") << 0555 << 0644 << folder;
    QTest::newRow("folder, its own only") << 0500 << 0600 << folder;
    QTest::newRow("both") << 0555 << 0444 << file;
}

void StoreRightsTest::readOnly()
{
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    QFETCH(QString, refused);
    const QString folder = m_folder->path(u"folder"_s);
    const QString file = folder + u"/plan.privacybinder"_s;
    setMode(file, static_cast<mode_t>(fileMode));
    setMode(folder, static_cast<mode_t>(folderMode));
    const FileState before = fileState(file);

    const Report report = run({u"open"_s, file, u"rw"_s});
    QVERIFY(!report.done);
    QCOMPARE(report.error.kind, ErrorKind::FileTrouble);
    QVERIFY2(storeTrouble(report.error) == StoreTrouble::ReadOnly, qPrintable(report.error.detail));
    QVERIFY2(report.error.message.contains(refused + u'”'), qPrintable(report.error.message));
    QVERIFY(report.error.message.contains("read only"_L1));
    QVERIFY2(run({u"open"_s, file, u"ro"_s}).done, "reading needs no right to write");
    QVERIFY(fileState(file) == before);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    setMode(folder, 0700);
}

void StoreRightsTest::cannotEvenRead()
{
    const QString file = m_folder->path(u"folder/plan.privacybinder"_s);
    setMode(file, 0);
    for (const QString &mode : {u"rw"_s, u"ro"_s}) {
        const Report report = run({u"open"_s, file, mode});
        QVERIFY(!report.done);
        QCOMPARE(report.error.kind, ErrorKind::FileTrouble);
        QCOMPARE(storeTrouble(report.error), StoreTrouble::System);
        QVERIFY2(report.error.message.contains("cannot be read"_L1), qPrintable(report.error.message));
    }
}

void StoreRightsTest::readOnlyStoreRefusesToWrite()
{
    const QString file = m_folder->path(u"folder/plan.privacybinder"_s);
    const FileState before = fileState(file);
    const auto store = Store::open(file, Store::Mode::ReadOnly);
    QVERIFY_RESULT(store);
    for (const Error &error : {(*store)->save(m_id, Answers()).error(), (*store)->add(Answers()).error(),
                               (*store)->remove(m_id).error()}) {
        QCOMPARE(error.kind, ErrorKind::FileTrouble);
        QCOMPARE(storeTrouble(error), StoreTrouble::ReadOnly);
        QVERIFY(error.message.contains("open to read only"_L1));
    }
    QVERIFY((*store)->read(m_id) == sampleAnswers());
    QVERIFY(fileState(file) == before);
}

void StoreRightsTest::creatingWithoutRight_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::newRow("may not write") << 0555;
    QTest::newRow("may not enter") << 0644;
    QTest::newRow("nothing") << 0;
}

void StoreRightsTest::creatingWithoutRight()
{
    QFETCH(int, folderMode);
    const QString folder = m_folder->path(u"folder"_s);
    setMode(folder, static_cast<mode_t>(folderMode));
    const Report report = run({u"create"_s, folder + u"/new.privacybinder"_s});
    setMode(folder, 0700);
    QVERIFY(!report.done);
    QCOMPARE(report.error.kind, ErrorKind::FileTrouble);
    QVERIFY2(report.error.message.contains("cannot be made"_L1), qPrintable(report.error.message));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"plan.privacybinder"_s});
}

void StoreRightsTest::newFileIsPrivateWhateverTheMask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("none") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("strict") << 077;
}

/// From its first moment on: what is looked at is every mode the file ever had.
void StoreRightsTest::newFileIsPrivateWhateverTheMask()
{
    QFETCH(int, mask);
    const QString path = m_folder->path(u"new.privacybinder"_s);
    const mode_t usual = ::umask(static_cast<mode_t>(mask));
    int steps = 0;
    int code = FaultyDisk::aborted;
    for (int step = 1; code == FaultyDisk::aborted && steps < 100; ++step, ++steps) {
        QFile::remove(path);
        code = inChild([&]() {
            FaultyDisk disk;
            disk.arm(FaultyDisk::Fault::Abort, step);
            const auto store = Store::create(path);
            disk.disarm();
            return store.has_value();
        });
        for (const QString &name : QStringList{path, path + u"-journal"_s}) {
            struct stat found = {};
            if (::stat(QFile::encodeName(name).constData(), &found) == 0)
                QCOMPARE(found.st_mode & 0777, 0600u);
        }
    }
    ::umask(usual);
    QCOMPARE(code, childDone);
    QVERIFY(steps > 6);
}

/// A program stopped while saving, and here nobody may put that in order.
void StoreRightsTest::unsettledFileCannotBeReadOnly()
{
    const QString folder = m_folder->path(u"folder"_s);
    const QString file = folder + u"/plan.privacybinder"_s;
    const QByteArray whole = fileState(file).bytes;
    Report report{true, {}};
    for (int step = 1; report.done; ++step) {
        QFile original(file);
        QVERIFY(original.open(QIODevice::WriteOnly) && original.write(whole) == whole.size());
        original.close();
        QFile::remove(file + u"-journal"_s);
        QCOMPARE(inChild([&]() {
                     FaultyDisk disk;
                     const auto store = Store::open(file, Store::Mode::ReadWrite);
                     disk.arm(FaultyDisk::Fault::Abort, step);
                     return store && (*store)->save(m_id, Answers());
                 }),
                 FaultyDisk::aborted); // it ends before the save does
        handOver();
        setMode(folder, 0555);
        const FileState before = fileState(file);
        report = run({u"open"_s, file, u"ro"_s});
        setMode(folder, 0700);
        QVERIFY(fileState(file) == before);
    }
    QVERIFY2(storeTrouble(report.error) == StoreTrouble::Unsettled, qPrintable(report.error.detail));
    QVERIFY2(report.error.message.contains("cannot be read yet"_L1), qPrintable(report.error.message));
    QVERIFY2(run({u"open"_s, file, u"rw"_s}).done, "once it may be written to, all is well");
}

BINDER_TEST(StoreRightsTest, QCoreApplication)
#include "tst_store_rights.moc"
