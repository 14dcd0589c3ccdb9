// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"
#include "tests/store/faulty_disk.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

using Fault = FaultyDisk::Fault;

namespace {

constexpr int mostSteps = 500; // steps

/// Lets the only open store have no page more than it has.
void fill()
{
    const QSqlDatabase database = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
    QSqlQuery(database).exec(u"PRAGMA max_page_count = 1"_s);
}

void makeRoom()
{
    const QSqlDatabase database = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
    QSqlQuery(database).exec(u"PRAGMA max_page_count = 100000"_s);
}

Answers withLarge(const QString &text)
{
    return withAnswer(sampleAnswers(), u"organisation.story"_s, text.repeated(2000));
}

} // namespace

/// Saving when the disk is full or refuses: an error, nothing lost, and the store can be used on.
class StoreFullTest : public QObject
{
    Q_OBJECT

private slots:
    void fullDisk_data();
    void fullDisk();
    void addingOnAFullDisk();
    void brokenDisk_data();
    void brokenDisk();
    void creatingOnABrokenDisk_data();
    void creatingOnABrokenDisk();
};

void StoreFullTest::fullDisk_data()
{
    QTest::addColumn<Answers>("answers");
    Answers notes = sampleAnswers();
    notes.explanations.insert({u"organisation.story"_s, {}}, u"uitleg "_s.repeated(2000));
    Answers editions = sampleAnswers();
    editions.editions.append({3, {}, {}, {}, {}, {{u"text"_s, u"oud "_s.repeated(2000)}}});
    Answers retired = sampleAnswers();
    retired.retired.insert(u"text"_s, u"oud "_s.repeated(2000));
    Answers entries = sampleAnswers();
    for (int number = 0; number < 500; ++number)
        entries.entries[u"information"_s].append(u"entry-%1"_s.arg(number));
    QTest::newRow("large text") << withLarge(u"Verhaal "_s);
    QTest::newRow("note") << notes;
    QTest::newRow("edition") << editions;
    QTest::newRow("retired answers") << retired;
    QTest::newRow("many entries") << entries;
}

void StoreFullTest::fullDisk()
{
    QFETCH(Answers, answers);
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    const QByteArray before = fileState(folder.path()).bytes;

    fill();
    const auto refused = (*store)->save(id, answers);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::FileTrouble);
    QCOMPARE(storeTrouble(refused.error()), StoreTrouble::Full);
    QVERIFY(refused.error().message.contains("disk is full"_L1));
    QVERIFY(refused.error().message.contains("plan.privacybinder"_L1));
    QVERIFY(fileState(folder.path()).bytes == before);
    QVERIFY((*store)->read(id) == sampleAnswers());
    QVERIFY(!(*store)->save(id, answers)); // again, the same

    makeRoom();
    QVERIFY_RESULT((*store)->save(id, answers));
    const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
    QVERIFY_RESULT(reader);
    QVERIFY((*reader)->read(id) == answers);
}

void StoreFullTest::addingOnAFullDisk()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    fill();
    const auto refused = (*store)->add(withLarge(u"Verhaal "_s));
    QVERIFY(!refused);
    QCOMPARE(storeTrouble(refused.error()), StoreTrouble::Full);
    QCOMPARE((*store)->dossiers().value().size(), 1);
    QVERIFY_RESULT((*store)->save(
        id, withAnswer(sampleAnswers(), u"organisation.name"_s, u"Kort"_s))); // there is room for this
    makeRoom();
    QVERIFY_RESULT((*store)->add(withLarge(u"Verhaal "_s)));
}

void StoreFullTest::brokenDisk_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("full once") << Fault::Full << false;
    QTest::newRow("full from then on") << Fault::Full << true;
    QTest::newRow("failing once") << Fault::Fail << false;
    QTest::newRow("failing from then on") << Fault::Fail << true;
}

/// At each single step of a save.
void StoreFullTest::brokenDisk()
{
    QFETCH(Fault, fault);
    QFETCH(bool, lasting);
    const Answers before = withLarge(u"Eerst. "_s);
    const Answers after = withLarge(u"Daarna. "_s);
    FaultyDisk disk;
    const StoreFolder folder(StoreFolder::Place::Memory);
    const QString id = folder.makeStore(before, u"origin"_s);
    int step = 0;
    do {
        QVERIFY(++step < mostSteps);
        QFile::remove(folder.path());
        QVERIFY(QFile::copy(folder.path(u"origin"_s), folder.path()));
        const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY((*store)->read(id) == before);

        disk.arm(fault, step, lasting);
        const auto saved = (*store)->save(id, after);
        disk.disarm();
        if (!saved) {
            QCOMPARE(saved.error().kind, ErrorKind::FileTrouble);
            QVERIFY2(storeTrouble(saved.error()) == StoreTrouble::Full
                         || storeTrouble(saved.error()) == StoreTrouble::System
                         || storeTrouble(saved.error()) == StoreTrouble::ReadOnly,
                     qPrintable(saved.error().detail));
        }
        const auto read = (*store)->read(id);
        QVERIFY_RESULT(read);
        QVERIFY2(*read == (saved ? after : before), qPrintable(QString::number(step)));

        // The store goes on as if nothing had happened.
        QVERIFY_RESULT((*store)->save(id, after));
        const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
        QVERIFY_RESULT(reader);
        QVERIFY((*reader)->read(id) == after);
    } while (disk.struck());
    QVERIFY(step > 6);
}

void StoreFullTest::creatingOnABrokenDisk_data()
{
    brokenDisk_data();
}

void StoreFullTest::creatingOnABrokenDisk()
{
    QFETCH(Fault, fault);
    QFETCH(bool, lasting);
    FaultyDisk disk;
    const StoreFolder folder(StoreFolder::Place::Memory);
    int step = 0;
    do {
        QVERIFY(++step < mostSteps);
        disk.arm(fault, step, lasting);
        const bool created = Store::createWith(folder.path(), sampleAnswers()).has_value();
        disk.disarm();
        QCOMPARE(folder.names().contains(u"plan.privacybinder"_s), created);
        if (created)
            QVERIFY_RESULT(Store::open(folder.path(), Store::Mode::ReadWrite));
        QFile::remove(folder.path());
        QCOMPARE(folder.names(), QStringList());
    } while (disk.struck());
    QVERIFY(step > 6);
}

BINDER_TEST(StoreFullTest, QCoreApplication)
#include "tst_store_full.moc"
