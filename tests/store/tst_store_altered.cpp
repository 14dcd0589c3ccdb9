// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/dossier_digest.h"
#include "model/store/store.h"
#include "tests/store/samples.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// What is not as it was saved is told, and never given for it.
class StoreAlteredTest : public QObject
{
    Q_OBJECT

private slots:
    void digestIsOfRowsWithoutOrder();
    void digestTellsColumnsApart();
    void digestAsText();
    void anyChangeIsTold_data();
    void anyChangeIsTold();
    void aFlippedBitIsTold();
    void noFlippedBitGivesOtherAnswers();
    void acceptedAsItIs();
    void savingKeepsTheDigest();
    void olderDossiersGetOneWhenSaved();
    void anAlteredDossierCanBeReplaced();
};

void StoreAlteredTest::digestIsOfRowsWithoutOrder()
{
    DossierDigest one;
    one.toggle("answer"_L1, {u"a"_s, 1});
    one.toggle("note"_L1, {u"b"_s});
    DossierDigest other;
    other.toggle("note"_L1, {u"b"_s});
    other.toggle("answer"_L1, {u"a"_s, 1});
    QVERIFY(one == other);
    other.toggle("note"_L1, {u"b"_s});
    other.toggle("answer"_L1, {u"a"_s, 1});
    QVERIFY(other == DossierDigest());
}

void StoreAlteredTest::digestTellsColumnsApart()
{
    const QVariant null(QMetaType::fromType<QString>());
    const QList<QVariantList> rows{{u"ab"_s, u"c"_s}, {u"a"_s, u"bc"_s}, {u"abc"_s}, {u"abc"_s, u""_s},
                                   {u"abc"_s, null},  {null, u"abc"_s},  {u"-;"_s},  {null}};
    QSet<QString> texts;
    for (const QVariantList &row : rows) {
        for (const auto table : {"answer"_L1, "note"_L1}) {
            DossierDigest digest;
            digest.toggle(table, row);
            texts.insert(digest.text());
        }
    }
    QCOMPARE(texts.size(), rows.size() * 2);
}

void StoreAlteredTest::digestAsText()
{
    DossierDigest digest;
    QCOMPARE(digest.text(), QString(64, u'0'));
    digest.toggle("answer"_L1, {u"a"_s});
    QVERIFY(DossierDigest::fromText(digest.text()) == digest);
    for (const QString &text : {u""_s, u"00"_s, QString(63, u'0'), QString(64, u'x'), QString(66, u'0')})
        QVERIFY(!DossierDigest::fromText(text));
}

void StoreAlteredTest::anyChangeIsTold_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an answer")
        << u"UPDATE answer SET value = '\"Bring the Pixal\"' WHERE link_id = 'organisation.name'"_s;
    QTest::newRow("the question of an answer")
        << u"UPDATE answer SET link_id = 'organisation.nama' WHERE link_id = 'organisation.name'"_s;
    QTest::newRow("the entry of an answer")
        << u"UPDATE answer SET entry = 'contacu' WHERE entry = 'contact'"_s;
    QTest::newRow("unknown, not rejected")
        << u"UPDATE answer SET state = 'unknown' WHERE state = 'rejected'"_s;
    QTest::newRow("a row is gone") << u"DELETE FROM answer WHERE state = 'unknown'"_s;
    QTest::newRow("a row more") << u"INSERT INTO answer VALUES (1, 'more', '', 'unknown', NULL)"_s;
    QTest::newRow("order of entries")
        << u"UPDATE entries SET ids = '[\"financial\",\"contact\"]' WHERE group_id = 'information'"_s;
    QTest::newRow("a note") << u"UPDATE note SET text = '\"\"' WHERE kind = 'advisorNote'"_s;
    QTest::newRow("a note that is printed")
        << u"UPDATE note SET kind = 'explanation' WHERE kind = 'advisorNote'"_s;
    QTest::newRow("an overruling") << u"UPDATE overruling SET content = replace(content, 'Anna', 'Anne')"_s;
    QTest::newRow("an edition")
        << u"UPDATE edition SET content = replace(content, '2026-03-01', '2026-03-02')"_s;
    QTest::newRow("order of editions") << u"UPDATE edition SET position = position + 2"_s;
    QTest::newRow("what is retired") << u"UPDATE retired SET content = replace(content, '2.5', '3.5')"_s;
    QTest::newRow("the language") << u"UPDATE dossier SET language = 'fy'"_s;
    QTest::newRow("the version of the pack") << u"UPDATE dossier SET pack_version = '1.0.1'"_s;
    QTest::newRow("the digest") << u"UPDATE dossier SET digest = replace(digest, '0', '1')"_s;
    QTest::newRow("no digest, but something else") << u"UPDATE dossier SET digest = 'x'"_s;
}

void StoreAlteredTest::anyChangeIsTold()
{
    QFETCH(const QString, statement);
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    QVERIFY(changeFile(folder.path(), {statement}));
    const FileState before = fileState(folder.path());
    for (const auto mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
        const auto store = Store::open(folder.path(), mode);
        QVERIFY_RESULT(store);
        const auto read = (*store)->read(id);
        QVERIFY(!read);
        QVERIFY2(storeTrouble(read.error()) == StoreTrouble::Altered, qPrintable(read.error().detail));
        QVERIFY2(read.error().message.contains("not as it was saved"_L1), qPrintable(read.error().message));
        QVERIFY(!(*store)->save(id, Answers()));
        QVERIFY(fileState(folder.path()) == before);
    }
}

void StoreAlteredTest::aFlippedBitIsTold()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const qint64 at = fileState(folder.path()).bytes.indexOf("Bring the Pixel");
    QVERIFY(at > 0);
    patch(folder.path(), at, "C");
    const auto store = Store::open(folder.path(), Store::Mode::ReadOnly);
    QVERIFY_RESULT(store);
    const auto read = (*store)->read(id);
    QVERIFY(!read);
    QCOMPARE(storeTrouble(read.error()), StoreTrouble::Altered);
}

/// All over the file: refused, or what was saved.
void StoreAlteredTest::noFlippedBitGivesOtherAnswers()
{
    const StoreFolder folder(StoreFolder::Place::Memory);
    const QString id = folder.makeStore(sampleAnswers());
    const QByteArray sound = fileState(folder.path()).bytes;
    int refused = 0;
    constexpr qsizetype step = 61; // some thousand places, and each bit of a byte in turn
    for (qsizetype at = 0; at < sound.size(); at += step) {
        const char flipped = char(sound.at(at) ^ (1 << (at / step % 8)));
        patch(folder.path(), at, QByteArray(1, flipped));
        const auto store = Store::open(folder.path(), Store::Mode::ReadOnly);
        const auto read = store ? (*store)->read(id) : tl::unexpected(store.error());
        QVERIFY2(!read || *read == sampleAnswers(), qPrintable(QString::number(at)));
        refused += read ? 0 : 1;
        patch(folder.path(), at, QByteArray(1, sound.at(at)));
    }
    QVERIFY(refused > 20);
}

void StoreAlteredTest::acceptedAsItIs()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    QVERIFY(changeFile(folder.path(), {u"UPDATE dossier SET language = 'fy'"_s}));
    Answers now = sampleAnswers();
    now.language = u"fy"_s;
    {
        const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
        QVERIFY_RESULT(reader);
        QVERIFY(!(*reader)->accept(id));
        const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY(!(*store)->accept(u"nobody"_s));
        QVERIFY((*store)->accept(id) == now);
    }
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY((*store)->read(id) == now);
    QVERIFY_RESULT((*store)->save(id, sampleAnswers()));
}

/// Each save changes the digest by the rows it writes; reading anew checks it over all rows.
void StoreAlteredTest::savingKeepsTheDigest()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(Answers());
    const QList<Answers> steps{sampleAnswers(),
                               withAnswer(sampleAnswers(), u"organisation.name"_s, u"Other"_s),
                               withAnswer({}, u"organisation.name"_s, u""_s), Answers(), sampleAnswers()};
    for (const Answers &step : steps) {
        const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->save(id, step));
        const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
        QVERIFY_RESULT(reader);
        QVERIFY((*reader)->read(id) == step);
    }
}

void StoreAlteredTest::olderDossiersGetOneWhenSaved()
{
    const StoreFolder folder;
    QVERIFY(QFile::copy(QString::fromLatin1(BINDER_TEST_DATA) + u"/store/schema-1.privacybinder"_s,
                        folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    const QString id = (*store)->dossiers().value().constFirst().id;
    QCOMPARE(queryFile(folder.path(), u"SELECT digest FROM dossier"_s).toString(), QString());
    QVERIFY_RESULT((*store)->save(id, withAnswer((*store)->read(id).value(), u"new"_s, u"answer"_s)));
    QCOMPARE(queryFile(folder.path(), u"SELECT length(digest) FROM dossier"_s).toInt(), 64);
    QVERIFY_RESULT((*store)->read(id));
    QVERIFY(changeFile(folder.path(), {u"DELETE FROM note"_s}));
    QCOMPARE(storeTrouble((*store)->read(id).error()), StoreTrouble::Altered);
}

void StoreAlteredTest::anAlteredDossierCanBeReplaced()
{
    const StoreFolder folder;
    const QString id = folder.makeStore(sampleAnswers());
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->read(id));
    QVERIFY(changeFile(folder.path(), {u"UPDATE dossier SET language = 'fy'"_s}));
    const Answers mine = withAnswer(sampleAnswers(), u"organisation.name"_s, u"Mine"_s);
    QCOMPARE(storeTrouble((*store)->save(id, mine).error()), StoreTrouble::Changed);
    QVERIFY_RESULT((*store)->replace(id, mine));
    QVERIFY((*store)->read(id) == mine);
}

BINDER_TEST(StoreAlteredTest, QCoreApplication)
#include "tst_store_altered.moc"
