// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/evaluation.h"
#include "tests/support/pack_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;
using conditions::leaf;
using conditions::make;
using conditions::over;

Q_DECLARE_METATYPE(binder::Operator)
Q_DECLARE_METATYPE(binder::ItemType)

/// The truth tables of docs/pack-format.md, "Conditions".
class TestCondition : public QObject
{
    Q_OBJECT

private:
    static Evaluation evaluate(const Pack &pack, const Answers &answers)
    {
        return Evaluation::evaluate(pack, answers, QDate(2026, 11, 21));
    }

    static QJsonValue array(const QStringList &codes) { return QJsonArray::fromStringList(codes); }

private slots:
    void leafOnAnAnswer_data()
    {
        QTest::addColumn<ItemType>("type");
        QTest::addColumn<bool>("repeats");
        QTest::addColumn<QJsonValue>("answer");
        QTest::addColumn<Operator>("comparison");
        QTest::addColumn<QJsonValue>("expected");
        QTest::addColumn<bool>("holds");

        const auto row = [](const char *name, ItemType type, bool repeats, const QJsonValue &answer,
                            Operator comparison, const QJsonValue &expected, bool holds) {
            QTest::newRow(name) << type << repeats << answer << comparison << expected << holds;
        };
        using enum Operator;
        const QJsonValue none(QJsonValue::Undefined);
        row("boolean = true", ItemType::Boolean, false, true, Equal, true, true);
        row("boolean = false", ItemType::Boolean, false, true, Equal, false, false);
        row("boolean != false", ItemType::Boolean, false, true, NotEqual, false, true);
        row("false counts as an answer", ItemType::Boolean, false, false, Exists, true, true);
        row("unanswered does not exist", ItemType::Boolean, false, none, Exists, true, false);
        row("unanswered exists: false", ItemType::Boolean, false, none, Exists, false, true);
        row("answered exists: false", ItemType::Boolean, false, true, Exists, false, false);
        row("unanswered =", ItemType::Boolean, false, none, Equal, false, false);
        row("unanswered != is false too", ItemType::Boolean, false, none, NotEqual, true, false);
        row("choice =", ItemType::Choice, false, u"a"_s, Equal, u"a"_s, true);
        row("choice = other code", ItemType::Choice, false, u"a"_s, Equal, u"b"_s, false);
        row("choice !=", ItemType::Choice, false, u"a"_s, NotEqual, u"b"_s, true);
        row("choice unanswered !=", ItemType::Choice, false, none, NotEqual, u"b"_s, false);
        row("choices include", ItemType::Choice, true, array({u"a"_s, u"b"_s}), Includes, u"b"_s, true);
        row("choices do not include", ItemType::Choice, true, array({u"a"_s}), Includes, u"b"_s, false);
        row("choices = in any order", ItemType::Choice, true, array({u"b"_s, u"a"_s}), Equal,
            array({u"a"_s, u"b"_s}), true);
        row("choices = not a part", ItemType::Choice, true, array({u"a"_s}), Equal, array({u"a"_s, u"b"_s}),
            false);
        row("choices !=", ItemType::Choice, true, array({u"a"_s}), NotEqual, array({u"b"_s}), true);
        row("choices unanswered include", ItemType::Choice, true, none, Includes, u"a"_s, false);
        row("typed other includes other", ItemType::OpenChoice, true,
            QJsonArray{QJsonObject{{u"other"_s, u"x"_s}}}, Includes, u"other"_s, true);
        row("choice in", ItemType::Choice, false, u"a"_s, In, array({u"b"_s, u"a"_s}), true);
        row("choice not in", ItemType::Choice, false, u"a"_s, In, array({u"b"_s, u"c"_s}), false);
        row("choice in one", ItemType::Choice, false, u"a"_s, In, array({u"a"_s}), true);
        row("choice in nothing", ItemType::Choice, false, u"a"_s, In, array({}), false);
        row("choice unanswered in", ItemType::Choice, false, none, In, array({u"a"_s}), false);
        row("typed other in", ItemType::OpenChoice, false, QJsonObject{{u"other"_s, u"x"_s}}, In,
            array({u"a"_s, u"other"_s}), true);
        row("choices include any", ItemType::Choice, true, array({u"a"_s, u"b"_s}), IncludesAny,
            array({u"b"_s, u"c"_s}), true);
        row("choices include none of", ItemType::Choice, true, array({u"a"_s}), IncludesAny,
            array({u"b"_s, u"c"_s}), false);
        row("choices include any of nothing", ItemType::Choice, true, array({u"a"_s}), IncludesAny, array({}),
            false);
        row("choices unanswered include any", ItemType::Choice, true, none, IncludesAny, array({u"a"_s}),
            false);
        row("typed other includes any", ItemType::OpenChoice, true,
            QJsonArray{QJsonObject{{u"other"_s, u"x"_s}}}, IncludesAny, array({u"a"_s, u"other"_s}), true);
        row("a number is in no list", ItemType::Integer, false, 3, Less, array({u"3"_s}), false);
        row("integer <", ItemType::Integer, false, 3, Less, 4, true);
        row("integer < equal", ItemType::Integer, false, 4, Less, 4, false);
        row("integer <= equal", ItemType::Integer, false, 4, LessOrEqual, 4, true);
        row("integer >", ItemType::Integer, false, 5, Greater, 4, true);
        row("integer >= smaller", ItemType::Integer, false, 3, GreaterOrEqual, 4, false);
        row("date <", ItemType::Date, false, u"2026-01-31"_s, Less, u"2026-02-01"_s, true);
        row("date >", ItemType::Date, false, u"2025-12-31"_s, Greater, u"2026-02-01"_s, false);
        row("text =", ItemType::String, false, u"Ab"_s, Equal, u"Ab"_s, true);
        row("text = is exact", ItemType::String, false, u"Ab"_s, Equal, u"ab"_s, false);
        const auto years = [](int amount) {
            return QJsonObject{{u"amount"_s, amount}, {u"unit"_s, u"year"_s}};
        };
        const QJsonObject months{{u"amount"_s, 18}, {u"unit"_s, u"month"_s}};
        row("duration <", ItemType::Duration, false, months, Less, years(2), true);
        row("duration >", ItemType::Duration, false, months, Greater, years(1), true);
        row("a criterion has no length", ItemType::Duration, false,
            QJsonObject{{u"criterion"_s, u"while it runs"_s}}, Less, years(2), false);
        row("a criterion differs", ItemType::Duration, false,
            QJsonObject{{u"criterion"_s, u"while it runs"_s}}, NotEqual, years(2), true);
        row("types that do not go together", ItemType::Integer, false, 3, Less, u"4"_s, false);
    }

    void leafOnAnAnswer()
    {
        QFETCH(ItemType, type);
        QFETCH(bool, repeats);
        QFETCH(QJsonValue, answer);
        QFETCH(Operator, comparison);
        QFETCH(QJsonValue, expected);
        QFETCH(bool, holds);
        PackBuilder builder;
        builder.question(u"q"_s, type, {u"a"_s, u"b"_s, u"other"_s}, repeats);
        Answers answers;
        if (!answer.isUndefined())
            answers.values.insert({u"q"_s, {}}, Value(answer));
        QCOMPARE(evaluate(builder.pack(), answers).holds(*leaf(u"q"_s, comparison, expected), {}), holds);
    }

    void theEntryAtHandIsOneOfAList()
    {
        PackBuilder builder;
        builder.group(u"parties"_s)
            .page(u"party"_s, u"parties"_s)
            .question(u"parties.role"_s, ItemType::Choice, {u"a"_s});
        builder.page(u"last"_s).question(u"with"_s, ItemType::Reference);
        builder.last().references = u"parties"_s;
        Answers answers;
        answers.entries[u"parties"_s] = {u"mail"_s, u"cloud"_s};
        answers.values.insert({u"with"_s, {}}, Value(QJsonValue(u"cloud"_s)));
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const ConditionPointer named = leaf(u"parties"_s, Operator::In, array({u"mail"_s, u"bank"_s}));
        Evaluation::Trace trace;
        QVERIFY(evaluation.holds(*named, {{u"parties"_s, u"mail"_s}}, &trace));
        QCOMPARE(evaluation.places().addresses(trace.reads), QSet<Address>({Address{u"parties"_s, {}}}));
        QVERIFY(!evaluation.holds(*named, {{u"parties"_s, u"cloud"_s}}));
        QVERIFY(!evaluation.holds(*named, {})); // no entry at hand
        QVERIFY(evaluation.holds(*leaf(u"with"_s, Operator::In, array({u"mail"_s, u"cloud"_s})), {}));
        QVERIFY(!evaluation.holds(*leaf(u"with"_s, Operator::In, array({u"mail"_s})), {}));
    }

    void leafOnATableOfTheLaw_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Operator>("comparison");
        QTest::addColumn<QJsonValue>("expected");
        QTest::addColumn<bool>("holds");
        using enum Operator;
        QTest::newRow("=") << u"NL"_s << u"rule"_s << Equal << QJsonValue(u"eea"_s) << true;
        QTest::newRow("= another rule") << u"US"_s << u"rule"_s << Equal << QJsonValue(u"eea"_s) << false;
        QTest::newRow("!=") << u"US"_s << u"rule"_s << NotEqual << QJsonValue(u"eea"_s) << true;
        QTest::newRow("in") << u"US"_s << u"rule"_s << In << array({u"adequate"_s, u"dpf"_s}) << true;
        QTest::newRow("not in") << u"NL"_s << u"rule"_s << In << array({u"adequate"_s, u"dpf"_s}) << false;
        QTest::newRow("a number >") << u"NL"_s << u"years"_s << Greater << QJsonValue(6) << true;
        QTest::newRow("a truth =") << u"NL"_s << u"member"_s << Equal << QJsonValue(true) << true;
        QTest::newRow("exists") << u"NL"_s << u"rule"_s << Exists << QJsonValue(true) << true;
        QTest::newRow("no row =") << u"XX"_s << u"rule"_s << Equal << QJsonValue(u"eea"_s) << false;
        QTest::newRow("no row != is false too")
            << u"XX"_s << u"rule"_s << NotEqual << QJsonValue(u"eea"_s) << false;
        QTest::newRow("no row exists: false") << u"XX"_s << u"rule"_s << Exists << QJsonValue(false) << true;
        QTest::newRow("no cell =") << u"US"_s << u"years"_s << Equal << QJsonValue(7) << false;
        QTest::newRow("unanswered =") << QString() << u"rule"_s << Equal << QJsonValue(u"eea"_s) << false;
        QTest::newRow("unanswered !=") << QString() << u"rule"_s << NotEqual << QJsonValue(u"eea"_s) << false;
        QTest::newRow("unanswered exists: false")
            << QString() << u"rule"_s << Exists << QJsonValue(false) << true;
    }

    void leafOnATableOfTheLaw()
    {
        QFETCH(QString, country);
        QFETCH(QString, field);
        QFETCH(Operator, comparison);
        QFETCH(QJsonValue, expected);
        QFETCH(bool, holds);
        PackBuilder builder;
        builder.question(u"country"_s, ItemType::Choice, {u"NL"_s, u"US"_s, u"XX"_s});
        LawTable &table = builder.pack().law.tables[u"transfer"_s];
        table.status = LawStatus::Verified;
        table.rows = {{u"NL"_s, {{u"rule"_s, u"eea"_s}, {u"years"_s, 7}, {u"member"_s, true}}},
                      {u"US"_s, {{u"rule"_s, u"dpf"_s}}}};
        Answers answers;
        if (!country.isEmpty())
            answers.values.insert({u"country"_s, {}}, Value::code(country));
        const ConditionPointer asked =
            make({LookupLeaf{u"transfer"_s, u"country"_s, field, comparison, expected}});
        Evaluation::Trace trace;
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        QCOMPARE(evaluation.holds(*asked, {}, &trace), holds);
        QCOMPARE(evaluation.places().addresses(trace.reads), QSet<Address>({Address{u"country"_s, {}}}));
        // Nothing rests on a table that is not verified.
        table.status = LawStatus::Unverified;
        const bool isAbsence = comparison == Operator::Exists && !expected.toBool();
        QCOMPARE(evaluate(builder.pack(), answers).holds(*asked, {}), isAbsence);
    }

    void theEntryAtHandNamesARowOfTheLaw()
    {
        PackBuilder builder;
        builder.group(u"parties"_s)
            .page(u"party"_s, u"parties"_s)
            .question(u"parties.abroad"_s, ItemType::Boolean);
        builder.last().enableWhen =
            make({LookupLeaf{u"sorts"_s, u"parties"_s, u"sort"_s, Operator::Equal, u"service"_s}});
        LawTable &table = builder.pack().law.tables[u"sorts"_s];
        table.status = LawStatus::Secondary;
        table.rows = {{u"mail"_s, {{u"sort"_s, u"service"_s}}}, {u"paper"_s, {{u"sort"_s, u"own"_s}}}};
        Answers answers;
        answers.entries[u"parties"_s] = {u"mail"_s, u"paper"_s};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        QVERIFY(evaluation.applies(Address{u"parties.abroad"_s, u"mail"_s}));
        QVERIFY(!evaluation.applies(Address{u"parties.abroad"_s, u"paper"_s}));
    }

    void leafIsFalseWhenTheQuestionDoesNotApply()
    {
        PackBuilder builder;
        builder.question(u"gate"_s, ItemType::Boolean).question(u"q"_s, ItemType::Boolean);
        builder.last().enableWhen = leaf(u"gate"_s, Operator::Equal, true);
        Answers answers;
        answers.values.insert({u"q"_s, {}}, Value::boolean(true));
        Evaluation evaluation = evaluate(builder.pack(), answers);
        QVERIFY(!evaluation.applies(Address{u"q"_s, {}}));
        QVERIFY(!evaluation.holds(*leaf(u"q"_s, Operator::Equal, true), {}));
        QVERIFY(!evaluation.holds(*leaf(u"q"_s, Operator::NotEqual, false), {}));
        QVERIFY(evaluation.holds(*leaf(u"q"_s, Operator::Exists, false), {}));
        // It was kept all the time and comes back.
        answers.values.insert({u"gate"_s, {}}, Value::boolean(true));
        evaluation = evaluate(builder.pack(), answers);
        QVERIFY(evaluation.holds(*leaf(u"q"_s, Operator::Equal, true), {}));
    }

    void unknownCountsWithItsSafeDefault()
    {
        PackBuilder builder;
        builder.question(u"with"_s, ItemType::Boolean);
        builder.last().unknownAllowed = true;
        builder.last().safeDefault = Value::boolean(true);
        builder.question(u"without"_s, ItemType::String);
        builder.last().unknownAllowed = true;
        Answers answers;
        answers.unknown = {{u"with"_s, {}}, {u"without"_s, {}}};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        Evaluation::Trace trace;
        QVERIFY(evaluation.holds(*leaf(u"with"_s, Operator::Equal, true), {}, &trace));
        QVERIFY(trace.assumed);
        QVERIFY(evaluation.answer({u"with"_s, {}})->assumed);
        QVERIFY(evaluation.holds(*leaf(u"with"_s, Operator::Exists, true), {}));
        QVERIFY(evaluation.holds(*leaf(u"without"_s, Operator::Exists, false), {}));
        QCOMPARE(evaluation.openPoints().size(), 2);
        QCOMPARE(evaluation.openPoints().first().state, AnswerState::Unknown);
    }

    void onlySuggestedIsUnanswered()
    {
        PackBuilder builder;
        builder.question(u"profile"_s, ItemType::Choice, {u"shop"_s})
            .question(u"q"_s, ItemType::Choice, {u"a"_s}, true);
        builder.pack().profileQuestion = u"profile"_s;
        Suggestions shop;
        shop.id = u"shop"_s;
        shop.values.insert(u"q"_s, Value::codes({u"a"_s, u"gone"_s}));
        builder.pack().profiles.append(shop);
        Answers answers;
        answers.values.insert({u"profile"_s, {}}, Value::code(u"shop"_s));
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const std::optional<Suggestion> suggestion = evaluation.suggestion({u"q"_s, {}});
        QVERIFY(suggestion);
        QCOMPARE(suggestion->value, Value::codes({u"a"_s})); // only what can be chosen
        QCOMPARE(suggestion->origin, u"profile.option.shop"_s);
        QVERIFY(!evaluation.holds(*leaf(u"q"_s, Operator::Includes, u"a"_s), {}));
        answers.rejected.insert({u"q"_s, {}});
        QVERIFY(!evaluate(builder.pack(), answers).suggestion({u"q"_s, {}}));
    }

    void aSuggestedReferenceKeepsOnlyEntriesThatCount()
    {
        PackBuilder builder;
        builder.question(u"profile"_s, ItemType::Choice, {u"shop"_s}).group(u"parties"_s);
        builder.question(u"with"_s, ItemType::Reference, {}, true);
        builder.last().references = u"parties"_s;
        builder.pack().profileQuestion = u"profile"_s;
        Suggestions shop;
        shop.id = u"shop"_s;
        shop.values.insert(u"with"_s, Value::references({u"mail"_s, u"cloud"_s}));
        builder.pack().profiles.append(shop);
        Answers answers;
        answers.values.insert({u"profile"_s, {}}, Value::code(u"shop"_s));
        QVERIFY(!evaluate(builder.pack(), answers).suggestion({u"with"_s, {}}));
        answers.entries[u"parties"_s] = {u"mail"_s};
        QCOMPARE(evaluate(builder.pack(), answers).suggestion({u"with"_s, {}})->value,
                 Value::references({u"mail"_s}));
    }

    void allAnyNot()
    {
        PackBuilder builder;
        builder.question(u"yes"_s, ItemType::Boolean).question(u"no"_s, ItemType::Boolean);
        Answers answers;
        answers.values = {{{u"yes"_s, {}}, Value::boolean(true)}, {{u"no"_s, {}}, Value::boolean(false)}};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const ConditionPointer yes = leaf(u"yes"_s, Operator::Equal, true);
        const ConditionPointer no = leaf(u"no"_s, Operator::Equal, true);
        QVERIFY(evaluation.holds(*make({AllOf{{yes, yes}}}), {}));
        QVERIFY(!evaluation.holds(*make({AllOf{{yes, no}}}), {}));
        QVERIFY(evaluation.holds(*make({AllOf{}}), {}));
        QVERIFY(evaluation.holds(*make({AnyOf{{no, yes}}}), {}));
        QVERIFY(!evaluation.holds(*make({AnyOf{{no, no}}}), {}));
        QVERIFY(!evaluation.holds(*make({AnyOf{}}), {}));
        QVERIFY(evaluation.holds(*make({Not{no}}), {}));
        QVERIFY(!evaluation.holds(*make({Not{yes}}), {}));
    }

    void reasonsAreTheAnswersThatDecided()
    {
        PackBuilder builder;
        builder.question(u"a"_s, ItemType::Boolean).question(u"b"_s, ItemType::Boolean);
        Answers answers;
        answers.values = {{{u"a"_s, {}}, Value::boolean(true)}, {{u"b"_s, {}}, Value::boolean(false)}};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const ConditionPointer a = leaf(u"a"_s, Operator::Equal, true);
        const ConditionPointer b = leaf(u"b"_s, Operator::Equal, true);
        const auto reads = [&](const ConditionPointer &condition) {
            Evaluation::Trace trace;
            (void)evaluation.holds(*condition, {}, &trace);
            return evaluation.places().addresses(trace.reads);
        };
        const Address addressA{u"a"_s, {}};
        const Address addressB{u"b"_s, {}};
        QCOMPARE(reads(make({AnyOf{{a, b}}})), QSet<Address>({addressA}));
        QCOMPARE(reads(make({AllOf{{a, b}}})), QSet<Address>({addressB}));
        QCOMPARE(reads(make({AllOf{{a, make({Not{b}})}}})), QSet<Address>({addressA, addressB}));
    }

    void overEntries_data()
    {
        QTest::addColumn<QList<bool>>("answers");
        QTest::addColumn<bool>("some");
        QTest::addColumn<bool>("every");
        QTest::addColumn<bool>("none");
        QTest::addColumn<int>("count");
        QTest::newRow("no entries") << QList<bool>{} << false << false << true << 0;
        QTest::newRow("all hold") << QList<bool>{true, true} << true << true << false << 2;
        QTest::newRow("one holds") << QList<bool>{false, true} << true << false << false << 1;
        QTest::newRow("none holds") << QList<bool>{false, false} << false << false << true << 0;
    }

    void overEntries()
    {
        QFETCH(QList<bool>, answers);
        QFETCH(bool, some);
        QFETCH(bool, every);
        QFETCH(bool, none);
        QFETCH(int, count);
        PackBuilder builder;
        builder.group(u"g"_s).page(u"sub"_s, u"g"_s).question(u"g.q"_s, ItemType::Boolean);
        Answers stored;
        for (int index = 0; index < answers.size(); ++index) {
            const QString entry = u"e%1"_s.arg(index);
            stored.entries[u"g"_s].append(entry);
            stored.values.insert({u"g.q"_s, entry}, Value::boolean(answers.at(index)));
        }
        const Evaluation evaluation = evaluate(builder.pack(), stored);
        using Kind = OverEntries::Kind;
        const ConditionPointer where = leaf(u"g.q"_s, Operator::Equal, true);
        QCOMPARE(evaluation.holds(*over(Kind::Some, u"g"_s, where), {}), some);
        QCOMPARE(evaluation.holds(*over(Kind::Every, u"g"_s, where), {}), every);
        QCOMPARE(evaluation.holds(*over(Kind::None, u"g"_s, where), {}), none);
        OverEntries counted;
        counted.kind = Kind::Count;
        counted.group = u"g"_s;
        counted.where = where;
        counted.comparison = Operator::Equal;
        counted.number = count;
        QVERIFY(evaluation.holds(*make({counted}), {}));
        QCOMPARE(evaluation.holds(*over(Kind::Some, u"g"_s), {}), !answers.isEmpty());
    }

    void referencesNarrowTheEntries()
    {
        PackBuilder builder;
        builder.group(u"parties"_s)
            .page(u"party"_s, u"parties"_s)
            .question(u"parties.abroad"_s, ItemType::Boolean);
        builder.page(u"cards"_s)
            .group(u"acts"_s)
            .page(u"act"_s, u"acts"_s)
            .question(u"acts.with"_s, ItemType::Reference, {}, true);
        builder.last().references = u"parties"_s;
        Answers answers;
        answers.entries = {{u"parties"_s, {u"p1"_s, u"p2"_s}}, {u"acts"_s, {u"a1"_s}}};
        answers.values = {{{u"parties.abroad"_s, u"p1"_s}, Value::boolean(true)},
                          {{u"parties.abroad"_s, u"p2"_s}, Value::boolean(false)},
                          {{u"acts.with"_s, u"a1"_s}, Value::references({u"p2"_s, u"removed"_s})}};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const ConditionPointer abroad = leaf(u"parties.abroad"_s, Operator::Equal, true);
        const Scope act{{u"acts"_s, u"a1"_s}};
        QVERIFY(!evaluation.holds(*over(OverEntries::Kind::Some, u"parties"_s, abroad, u"acts.with"_s), act));
        QVERIFY(evaluation.holds(*over(OverEntries::Kind::None, u"parties"_s, abroad, u"acts.with"_s), act));
        QVERIFY(evaluation.holds(*over(OverEntries::Kind::Some, u"parties"_s, abroad), act));
        // The entry at hand: is this party used by some activity?
        const ConditionPointer used =
            make({AnswerLeaf{u"acts.with"_s, Operator::Includes, {}, u"parties"_s}});
        const ConditionPointer usedSomewhere = over(OverEntries::Kind::Some, u"acts"_s, used);
        QVERIFY(evaluation.holds(*usedSomewhere, {{u"parties"_s, u"p2"_s}}));
        QVERIFY(!evaluation.holds(*usedSomewhere, {{u"parties"_s, u"p1"_s}}));
        // A reference to an entry that is gone does not count.
        QCOMPARE(evaluation.answer({u"acts.with"_s, u"a1"_s})->value.asCodes(), QStringList{u"p2"_s});
    }

    void aReferenceSaysWhichEntriesCanHold()
    {
        PackBuilder builder;
        builder.group(u"parties"_s)
            .page(u"party"_s, u"parties"_s)
            .question(u"parties.abroad"_s, ItemType::Boolean);
        builder.page(u"cards"_s).group(u"acts"_s).page(u"act"_s, u"acts"_s);
        for (const QString &linkId : {u"acts.with"_s, u"acts.at"_s}) {
            builder.question(linkId, ItemType::Reference, {}, true);
            builder.last().references = u"parties"_s;
        }
        Answers answers;
        answers.entries = {{u"parties"_s, {u"p1"_s, u"p2"_s, u"p3"_s}}, {u"acts"_s, {u"a1"_s}}};
        answers.values = {{{u"parties.abroad"_s, u"p1"_s}, Value::boolean(true)},
                          {{u"parties.abroad"_s, u"p2"_s}, Value::boolean(true)},
                          {{u"parties.abroad"_s, u"p3"_s}, Value::boolean(false)},
                          {{u"acts.with"_s, u"a1"_s}, Value::references({u"p2"_s})},
                          {{u"acts.at"_s, u"a1"_s}, Value::references({u"p3"_s})}};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const Scope act{{u"acts"_s, u"a1"_s}};
        const ConditionPointer with =
            make({AnswerLeaf{u"acts.with"_s, Operator::Includes, {}, u"parties"_s}});
        const ConditionPointer at = make({AnswerLeaf{u"acts.at"_s, Operator::Includes, {}, u"parties"_s}});
        const ConditionPointer abroad = leaf(u"parties.abroad"_s, Operator::Equal, true);
        const auto of = [&](const ConditionPointer &where, Evaluation::Trace *trace = nullptr) {
            return evaluation.entriesWhere(u"parties"_s, evaluation.entries(u"parties"_s), where, act, trace);
        };
        QCOMPARE(of(with), QStringList{u"p2"_s});
        QCOMPARE(of(make({AnyOf{{with, at}}})), (QStringList{u"p2"_s, u"p3"_s}));
        QCOMPARE(of(make({AllOf{{abroad, make({AnyOf{{with, at}}})}}})), QStringList{u"p2"_s});
        QCOMPARE(of(make({AnyOf{{abroad, at}}})),
                 (QStringList{u"p1"_s, u"p2"_s, u"p3"_s})); // says nothing of all
        QCOMPARE(of(make({Not{with}})), (QStringList{u"p1"_s, u"p3"_s}));
        QCOMPARE(of(nullptr), (QStringList{u"p1"_s, u"p2"_s, u"p3"_s}));
        // Reasons are the references, and the answers of those they name.
        Evaluation::Trace trace;
        QCOMPARE(of(make({AllOf{{abroad, with}}}), &trace), QStringList{u"p2"_s});
        QCOMPARE(evaluation.places().addresses(trace.reads),
                 QSet<Address>({Address{u"parties"_s, {}}, Address{u"acts.with"_s, u"a1"_s},
                                Address{u"parties.abroad"_s, u"p2"_s}}));
        using Kind = OverEntries::Kind;
        const ConditionPointer both = make({AllOf{{abroad, make({AnyOf{{with, at}}})}}});
        QVERIFY(evaluation.holds(*over(Kind::Some, u"parties"_s, both), act));
        QVERIFY(!evaluation.holds(*over(Kind::None, u"parties"_s, both), act));
        QVERIFY(!evaluation.holds(*over(Kind::Every, u"parties"_s, both), act));
        // What decides that some hold, and nothing else.
        Evaluation::Trace some;
        QVERIFY(evaluation.holds(*over(Kind::Some, u"parties"_s, both), act, &some));
        QCOMPARE(evaluation.places().addresses(some.reads),
                 QSet<Address>({Address{u"parties"_s, {}}, Address{u"acts.with"_s, u"a1"_s},
                                Address{u"parties.abroad"_s, u"p2"_s}}));
    }

    /// Which entries there are, and what refers to them: only what makes a difference is a reason.
    void aReferenceOrTheEntriesAreTheReason()
    {
        PackBuilder builder;
        builder.group(u"parties"_s)
            .page(u"party"_s, u"parties"_s)
            .question(u"parties.role"_s, ItemType::Text);
        builder.page(u"cards"_s).group(u"acts"_s).page(u"act"_s, u"acts"_s);
        builder.question(u"acts.with"_s, ItemType::Reference, {}, true);
        builder.last().references = u"parties"_s;
        const ConditionPointer with =
            make({AnswerLeaf{u"acts.with"_s, Operator::Includes, {}, u"parties"_s}});
        const Address parties{u"parties"_s, {}};
        const Address reference{u"acts.with"_s, u"a1"_s};
        const auto reads = [&](const QStringList &there, const QStringList &named) {
            Answers answers;
            answers.entries = {{u"parties"_s, there}, {u"acts"_s, {u"a1"_s}}};
            if (!named.isEmpty())
                answers.values = {{reference, Value::references(named)}};
            const Evaluation evaluation = evaluate(builder.pack(), answers);
            const Scope act{{u"acts"_s, u"a1"_s}};
            Evaluation::Trace listed;
            (void)evaluation.entriesWhere(u"parties"_s, there, with, act, &listed);
            Evaluation::Trace some;
            (void)evaluation.holds(*over(OverEntries::Kind::Some, u"parties"_s, with), act, &some);
            Evaluation::Trace of;
            (void)evaluation.holds(*over(OverEntries::Kind::Some, u"parties"_s, nullptr, reference.linkId),
                                   act, &of);
            return QList{evaluation.places().addresses(listed.reads),
                         evaluation.places().addresses(some.reads), evaluation.places().addresses(of.reads)};
        };
        using Reads = QSet<Address>;
        const Reads both{parties, reference};
        QCOMPARE(reads({u"p1"_s}, {u"p1"_s}), (QList<Reads>{both, both, both}));
        // Whichever there are, none is named.
        QCOMPARE(reads({u"p1"_s}, {}), (QList<Reads>{{reference}, {reference}, {reference}}));
        // There are none, so none can be named. That the reference is open is said all the same.
        QCOMPARE(reads({}, {}), (QList<Reads>{{parties}, {parties}, both}));
    }

    /// What cannot be chosen where the question is asked is not kept from holding by the answer.
    void whatIsNotOfferedIsNotUpToTheAnswer()
    {
        PackBuilder builder;
        builder.question(u"trade"_s, ItemType::Choice, {u"shop"_s, u"care"_s});
        builder.group(u"acts"_s).page(u"act"_s, u"acts"_s);
        builder.question(u"acts.items"_s, ItemType::Choice, {u"name"_s, u"order"_s, u"file"_s}, true);
        Item &items = builder.last();
        items.options[1].enableWhen = make({AnswerLeaf{u"acts"_s, Operator::Equal, u"a1"_s, {}}});
        items.options[1].onlyAt = CodeList({u"a1"_s});
        items.options[2].enableWhen = leaf(u"trade"_s, Operator::Equal, u"care"_s);
        Answers answers;
        answers.entries = {{u"acts"_s, {u"a1"_s, u"a2"_s}}};
        answers.values = {{{u"trade"_s, {}}, Value::code(u"shop"_s)},
                          {{u"acts.items"_s, u"a1"_s}, Value::codes({u"name"_s})},
                          {{u"acts.items"_s, u"a2"_s}, Value::codes({u"name"_s})}};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const auto reads = [&](Operator comparison, const QJsonValue &asked, const QString &entry) {
            Evaluation::Trace trace;
            (void)evaluation.holds(*leaf(u"acts.items"_s, comparison, asked), {{u"acts"_s, entry}}, &trace);
            return evaluation.places().addresses(trace.reads);
        };
        using Reads = QSet<Address>;
        const Address trade{u"trade"_s, {}};
        const Address entries{u"acts"_s, {}};
        const Address here{u"acts.items"_s, u"a1"_s};
        const Address there{u"acts.items"_s, u"a2"_s};
        QCOMPARE(reads(Operator::Includes, u"name"_s, u"a1"_s), Reads{here});
        QCOMPARE(reads(Operator::Includes, u"order"_s, u"a1"_s), Reads{here}); // could be ticked
        QCOMPARE(reads(Operator::Includes, u"order"_s, u"a2"_s), Reads{entries});
        QCOMPARE(reads(Operator::Includes, u"file"_s, u"a2"_s), Reads{trade});
        QCOMPARE(reads(Operator::IncludesAny, QJsonArray{u"order"_s, u"file"_s}, u"a2"_s),
                 (Reads{entries, trade}));
        QCOMPARE(reads(Operator::IncludesAny, QJsonArray{u"order"_s, u"file"_s}, u"a1"_s), Reads{here});
        QCOMPARE(reads(Operator::Exists, true, u"a2"_s), Reads{there});
        QCOMPARE(reads(Operator::NotEqual, QJsonArray{u"name"_s}, u"a2"_s), Reads{there});
    }

    void conditionsNameTheEntriesTheyAskFor()
    {
        const auto is = [](const QString &entry) {
            return make({AnswerLeaf{u"acts"_s, Operator::Equal, entry, {}}});
        };
        const ConditionPointer other = leaf(u"trade"_s, Operator::Equal, u"shop"_s);
        const auto named = [](const ConditionPointer &condition) {
            return entriesNamedBy(*condition, u"acts"_s);
        };
        QCOMPARE(named(is(u"a1"_s)), QStringList{u"a1"_s});
        QCOMPARE(named(make({AnyOf{{is(u"a1"_s), is(u"a2"_s)}}})), (QStringList{u"a1"_s, u"a2"_s}));
        QCOMPARE(named(make({AllOf{{other, is(u"a1"_s)}}})), QStringList{u"a1"_s});
        QVERIFY(!named(make({AnyOf{{other, is(u"a1"_s)}}})));
        QVERIFY(!named(make({Not{is(u"a1"_s)}})));
        QVERIFY(!named(other));
        QCOMPARE(named(make({AnswerLeaf{u"acts"_s, Operator::In, QJsonArray{u"a1"_s, u"a2"_s}, {}}})),
                 (QStringList{u"a1"_s, u"a2"_s}));
    }

    /// The entries that refer to the one at hand are found without asking all; what is read is the same.
    void whatRefersToAnEntryIsFound()
    {
        PackBuilder builder;
        builder.group(u"parties"_s)
            .page(u"party"_s, u"parties"_s)
            .question(u"parties.role"_s, ItemType::Text);
        builder.page(u"cards"_s).group(u"acts"_s).page(u"act"_s, u"acts"_s);
        for (const QString &linkId : {u"acts.with"_s, u"acts.at"_s}) {
            builder.question(linkId, ItemType::Reference, {}, true);
            builder.last().references = u"parties"_s;
        }
        Answers answers;
        answers.entries = {{u"parties"_s, {u"p1"_s, u"p2"_s, u"p3"_s}},
                           {u"acts"_s, {u"a1"_s, u"a2"_s, u"a3"_s}}};
        answers.values = {{{u"acts.with"_s, u"a1"_s}, Value::references({u"p1"_s})},
                          {{u"acts.with"_s, u"a3"_s}, Value::references({u"p1"_s, u"p2"_s})},
                          {{u"acts.at"_s, u"a2"_s}, Value::references({u"p2"_s})}};
        answers.unknown = {{u"acts.at"_s, u"a1"_s}};
        const Evaluation evaluation = evaluate(builder.pack(), answers);
        const ConditionPointer with =
            make({AnswerLeaf{u"acts.with"_s, Operator::Includes, {}, u"parties"_s}});
        const ConditionPointer at = make({AnswerLeaf{u"acts.at"_s, Operator::Includes, {}, u"parties"_s}});
        const ConditionPointer either = make({AnyOf{{with, at}}});
        const auto of = [&](const ConditionPointer &where, const QString &party,
                            Evaluation::Trace *trace = nullptr) {
            return evaluation.entriesWhere(u"acts"_s, evaluation.entries(u"acts"_s), where,
                                           {{u"parties"_s, party}}, trace);
        };
        QCOMPARE(of(with, u"p1"_s), (QStringList{u"a1"_s, u"a3"_s}));
        QCOMPARE(of(either, u"p2"_s), (QStringList{u"a2"_s, u"a3"_s}));
        QCOMPARE(of(either, u"p3"_s), QStringList());
        QCOMPARE(of(either, u"gone"_s), QStringList());
        QCOMPARE(of(make({Not{with}}), u"p1"_s), QStringList{u"a2"_s});
        // Of an activity that refers to it, what says so; of the others, all that could have.
        Evaluation::Trace trace;
        QCOMPARE(of(either, u"p2"_s, &trace), (QStringList{u"a2"_s, u"a3"_s}));
        QCOMPARE(evaluation.places().addresses(trace.reads),
                 QSet<Address>({Address{u"acts"_s, {}}, Address{u"acts.with"_s, u"a1"_s},
                                Address{u"acts.at"_s, u"a1"_s}, Address{u"acts.at"_s, u"a2"_s},
                                Address{u"acts.with"_s, u"a3"_s}}));
        QVERIFY(trace.assumed);
        QCOMPARE(evaluation.places().addresses(trace.assumedReads),
                 QSet<Address>({Address{u"acts.at"_s, u"a1"_s}}));
        // The same of some and none.
        Evaluation::Trace none;
        QVERIFY(evaluation.holds(*over(OverEntries::Kind::None, u"acts"_s, either), {{u"parties"_s, u"p3"_s}},
                                 &none));
        QCOMPARE(evaluation.places().addresses(none.reads).size(), 7); // the group, and two of each activity
        Evaluation::Trace some;
        QVERIFY(evaluation.holds(*over(OverEntries::Kind::Some, u"acts"_s, either), {{u"parties"_s, u"p1"_s}},
                                 &some));
        QCOMPARE(evaluation.places().addresses(some.reads),
                 QSet<Address>({Address{u"acts"_s, {}}, Address{u"acts.with"_s, u"a1"_s}}));
    }

    /// Few places or many, one by one or as a stretch: the same set.
    void aStretchOfPlacesIsTheSameAsEachOfThem()
    {
        const auto places = [](const ReadSet &set) {
            QList<int> all;
            set.forEach([&](int place) { all.append(place); });
            std::sort(all.begin(), all.end());
            return all;
        };
        for (const int before : {0, 3, 40}) {
            for (const int first : {0, 5, 63, 64, 100}) {
                for (const int count : {0, 1, 2, 20, 64, 65, 200}) {
                    ReadSet stretch;
                    ReadSet each;
                    for (int place = 0; place < before; ++place) {
                        stretch.insert(place * 7);
                        each.insert(place * 7);
                    }
                    stretch.insert(PlaceRange{first, count});
                    for (int place = first; place < first + count; ++place)
                        each.insert(place);
                    QCOMPARE(places(stretch), places(each));
                }
            }
        }
    }

    void ticksMakeEntriesAndHideThem()
    {
        PackBuilder builder;
        builder.question(u"kinds"_s, ItemType::OpenChoice, {u"contact"_s, u"health"_s, u"other"_s, u"none"_s},
                         true);
        builder.last().createsEntries = u"info"_s;
        builder.last().options.last().exclusive = true;
        builder.group(u"info"_s, u"kinds"_s)
            .page(u"info-page"_s, u"info"_s)
            .question(u"info.items"_s, ItemType::Choice, {u"name"_s}, true);
        builder.last().options.first().enableWhen = leaf(u"info"_s, Operator::Equal, u"contact"_s);
        Answers answers;
        answers.entries[u"info"_s] = {u"health"_s, u"contact"_s};
        answers.values = {{{u"kinds"_s, {}}, Value::codes({u"contact"_s})},
                          {{u"info.items"_s, u"contact"_s}, Value::codes({u"name"_s})},
                          {{u"info.items"_s, u"health"_s}, Value::codes({u"name"_s})}};
        Evaluation evaluation = evaluate(builder.pack(), answers);
        QCOMPARE(evaluation.entries(u"info"_s), QStringList{u"contact"_s});
        QVERIFY(evaluation.answer({u"info.items"_s, u"contact"_s}));
        QVERIFY(!evaluation.answer({u"info.items"_s, u"health"_s}));
        answers.values[{u"kinds"_s, {}}] = Value::codes({u"contact"_s, u"health"_s});
        evaluation = evaluate(builder.pack(), answers);
        QCOMPARE(evaluation.entries(u"info"_s), (QStringList{u"health"_s, u"contact"_s})); // the user's order
        QVERIFY(
            !evaluation.answer({u"info.items"_s, u"health"_s})); // the option is not offered for this entry
        QCOMPARE(evaluation.pages().size(), 3);
    }
};

BINDER_TEST(TestCondition, QCoreApplication)
#include "tst_condition.moc"
