// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/backup.h"
#include "model/store/connection.h"
#include "model/store/store.h"
#include "tests/store/faulty_disk.h"
#include "tests/store/in_child.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

using Fault = FaultyDisk::Fault;

namespace {

constexpr int neverSoMany = 2000; // steps

/// The long run takes larger texts, which take more steps.
bool isFullRun()
{
    return qEnvironmentVariableIntValue("BINDER_FULL") == 1;
}

Schema schemaTwo()
{
    Schema schema = Schema::current();
    schema.migrations.push_back(
        {schema.version, [](Connection &connection) -> Result<> {
             return connection.run(u"ALTER TABLE dossier ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"_s)
                 .and_then([&]() { return connection.run(u"CREATE TABLE extra (number INTEGER) STRICT"_s); });
         }});
    ++schema.version;
    return schema;
}

StoreOptions optionsTwo()
{
    return {schemaTwo(), &QDateTime::currentDateTimeUtc};
}

} // namespace

/// Ends the process before each single step that a piece of work does on the disk, as an abort or as a power
/// cut, and looks at what is left: either all of the work or nothing of it, in a whole file.
class StoreCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void saving_data();
    void saving();
    void creating_data() { faults(); }
    void creating();
    void migrating_data() { faults(); }
    void migrating();
    void carelessPragmasAreCaught_data();
    void carelessPragmasAreCaught();

private:
    static void faults();
};

void StoreCrashTest::faults()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("abort") << Fault::Abort;
    QTest::newRow("power cut") << Fault::PowerCut;
    QTest::newRow("power cut, part written") << Fault::PartPowerCut;
}

namespace {

/// A piece of work on a store with one dossier.
struct Work
{
    QString name;
    Answers before;
    Answers after; ///< what the dossier holds then; empty when it is removed
};

QList<Work> works()
{
    const QString address = u"organisation.story"_s;
    const QString large = u"Verhaal. "_s.repeated(isFullRun() ? 20'000 : 1'500);
    const Answers withLarge = withAnswer(sampleAnswers(), address, large);
    Answers many = sampleAnswers();
    for (int number = 0; number < (isFullRun() ? 400 : 40); ++number)
        many.values.insert({u"many.q%1"_s.arg(number), {}}, Value::text(u"antwoord"_s.repeated(20)));
    return {
        {u"one answer"_s, sampleAnswers(), withAnswer(sampleAnswers(), address, u"Kort"_s)},
        {u"a large text comes"_s, sampleAnswers(), withLarge},
        {u"a large text changes"_s, withLarge, withAnswer(withLarge, address, large.toUpper())},
        {u"a large text goes"_s, withLarge, sampleAnswers()},
        {u"many answers"_s, sampleAnswers(), many},
        {u"everything goes"_s, many, Answers()},
    };
}

/// Saves `after` with a disk that breaks before the given step.
bool saveOnBrokenDisk(const QString &path, const QString &id, const Answers &after, Fault fault, int step,
                      const QStringList &pragmas = {})
{
    FaultyDisk disk;
    const auto store = Store::open(path, Store::Mode::ReadWrite);
    if (!store || !(*store)->read(id))
        return false;
    for (const QString &pragma : pragmas)
        QSqlQuery(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst())).exec(pragma);
    disk.arm(fault, step);
    const auto saved = (*store)->save(id, after);
    disk.disarm();
    if (fault != Fault::Abort)
        disk.loseUnsynced(); // "saved" holds also when the power goes right after it
    return saved.has_value();
}

/// What is the matter with a file that should hold `before` or `after`, and `after` if it was reported as
/// saved; empty when nothing is.
QString lookAt(const QString &path, const QString &id, const Work &work, bool reported)
{
    if (const auto reader = Store::open(path, Store::Mode::ReadOnly); !reader)
        return u"reading: "_s + reader.error().detail;
    else if (const auto seen = (*reader)->read(id); !seen || (*seen != work.before && *seen != work.after))
        return u"a reader sees something else"_s;
    const auto store = Store::open(path, Store::Mode::ReadWrite);
    if (!store)
        return store.error().detail;
    const auto read = (*store)->read(id);
    if (!read)
        return read.error().detail;
    if (*read != work.after && (reported || *read != work.before))
        return u"neither the old nor the new answers"_s;
    if (!(*store)->save(id, work.after) || (*store)->read(id) != work.after)
        return u"cannot be saved again"_s;
    return {};
}

} // namespace

void StoreCrashTest::saving_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("index");
    const QList<Work> all = works();
    for (const auto &[fault, name] :
         {std::pair{Fault::Abort, "abort"}, std::pair{Fault::PowerCut, "power cut"},
          std::pair{Fault::PartPowerCut, "power cut, part written"}}) {
        for (int index = 0; index < all.size(); ++index) {
            // Power cuts leave more to look at in a large text: the short runs do not try them on everything.
            if (fault == Fault::Abort || index % 2 == 0 || isFullRun())
                QTest::addRow("%s: %s", name, qPrintable(all.at(index).name)) << fault << index;
        }
    }
}

void StoreCrashTest::saving()
{
    QFETCH(Fault, fault);
    QFETCH(int, index);
    const Work work = works().at(index);
    const StoreFolder folder(StoreFolder::Place::Memory);
    const QString id = folder.makeStore(work.before, u"origin"_s);
    const QString path = folder.path();
    int step = 1;
    for (int code = FaultyDisk::aborted; code != childDone; ++step) {
        QVERIFY(step < neverSoMany);
        QFile::remove(path);
        QVERIFY(QFile::copy(folder.path(u"origin"_s), path));
        code = inChild([&]() { return saveOnBrokenDisk(path, id, work.after, fault, step); });
        QVERIFY2(code == childDone || code == FaultyDisk::aborted, qPrintable(QString::number(code)));
        const QString trouble = lookAt(path, id, work, code == childDone);
        QVERIFY2(trouble.isEmpty(), qPrintable(u"before step %1: "_s.arg(step) + trouble));
    }
    QVERIFY(step > 6); // the disk was asked for something
}

void StoreCrashTest::creating()
{
    QFETCH(Fault, fault);
    const StoreFolder folder(StoreFolder::Place::Memory);
    const QString path = folder.path();
    int step = 1;
    for (int code = FaultyDisk::aborted; code != childDone; ++step) {
        QVERIFY(step < neverSoMany);
        QFile::remove(path);
        code = inChild([&]() {
            FaultyDisk disk;
            disk.arm(fault, step);
            const auto made = Store::createWith(path, sampleAnswers());
            disk.disarm();
            return made.has_value();
        });
        QVERIFY2(code == childDone || code == FaultyDisk::aborted, qPrintable(QString::number(code)));
        if (!QFileInfo::exists(path)) {
            QVERIFY(code != childDone);
            continue;
        }
        const auto store = Store::open(path, Store::Mode::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY((*store)->read((*store)->dossiers().value().constFirst().id) == sampleAnswers());
    }
    QVERIFY(step > 6);
    QCOMPARE(folder.names(), QStringList{u"plan.privacybinder"_s}); // nothing is left of those that ended
}

void StoreCrashTest::migrating()
{
    QFETCH(Fault, fault);
    const StoreFolder folder(StoreFolder::Place::Memory);
    const QString id = folder.makeStore(sampleAnswers(), u"origin"_s);
    int step = 1;
    for (int code = FaultyDisk::aborted; code != childDone; ++step) {
        QVERIFY(step < neverSoMany);
        const QString path = folder.path(u"plan-%1.privacybinder"_s.arg(step));
        QVERIFY(QFile::copy(folder.path(u"origin"_s), path));
        code = inChild([&]() {
            FaultyDisk disk;
            disk.arm(fault, step);
            const auto store = Store::open(path, Store::Mode::ReadWrite, optionsTwo());
            disk.disarm();
            return store.has_value();
        });
        QVERIFY2(code == childDone || code == FaultyDisk::aborted, qPrintable(QString::number(code)));

        // Whatever is called a backup is whole, and is of the older version.
        for (const QString &backup : backupsOf(path)) {
            const auto opened = Store::open(backup, Store::Mode::ReadOnly);
            QVERIFY_RESULT(opened);
            QVERIFY((*opened)->read(id) == sampleAnswers());
        }
        const auto store = Store::open(path, Store::Mode::ReadWrite, optionsTwo());
        QVERIFY_RESULT(store);
        QVERIFY((*store)->read(id) == sampleAnswers());
        QVERIFY(!backupsOf(path).isEmpty());
        QVERIFY(!QFileInfo::exists(folder.path(u"plan-%1.unfinished-copy.privacybinder"_s.arg(step))));
    }
    QVERIFY(step > 12);
}

void StoreCrashTest::carelessPragmasAreCaught_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("pragmas");
    QTest::newRow("no syncing") << Fault::PowerCut << QStringList{u"PRAGMA synchronous = OFF"_s};
    QTest::newRow("no syncing, part written")
        << Fault::PartPowerCut << QStringList{u"PRAGMA synchronous = OFF"_s};
    QTest::newRow("journal in memory") << Fault::Abort << QStringList{u"PRAGMA journal_mode = MEMORY"_s};
}

/// This test would notice if the pragmas were not what they should be.
void StoreCrashTest::carelessPragmasAreCaught()
{
    QFETCH(Fault, fault);
    QFETCH(QStringList, pragmas);
    bool caught = false;
    for (const Work &work : works()) {
        const StoreFolder folder(StoreFolder::Place::Memory);
        const QString id = folder.makeStore(work.before, u"origin"_s);
        const QString path = folder.path();
        int code = FaultyDisk::aborted;
        for (int step = 1; code != childDone && !caught; ++step) {
            QVERIFY(step < neverSoMany);
            QFile::remove(path);
            QVERIFY(QFile::copy(folder.path(u"origin"_s), path));
            code = inChild([&]() { return saveOnBrokenDisk(path, id, work.after, fault, step, pragmas); });
            caught = !lookAt(path, id, work, code == childDone).isEmpty();
        }
    }
    QVERIFY(caught);
}

BINDER_TEST(StoreCrashTest, QCoreApplication)
#include "tst_store_crash.moc"
