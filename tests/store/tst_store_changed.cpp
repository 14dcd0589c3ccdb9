// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"
#include "tests/store/faulty_disk.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// What another program does to the file while it is open here.
using Meddle = std::function<bool(const StoreFolder &folder)>;

struct Meddling
{
    const char *name;
    Meddle meddle;
    StoreTrouble trouble = StoreTrouble::Changed;
    QString message = u"was changed by another program"_s; ///< a part of it
};

/// By another program, and sound.
const QString theirChange = u"UPDATE dossier SET language = 'fy', digest = ''"_s;

bool replaceBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size();
}

bool putInPlace(const StoreFolder &folder, const Answers &answers)
{
    return !folder.makeStore(answers, u"incoming"_s).isEmpty() && QFile::remove(folder.path())
           && QFile::rename(folder.path(u"incoming"_s), folder.path());
}

QList<Meddling> meddlings()
{
    return {
        {"changed by SQLite",
         [](auto &folder) { return changeFile(folder.path(), {u"UPDATE dossier SET language = 'fy'"_s}); }},
        {"changed by SQLite, size and time as before",
         [](auto &folder) {
             const QDateTime before = QFileInfo(folder.path()).lastModified();
             QFile file(folder.path());
             return changeFile(folder.path(), {u"UPDATE dossier SET language = 'fy'"_s})
                    && file.open(QIODevice::ReadWrite)
                    && file.setFileTime(before, QFileDevice::FileModificationTime);
         }},
        {"another file in its place", [](auto &folder) { return putInPlace(folder, Answers()); },
         StoreTrouble::Changed, u"Another file was put in the place"_s},
        {"overwritten by an older copy",
         [](auto &folder) {
             return replaceBytes(folder.path(), fileState(folder.path(u"earlier"_s)).bytes);
         }},
        {"overwritten by something else",
         [](auto &folder) { return replaceBytes(folder.path(), "<html>Log in to synchronise</html>"); }},
        {"cut short", [](auto &folder) { return QFile::resize(folder.path(), 4096); }},
        {"emptied", [](auto &folder) { return QFile::resize(folder.path(), 0); }},
        {"removed", [](auto &folder) { return QFile::remove(folder.path()); }, StoreTrouble::Deleted,
         u"was deleted"_s},
        {"renamed", [](auto &folder) { return QFile::rename(folder.path(), folder.path(u"renamed"_s)); },
         StoreTrouble::Moved, u"/renamed” now"_s},
        {"a folder in its place",
         [](auto &folder) { return QFile::remove(folder.path()) && QDir().mkdir(folder.path()); },
         StoreTrouble::Changed, u"Another file was put in the place"_s},
        {"made a link to another file",
         [](auto &folder) {
             return QFile::remove(folder.path()) && QFile::link(folder.path(u"earlier"_s), folder.path());
         },
         StoreTrouble::Changed, u"Another file was put in the place"_s},
        {"replaced, with a journal of the new file",
         [](auto &folder) {
             return putInPlace(folder, Answers())
                    && QFile::copy(folder.path(u"earlier"_s), folder.path(u"plan.privacybinder-journal"_s));
         },
         StoreTrouble::Changed, u"Another file was put in the place"_s},
    };
}

/// What another program does that leaves what we know in the file.
QList<Meddling> harmless()
{
    return {
        {"touched",
         [](auto &folder) {
             QFile file(folder.path());
             return file.open(QIODevice::ReadWrite)
                    && file.setFileTime(QDateTime::currentDateTime().addDays(1),
                                        QFileDevice::FileModificationTime);
         }},
        {"the same bytes written back",
         [](auto &folder) { return replaceBytes(folder.path(), fileState(folder.path()).bytes); }},
        {"an equal file in its place",
         [](auto &folder) {
             return QFile::copy(folder.path(), folder.path(u"copy"_s)) && QFile::remove(folder.path())
                    && QFile::rename(folder.path(u"copy"_s), folder.path());
         }},
        {"taken away and put back",
         [](auto &folder) {
             return QFile::rename(folder.path(), folder.path(u"away"_s))
                    && QFile::rename(folder.path(u"away"_s), folder.path());
         }},
        {"appended to",
         [](auto &folder) {
             QFile file(folder.path());
             return file.open(QIODevice::Append) && file.write("x") == 1;
         }},
        {"put in order", [](auto &folder) { return changeFile(folder.path(), {u"VACUUM"_s}); }},
        {"set to a write-ahead log",
         [](auto &folder) { return changeFile(folder.path(), {u"PRAGMA journal_mode = WAL"_s}); }},
        {"another dossier added",
         [](auto &folder) {
             return changeFile(folder.path(),
                               {u"INSERT INTO dossier (id, pack, pack_version, language, position, created, "
                                "changed) VALUES ('other', '', '', '', '', '', '')"_s});
         }},
    };
}

} // namespace

/// A file that another program changed while it was open here is not written to.
class StoreChangedTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOverwritten_data();
    void nothingIsOverwritten();
    void goesOnWhenNothingDiffers_data();
    void goesOnWhenNothingDiffers();
    void goesOnWhenPutBack();
    void aMovedFileIsFollowed();
    void aMovedFileThatChangedIsNotFollowed();
    void rereadGivesWhatIsThere();
    void replaceKeepsACopy();
    void whatCannotBeReadIsNotReplaced();
    void openingAgainGoesOn();
    void afterAFailedWriteToo();
    void ownWritesAreNotTakenForOthers();
    void readingByOthersIsNoChange();
};

void StoreChangedTest::nothingIsOverwritten_data()
{
    QTest::addColumn<int>("index");
    const auto all = meddlings();
    for (int index = 0; index < all.size(); ++index)
        QTest::newRow(all.at(index).name) << index;
}

void StoreChangedTest::nothingIsOverwritten()
{
    QFETCH(int, index);
    const StoreFolder folder;
    const QString id = folder.makeStore(Answers());
    QVERIFY(QFile::copy(folder.path(), folder.path(u"earlier"_s)));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->save(id, sampleAnswers()));

    QVERIFY(meddlings().at(index).meddle(folder));
    const FileState before = fileState(folder.path());
    const QStringList names = folder.names();

    const Meddling meddling = meddlings().at(index);
    const auto verify = [&](const Error &error) {
        QCOMPARE(error.kind, ErrorKind::FileTrouble);
        QVERIFY2(storeTrouble(error) == meddling.trouble, qPrintable(error.detail));
        QVERIFY2(error.message.contains(meddling.message), qPrintable(error.message));
        QVERIFY(error.message.contains("plan.privacybinder"_L1));
        QVERIFY(fileState(folder.path()) == before);
        QCOMPARE(folder.names(), names);
    };
    const auto saved = (*store)->save(id, withAnswer(sampleAnswers(), u"organisation.name"_s, u"Lost?"_s));
    QVERIFY(!saved);
    verify(saved.error());
    const auto added = (*store)->add(sampleAnswers());
    QVERIFY(!added);
    verify(added.error());
    // Nothing to write, but what is claimed to be saved is not in the file.
    const auto unchanged = (*store)->save(id, sampleAnswers());
    QVERIFY(!unchanged);
    verify(unchanged.error());
}

void StoreChangedTest::goesOnWhenNothingDiffers_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("failedBefore");
    const auto all = harmless();
    for (int index = 0; index < all.size(); ++index) {
        QTest::newRow(all.at(index).name) << index << false;
        QTest::addRow("%s, after a write that failed", all.at(index).name) << index << true;
    }
}

void StoreChangedTest::goesOnWhenNothingDiffers()
{
    QFETCH(int, index);
    QFETCH(bool, failedBefore);
    FaultyDisk disk;
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    const Answers typed = withAnswer(sampleAnswers(), u"organisation.name"_s, u"Typed"_s);
    if (failedBefore) {
        disk.arm(FaultyDisk::Fault::Full, 2, true);
        QVERIFY(!(*store)->save(id, typed));
        disk.disarm();
    }
    for (int time = 0; time < 2; ++time) {
        QVERIFY(harmless().at(index).meddle(folder) || time > 0);
        QVERIFY_RESULT((*store)->save(id, withAnswer(typed, u"time"_s, QString::number(time))));
        const auto other =
            Store::open(folder.path(), Store::Mode::ReadWrite); // it is the new file that is held
        QVERIFY(!other);
        QCOMPARE(storeTrouble(other.error()), StoreTrouble::Locked);
    }
    QVERIFY_RESULT((*store)->save(id, typed));
    const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
    QVERIFY_RESULT(reader);
    QVERIFY((*reader)->read(id) == typed);
}

void StoreChangedTest::goesOnWhenPutBack()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    QVERIFY(QFile::copy(folder.path(), folder.path(u"copy"_s)) && QFile::remove(folder.path()));
    QVERIFY(!(*store)->save(id, Answers()));
    QVERIFY(QFile::rename(folder.path(u"copy"_s), folder.path()));
    QVERIFY_RESULT((*store)->save(id, Answers()));
    QVERIFY((*store)->read(id) == Answers());
}

void StoreChangedTest::aMovedFileIsFollowed()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    const QString there = folder.path(u"other name.privacybinder"_s);
    QVERIFY(QFile::rename(folder.path(), there));
    const auto saved = (*store)->save(id, Answers());
    QVERIFY(!saved);
    QCOMPARE(storeTrouble(saved.error()), StoreTrouble::Moved);
    QVERIFY_RESULT((*store)->follow());
    QCOMPARE((*store)->path(), there);
    QVERIFY_RESULT((*store)->save(id, Answers()));
    QVERIFY(!QFileInfo::exists(folder.path()));
    QCOMPARE(folder.names(), QStringList{u"other name.privacybinder"_s});
}

void StoreChangedTest::aMovedFileThatChangedIsNotFollowed()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    const QString there = folder.path(u"moved"_s);
    QVERIFY(QFile::rename(folder.path(), there));
    QVERIFY(changeFile(there, {u"UPDATE dossier SET language = 'fy'"_s}));
    const auto followed = (*store)->follow();
    QVERIFY(!followed);
    QCOMPARE(storeTrouble(followed.error()), StoreTrouble::Changed);
    QCOMPARE((*store)->path(), folder.path());
}

void StoreChangedTest::rereadGivesWhatIsThere()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    QVERIFY(changeFile(folder.path(), {theirChange}));
    QVERIFY(!(*store)->save(id, Answers()));
    Answers theirs = sampleAnswers();
    theirs.language = u"fy"_s;
    QVERIFY((*store)->reread(id) == theirs);
    QVERIFY_RESULT((*store)->save(id, Answers()));
}

void StoreChangedTest::replaceKeepsACopy()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    StoreOptions options;
    options.now = [] { return QDateTime({2026, 12, 1}, {10, 0}, Qt::UTC); };
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, options);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    QVERIFY(changeFile(folder.path(), {theirChange}));
    const Answers mine = withAnswer(sampleAnswers(), u"organisation.name"_s, u"Mine"_s);
    QVERIFY(!(*store)->save(id, mine));
    const auto copy = (*store)->replace(id, mine);
    QVERIFY_RESULT(copy);
    QCOMPARE(*copy, folder.path(u"plan.replaced-2026-12-01.privacybinder"_s));
    QVERIFY((*store)->read(id) == mine);
    const auto theirs = Store::open(*copy, Store::Mode::ReadOnly);
    QVERIFY_RESULT(theirs);
    QCOMPARE((*theirs)->read(id).value().language, u"fy"_s);
}

void StoreChangedTest::whatCannotBeReadIsNotReplaced()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    QVERIFY(QFile::remove(folder.path()) && !folder.makeStore(Answers()).isEmpty()); // without that dossier
    const FileState before = fileState(folder.path());
    QVERIFY(!(*store)->replace(id, Answers()));
    QVERIFY(fileState(folder.path()) == before);
    QVERIFY(replaceBytes(folder.path(), "<html>Log in to synchronise</html>"));
    const FileState garbage = fileState(folder.path());
    QVERIFY(!(*store)->replace(id, Answers()));
    QVERIFY(!(*store)->reread(id));
    QVERIFY(fileState(folder.path()) == garbage);
}

void StoreChangedTest::openingAgainGoesOn()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    QVERIFY(changeFile(folder.path(), {theirChange}));
    QVERIFY(!(*store)->save(id, Answers()));
    store->reset();
    store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->read(id).value().language, u"fy"_s);
    QVERIFY_RESULT((*store)->save(id, Answers()));
}

/// A failed write leaves the file's time and SQLite's counters unsettled; that must not be a gap.
void StoreChangedTest::afterAFailedWriteToo()
{
    FaultyDisk disk;
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    constexpr int lastSteps = 6; // the journal is complete, the file half written
    disk.arm(FaultyDisk::Fault::Fail, lastSteps, true);
    QVERIFY(!(*store)->save(id, Answers()));
    disk.disarm();
    QVERIFY(changeFile(folder.path(), {u"UPDATE dossier SET language = 'fy'"_s}));
    const FileState before = fileState(folder.path());
    const auto saved = (*store)->save(id, Answers());
    QVERIFY(!saved);
    QVERIFY2(storeTrouble(saved.error()) == StoreTrouble::Changed, qPrintable(saved.error().detail));
    QVERIFY(fileState(folder.path()) == before);
}

void StoreChangedTest::ownWritesAreNotTakenForOthers()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto id = (*store)->add(Answers());
    QVERIFY_RESULT(id);
    for (int number = 0; number < 50; ++number)
        QVERIFY_RESULT((*store)->save(*id, withAnswer(sampleAnswers(), u"n"_s, QString::number(number))));
    const auto second = (*store)->add(sampleAnswers());
    QVERIFY_RESULT(second);
    QVERIFY_RESULT((*store)->remove(*id));
    QVERIFY_RESULT((*store)->save(*second, Answers()));
}

void StoreChangedTest::readingByOthersIsNoChange()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY(QFile::copy(folder.path(), folder.path(u"copy"_s)));
    QCOMPARE(queryFile(folder.path(), u"SELECT count(*) FROM dossier"_s).toInt(), 1);
    QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadOnly));
    QVERIFY_RESULT((*store)->save(id, Answers()));
}

BINDER_TEST(StoreChangedTest, QCoreApplication)
#include "tst_store_changed.moc"
