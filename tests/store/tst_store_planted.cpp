// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/backup.h"
#include "model/store/connection.h"
#include "model/store/store.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

QStringList rewriting(const QString &before, const QString &after)
{
    return {u"PRAGMA writable_schema = ON"_s,
            u"UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2')"_s.arg(before, after)};
}

struct Planted
{
    const char *name;
    QStringList statements; ///< of the one who planted it
    QString named;          ///< in the message
};

QList<Planted> plantings()
{
    const QString endless =
        u"WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT i FROM c"_s;
    return {
        {"trigger that takes answers away",
         {u"CREATE TRIGGER thief AFTER INSERT ON answer BEGIN DELETE FROM answer; END"_s},
         u"trigger thief"_s},
        {"trigger that never ends",
         {u"CREATE TRIGGER loop AFTER UPDATE ON dossier BEGIN INSERT INTO note SELECT 1, i, '', "
          "'explanation', '' FROM (%1); END"_s.arg(endless)},
         u"trigger loop"_s},
        {"trigger that refuses",
         {u"CREATE TRIGGER no BEFORE INSERT ON answer BEGIN SELECT RAISE(IGNORE); END"_s},
         u"trigger no"_s},
        {"trigger with a name of several lines",
         {u"CREATE TRIGGER \"a\nb%1\" AFTER INSERT ON answer BEGIN SELECT 1; END"_s.arg(QString(500, u'c'))},
         u"trigger a b"_s},
        {"view", {u"CREATE VIEW shown AS %1"_s.arg(endless)}, u"view shown"_s},
        {"view in the place of a table",
         {u"DROP TABLE note"_s, u"CREATE VIEW note AS SELECT * FROM answer"_s},
         u"view note"_s},
        {"index", {u"CREATE INDEX quick ON answer (value)"_s}, u"index quick"_s},
        {"unique index", {u"CREATE UNIQUE INDEX one ON answer (dossier)  WHERE 0"_s}, u"index one"_s},
        {"another table", {u"CREATE TABLE mine (a)"_s}, u"table mine"_s},
        {"another program's counts", {u"ANALYZE"_s}, u"table sqlite_stat1"_s},
        {"another column", {u"ALTER TABLE answer ADD COLUMN more TEXT"_s}, u"table answer"_s},
        {"a computed column",
         {u"ALTER TABLE answer ADD COLUMN more TEXT AS (hex(zeroblob(500000000)))"_s},
         u"table answer"_s},
        {"another check",
         rewriting(u"state = ''answered'')"_s, u"state = ''answered'' AND hex(zeroblob(500000000)) > 1)"_s),
         u"table answer"_s},
        {"no check", rewriting(u"CHECK (kind IN (''explanation'', ''advisorNote''))"_s, u""_s),
         u"table note"_s},
        {"types are not kept", rewriting(u") STRICT"_s, u")"_s), u"table "_s},
        {"a default", rewriting(u"ids      TEXT NOT NULL"_s, u"ids      TEXT NOT NULL DEFAULT 1"_s),
         u"table entries"_s},
        {"nothing goes with its dossier", rewriting(u"ON DELETE CASCADE"_s, u"ON DELETE SET NULL"_s),
         u"table "_s},
        {"a schema as long as a book",
         {u"CREATE TABLE mine (a /* %1 */)"_s.arg(QString(100'000, u'x'))},
         u"table mine"_s},
    };
}

bool setToWriteAheadLog(const QString &path)
{
    return changeFile(path, {u"PRAGMA journal_mode = WAL"_s});
}

} // namespace

/// Files that another hand put something in: told by name, not run, and not a byte of them changed.
class StorePlantedTest : public QObject
{
    Q_OBJECT

private slots:
    void schemaIsComparedWhole_data();
    void schemaIsComparedWhole();
    void plantedBackupsAreNotPutBack();
    void longTextIsRefused();
    void tooManyDossiersAreRefused();
    void statementsEnd();
    void schemaRunsNothingAnyhow();
    void writeAheadLogIsReadInPlace();
    void writeAheadLogEndsWhenWritten();
    void writeAheadLogWithContentIsLeft();
};

void StorePlantedTest::schemaIsComparedWhole_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("writeAheadLog");
    const auto all = plantings();
    for (int index = 0; index < all.size(); ++index) {
        QTest::newRow(all.at(index).name) << index << false;
        QTest::addRow("%s, with a write-ahead log", all.at(index).name) << index << true;
    }
}

void StorePlantedTest::schemaIsComparedWhole()
{
    QFETCH(int, index);
    QFETCH(bool, writeAheadLog);
    const Planted planted = plantings().at(index);
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const QByteArray sound = fileState(folder.path()).bytes;
    QVERIFY(changeFile(folder.path(), planted.statements));
    QVERIFY(fileState(folder.path()).bytes != sound);
    QVERIFY(!writeAheadLog || setToWriteAheadLog(folder.path()));
    const FileState before = fileState(folder.path());

    for (const auto mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
        const auto store = Store::open(folder.path(), mode);
        QVERIFY(!store);
        const Error &error = store.error();
        QCOMPARE(error.kind, ErrorKind::FileTrouble);
        QVERIFY2(storeTrouble(error) == StoreTrouble::Damaged, qPrintable(error.detail));
        QVERIFY2(error.message.contains(planted.named), qPrintable(error.message));
        QVERIFY2(error.message.contains("was altered by another program"_L1), qPrintable(error.message));
        QVERIFY(error.message.contains("plan.privacybinder"_L1));
        QVERIFY2(error.message.size() < folder.path().size() + 400, qPrintable(error.message));
        QVERIFY(fileState(folder.path()) == before);
        QCOMPARE(folder.names(), QStringList{u"plan.privacybinder"_s});
    }
}

void StorePlantedTest::plantedBackupsAreNotPutBack()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const QString backup = folder.path(u"backup"_s);
    QVERIFY(QFile::copy(folder.path(), backup));
    QVERIFY(changeFile(backup, plantings().first().statements));
    const FileState before = fileState(folder.path());
    const auto restored = restoreBackup(folder.path(), backup, {2026, 12, 1});
    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains("trigger thief"_L1), qPrintable(restored.error().message));
    QVERIFY(fileState(folder.path()) == before);
}

void StorePlantedTest::longTextIsRefused()
{
    const StoreFolder folder(StoreFolder::Place::Memory);
    const QString id = folder.makeStore(sampleAnswers());
    QVERIFY(changeFile(folder.path(), {u"UPDATE answer SET value = '\"' || hex(zeroblob(50000000)) || '\"' "
                                       "WHERE link_id = 'organisation.name'"_s}));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    const auto read = store ? (*store)->read(id) : tl::unexpected(store.error());
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains("longer than Privacy Binder takes"_L1),
             qPrintable(read.error().message));
    QCOMPARE(storeTrouble(read.error()), StoreTrouble::Damaged);
}

void StorePlantedTest::tooManyDossiersAreRefused()
{
    const StoreFolder folder(StoreFolder::Place::Memory);
    folder.makeStore(sampleAnswers());
    const auto add = [&folder](int number) {
        return changeFile(
            folder.path(),
            {u"INSERT INTO dossier (id, pack, pack_version, language, position, created, changed) "
             "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < %1) "
             "SELECT hex(randomblob(16)), '', '', '', '', '', '' FROM c"_s.arg(number)});
    };
    QVERIFY(add(FileLimits::mostDossiers - 1));
    QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadOnly));
    QVERIFY(add(1));
    const FileState before = fileState(folder.path());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains("more than 20000 dossiers"_L1),
             qPrintable(store.error().message));
    QVERIFY(fileState(folder.path()) == before);
}

/// Whatever a file is built like, no statement keeps the window waiting for ever.
void StorePlantedTest::statementsEnd()
{
    const auto connection = Connection::inMemory();
    QVERIFY_RESULT(connection);
    const QString endless =
        u"WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT count(*) FROM c"_s;
    for (int time = 0; time < 2; ++time) {
        const auto counted = (*connection)->value(endless);
        QVERIFY(!counted);
        QVERIFY2(counted.error().message.contains("far more time"_L1), qPrintable(counted.error().message));
    }
    const auto after = (*connection)->value(u"SELECT 7"_s); // and the connection is as good as before
    QVERIFY_RESULT(after);
    QCOMPARE(after->toInt(), 7);
}

/// Should something get past the comparison.
void StorePlantedTest::schemaRunsNothingAnyhow()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    QVERIFY(changeFile(folder.path(),
                       {u"CREATE TRIGGER thief AFTER UPDATE ON dossier BEGIN DELETE FROM answer; END"_s,
                        u"CREATE VIEW shown AS SELECT 1"_s}));
    const auto connection = Connection::open(folder.path(), Connection::Access::ReadWrite);
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT((*connection)->run(u"UPDATE dossier SET position = 'p'"_s));
    QVERIFY((*connection)->value(u"SELECT count(*) FROM answer"_s).value().toInt() > 0);
    QVERIFY(!(*connection)->run(u"SELECT * FROM shown"_s));
    QVERIFY_RESULT((*connection)->run(u"PRAGMA writable_schema = ON"_s));
    QVERIFY(!(*connection)->run(u"DELETE FROM sqlite_schema"_s));
}

void StorePlantedTest::writeAheadLogIsReadInPlace()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    QVERIFY(setToWriteAheadLog(folder.path()));
    const FileState before = fileState(folder.path());
    {
        const auto store = Store::open(folder.path(), Store::Mode::ReadOnly);
        QVERIFY_RESULT(store);
        QVERIFY((*store)->read(id) == sampleAnswers());
        QCOMPARE(folder.names().size(), 1);
    }
    QCOMPARE(folder.names().size(), 1);
    QVERIFY(fileState(folder.path()) == before);
}

void StorePlantedTest::writeAheadLogEndsWhenWritten()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    QVERIFY(setToWriteAheadLog(folder.path()));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QCOMPARE(folder.names().size(), 1);
    QCOMPARE(fileState(folder.path()).bytes.mid(18, 2), "\1\1");
    QVERIFY_RESULT((*store)->save(id, Answers()));
    QCOMPARE(folder.names().size(), 1);
}

void StorePlantedTest::writeAheadLogWithContentIsLeft()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers(), u"origin"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"wal"_s);
        database.setDatabaseName(folder.path(u"origin"_s));
        QVERIFY(database.open());
        for (const QString &statement :
             {u"PRAGMA journal_mode = WAL"_s, u"UPDATE dossier SET position = 'p'"_s})
            QVERIFY(QSqlQuery(database).exec(statement));
        for (const QString &part : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(folder.path(u"origin"_s + part), folder.path() + part));
    }
    QSqlDatabase::removeDatabase(u"wal"_s);
    const QStringList names = folder.names();
    const FileState file = fileState(folder.path());
    const FileState log = fileState(folder.path() + u"-wal"_s);
    for (const auto mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
        const auto store = Store::open(folder.path(), mode);
        QVERIFY(!store);
        QCOMPARE(storeTrouble(store.error()), StoreTrouble::Busy);
        QVERIFY2(store.error().message.contains("second file"_L1), qPrintable(store.error().message));
        QVERIFY(fileState(folder.path()) == file);
        QVERIFY(fileState(folder.path() + u"-wal"_s) == log);
        QCOMPARE(folder.names(), names);
    }
}

BINDER_TEST(StorePlantedTest, QCoreApplication)
#include "tst_store_planted.moc"
