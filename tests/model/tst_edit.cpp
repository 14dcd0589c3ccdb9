// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/edit.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;

namespace {

Item item(const QString &linkId, ItemType type, const QString &group = {})
{
    Item one;
    one.linkId = linkId;
    one.type = type;
    one.group = group;
    one.page = u"page"_s;
    return one;
}

void add(Pack &pack, const Item &one)
{
    pack.itemIndex.insert(one.linkId, int(pack.items.size()));
    pack.items.append(one);
}

/// Ticks `kinds` make entries of `kind`; `partner` is user-made and referred to from both sides.
Pack smallPack()
{
    Pack pack;
    pack.id = u"small"_s;
    Item kinds = item(u"kinds"_s, ItemType::OpenChoice);
    kinds.repeats = true;
    kinds.createsEntries = u"kind"_s;
    kinds.options = {{u"a"_s, {}, false},
                     {u"b"_s, {}, false},
                     {u"c"_s, {}, false},
                     {u"other"_s, {}, false},
                     {u"none"_s, {}, true}};
    add(pack, kinds);
    add(pack, item(u"kind.note"_s, ItemType::String, u"kind"_s));
    Item shared = item(u"kind.shared"_s, ItemType::Reference, u"kind"_s);
    shared.repeats = true;
    shared.references = u"partner"_s;
    add(pack, shared);
    Item main = item(u"main"_s, ItemType::Reference);
    main.references = u"partner"_s;
    add(pack, main);
    add(pack, item(u"partner.name"_s, ItemType::String, u"partner"_s));

    Group kind;
    kind.linkId = u"kind"_s;
    kind.createdBy = u"kinds"_s;
    Group partner;
    partner.linkId = u"partner"_s;
    partner.label = u"partner.name"_s;
    pack.groupIndex = {{u"kind"_s, 0}, {u"partner"_s, 1}};
    pack.groups = {kind, partner};

    FindingTemplate finding;
    finding.id = u"check"_s;
    finding.forEach = u"partner"_s;
    pack.findings = {finding};
    return pack;
}

const Address kinds{u"kinds"_s, {}};
const Address note{u"kind.note"_s, u"a"_s};

} // namespace

class tst_Edit : public QObject
{
    Q_OBJECT

private slots:
    void answerEndsUnknownAndRejection();
    void blankClears();
    void unknownDropsTheAnswer();
    void ticksMakeEntriesInPackOrder();
    void untickingKeepsTheEntry();
    void ticksAreStoredInPackOrder();
    void exclusiveOptions();
    void notes();
    void addingAndMovingEntries();
    void removingAnEntryClearsWhatRefersToIt();
    void removingATickedEntryUnticksIt();
    void overrulings();
    void editions();
};

void tst_Edit::answerEndsUnknownAndRejection()
{
    const Pack pack = smallPack();
    Answers answers = withSuggestionRejected(withUnknown({}, note), note);
    QVERIFY(answers.unknown.contains(note));
    QVERIFY(answers.rejected.contains(note));
    answers = withAnswer(pack, answers, note, Value::text(u" as typed\n"_s));
    QVERIFY(answers.unknown.isEmpty());
    QVERIFY(answers.rejected.isEmpty());
    QCOMPARE(answers.values.value(note).asText(), u" as typed\n"_s);
}

void tst_Edit::blankClears()
{
    const Pack pack = smallPack();
    Answers answers = withAnswer(pack, {}, note, Value::text(u"x"_s));
    answers = withAnswer(pack, answers, note, Value::text({}));
    QVERIFY(answers.values.isEmpty());
    answers = withUnknown(answers, note);
    answers = withoutAnswer(answers, note);
    QCOMPARE(answers, Answers());
}

void tst_Edit::unknownDropsTheAnswer()
{
    const Pack pack = smallPack();
    const Answers answers = withUnknown(withAnswer(pack, {}, note, Value::text(u"x"_s)), note);
    QVERIFY(answers.values.isEmpty());
    QCOMPARE(answers.unknown, QSet<Address>{note});
}

void tst_Edit::ticksMakeEntriesInPackOrder()
{
    const Pack pack = smallPack();
    Answers answers = withAnswer(pack, {}, kinds, Value::codes({u"c"_s}));
    answers = withAnswer(pack, answers, kinds, Value::codes({u"a"_s, u"c"_s, u"other"_s}, u"own"_s));
    QCOMPARE(answers.entries.value(u"kind"_s), QStringList({u"a"_s, u"c"_s, u"other"_s}));
    answers = withEntryMoved(answers, u"kind"_s, u"c"_s, 0);
    answers = withAnswer(pack, answers, kinds, Value::codes({u"a"_s, u"b"_s, u"c"_s, u"other"_s}, u"own"_s));
    QCOMPARE(answers.entries.value(u"kind"_s), QStringList({u"b"_s, u"c"_s, u"a"_s, u"other"_s}));
}

void tst_Edit::untickingKeepsTheEntry()
{
    const Pack pack = smallPack();
    Answers answers = withAnswer(pack, {}, kinds, Value::codes({u"a"_s, u"b"_s}));
    answers = withAnswer(pack, answers, note, Value::text(u"kept"_s));
    answers = withAnswer(pack, answers, kinds, Value::codes({u"b"_s}));
    QCOMPARE(answers.entries.value(u"kind"_s), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(answers.values.contains(note));
    answers = withAnswer(pack, answers, kinds, Value::codes({}));
    QVERIFY(!answers.values.contains(kinds));
    QCOMPARE(answers.entries.value(u"kind"_s), QStringList({u"a"_s, u"b"_s}));
}

void tst_Edit::ticksAreStoredInPackOrder()
{
    const Pack pack = smallPack();
    const Answers answers = withAnswer(pack, {}, kinds, Value::codes({u"other"_s, u"b"_s, u"a"_s}, u"own"_s));
    QCOMPARE(answers.values.value(kinds), Value::codes({u"a"_s, u"b"_s, u"other"_s}, u"own"_s));
}

void tst_Edit::exclusiveOptions()
{
    const Pack pack = smallPack();
    Answers answers = withAnswer(pack, {}, kinds, Value::codes({u"a"_s, u"b"_s}));
    answers = withAnswer(pack, answers, kinds, Value::codes({u"a"_s, u"b"_s, u"none"_s}));
    QCOMPARE(answers.values.value(kinds).asCodes(), QStringList{u"none"_s});
    answers = withAnswer(pack, answers, kinds, Value::codes({u"c"_s, u"none"_s}));
    QCOMPARE(answers.values.value(kinds).asCodes(), QStringList{u"c"_s});
}

void tst_Edit::notes()
{
    Answers answers = withExplanation({}, note, u"printed"_s);
    answers = withAdvisorNote(answers, note, u"not printed"_s);
    QCOMPARE(answers.explanations.value(note), u"printed"_s);
    QCOMPARE(answers.advisorNotes.value(note), u"not printed"_s);
    answers = withAdvisorNote(withExplanation(answers, note, {}), note, {});
    QCOMPARE(answers, Answers());
}

void tst_Edit::addingAndMovingEntries()
{
    QVERIFY(newEntryId() != newEntryId());
    QVERIFY(!newEntryId().contains(u'{'));
    Answers answers;
    for (const QString &entry : {u"x"_s, u"y"_s, u"z"_s, u"y"_s})
        answers = withEntryAdded(answers, u"partner"_s, entry);
    QCOMPARE(answers.entries.value(u"partner"_s), QStringList({u"x"_s, u"y"_s, u"z"_s}));
    answers = withEntryMoved(answers, u"partner"_s, u"x"_s, 1);
    QCOMPARE(answers.entries.value(u"partner"_s), QStringList({u"y"_s, u"x"_s, u"z"_s}));
    answers = withEntryMoved(answers, u"partner"_s, u"z"_s, -5);
    answers = withEntryMoved(answers, u"partner"_s, u"y"_s, 50);
    QCOMPARE(answers.entries.value(u"partner"_s), QStringList({u"z"_s, u"x"_s, u"y"_s}));
    QCOMPARE(withEntryMoved(answers, u"partner"_s, u"nobody"_s, 0), answers);
}

void tst_Edit::removingAnEntryClearsWhatRefersToIt()
{
    const Pack pack = smallPack();
    const Address shared{u"kind.shared"_s, u"a"_s};
    const Address main{u"main"_s, {}};
    const Address name{u"partner.name"_s, u"x"_s};
    Answers answers = withAnswer(pack, {}, kinds, Value::codes({u"a"_s}));
    answers = withEntryAdded(withEntryAdded(answers, u"partner"_s, u"x"_s), u"partner"_s, u"y"_s);
    answers = withAnswer(pack, answers, shared, Value::references({u"x"_s, u"y"_s}));
    answers = withAnswer(pack, answers, main, Value::reference(u"x"_s));
    answers = withAnswer(pack, answers, name, Value::text(u"Courier"_s));
    answers = withExplanation(withAdvisorNote(answers, name, u"n"_s), name, u"e"_s);
    answers = withOverruling(answers, u"check[x]"_s, {u"because"_s, u"me"_s, QDate(2026, 1, 2)});

    QCOMPARE(referencesTo(pack, answers, u"partner"_s, u"x"_s), QList<Address>({shared, main}));
    const Answers after = withEntryRemoved(pack, answers, u"partner"_s, u"x"_s);
    QCOMPARE(after.entries.value(u"partner"_s), QStringList{u"y"_s});
    QCOMPARE(after.values.value(shared), Value::references({u"y"_s}));
    QVERIFY(!after.values.contains(main));
    QVERIFY(!after.values.contains(name));
    QVERIFY(after.explanations.isEmpty());
    QVERIFY(after.advisorNotes.isEmpty());
    QVERIFY(after.overruled.isEmpty());
    QVERIFY(after.values.contains(kinds));
}

void tst_Edit::removingATickedEntryUnticksIt()
{
    const Pack pack = smallPack();
    Answers answers = withAnswer(pack, {}, kinds, Value::codes({u"a"_s, u"b"_s}));
    answers = withUnknown(answers, note);
    answers = withEntryRemoved(pack, answers, u"kind"_s, u"a"_s);
    QCOMPARE(answers.values.value(kinds).asCodes(), QStringList{u"b"_s});
    QCOMPARE(answers.entries.value(u"kind"_s), QStringList{u"b"_s});
    QVERIFY(answers.unknown.isEmpty());
}

void tst_Edit::overrulings()
{
    const Overruling overruling{u"The law changed."_s, u"A. Adviser"_s, QDate(2026, 11, 21)};
    Answers answers = withOverruling({}, u"rule"_s, overruling);
    QCOMPARE(answers.overruled.value(u"rule"_s), overruling);
    QCOMPARE(withoutOverruling(answers, u"rule"_s), Answers());
}

void tst_Edit::editions()
{
    const Pack pack = smallPack();
    Answers answers = withAnswer(pack, {}, note, Value::text(u"first"_s));
    answers.packVersion = u"1.0.0"_s;
    answers = withEdition(answers, {0, QDate(2026, 1, 2), {u"plan"_s}, u"nl"_s, u"1.0.0"_s, {}});
    answers.position = u"elsewhere"_s;
    answers =
        withEdition(answers, {0, QDate(2027, 1, 2), {u"plan"_s, u"leaflet"_s}, u"en"_s, u"1.0.0"_s, {}});
    QCOMPARE(answers.editions.size(), 2);
    QCOMPARE(answers.editions.at(1).number, 2);
    QCOMPARE(answers.editions.at(1).packVersion, u"1.0.0"_s);
    QCOMPARE(answers.editions.at(0).answers, answers.editions.at(1).answers);
}

BINDER_TEST(tst_Edit, QCoreApplication)
#include "tst_edit.moc"
