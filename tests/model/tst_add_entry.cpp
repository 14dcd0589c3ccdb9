// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/add_entry.h"
#include "model/dossier/edit.h"
#include "tests/support/pack_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;

/// Adding an entry at a question that refers to it.
class TestAddEntry : public QObject
{
    Q_OBJECT

private:
    static Evaluation evaluate(const Pack &pack, const Answers &answers)
    {
        return Evaluation::evaluate(pack, answers, QDate(2026, 11, 21));
    }

    /// Ticks make parties; customers are added by the user. Both are referred to.
    static PackBuilder parties()
    {
        PackBuilder builder;
        builder.question(u"kinds"_s, ItemType::OpenChoice, {u"mail"_s, u"bank"_s, u"other"_s, u"none"_s},
                         true);
        builder.last().createsEntries = u"parties"_s;
        builder.last().options.last().exclusive = true;
        builder.question(u"storedAt"_s, ItemType::Reference, {}, true);
        builder.last().references = u"parties"_s;
        builder.question(u"customer"_s, ItemType::Reference);
        builder.last().references = u"customers"_s;
        builder.group(u"parties"_s, u"kinds"_s, u"parties.name"_s).page(u"party"_s, u"parties"_s);
        builder.question(u"parties.name"_s, ItemType::String);
        builder.page(u"customers-cards"_s).group(u"customers"_s, {}, u"customers.name"_s);
        builder.page(u"customer-page"_s, u"customers"_s);
        builder.question(u"customers.name"_s, ItemType::String);
        return builder;
    }

    static constexpr auto storedAt = "storedAt"_L1;

private slots:
    void aTickThatIsNamed()
    {
        PackBuilder builder = parties();
        const Pack &pack = builder.pack();
        Answers answers;
        answers = withAnswer(pack, answers, {u"kinds"_s, {}}, Value::codes({u"bank"_s}));
        answers = withAnswer(pack, answers, {storedAt, {}}, Value::references({u"bank"_s}));
        const Evaluation before = evaluate(pack, answers);
        QVERIFY(canAddEntry(before, u"parties"_s));
        QCOMPARE(entriesToTick(before, u"parties"_s), QStringList({u"mail"_s, u"other"_s}));
        const AddedEntry added = withEntryReferredTo(before, {storedAt, {}}, u"mail"_s, u"Fastmail"_s);
        QCOMPARE(added.entry, u"mail"_s);
        const Evaluation after = evaluate(pack, added.answers);
        QCOMPARE(after.entries(u"parties"_s), QStringList({u"mail"_s, u"bank"_s}));
        QCOMPARE(added.answers.values.value({storedAt, {}}).asCodes(), QStringList({u"bank"_s, u"mail"_s}));
        QCOMPARE(entryLabel(after, u"parties"_s, u"mail"_s, u"nl"_s).text, u"Fastmail"_s);
        QCOMPARE(entriesToTick(after, u"parties"_s), QStringList{u"other"_s});
    }

    void somethingElseIsNamedByWhatIsTyped()
    {
        PackBuilder builder = parties();
        const Pack &pack = builder.pack();
        const AddedEntry added =
            withEntryReferredTo(evaluate(pack, {}), {storedAt, {}}, u"other"_s, u"The <b>museum</b>"_s);
        const Evaluation after = evaluate(pack, added.answers);
        QCOMPARE(added.answers.values.value({u"kinds"_s, {}}).otherText(), u"The <b>museum</b>"_s);
        QVERIFY(!added.answers.values.contains({u"parties.name"_s, u"other"_s}));
        QCOMPARE(entryLabel(after, u"parties"_s, u"other"_s, u"nl"_s).text, u"The <b>museum</b>"_s);
        // What was typed stays when another tick follows.
        const AddedEntry next = withEntryReferredTo(after, {storedAt, {}}, u"bank"_s, {});
        QCOMPARE(next.answers.values.value({u"kinds"_s, {}}).otherText(), u"The <b>museum</b>"_s);
    }

    void anEntryOfTheUsersOwn()
    {
        PackBuilder builder = parties();
        const Pack &pack = builder.pack();
        const Evaluation before = evaluate(pack, {});
        QVERIFY(canAddEntry(before, u"customers"_s));
        QVERIFY(entriesToTick(before, u"customers"_s).isEmpty());
        const AddedEntry first = withEntryReferredTo(before, {u"customer"_s, {}}, {}, u"Jansen"_s);
        const AddedEntry second =
            withEntryReferredTo(evaluate(pack, first.answers), {u"customer"_s, {}}, {}, u"Bakker"_s);
        // One can be chosen: the last one added. Both are there.
        QCOMPARE(second.answers.values.value({u"customer"_s, {}}), Value::code(second.entry));
        QCOMPARE(second.answers.entries.value(u"customers"_s), QStringList({first.entry, second.entry}));
        QCOMPARE(second.answers.values.value({u"customers.name"_s, first.entry}).asText(), u"Jansen"_s);
    }

    void notWhileTheTicksAreOnlySuggested()
    {
        PackBuilder builder = parties();
        builder.page(u"trade-page"_s).question(u"trade"_s, ItemType::Choice, {u"shop"_s});
        builder.pack().profileQuestion = u"trade"_s;
        Suggestions shop;
        shop.id = u"shop"_s;
        shop.values = {{u"kinds"_s, Value::codes({u"mail"_s})}};
        builder.pack().profiles.append(shop);
        const Pack &pack = builder.pack();
        Answers answers;
        answers = withAnswer(pack, answers, {u"trade"_s, {}}, Value::code(u"shop"_s));
        QVERIFY(!canAddEntry(evaluate(pack, answers), u"parties"_s));
        answers = withAnswer(pack, answers, {u"kinds"_s, {}}, Value::codes({u"bank"_s}));
        QVERIFY(canAddEntry(evaluate(pack, answers), u"parties"_s));
        QVERIFY(!canAddEntry(evaluate(pack, answers), u"nowhere"_s));
    }
};

BINDER_TEST(TestAddEntry, QCoreApplication)
#include "tst_add_entry.moc"
