// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/expressions.h"
#include "model/lint/never.h"
#include "model/lint/not_known.h"
#include "model/lint/reachable.h"
#include "model/pack/load.h"
#include "model/pack/reads.h"
#include "tests/support/dossiers.h"
#include "tests/support/pack_builder.h"
#include "tests/support/random_dossier.h"
#include "tests/support/sound_pack.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::dossierSeeds;
using binder::testing::soundPack;
using conditions::leaf;
using conditions::make;
using conditions::over;
using lints::NotKnown;

namespace {

const QDate today(2026, 11, 21);

/// A condition, and the groups of which an entry is at hand where it stands.
struct Placed
{
    ConditionPointer condition;
    QStringList groups;
};

/// The same of an expression.
struct PlacedExpression
{
    Expression expression;
    QStringList groups;
};

class AllExpressions : public PackVisitor
{
public:
    using PackVisitor::visit;
    void visit(const Expression &expression, const PackPlace &place) override
    {
        all.append({expression, place.groups});
    }

    QList<PlacedExpression> all;
};

class Conditions : public PackVisitor
{
public:
    using PackVisitor::visit;
    void visit(const Condition &condition, const PackPlace &place) override
    {
        all.append({std::make_shared<const Condition>(condition), place.groups});
    }

    QList<Placed> all;
};

QList<Placed> conditionsOf(const Pack &pack)
{
    Conditions conditions;
    walk(pack, conditions);
    return conditions.all;
}

/// A pack of a few questions of all kinds that conditions can ask, with conditions made at random.
class RandomPack
{
public:
    explicit RandomPack(unsigned seed)
        : m_random(seed)
    {
        for (int index = 0; index < 3; ++index)
            question(u"q%1"_s.arg(index), {});
        question(u"makes"_s, {});
        Item &makes = m_builder.last();
        makes.type = ItemType::Choice;
        makes.repeats = true;
        makes.safeDefault.reset();
        makes.unknownAllowed = chance(3);
        makes.options = {{u"a"_s, {}, false}, {u"b"_s, {}, false}, {u"none"_s, {}, true}};
        if (makes.unknownAllowed)
            makes.safeDefault = Value::codes({u"a"_s, u"b"_s});
        makes.createsEntries = u"cards"_s;
        m_builder.group(u"cards"_s, u"makes"_s).page(u"card"_s, u"cards"_s);
        for (int index = 0; index < 3; ++index)
            question(u"cards.q%1"_s.arg(index), u"cards"_s);
        m_builder.page(u"last"_s);
        for (int index = 0; index < 4; ++index)
            question(u"z%1"_s.arg(index), {});
    }

    [[nodiscard]] const Pack &pack() { return m_builder.pack(); }

    /// Over all questions there are so far; inside `group` with an entry of it at hand.
    [[nodiscard]] ConditionPointer condition(const QString &group, int depth)
    {
        switch (depth > 0 ? number(0, 6) : 0) {
        case 1:
        case 2:
            return make({AllOf{{condition(group, depth - 1), condition(group, depth - 1)}}});
        case 3:
        case 4:
            return make({AnyOf{{condition(group, depth - 1), condition(group, depth - 1)}}});
        case 5:
            return make({Not{condition(group, depth - 1)}});
        case 6:
            if (m_builder.pack().group(u"cards"_s)) {
                using Kind = OverEntries::Kind;
                const Kind kind = QList<Kind>{Kind::Some, Kind::Every, Kind::None}.at(number(0, 2));
                return over(kind, u"cards"_s, condition(u"cards"_s, depth - 1));
            }
            [[fallthrough]];
        default:
            return randomLeaf(group);
        }
    }

    /// The same of an expression.
    [[nodiscard]] Expression expression(const QString &group, int depth)
    {
        switch (number(0, depth > 0 ? 6 : 4)) {
        case 4:
            return {CountValue{u"cards"_s, chance(2) ? nullptr : condition(u"cards"_s, 1)}};
        case 5:
            return {ConditionalValue{condition(group, 2),
                                     std::make_shared<const Expression>(expression(group, depth - 1))}};
        case 6:
            return {JoinValue{{expression(group, depth - 1), expression(group, depth - 1)}}};
        default:
            return ofQuestion(group);
        }
    }

private:
    /// Prints something of one question.
    [[nodiscard]] Expression ofQuestion(const QString &group)
    {
        const QStringList readable = readableIn(group);
        const QString linkId = readable.at(number(0, int(readable.size()) - 1));
        const QStringList codes = someCodes();
        const int kind = m_builder.pack().item(linkId)->type == ItemType::Choice ? number(0, 3) : 0;
        switch (kind) {
        case 1:
            return {ChosenValue{linkId, std::nullopt}};
        case 2:
            return {ChosenValue{linkId, codes}};
        case 3:
            return {NotChosenValue{linkId}};
        default:
            return {AnswerValue{linkId}};
        }
    }

    /// Questions that can be read there.
    [[nodiscard]] QStringList readableIn(const QString &group) const
    {
        QStringList readable;
        for (const QString &linkId : m_linkIds) {
            if (!linkId.startsWith("cards."_L1) || group == "cards"_L1)
                readable.append(linkId);
        }
        return readable;
    }

    void question(const QString &linkId, const QString &group)
    {
        const ConditionPointer when = m_linkIds.isEmpty() || chance(2) ? nullptr : condition(group, 2);
        Item item;
        item.linkId = linkId;
        item.enableWhen = when;
        item.unknownAllowed = chance(2);
        switch (number(0, 3)) {
        case 0:
            item.type = ItemType::Boolean;
            if (item.unknownAllowed)
                item.safeDefault = Value::boolean(chance(2));
            break;
        case 1:
            item.type = ItemType::Integer;
            item.minimum = 0;
            break;
        default:
            item.type = ItemType::Choice;
            item.repeats = chance(2);
            item.options = {{u"a"_s, {}, false}, {u"b"_s, {}, false}, {u"c"_s, {}, false}};
            if (!m_linkIds.isEmpty() && chance(3))
                item.options.last().enableWhen = condition(group, 1);
            if (item.unknownAllowed)
                item.safeDefault = item.repeats ? Value::codes(someCodes()) : Value::code(oneCode());
        }
        m_builder.item(item);
        m_linkIds.append(linkId);
    }

    ConditionPointer randomLeaf(const QString &group)
    {
        const QStringList readable = readableIn(group);
        if (group == "cards"_L1 && chance(4))
            return chance(2) ? leaf(group, Operator::Equal, oneCode())
                             : leaf(group, Operator::In, QJsonArray::fromStringList(someCodes()));
        const Item &item = *m_builder.pack().item(readable.at(number(0, int(readable.size()) - 1)));
        if (chance(5))
            return leaf(item.linkId, Operator::Exists, chance(2));
        const Operator same = chance(2) ? Operator::Equal : Operator::NotEqual;
        if (item.type == ItemType::Boolean)
            return leaf(item.linkId, same, chance(2));
        if (item.type == ItemType::Integer) {
            const QList<Operator> orders{Operator::Less, Operator::LessOrEqual, Operator::Greater,
                                         Operator::GreaterOrEqual, same};
            return leaf(item.linkId, orders.at(number(0, 4)), number(0, 4));
        }
        const QJsonArray codes = QJsonArray::fromStringList(someCodes());
        if (!item.repeats)
            return chance(2) ? leaf(item.linkId, Operator::In, codes) : leaf(item.linkId, same, oneCode());
        if (chance(3))
            return leaf(item.linkId, same, codes);
        return chance(2) ? leaf(item.linkId, Operator::Includes, oneCode())
                         : leaf(item.linkId, Operator::IncludesAny, codes);
    }

    QString oneCode() { return QStringList{u"a"_s, u"b"_s, u"c"_s}.at(number(0, 2)); }
    QStringList someCodes()
    {
        QStringList codes;
        for (const QString &code : {u"a"_s, u"b"_s, u"c"_s}) {
            if (chance(2))
                codes.append(code);
        }
        return codes.isEmpty() ? QStringList{oneCode()} : codes;
    }
    bool chance(int oneIn) { return number(1, oneIn) == 1; }
    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }

    PackBuilder m_builder;
    std::mt19937 m_random;
    QStringList m_linkIds;
};

/// With each entry of the groups at hand in turn; none where a group has no entries.
QList<Scope> scopes(const Evaluation &evaluation, const QStringList &groups)
{
    QList<Scope> scopes{Scope()};
    for (const QString &group : groups) {
        QList<Scope> more;
        for (const Scope &scope : std::as_const(scopes)) {
            for (const QString &entry : evaluation.entries(group)) {
                Scope one = scope;
                one.insert(group, entry);
                more.append(one);
            }
        }
        scopes = more;
    }
    return scopes;
}

/// Questions answered with "I don't know" that count with their default.
QList<Address> assumed(const Evaluation &evaluation)
{
    QList<Address> addresses;
    for (const Address &address : evaluation.answers().unknown) {
        const EffectiveAnswer *answer = evaluation.answer(address);
        if (answer && answer->assumed)
            addresses.append(address);
    }
    return addresses;
}

/// Questions that are asked and have no answer that counts.
QList<Address> withoutAnswer(const Evaluation &evaluation)
{
    QList<Address> addresses;
    for (const PageKey &page : evaluation.pages()) {
        for (const Address &address : evaluation.addressesOn(page)) {
            const Item *item = evaluation.pack().item(address.linkId);
            if (item && item->isQuestion() && !evaluation.answer(address))
                addresses.append(address);
        }
    }
    return addresses;
}

} // namespace

/// The lints that say what a condition can come to, against what it does come to. They may say too little;
/// what they say holds.
class LintSoundTest : public QObject
{
    Q_OBJECT

private:
    /// What is read when the condition is decided is among what the lint says it can read.
    static void checkReads(const Evaluation &evaluation, const QSet<QString> &told,
                           const Evaluation::Trace &trace)
    {
        const QSet<Address> read = evaluation.places().addresses(trace.reads);
        for (const Address &address : read) {
            const Group *group = evaluation.pack().group(address.linkId);
            QVERIFY2(told.contains(address.linkId) || (group && group->createdBy.isEmpty()),
                     qPrintable(address.toString()));
        }
    }

    /// Where a default counts, the lint allows for what comes of it.
    static void checkDefault(const Evaluation &evaluation, const QList<Address> &unknown,
                             const QSet<QString> &told, const ConditionPointer &condition, const Scope &scope,
                             bool holds, const Evaluation::Trace &trace)
    {
        const QSet<Address> rests = evaluation.places().addresses(trace.assumedReads);
        for (const Address &address : unknown) {
            if (!told.contains(address.linkId))
                continue;
            const Item &item = *evaluation.pack().item(address.linkId);
            const bool isAtHand = item.group.isEmpty() || scope.value(item.group) == address.entry;
            const NotKnown notKnown(evaluation.pack(), item,
                                    isAtHand ? NotKnown::Met::AtHand : NotKnown::Met::AmongEntries);
            const NotKnown among(evaluation.pack(), item, NotKnown::Met::AmongEntries);
            QVERIFY2(notKnown.canBe(condition, holds), qPrintable(address.toString()));
            if (rests.contains(address))
                QVERIFY2(notKnown.canRest(condition, holds) || among.canRest(condition, holds),
                         qPrintable(address.toString()));
        }
    }

    /// Where a question has no answer, the lint allows for what comes of it.
    static void checkUnanswered(const Evaluation &evaluation, const QList<Address> &unanswered,
                                const QSet<QString> &told, const ConditionPointer &condition,
                                const Scope &scope, bool holds)
    {
        for (const Address &address : unanswered) {
            if (!told.contains(address.linkId))
                continue;
            const Item &item = *evaluation.pack().item(address.linkId);
            const bool isAtHand = item.group.isEmpty() || scope.value(item.group) == address.entry;
            const NotKnown onNothing(evaluation.pack(), item,
                                     isAtHand ? NotKnown::Met::AtHand : NotKnown::Met::AmongEntries,
                                     NotKnown::Counts::Unanswered);
            QVERIFY2(onNothing.canBe(condition, holds), qPrintable(address.toString()));
        }
    }

    static void checkAll(const Evaluation &evaluation, const QList<Placed> &conditions,
                         const QSet<QString> &dead)
    {
        const QList<Address> unknown = assumed(evaluation);
        const QList<Address> unanswered = withoutAnswer(evaluation);
        for (const Placed &placed : conditions) {
            const QSet<QString> told = binder::readBy(evaluation.pack(), *placed.condition);
            for (const Scope &scope : scopes(evaluation, placed.groups)) {
                Evaluation::Trace trace;
                const bool holds = evaluation.holds(*placed.condition, scope, &trace);
                checkReads(evaluation, told, trace);
                checkDefault(evaluation, unknown, told, placed.condition, scope, holds, trace);
                checkUnanswered(evaluation, unanswered, told, placed.condition, scope, holds);
                if (holds)
                    QVERIFY(!lints::neverHold(evaluation.pack(), {placed.condition}, dead));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// What is printed where "I don't know" counts with its default is what the lint of assumptions allows
    /// for.
    static void checkExpressions(const Evaluation &evaluation, const QList<PlacedExpression> &all,
                                 qsizetype &resting)
    {
        const Wording wording(evaluation, evaluation.pack().sourceLanguage);
        const Expressions expressions(evaluation, wording);
        const QList<Address> unknown = assumed(evaluation);
        for (const PlacedExpression &placed : all) {
            const QSet<QString> told = binder::readBy(evaluation.pack(), placed.expression, true);
            for (const Scope &scope : scopes(evaluation, placed.groups)) {
                ClauseContext context;
                context.scope = scope;
                Evaluation::Trace trace;
                const bool gives = !expressions.points(placed.expression, context, trace).isEmpty();
                checkReads(evaluation, told, trace);
                const QSet<Address> rests = evaluation.places().addresses(trace.assumedReads);
                resting += rests.size();
                for (const Address &address : unknown) {
                    if (!told.contains(address.linkId))
                        continue;
                    const Item &item = *evaluation.pack().item(address.linkId);
                    const bool isAtHand = item.group.isEmpty() || scope.value(item.group) == address.entry;
                    const NotKnown here(evaluation.pack(), item,
                                        isAtHand ? NotKnown::Met::AtHand : NotKnown::Met::AmongEntries);
                    const NotKnown among(evaluation.pack(), item, NotKnown::Met::AmongEntries);
                    if (gives)
                        QVERIFY2(here.canGive(placed.expression), qPrintable(address.toString()));
                    if (rests.contains(address))
                        QVERIFY2(here.looks(placed.expression) || among.looks(placed.expression),
                                 qPrintable(address.toString()));
                }
            }
        }
    }

private slots:
    void conditionsOfPacks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("sound") << QString();
        for (const QString &id : shippedPacks())
            QTest::newRow(qPrintable(id)) << id;
    }

    void conditionsOfPacks()
    {
        QFETCH(const QString, id);
        const Result<Pack> pack = id.isEmpty() ? soundPack() : loadPack(shippedPackFolder(id));
        QVERIFY(pack);
        const QList<Placed> conditions = conditionsOf(*pack);
        QVERIFY(conditions.size() > 10);
        AllExpressions expressions;
        walk(*pack, expressions);
        qsizetype resting = 0;
        const QSet<QString> dead = lints::deadItems(*pack);
        for (const unsigned seed : dossierSeeds(2)) {
            const Evaluation evaluation =
                Evaluation::evaluate(*pack, RandomDossier(*pack, seed).make(today), today);
            for (const Item &item : pack->items)
                QVERIFY2(!evaluation.applies(Address{item.linkId, {}}) || !dead.contains(item.linkId),
                         qPrintable(item.linkId));
            checkAll(evaluation, conditions, dead);
            checkExpressions(evaluation, expressions.all, resting);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY(resting > 0);
    }

    void randomPacks()
    {
        int impossible = 0;
        qsizetype resting = 0;
        for (const unsigned seed : dossierSeeds(300)) {
            RandomPack made(seed);
            QList<Placed> conditions = conditionsOf(made.pack());
            for (int count = 0; count < 6; ++count) {
                conditions.append({made.condition({}, 3), {}});
                conditions.append({made.condition(u"cards"_s, 3), {u"cards"_s}});
            }
            QList<PlacedExpression> expressions;
            for (int count = 0; count < 6; ++count) {
                expressions.append({made.expression({}, 2), {}});
                expressions.append({made.expression(u"cards"_s, 2), {u"cards"_s}});
            }
            const QSet<QString> dead = lints::deadItems(made.pack());
            QList<QList<ConditionPointer>> never;
            for (qsizetype i = 0; i + 1 < conditions.size(); ++i) {
                const QList<ConditionPointer> pair{conditions.at(i).condition,
                                                   conditions.at(i + 1).condition};
                if (conditions.at(i).groups == conditions.at(i + 1).groups
                    && lints::neverHold(made.pack(), pair, dead))
                    never.append(pair);
            }
            impossible += int(never.size()) + int(dead.size());
            for (unsigned dossier = 0; dossier < 4; ++dossier) {
                const Answers answers = RandomDossier(made.pack(), 4 * seed + dossier).make(today);
                const Evaluation evaluation = Evaluation::evaluate(made.pack(), answers, today);
                for (const PageKey &page : evaluation.pages()) {
                    for (const Address &address : evaluation.addressesOn(page))
                        QVERIFY2(!dead.contains(address.linkId)
                                     || !made.pack().item(address.linkId)->isQuestion(),
                                 qPrintable(address.toString()));
                }
                for (const QList<ConditionPointer> &pair : std::as_const(never)) {
                    for (const Scope &scope : scopes(evaluation, {u"cards"_s}) + QList<Scope>{Scope()})
                        QVERIFY(!evaluation.holds(pair.at(0), scope) || !evaluation.holds(pair.at(1), scope));
                }
                checkAll(evaluation, conditions, dead);
                checkExpressions(evaluation, expressions, resting);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"seed %1, dossier %2"_s.arg(seed).arg(dossier)));
            }
        }
        QVERIFY(impossible > 50);
        QVERIFY2(resting > 500, qPrintable(QString::number(resting)));
    }
};

BINDER_TEST(LintSoundTest, QCoreApplication)
#include "tst_lint_sound.moc"
