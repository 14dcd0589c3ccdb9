// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/edit.h"
#include "model/pack/load.h"
#include "model/pack/resolve.h"
#include "tests/support/pack_builder.h"
#include "tests/support/property.h"
#include "tests/support/random_dossier.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;
using conditions::leaf;

/// Confirming all that is suggested at one place, until nothing new is.
class TestConfirm : public QObject
{
    Q_OBJECT

private:
    static Evaluation evaluate(const Pack &pack, const Answers &answers)
    {
        return Evaluation::evaluate(pack, answers, QDate(2026, 11, 21));
    }

    /// A card whose questions come one after the other: the ground decides whether the interest is asked, the
    /// items what can be optional.
    static PackBuilder activities()
    {
        PackBuilder builder;
        builder.question(u"kinds"_s, ItemType::Choice, {u"shop"_s, u"mail"_s}, true);
        builder.last().createsEntries = u"acts"_s;
        builder.group(u"acts"_s, u"kinds"_s).page(u"act"_s, u"acts"_s);
        builder.question(u"acts.ground"_s, ItemType::Choice, {u"interest"_s, u"law"_s});
        builder.question(u"acts.interest"_s, ItemType::String);
        builder.last().enableWhen = leaf(u"acts.ground"_s, Operator::Equal, u"interest"_s);
        builder.question(u"acts.items"_s, ItemType::Choice, {u"name"_s, u"mail"_s, u"phone"_s}, true);
        builder.question(u"acts.optional"_s, ItemType::Choice, {}, true);
        builder.last().optionsFrom = u"acts.items"_s;
        builder.question(u"acts.term"_s, ItemType::Choice, {u"short"_s, u"long"_s});
        // Until the ground is known only the short term is offered: confirmed too early it would be the wrong
        // one.
        builder.last().options.last().enableWhen = leaf(u"acts.ground"_s, Operator::Equal, u"interest"_s);
        builder.question(u"acts.note"_s, ItemType::String);
        for (const QString &entry : {u"shop"_s, u"mail"_s}) {
            Suggestions preset;
            preset.group = u"acts"_s;
            preset.entry = entry;
            preset.values = {{u"acts.ground"_s, Value::code(u"interest"_s)},
                             {u"acts.interest"_s, Value::text(u"to sell"_s)},
                             {u"acts.items"_s, Value::codes({u"name"_s, u"mail"_s})},
                             {u"acts.optional"_s, Value::codes({u"mail"_s})}};
            builder.pack().presets.append(preset);
        }
        Suggestions byGround;
        byGround.group = u"acts"_s;
        byGround.entry = u"shop"_s;
        byGround.values = {{u"acts.term"_s, Value::code(u"long"_s)}};
        byGround.when = leaf(u"acts.ground"_s, Operator::Exists, true);
        Suggestions atFirst = byGround;
        atFirst.values = {{u"acts.term"_s, Value::code(u"short"_s)}};
        atFirst.when = nullptr;
        builder.pack().presets += {byGround, atFirst};
        const QList<LintProblem> problems = orderEvaluation(builder.pack());
        if (!problems.isEmpty())
            qFatal("%s", qPrintable(problems.constFirst().message));
        return builder;
    }

    static Answers ticked()
    {
        Answers answers;
        answers.values.insert({u"kinds"_s, {}}, Value::codes({u"shop"_s, u"mail"_s}));
        answers.entries[u"acts"_s] = {u"shop"_s, u"mail"_s};
        return answers;
    }

    /// Everything that can be asked of both, but pages, open points and findings.
    static void sameAnswers(const Evaluation &one, const Evaluation &other)
    {
        RC_ASSERT(one.voice() == other.voice());
        for (const Group &group : one.pack().groups)
            RC_ASSERT(one.entries(group.linkId) == other.entries(group.linkId));
        for (const Item &item : one.pack().items) {
            const QStringList entries =
                item.group.isEmpty() ? QStringList{QString()} : one.entries(item.group);
            for (const QString &entry : entries) {
                const Address address{item.linkId, entry};
                RC_ASSERT(one.applies(address) == other.applies(address));
                RC_ASSERT(one.state(address) == other.state(address));
                const EffectiveAnswer *first = one.answer(address);
                const EffectiveAnswer *second = other.answer(address);
                RC_ASSERT((first == nullptr) == (second == nullptr));
                const bool sameAnswer =
                    !first || (first->value == second->value && first->assumed == second->assumed);
                RC_ASSERT(sameAnswer);
                const std::optional<Suggestion> suggested = one.suggestion(address);
                const std::optional<Suggestion> again = other.suggestion(address);
                RC_ASSERT(suggested.has_value() == again.has_value());
                const bool sameSuggestion = !suggested || suggested->value == again->value;
                RC_ASSERT(sameSuggestion);
            }
        }
    }

private slots:
    /// Looking a step ahead sees what evaluating anew would see, whichever answer goes or comes back.
    void aheadIsTheSameAsAnew()
    {
        QList<Pack> packs;
        for (const QString &id : shippedPacks())
            packs.append(*loadPack(shippedPackFolder(id)));
        BINDER_PROPERTY("a step ahead is the same as evaluating anew", [&](unsigned seed) {
            const Pack &pack = packs.at(seed % unsigned(packs.size()));
            const Answers answers = RandomDossier(pack, seed).make(QDate(2026, 11, 21));
            if (answers.values.isEmpty())
                return;
            const Address address = answers.values.keys().at(seed % unsigned(answers.values.size()));
            const Answers without = withoutAnswer(answers, address);
            const Evaluation before = evaluate(pack, answers);
            const Evaluation gone = before.ahead(without, {address});
            sameAnswers(gone, evaluate(pack, without));
            sameAnswers(gone.ahead(answers, {address}), before);
        });
    }

    void anEntryIsConfirmedUntilNothingNewIsSuggested()
    {
        PackBuilder builder = activities();
        const Evaluation evaluation = evaluate(builder.pack(), ticked());
        const Confirmation confirmation = withEntryConfirmed(evaluation, u"acts"_s, u"shop"_s);
        const auto value = [&](const QString &linkId) {
            return confirmation.answers.values.value({linkId, u"shop"_s});
        };
        QCOMPARE(value(u"acts.ground"_s), Value::code(u"interest"_s));
        QCOMPARE(value(u"acts.interest"_s), Value::text(u"to sell"_s)); // applies only because of the ground
        QCOMPARE(value(u"acts.items"_s), Value::codes({u"name"_s, u"mail"_s}));
        QCOMPARE(value(u"acts.optional"_s), Value::codes({u"mail"_s})); // offered only because of the items
        QCOMPARE(value(u"acts.term"_s), Value::code(u"long"_s)); // what is suggested once the ground is known
        QVERIFY(!confirmation.answers.values.contains({u"acts.note"_s, u"shop"_s}));
        QVERIFY(!confirmation.answers.values.contains({u"acts.ground"_s, u"mail"_s})); // another card
        const Evaluation after = evaluate(builder.pack(), confirmation.answers);
        QVERIFY(withEntryConfirmed(after, u"acts"_s, u"shop"_s).confirmed.isEmpty());
        // Nothing counted before.
        QVERIFY(!evaluation.answer({u"acts.ground"_s, u"shop"_s}));
    }

    void itTellsWhatItConfirms()
    {
        PackBuilder builder = activities();
        const Evaluation evaluation = evaluate(builder.pack(), ticked());
        const Confirmation confirmation = withEntryConfirmed(evaluation, u"acts"_s, u"shop"_s);
        QStringList told;
        Answers byHand = ticked();
        for (const SuggestedAnswer &one : confirmation.confirmed) {
            told.append(one.address.linkId);
            QCOMPARE(one.suggestion.origin, u"kinds.option.shop"_s);
            byHand.values.insert(one.address, one.suggestion.value);
        }
        QCOMPARE(told, (QStringList{u"acts.ground"_s, u"acts.interest"_s, u"acts.items"_s, u"acts.optional"_s,
                                    u"acts.term"_s}));
        QCOMPARE(confirmation.answers, byHand);
    }

    void whatWasAnsweredOrRejectedStays()
    {
        PackBuilder builder = activities();
        Answers answers = ticked();
        answers.values.insert({u"acts.ground"_s, u"shop"_s}, Value::code(u"law"_s));
        answers.rejected.insert({u"acts.items"_s, u"shop"_s});
        const Confirmation confirmation =
            withEntryConfirmed(evaluate(builder.pack(), answers), u"acts"_s, u"shop"_s);
        QCOMPARE(confirmation.answers.values.value({u"acts.ground"_s, u"shop"_s}), Value::code(u"law"_s));
        QVERIFY(!confirmation.answers.values.contains({u"acts.items"_s, u"shop"_s}));
        QVERIFY(!confirmation.answers.values.contains({u"acts.interest"_s, u"shop"_s}));
    }

    void anEntryThatIsNotThereHasNothing()
    {
        PackBuilder builder = activities();
        const Evaluation evaluation = evaluate(builder.pack(), {});
        QVERIFY(withEntryConfirmed(evaluation, u"acts"_s, u"shop"_s).confirmed.isEmpty());
        QVERIFY(withEntryConfirmed(evaluation, u"nothing"_s, u"shop"_s).confirmed.isEmpty());
        QVERIFY(withPageConfirmed(evaluation, {u"nothing"_s, {}}).confirmed.isEmpty());
    }

    void aPageIsConfirmedWithItsFollowUpsAndNothingElse()
    {
        PackBuilder builder;
        builder.question(u"profile"_s, ItemType::Choice, {u"shop"_s});
        builder.page(u"rights"_s)
            .question(u"rights.asked"_s, ItemType::Boolean)
            .question(u"rights.how"_s, ItemType::String);
        builder.last().enableWhen = leaf(u"rights.asked"_s, Operator::Equal, true);
        builder.page(u"voice"_s).question(u"voice"_s, ItemType::Choice, {u"we"_s});
        builder.pack().profileQuestion = u"profile"_s;
        Suggestions shop;
        shop.id = u"shop"_s;
        shop.values = {{u"rights.asked"_s, Value::boolean(true)},
                       {u"rights.how"_s, Value::text(u"by mail"_s)},
                       {u"voice"_s, Value::code(u"we"_s)}};
        builder.pack().profiles.append(shop);
        QVERIFY(orderEvaluation(builder.pack()).isEmpty());
        Answers answers;
        answers.values.insert({u"profile"_s, {}}, Value::code(u"shop"_s));
        const Confirmation confirmation =
            withPageConfirmed(evaluate(builder.pack(), answers), {u"rights"_s, {}});
        QCOMPARE(confirmation.confirmed.size(), 2);
        QCOMPARE(confirmation.answers.values.value({u"rights.how"_s, {}}), Value::text(u"by mail"_s));
        QVERIFY(!confirmation.answers.values.contains({u"voice"_s, {}}));
    }

    void everyCardAndPageOfEveryDossier()
    {
        QList<Pack> packs;
        for (const QString &id : shippedPacks()) {
            Result<Pack> pack = loadPack(shippedPackFolder(id));
            QVERIFY(pack.has_value());
            packs.append(*std::move(pack));
        }
        BINDER_PROPERTY(
            "confirming ends, tells what it does, and leaves nothing suggested there", [&](unsigned seed) {
                for (const Pack &pack : std::as_const(packs)) {
                    const QDate date(2026, 11, 21);
                    const Evaluation evaluation =
                        Evaluation::evaluate(pack, RandomDossier(pack, seed).make(date), date);
                    const auto check = [&](const Confirmation &confirmation, const auto &again) {
                        Answers told = evaluation.answers();
                        for (const SuggestedAnswer &one : confirmation.confirmed) {
                            RC_ASSERT(!evaluation.answer(one.address));
                            told.values.insert(one.address, one.suggestion.value);
                        }
                        RC_ASSERT(told.values == confirmation.answers.values);
                        RC_ASSERT(told.rejected == confirmation.answers.rejected);
                        RC_ASSERT(again(Evaluation::evaluate(pack, confirmation.answers, date))
                                      .confirmed.isEmpty());
                    };
                    for (const Group &group : pack.groups) {
                        // One card of each group is enough for one dossier.
                        const QString entry = evaluation.entries(group.linkId).value(0);
                        const auto confirm = [&](const Evaluation &now) {
                            return withEntryConfirmed(now, group.linkId, entry);
                        };
                        check(confirm(evaluation), confirm);
                    }
                    const QList<PageKey> &pages = evaluation.pages();
                    const PageKey page = pages.at(seed % unsigned(pages.size()));
                    const auto confirm = [&](const Evaluation &now) { return withPageConfirmed(now, page); };
                    check(confirm(evaluation), confirm);
                }
            });
    }
};

BINDER_TEST(TestConfirm, QCoreApplication)
#include "tst_confirm.moc"
