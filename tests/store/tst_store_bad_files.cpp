// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 userVersionAt = 60;
constexpr qint64 applicationIdAt = 68;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void cutTo(const QString &path, qint64 size)
{
    if (!QFile::resize(path, size))
        qFatal("cannot cut %s", qPrintable(path));
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size();
}

/// Makes a store into a bad one.
using Spoil = std::function<void(const QString &path)>;

struct BadFile
{
    const char *name;
    StoreTrouble trouble;
    QString message; ///< a part of it
    Spoil spoil;
};

QList<BadFile> badFiles()
{
    const QString damaged = u"is damaged"_s;
    const QString newer = u"made by a newer version"_s;
    const QString notOurs = u"is not a Privacy Binder file"_s;
    const QString otherProgram = u"belongs to another program"_s;
    return {
        {"damaged: one byte", StoreTrouble::Damaged, damaged, [](auto &path) { cutTo(path, 1); }},
        {"damaged: half a header", StoreTrouble::Damaged, damaged, [](auto &path) { cutTo(path, 50); }},
        {"damaged: cut to the header", StoreTrouble::Damaged, damaged, [](auto &path) { cutTo(path, 100); }},
        {"damaged: cut in half", StoreTrouble::Damaged, damaged,
         [](auto &path) { cutTo(path, sizeOf(path) / 2); }},
        {"damaged: last page gone", StoreTrouble::Damaged, damaged,
         [](auto &path) { cutTo(path, sizeOf(path) - pageSize); }},
        {"damaged: last byte gone", StoreTrouble::Damaged, damaged,
         [](auto &path) { cutTo(path, sizeOf(path) - 1); }},
        {"damaged: no page size", StoreTrouble::Damaged, damaged,
         [](auto &path) { patch(path, 16, QByteArray(2, '\0')); }},
        {"damaged: odd page size", StoreTrouble::Damaged, damaged,
         [](auto &path) { patch(path, 16, QByteArray("\x12\x34")); }},
        {"damaged: list of tables overwritten", StoreTrouble::Damaged, damaged,
         [](auto &path) { patch(path, 100, QByteArray(2000, '\xAA')); }},
        {"damaged: statements of tables overwritten", StoreTrouble::Damaged, damaged,
         [](auto &path) { patch(path, pageSize - 600, QByteArray(600, 'x')); }},
        {"damaged: a page of zeros", StoreTrouble::Damaged, damaged,
         [](auto &path) { patch(path, pageSize, QByteArray(pageSize, '\0')); }},
        {"damaged: all pages overwritten", StoreTrouble::Damaged, damaged,
         [](auto &path) { patch(path, pageSize, QByteArray(sizeOf(path) - pageSize, '\x5A')); }},
        {"damaged: two pages swapped", StoreTrouble::Damaged, damaged,
         [](auto &path) {
             const QByteArray bytes = fileState(path).bytes;
             patch(path, pageSize, bytes.mid(2 * pageSize, pageSize));
             patch(path, 2 * pageSize, bytes.mid(pageSize, pageSize));
         }},
        {"damaged: a table dropped", StoreTrouble::Damaged, damaged,
         [](auto &path) { QVERIFY(changeFile(path, {u"DROP TABLE note"_s})); }},
        {"damaged: version 0", StoreTrouble::Damaged, damaged,
         [](auto &path) { patch(path, userVersionAt, bigEndian(0)); }},

        {"newer: the next version", StoreTrouble::Newer, newer,
         [](auto &path) { patch(path, userVersionAt, bigEndian(Schema::current().version + 1)); }},
        {"newer: much newer", StoreTrouble::Newer, newer,
         [](auto &path) { patch(path, userVersionAt, bigEndian(1000)); }},
        {"newer: the highest number", StoreTrouble::Newer, newer,
         [](auto &path) { patch(path, userVersionAt, bigEndian(0xFFFFFFFF)); }},
        {"newer: with a write-ahead log", StoreTrouble::Newer, newer,
         [](auto &path) {
             patch(path, userVersionAt, bigEndian(Schema::current().version + 1));
             patch(path, 18, "\2\2");
         }},
        {"newer: laid out in a way we cannot know", StoreTrouble::Newer, newer,
         [](auto &path) {
             patch(path, userVersionAt, bigEndian(Schema::current().version + 1));
             patch(path, 100, QByteArray(3000, '\xAA'));
         }},
        {"newer: interrupted while saving", StoreTrouble::Newer, newer,
         [](auto &path) {
             patch(path, userVersionAt, bigEndian(Schema::current().version + 1));
             writeFile(path + "-journal"_L1,
                       QByteArray::fromHex("d9d505f920a163d7") + QByteArray(2000, '\1'));
         }},

        {"foreign: empty", StoreTrouble::Foreign, u"is empty"_s, [](auto &path) { cutTo(path, 0); }},
        {"foreign: text", StoreTrouble::Foreign, notOurs,
         [](auto &path) { writeFile(path, "Dear diary,\n"); }},
        {"foreign: exported answers", StoreTrouble::Foreign, notOurs,
         [](auto &path) { writeFile(path, R"({"format": "privacy-binder-answers", "version": 1})"); }},
        {"foreign: PDF", StoreTrouble::Foreign, notOurs,
         [](auto &path) { writeFile(path, "%PDF-1.7\n" + QByteArray(5000, ' ')); }},
        {"foreign: zeros", StoreTrouble::Foreign, notOurs,
         [](auto &path) { writeFile(path, QByteArray(3 * pageSize, '\0')); }},
        {"foreign: nearly SQLite", StoreTrouble::Foreign, notOurs,
         [](auto &path) { patch(path, 0, "SQLite format 4"); }},
        {"foreign: SQLite of nobody", StoreTrouble::Foreign, otherProgram,
         [](auto &path) { patch(path, applicationIdAt, bigEndian(0)); }},
        {"foreign: SQLite of another program", StoreTrouble::Foreign, otherProgram,
         [](auto &path) { patch(path, applicationIdAt, bigEndian(0x47504B47)); }}, // a map
        {"foreign: newer file of another program", StoreTrouble::Foreign, otherProgram,
         [](auto &path) {
             patch(path, applicationIdAt, bigEndian(1));
             patch(path, userVersionAt, bigEndian(99));
         }},
        {"foreign: a folder", StoreTrouble::Foreign, u"is a folder"_s,
         [](auto &path) {
             QFile::remove(path);
             QDir().mkdir(path);
         }},

        {"missing", StoreTrouble::Missing, u"There is no file"_s, [](auto &path) { QFile::remove(path); }},
    };
}

} // namespace

/// Files that cannot be opened: a clear message, and not a byte of them changed.
class StoreBadFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void createNeverTouchesAFileThatIsThere_data();
    void createNeverTouchesAFileThatIsThere();
    void createNeedsAFolder();
    void unreadableContentIsDamage_data();
    void unreadableContentIsDamage();
    void pipesAreNotWaitedFor();
};

void StoreBadFilesTest::refused_data()
{
    QTest::addColumn<int>("index");
    const auto files = badFiles();
    for (int index = 0; index < files.size(); ++index)
        QTest::newRow(files.at(index).name) << index;
}

void StoreBadFilesTest::refused()
{
    QFETCH(int, index);
    const BadFile bad = badFiles().at(index);
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    bad.spoil(folder.path());
    const FileState before = fileState(folder.path());
    const QStringList names = folder.names();

    for (const auto mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
        const auto store = Store::open(folder.path(), mode);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::FileTrouble);
        QVERIFY2(store.error().message.contains(bad.message), qPrintable(store.error().message));
        QVERIFY(store.error().message.contains("plan.privacybinder"_L1));
        QVERIFY2(storeTrouble(store.error()) == bad.trouble, qPrintable(store.error().detail));
        QVERIFY(fileState(folder.path()) == before);
        QCOMPARE(folder.names(), names);
    }
}

void StoreBadFilesTest::createNeverTouchesAFileThatIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear diary,\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(10'000, '\0');
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    const QByteArray store = fileState(folder.path()).bytes;
    QTest::newRow("a store") << store;
    QTest::newRow("half a store") << store.first(store.size() / 2);
}

void StoreBadFilesTest::createNeverTouchesAFileThatIsThere()
{
    QFETCH(QByteArray, bytes);
    const StoreFolder folder;
    writeFile(folder.path(), bytes);
    const FileState before = fileState(folder.path());
    const auto store = Store::create(folder.path());
    QVERIFY(!store);
    QCOMPARE(storeTrouble(store.error()), StoreTrouble::Exists);
    QVERIFY(store.error().message.contains("There already is a file"_L1));
    QVERIFY(fileState(folder.path()) == before);
    QCOMPARE(folder.names().size(), 1);
}

void StoreBadFilesTest::createNeedsAFolder()
{
    const StoreFolder folder;
    for (const QString &name : {u"nowhere/plan.privacybinder"_s, u"run"_s, u""_s}) {
        const auto store = Store::create(folder.path(name));
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::FileTrouble);
        QVERIFY(!store.error().message.isEmpty());
    }
    QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.path(u"dangling"_s)));
    QVERIFY(!Store::create(folder.path(u"dangling"_s)));
    QVERIFY(!QFileInfo::exists(folder.path(u"nowhere"_s)));
}

void StoreBadFilesTest::unreadableContentIsDamage_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("value") << u"UPDATE answer SET value = '{' WHERE state = 'answered'"_s;
    QTest::newRow("entries") << u"UPDATE entries SET ids = '[1]'"_s;
    QTest::newRow("note") << u"UPDATE note SET text = 'no JSON'"_s;
    QTest::newRow("overruling") << u"UPDATE overruling SET content = '[]'"_s;
    QTest::newRow("date of an overruling") << u"UPDATE overruling SET content = '{\"when\": \"soon\"}'"_s;
    QTest::newRow("edition") << u"UPDATE edition SET content = ''"_s;
    QTest::newRow("retired") << u"UPDATE retired SET content = '1, 2'"_s;
}

void StoreBadFilesTest::unreadableContentIsDamage()
{
    QFETCH(QString, statement);
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    QVERIFY(changeFile(folder.path(), {statement}));
    const FileState before = fileState(folder.path());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    const auto read = (*store)->read(id);
    QVERIFY(!read);
    QCOMPARE(storeTrouble(read.error()), StoreTrouble::Damaged);
    QVERIFY(!(*store)->save(id, Answers())); // what cannot be read is not overwritten
    QVERIFY(fileState(folder.path()) == before);
}

void StoreBadFilesTest::pipesAreNotWaitedFor()
{
    const auto store = Store::open(u"/dev/zero"_s, Store::Mode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(storeTrouble(store.error()), StoreTrouble::Foreign);
}

BINDER_TEST(StoreBadFilesTest, QCoreApplication)
#include "tst_store_bad_files.moc"
