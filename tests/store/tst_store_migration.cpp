// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/answers_json.h"
#include "model/store/backup.h"
#include "model/store/connection.h"
#include "model/store/store.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

const QDateTime today({2026, 11, 21}, {10, 0}, Qt::UTC);

Migration addColumn(int from, const QString &column)
{
    return {from, [column](Connection &connection) {
                return connection.run(
                    u"ALTER TABLE dossier ADD COLUMN %1 TEXT NOT NULL DEFAULT 'none'"_s.arg(column));
            }};
}

/// The layout of today.
const int now = Schema::current().version;

/// A layout that is yet to come.
StoreOptions later(const std::vector<Migration> &migrations)
{
    Schema schema = Schema::current();
    schema.version = migrations.back().from + 1;
    schema.migrations.insert(schema.migrations.end(), migrations.begin(), migrations.end());
    return {schema, []() { return today; }};
}

StoreOptions nextVersion()
{
    return later({addColumn(now, u"colour"_s)});
}

StoreOptions versionAfterNext()
{
    return later({addColumn(now, u"colour"_s), addColumn(now + 1, u"shape"_s)});
}

const QString backupName = u"plan.backup-v%1-2026-11-21.privacybinder"_s.arg(now);

} // namespace

/// Older files are brought up to date after a backup, and backups can be put back.
class StoreMigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyVersionThereEverWasOpens_data();
    void everyVersionThereEverWasOpens();
    void stepsAreTakenInOrder_data();
    void stepsAreTakenInOrder();
    void aTableCanBePutInThePlaceOfAnother();
    void aBackupIsMadeFirst();
    void aSecondBackupGetsAnotherName();
    void currentFilesAreLeftAlone();
    void failedStepLeavesTheFileAsItWas_data();
    void failedStepLeavesTheFileAsItWas();
    void noBackupNoMigration();
    void readersDoNotMigrate();
    void theLockIsHeldMeanwhile();
    void findsBackups();
    void putsABackupBack();
    void putsABackupBackWhereNothingIs();
    void badBackupsAreNotPutBack_data();
    void badBackupsAreNotPutBack();
    void openStoresAreNotReplaced();
    void leftJournalIsNotPlayedIntoTheBackup();
};

void StoreMigrationTest::everyVersionThereEverWasOpens_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Schema::current().version; ++version)
        QTest::addRow("version %d", version) << version;
}

/// tests/data/store/schema-<n>.privacybinder was written by the program when n was current, and holds what is
/// in schema-<n>.answers.json. These files are never made anew.
void StoreMigrationTest::everyVersionThereEverWasOpens()
{
    QFETCH(int, version);
    const QString origin = QString::fromLatin1(BINDER_TEST_DATA) + u"/store/schema-%1"_s.arg(version);
    QFile json(origin + u".answers.json"_s);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto expected = answersFromJson(json.readAll());
    QVERIFY_RESULT(expected);

    const StoreFolder folder;
    QVERIFY(QFile::copy(origin + u".privacybinder"_s, folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    const auto dossiers = (*store)->dossiers();
    QVERIFY_RESULT(dossiers);
    QCOMPARE(dossiers->size(), 1);
    const auto read = (*store)->read(dossiers->first().id);
    QVERIFY_RESULT(read);
    QVERIFY(*read == *expected);
    QVERIFY_RESULT((*store)->save(dossiers->first().id, sampleAnswers()));
    QVERIFY((*store)->read(dossiers->first().id) == sampleAnswers());
}

void StoreMigrationTest::stepsAreTakenInOrder_data()
{
    QTest::addColumn<bool>("viaTwo");
    QTest::newRow("one after the other") << true;
    QTest::newRow("both at once") << false;
}

void StoreMigrationTest::stepsAreTakenInOrder()
{
    QFETCH(bool, viaTwo);
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    if (viaTwo)
        QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadWrite, nextVersion()));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, versionAfterNext());
    QVERIFY_RESULT(store);
    QVERIFY((*store)->read(id) == sampleAnswers());
    QVERIFY_RESULT((*store)->save(id, Answers()));
    QCOMPARE(queryFile(folder.path(), u"SELECT colour || shape FROM dossier"_s).toString(), u"nonenone"_s);
    QCOMPARE(queryFile(folder.path(), u"PRAGMA user_version"_s).toInt(), now + 2);
    // And from now on this program leaves it alone.
    const auto older = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY(!older);
    QCOMPARE(storeTrouble(older.error()), StoreTrouble::Newer);
}

/// The way SQLite recommends for changes that ALTER TABLE cannot make; nothing that refers to the table is
/// lost.
void StoreMigrationTest::aTableCanBePutInThePlaceOfAnother()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const Migration rebuild{
        now, [](Connection &connection) -> Result<> {
            for (
                const QString &statement :
                {u"CREATE TABLE remade (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, pack TEXT, "
                 "pack_version TEXT, language TEXT, position TEXT, created TEXT, changed TEXT, digest TEXT) STRICT"_s,
                 u"INSERT INTO remade SELECT * FROM dossier"_s, u"DROP TABLE dossier"_s,
                 u"ALTER TABLE remade RENAME TO dossier"_s}) {
                if (auto done = connection.run(statement); !done)
                    return done;
            }
            return {};
        }};
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, later({rebuild}));
    QVERIFY_RESULT(store);
    QVERIFY((*store)->read(id) == sampleAnswers());
    QVERIFY_RESULT((*store)->remove(id)); // references are in force again
    QCOMPARE(queryFile(folder.path(), u"SELECT count(*) FROM answer"_s).toInt(), 0);
}

void StoreMigrationTest::aBackupIsMadeFirst()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, nextVersion());
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->backupMade(), folder.path(backupName));
    QCOMPARE(folder.names(), (QStringList{backupName, u"plan.privacybinder"_s}));
    QCOMPARE(QFileInfo(folder.path(backupName)).permissions(),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                 | QFileDevice::WriteUser);

    const auto backup = Store::open(folder.path(backupName), Store::Mode::ReadOnly); // of the version before
    QVERIFY_RESULT(backup);
    QVERIFY((*backup)->read(id) == sampleAnswers());
    QCOMPARE((*backup)->backupMade(), QString());
}

void StoreMigrationTest::aSecondBackupGetsAnotherName()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    QFile taken(folder.path(backupName));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, nextVersion());
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->backupMade(), folder.path(u"plan.backup-v%1-2026-11-21-2.privacybinder"_s.arg(now)));
    QCOMPARE(fileState(folder.path(backupName)).bytes, "mine");
}

void StoreMigrationTest::currentFilesAreLeftAlone()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadWrite, nextVersion()));
    const FileState before = fileState(folder.path());
    const QStringList names = folder.names();
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, nextVersion());
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->backupMade(), QString());
    QVERIFY(fileState(folder.path()) == before);
    QCOMPARE(folder.names(), names);
}

void StoreMigrationTest::failedStepLeavesTheFileAsItWas_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("statement fails") << 0;
    QTest::newRow("fails after a change") << 1;
    QTest::newRow("second step fails") << 2;
    QTest::newRow("reports an error") << 3;
    QTest::newRow("breaks a reference") << 4;
}

void StoreMigrationTest::failedStepLeavesTheFileAsItWas()
{
    QFETCH(int, index);
    const Migration fails{now,
                          [](Connection &connection) { return connection.run(u"DROP TABLE nonsense"_s); }};
    const Migration failsLate{now, [](Connection &connection) {
                                  return connection.run(u"DELETE FROM answer"_s).and_then([&]() {
                                      return connection.run(u"DROP TABLE nonsense"_s);
                                  });
                              }};
    const Migration second{now + 1, fails.apply};
    const Migration reports{
        now, [](Connection &) -> Result<> { return failure(ErrorKind::BadInput, u"odd"_s, u"odd"_s); }};
    const Migration breaks{
        now, [](Connection &connection) { return connection.run(u"UPDATE answer SET dossier = 99"_s); }};
    const QList<StoreOptions> cases{later({fails}), later({failsLate}),
                                    later({addColumn(now, u"colour"_s), second}), later({reports}),
                                    later({breaks})};

    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const QByteArray before = fileState(folder.path()).bytes;
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, cases.at(index));
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::FileTrouble);
    QVERIFY2(store.error().message.contains("could not be brought up to date"_L1),
             qPrintable(store.error().message));
    QVERIFY(store.error().message.contains(backupName));
    QVERIFY(fileState(folder.path()).bytes == before);
    const auto reader = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(reader);
    QVERIFY((*reader)->read(id) == sampleAnswers());
}

void StoreMigrationTest::noBackupNoMigration()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    // A folder stands where the copy has to be made.
    QVERIFY(QDir().mkdir(folder.path(u"plan.unfinished-copy.privacybinder"_s)));
    const FileState before = fileState(folder.path());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, nextVersion());
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains("no backup could be made"_L1), qPrintable(store.error().message));
    QVERIFY(fileState(folder.path()) == before);
}

void StoreMigrationTest::readersDoNotMigrate()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const FileState before = fileState(folder.path());
    const auto store = Store::open(folder.path(), Store::Mode::ReadOnly, nextVersion());
    QVERIFY(!store);
    QCOMPARE(storeTrouble(store.error()), StoreTrouble::Older);
    QVERIFY(fileState(folder.path()) == before);
    QCOMPARE(folder.names().size(), 1);
}

void StoreMigrationTest::theLockIsHeldMeanwhile()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    bool tried = false;
    const Migration looks{now, [&](Connection &) -> Result<> {
                              tried = !Store::open(folder.path(), Store::Mode::ReadWrite).has_value();
                              return {};
                          }};
    QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadWrite, later({looks})));
    QVERIFY(tried);
}

void StoreMigrationTest::findsBackups()
{
    const StoreFolder folder;
    const auto make = [&folder](const QString &name) {
        QFile file(folder.path(name));
        return file.open(QIODevice::WriteOnly);
    };
    for (const QString &name :
         {u"plan.backup-v1-2026-11-21.privacybinder"_s, u"plan.backup-v12-2026-11-20-3.privacybinder"_s,
          u"plan.backup-v1-2026-11-21.txt"_s, u"plan.backup-v1.privacybinder"_s,
          u"other.backup-v1-2026-11-21.privacybinder"_s, u"plan.replaced-2026-11-21.privacybinder"_s,
          u"planXbackup-v1-2026-11-21.privacybinder"_s})
        QVERIFY(make(name));
    QStringList found = backupsOf(folder.path());
    found.sort();
    QCOMPARE(found, (QStringList{folder.path(u"plan.backup-v1-2026-11-21.privacybinder"_s),
                                 folder.path(u"plan.backup-v12-2026-11-20-3.privacybinder"_s)}));

    QVERIFY(make(u"we [ask] *.backup-v1-2026-11-21"_s));
    QCOMPARE(backupsOf(folder.path(u"we [ask] *"_s)).size(), 1);
    QCOMPARE(backupsOf(folder.path(u"nowhere/plan.privacybinder"_s)), QStringList());
}

void StoreMigrationTest::putsABackupBack()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    {
        const auto store = Store::open(folder.path(), Store::Mode::ReadWrite, nextVersion());
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->save(id, Answers()));
    }
    const QByteArray newer = fileState(folder.path()).bytes;
    const auto kept = restoreBackup(folder.path(), folder.path(backupName), today.date());
    QVERIFY_RESULT(kept);
    QCOMPARE(*kept, folder.path(u"plan.replaced-2026-11-21.privacybinder"_s));
    QVERIFY(fileState(*kept).bytes == newer);
    QCOMPARE(folder.names(),
             (QStringList{backupName, u"plan.privacybinder"_s, u"plan.replaced-2026-11-21.privacybinder"_s}));

    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY((*store)->read(id) == sampleAnswers());
    QCOMPARE(QFileInfo(folder.path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void StoreMigrationTest::putsABackupBackWhereNothingIs()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers(), backupName);
    const auto kept = restoreBackup(folder.path(), folder.path(backupName), today.date());
    QVERIFY_RESULT(kept);
    QCOMPARE(*kept, QString());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY((*store)->read(id) == sampleAnswers());
    QCOMPARE(folder.names(), (QStringList{backupName, u"plan.privacybinder"_s}));
}

void StoreMigrationTest::badBackupsAreNotPutBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const QByteArray good = fileState(folder.path()).bytes;
    QByteArray damaged = good;
    damaged.replace(4096, 4096, QByteArray(4096, '\x5A'));
    QByteArray newer = good;
    newer[63] = '\7';
    QByteArray foreign = good;
    foreign[68] = 'X';
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary,");
    QTest::newRow("cut short") << good.first(good.size() / 2);
    QTest::newRow("damaged") << damaged;
    QTest::newRow("newer") << newer;
    QTest::newRow("foreign") << foreign;
}

void StoreMigrationTest::badBackupsAreNotPutBack()
{
    QFETCH(QByteArray, bytes);
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    QFile backup(folder.path(backupName));
    QVERIFY(backup.open(QIODevice::WriteOnly) && backup.write(bytes) == bytes.size());
    backup.close();
    const FileState before = fileState(folder.path());
    const QStringList names = folder.names();
    const auto kept = restoreBackup(folder.path(), folder.path(backupName), today.date());
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::FileTrouble);
    QVERIFY(fileState(folder.path()) == before);
    QCOMPARE(folder.names(), names);
}

void StoreMigrationTest::openStoresAreNotReplaced()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    folder.makeStore(sampleAnswers(), backupName);
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    const auto kept = restoreBackup(folder.path(), folder.path(backupName), today.date());
    QVERIFY(!kept);
    QCOMPARE(storeTrouble(kept.error()), StoreTrouble::Locked);
    QVERIFY_RESULT((*store)->save(id, Answers()));
}

void StoreMigrationTest::leftJournalIsNotPlayedIntoTheBackup()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers(), backupName);
    QFile damaged(folder.path());
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("damaged") > 0);
    damaged.close();
    QFile journal(folder.path() + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(QByteArray(2000, '\1')) > 0);
    journal.close();
    const auto kept = restoreBackup(folder.path(), folder.path(backupName), today.date());
    QVERIFY_RESULT(kept);
    QCOMPARE(fileState(*kept).bytes, "damaged");
    QCOMPARE(fileState(*kept + u"-journal"_s).bytes.size(), 2000);
    QVERIFY(!QFileInfo::exists(folder.path() + u"-journal"_s));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY((*store)->read(id) == sampleAnswers());
}

BINDER_TEST(StoreMigrationTest, QCoreApplication)
#include "tst_store_migration.moc"
