// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/dossier_changes.h"
#include "tests/store/samples.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

QList<RowChange> changes(const Answers &before, const Answers &after)
{
    return dossierChanges(before, after, ValueCodec());
}

} // namespace

/// Which rows a save writes, by value.
class DossierChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingForEqualAnswers();
    void oneRowForOneAnswer();
    void movesBetweenStates();
    void entriesAreOneRowForEachGroup();
    void editionsAreNumberedByTheirPlace();
    void retiredIsOneRowOrNone();
    void everythingFromNothingAndBack();
    void theDossiersOwnRow();
};

void DossierChangesTest::nothingForEqualAnswers()
{
    QCOMPARE(changes({}, {}).size(), 0);
    QCOMPARE(changes(sampleAnswers(), sampleAnswers()).size(), 0);
}

void DossierChangesTest::oneRowForOneAnswer()
{
    Answers after = sampleAnswers();
    after.values.insert({u"information.items"_s, u"contact"_s}, Value::codes({u"name"_s}));
    const RowChange expected{
        DossierTable::Answer, {u"information.items"_s, u"contact"_s, u"answered"_s}, u"[\"name\"]"_s, false};
    QCOMPARE(changes(sampleAnswers(), after), QList{expected});
}

void DossierChangesTest::movesBetweenStates()
{
    const Address address{u"security.backup.tested"_s, {}};
    Answers after = sampleAnswers();
    after.unknown.remove(address);
    after.values.insert(address, Value::boolean(false));
    const QList<RowChange> expected{
        {DossierTable::Answer, {address.linkId, u""_s, u"answered"_s}, u"false"_s, false},
        {DossierTable::Answer, {address.linkId, u""_s, u"unknown"_s}, {}, true},
    };
    QCOMPARE(changes(sampleAnswers(), after), expected);
}

void DossierChangesTest::entriesAreOneRowForEachGroup()
{
    Answers after = sampleAnswers();
    after.entries[u"information"_s].move(0, 1);
    after.entries.remove(u"staff"_s);
    const QList<RowChange> expected{
        {DossierTable::Entries, {u"information"_s}, u"[\"financial\",\"contact\"]"_s, false},
        {DossierTable::Entries, {u"staff"_s}, {}, true},
    };
    QCOMPARE(changes(sampleAnswers(), after), expected);
}

void DossierChangesTest::editionsAreNumberedByTheirPlace()
{
    Answers after = sampleAnswers();
    after.editions.removeFirst();
    const QList<RowChange> found = changes(sampleAnswers(), after);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).key, QVariantList{qsizetype(0)});
    QVERIFY(found.at(0).content.toString().contains("\"number\":2"_L1));
    QCOMPARE(found.at(1).key, QVariantList{qsizetype(1)});
    QVERIFY(found.at(1).removed);
}

void DossierChangesTest::retiredIsOneRowOrNone()
{
    Answers after = sampleAnswers();
    after.retired = {};
    QCOMPARE(changes(sampleAnswers(), after), (QList{RowChange{DossierTable::Retired, {}, {}, true}}));
    after.retired = {{u"a"_s, 1}};
    QCOMPARE(changes(sampleAnswers(), after),
             (QList{RowChange{DossierTable::Retired, {}, u"{\"a\":1}"_s, false}}));
}

void DossierChangesTest::everythingFromNothingAndBack()
{
    const Answers sample = sampleAnswers();
    const auto rows = sample.entries.size() + sample.values.size() + sample.unknown.size()
                      + sample.rejected.size() + sample.explanations.size() + sample.advisorNotes.size()
                      + sample.overruled.size() + sample.editions.size() + 1;
    const QList<RowChange> made = changes({}, sample);
    QCOMPARE(made.size(), rows);
    QVERIFY(std::none_of(made.begin(), made.end(), [](const RowChange &change) { return change.removed; }));
    const QList<RowChange> removed = changes(sample, {});
    QCOMPARE(removed.size(), rows);
    QVERIFY(
        std::all_of(removed.begin(), removed.end(), [](const RowChange &change) { return change.removed; }));
}

void DossierChangesTest::theDossiersOwnRow()
{
    const Answers sample = sampleAnswers();
    QVERIFY(!dossierRowDiffers(sample, withAnswer(sample, u"a"_s, u"b"_s)));
    for (auto field : {&Answers::packId, &Answers::packVersion, &Answers::language, &Answers::position}) {
        Answers after = sample;
        (after.*field).append(u'x');
        QVERIFY(dossierRowDiffers(sample, after));
    }
}

BINDER_TEST(DossierChangesTest, QCoreApplication)
#include "tst_dossier_changes.moc"
