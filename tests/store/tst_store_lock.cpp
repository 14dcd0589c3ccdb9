// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/files/platform.h"
#include "model/store/store.h"
#include "tests/store/samples.h"
#include "tests/support/patience.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// Another process that has a store open to write.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        m_process.start(QString::fromLatin1(BINDER_STORE_TOOL), {u"hold"_s, path});
        m_holds = m_process.waitForReadyRead(patience) && m_process.readLine() == "done\n";
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patience);
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    [[nodiscard]] bool holds() const { return m_holds; }
    [[nodiscard]] QString process() const { return QString::number(m_process.processId()); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

private:
    QProcess m_process;
    bool m_holds = false;
};

QString lockFolder(const StoreFolder &folder)
{
    return folder.path(u"run/privacy-binder"_s);
}

} // namespace

/// One writer at a time.
class StoreLockTest : public QObject
{
    Q_OBJECT

private slots:
    void anotherProcessIsNamed();
    void anotherNameOfTheFileIsNoWayRound_data();
    void anotherNameOfTheFileIsNoWayRound();
    void thisProcessTooLocksOnce();
    void readersAreWelcome();
    void endsWithAKilledProcess();
    void endsWithTheStore();
    void aNoteThatCannotBeReadIsNoMatter_data();
    void aNoteThatCannotBeReadIsNoMatter();
    void leftoverFileIsNoLock();
    void anotherFileIsFree();
    void folderOfOthersIsNotUsed();
};

void StoreLockTest::anotherProcessIsNamed()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const Holder holder(folder.path());
    QVERIFY(holder.holds());
    const FileState before = fileState(folder.path());

    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::FileTrouble);
    QCOMPARE(storeTrouble(store.error()), StoreTrouble::Locked);
    QVERIFY2(store.error().message.contains(u"process "_s + holder.process()),
             qPrintable(store.error().message));
    QVERIFY(store.error().message.contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    QVERIFY(store.error().message.contains("plan.privacybinder"_L1));
    QVERIFY(fileState(folder.path()) == before);
}

void StoreLockTest::anotherNameOfTheFileIsNoWayRound_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("symbolic link") << u"symlink"_s;
    QTest::newRow("hard link") << u"hardlink"_s;
    QTest::newRow("roundabout path") << u"roundabout"_s;
    QTest::newRow("renamed") << u"renamed"_s;
    QTest::newRow("relative path") << u"relative"_s;
}

void StoreLockTest::anotherNameOfTheFileIsNoWayRound()
{
    QFETCH(QString, way);
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const Holder holder(folder.path());
    QVERIFY(holder.holds());
    QString other = folder.path(u"other.privacybinder"_s);
    if (way == "symlink"_L1)
        QVERIFY(QFile::link(folder.path(), other));
    else if (way == "hardlink"_L1)
        QCOMPARE(QProcess::execute(u"ln"_s, {folder.path(), other}), 0);
    else if (way == "renamed"_L1)
        QVERIFY(QFile::rename(folder.path(), other));
    else if (way == "roundabout"_L1)
        other = folder.path(u"run/../plan.privacybinder"_s);
    else
        other = QDir::current().relativeFilePath(folder.path());
    const auto store = Store::open(other, Store::Mode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(storeTrouble(store.error()), StoreTrouble::Locked);
}

void StoreLockTest::thisProcessTooLocksOnce()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto first = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(first);
    const auto second = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY(!second);
    QCOMPARE(storeTrouble(second.error()), StoreTrouble::Locked);
    QVERIFY_RESULT((*first)->save(id, Answers()));
}

void StoreLockTest::readersAreWelcome()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const Holder holder(folder.path());
    QVERIFY(holder.holds());
    const auto first = Store::open(folder.path(), Store::Mode::ReadOnly);
    const auto second = Store::open(folder.path(), Store::Mode::ReadOnly);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY((*first)->read(id) == sampleAnswers());
    QVERIFY((*second)->read(id) == sampleAnswers());
}

void StoreLockTest::endsWithAKilledProcess()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    Holder holder(folder.path());
    QVERIFY(holder.holds());
    holder.kill();
    QCOMPARE(QDir(lockFolder(folder)).entryList(QDir::Files).size(), 1); // it could not clean up
    QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadWrite));
    QCOMPARE(QDir(lockFolder(folder)).entryList(QDir::Files).size(), 0);
}

void StoreLockTest::endsWithTheStore()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    for (int round = 0; round < 3; ++round)
        QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadWrite));
}

void StoreLockTest::aNoteThatCannotBeReadIsNoMatter_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no number") << QByteArray("someone\nsome time\n");
    QTest::newRow("half") << QByteArray("4711\n");
    QTest::newRow("zeros") << QByteArray(500, '\0');
    QTest::newRow("negative") << QByteArray("-1\n2026-11-21T10:00:00Z\n");
}

void StoreLockTest::aNoteThatCannotBeReadIsNoMatter()
{
    QFETCH(QByteArray, note);
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const auto stamp = platform::fileStamp(folder.path());
    QVERIFY(stamp);
    const QString lockPath = lockFolder(folder) + u'/' + stamp->identity.toString() + u".lock"_s;
    const auto lock = platform::KernelLock::take(lockPath, note);
    QVERIFY(lock);
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(storeTrouble(store.error()), StoreTrouble::Locked);
    QVERIFY(store.error().message.contains("in use elsewhere"_L1));
}

void StoreLockTest::leftoverFileIsNoLock()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const auto stamp = platform::fileStamp(folder.path());
    QVERIFY(stamp);
    QFile leftover(lockFolder(folder) + u'/' + stamp->identity.toString() + u".lock"_s);
    QVERIFY(leftover.open(QIODevice::WriteOnly) && leftover.write("1\n2026-11-21T10:00:00Z\n") > 0);
    leftover.close();
    QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadWrite));
}

void StoreLockTest::anotherFileIsFree()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    folder.makeStore(sampleAnswers(), u"other.privacybinder"_s);
    const Holder holder(folder.path());
    QVERIFY(holder.holds());
    QVERIFY_RESULT(Store::open(folder.path(u"other.privacybinder"_s), Store::Mode::ReadWrite));
}

void StoreLockTest::folderOfOthersIsNotUsed()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    // Anyone may write there, so anyone could have put the lock.
    QVERIFY(QFile::setPermissions(lockFolder(folder), QFileDevice::Permissions(0x7777)));
    const auto other = platform::runtimeFolder();
    QVERIFY(other);
    QVERIFY(!other->startsWith(folder.path(u""_s)));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY(!Store::open(folder.path(), Store::Mode::ReadWrite));
}

BINDER_TEST(StoreLockTest, QCoreApplication)
#include "tst_store_lock.moc"
