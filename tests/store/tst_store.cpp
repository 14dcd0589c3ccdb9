// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// What a store does when all is well.
class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void survivesClosing();
    void savesOnlyWhatDiffers();
    void savesEveryKindOfChange();
    void savingTheSameTwiceWritesNothing();
    void holdsSeveralDossiers();
    void namesDossiersByTheirSubject();
    void removesADossierWithAllItsParts();
    void removedTextIsGoneFromTheFile();
    void unknownDossierIsAnError();
    void newFileIsForItsUserOnly();
    void newFileKnowsWhatItIs();
    void leavesNothingBesideTheFile();
    void readersSeeWhatTheWriterSaved();
    void keepsTimes();
    void followsSymbolicLinks();
};

void StoreTest::everythingComesBack()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto id = (*store)->add(sampleAnswers());
    QVERIFY_RESULT(id);
    const auto read = (*store)->read(*id);
    QVERIFY_RESULT(read);
    QVERIFY(*read == sampleAnswers());
}

void StoreTest::survivesClosing()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
        const auto store = Store::open(folder.path(), mode);
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->isReadOnly(), mode == Store::Mode::ReadOnly);
        QCOMPARE((*store)->path(), folder.path());
        const auto read = (*store)->read(id);
        QVERIFY_RESULT(read);
        QVERIFY(*read == sampleAnswers());
    }
}

void StoreTest::savesOnlyWhatDiffers()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto id = (*store)->add(sampleAnswers());
    QVERIFY_RESULT(id);
    QVERIFY_RESULT((*store)->save(*id, withAnswer(sampleAnswers(), u"organisation.city"_s, u"Breda"_s)));

    // Rows are numbered as they are written: a row written again by deleting and inserting would have a new
    // number.
    QCOMPARE(queryFile(folder.path(), u"SELECT count(*) FROM answer"_s).toInt(),
             sampleAnswers().values.size() + sampleAnswers().unknown.size() + sampleAnswers().rejected.size()
                 + 1);
    QCOMPARE(queryFile(folder.path(), u"SELECT link_id FROM answer ORDER BY rowid DESC LIMIT 1"_s).toString(),
             u"organisation.city"_s);
    QCOMPARE(queryFile(folder.path(), u"SELECT value FROM answer WHERE link_id = 'organisation.city'"_s)
                 .toString(),
             u"\"Breda\""_s);
}

void StoreTest::savesEveryKindOfChange()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto id = (*store)->add(sampleAnswers());
    QVERIFY_RESULT(id);

    QList<Answers> steps;
    const auto step = [&](auto change) {
        Answers next = steps.isEmpty() ? sampleAnswers() : steps.last();
        change(next);
        steps.append(next);
    };
    step([](Answers &a) { a.packVersion = u"1.1.0"_s; });
    step([](Answers &a) { a.language = u"en"_s; });
    step([](Answers &a) { a.position.clear(); });
    step([](Answers &a) { a.entries[u"information"_s] = {u"financial"_s, u"contact"_s}; });
    step([](Answers &a) { a.entries.remove(u"staff"_s); });
    step([](Answers &a) { a.values.remove({u"organisation.name"_s, {}}); });
    step([](Answers &a) { a.values[{u"organisation.employees"_s, {}}] = Value::integer(4); });
    step([](Answers &a) { a.unknown.clear(); });
    step([](Answers &a) { a.rejected.insert({u"organisation.name"_s, {}}); });
    step([](Answers &a) { a.explanations.clear(); });
    step([](Answers &a) { a.advisorNotes[{u"organisation.name"_s, {}}] = u"naam"_s; });
    step([](Answers &a) { a.overruled.clear(); });
    step([](Answers &a) { a.editions.append({3, {}, {}, {}, {}, {}}); });
    step([](Answers &a) { a.editions.removeFirst(); });
    step([](Answers &a) { a.editions.clear(); });
    step([](Answers &a) { a.retired = {}; });
    step([](Answers &a) { a = {}; });
    step([](Answers &a) { a = sampleAnswers(); });
    for (const Answers &answers : steps) {
        QVERIFY_RESULT((*store)->save(*id, answers));
        const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
        QVERIFY_RESULT(reader);
        const auto read = (*reader)->read(*id);
        QVERIFY_RESULT(read);
        QVERIFY(*read == answers);
    }
}

void StoreTest::savingTheSameTwiceWritesNothing()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto id = (*store)->add(sampleAnswers());
    QVERIFY_RESULT(id);
    const FileState before = fileState(folder.path());
    QVERIFY_RESULT((*store)->save(*id, sampleAnswers()));
    QVERIFY(fileState(folder.path()) == before);
}

void StoreTest::holdsSeveralDossiers()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const Answers first = sampleAnswers();
    const Answers second = withAnswer(sampleAnswers(), u"organisation.name"_s, u"Tweede"_s);
    const auto firstId = (*store)->add(first);
    const auto secondId = (*store)->add(second);
    QVERIFY_RESULT(firstId);
    QVERIFY_RESULT(secondId);
    QVERIFY(*firstId != *secondId);
    QVERIFY_RESULT((*store)->save(*firstId, {}));
    QVERIFY((*store)->read(*firstId) == Answers());
    QVERIFY((*store)->read(*secondId) == second);
}

void StoreTest::namesDossiersByTheirSubject()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto named = (*store)->add(sampleAnswers());
    const auto nameless = (*store)->add({});
    QVERIFY_RESULT(named);
    QVERIFY_RESULT(nameless);

    const auto list = (*store)->dossiers(
        [](const QString &packId) { return packId == "ca-pipeda"_L1 ? u"organisation.name"_s : QString(); });
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, *named);
    QCOMPARE(list->at(0).subject, u"Bring the Pixel"_s);
    QCOMPARE(list->at(0).packId, u"ca-pipeda"_s);
    QCOMPARE(list->at(0).packVersion, u"1.0.0"_s);
    QCOMPARE(list->at(1).id, *nameless);
    QCOMPARE(list->at(1).subject, QString());

    const auto unnamed = (*store)->dossiers();
    QVERIFY_RESULT(unnamed);
    QCOMPARE(unnamed->at(0).subject, QString());
}

void StoreTest::removesADossierWithAllItsParts()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto kept = (*store)->add(sampleAnswers());
    const auto removed = (*store)->add(sampleAnswers());
    QVERIFY_RESULT(kept);
    QVERIFY_RESULT(removed);
    QVERIFY_RESULT((*store)->remove(*removed));
    const auto list = (*store)->dossiers();
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), 1);
    QVERIFY((*store)->read(*kept) == sampleAnswers());
    for (const auto &table :
         {u"entries"_s, u"answer"_s, u"note"_s, u"overruling"_s, u"edition"_s, u"retired"_s})
        QCOMPARE(queryFile(folder.path(), u"SELECT count(DISTINCT dossier) FROM "_s + table).toInt(), 1);
}

void StoreTest::removedTextIsGoneFromTheFile()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const QString secret = u"zeer-geheime-toelichting "_s.repeated(2000);
    Answers answers = sampleAnswers();
    answers.explanations.insert({u"organisation.email"_s, {}}, secret);
    const auto id = (*store)->add(answers);
    QVERIFY_RESULT(id);
    QVERIFY(fileState(folder.path()).bytes.contains("zeer-geheime"));
    QVERIFY_RESULT((*store)->save(*id, sampleAnswers()));
    QVERIFY(!fileState(folder.path()).bytes.contains("geheime"));
    QVERIFY_RESULT((*store)->remove(*id));
    QVERIFY(!fileState(folder.path()).bytes.contains("Bring the Pixel"));
}

void StoreTest::unknownDossierIsAnError()
{
    const StoreFolder folder;
    const auto store = Store::create(folder.path());
    QVERIFY_RESULT(store);
    const auto read = (*store)->read(u"nobody"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY(read.error().message.contains("nobody"_L1));
    QCOMPARE(storeTrouble(read.error()), StoreTrouble::Missing);
    QVERIFY(!(*store)->save(u"nobody"_s, {}));
    QVERIFY(!(*store)->remove(u"nobody"_s));
    QVERIFY(!(*store)->remove({}));
}

void StoreTest::newFileIsForItsUserOnly()
{
    const StoreFolder folder;
    QVERIFY_RESULT(Store::create(folder.path()));
    QCOMPARE(QFileInfo(folder.path()).permissions(), QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                         | QFileDevice::ReadUser | QFileDevice::WriteUser);
}

void StoreTest::newFileKnowsWhatItIs()
{
    const StoreFolder folder;
    QVERIFY_RESULT(Store::create(folder.path()));
    const QByteArray bytes = fileState(folder.path()).bytes;
    QCOMPARE(bytes.mid(68, 4), "PBnd");
    QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\2", 4));
    QCOMPARE(bytes.at(18), '\1'); // a rollback journal, no WAL
}

void StoreTest::leavesNothingBesideTheFile()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    QCOMPARE(folder.names(), QStringList{u"plan.privacybinder"_s});
    QCOMPARE(QDir(folder.path(u"run/privacy-binder"_s)).entryList(QDir::Files), QStringList());
}

void StoreTest::readersSeeWhatTheWriterSaved()
{
    const StoreFolder folder;
    const auto writer = Store::create(folder.path());
    QVERIFY_RESULT(writer);
    const auto id = (*writer)->add(sampleAnswers());
    QVERIFY_RESULT(id);
    const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
    QVERIFY_RESULT(reader);
    QVERIFY((*reader)->read(*id) == sampleAnswers());
    const Answers changed = withAnswer(sampleAnswers(), u"organisation.name"_s, u"Later"_s);
    QVERIFY_RESULT((*writer)->save(*id, changed));
    QVERIFY((*reader)->read(*id) == changed);
}

void StoreTest::keepsTimes()
{
    const StoreFolder folder;
    QDateTime now({2026, 11, 21}, {10, 0, 0, 123}, Qt::UTC);
    StoreOptions options;
    options.now = [&now]() { return now; };
    const auto store = Store::create(folder.path(), options);
    QVERIFY_RESULT(store);
    const auto id = (*store)->add(sampleAnswers());
    QVERIFY_RESULT(id);
    const QDateTime created = now;
    now = now.addDays(1);
    QVERIFY_RESULT((*store)->save(*id, {}));
    const auto list = (*store)->dossiers();
    QVERIFY_RESULT(list);
    QCOMPARE(list->first().created, created);
    QCOMPARE(list->first().changed, now);
}

void StoreTest::followsSymbolicLinks()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const QString link = folder.path(u"link.privacybinder"_s);
    QVERIFY(QFile::link(folder.path(), link));
    const auto store = Store::open(link, Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->path(), folder.path());
    QVERIFY_RESULT((*store)->save(id, {}));
    QVERIFY(QFileInfo(link).isSymLink());
    // Under whatever name: the lock belongs to the file.
    QVERIFY(!Store::open(folder.path(), Store::Mode::ReadWrite));
}

BINDER_TEST(StoreTest, QCoreApplication)
#include "tst_store.moc"
