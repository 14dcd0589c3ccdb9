// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/never.h"

#include "model/dossier/compare.h"
#include "model/values/value.h"

#include <algorithm>
#include <optional>

namespace binder::lints {

namespace {

/// How many ways through `any` are followed before giving up.
constexpr int maximumTries = 2000;

bool isPresence(const AnswerLeaf &leaf)
{
    return leaf.comparison != Operator::Exists || leaf.answer.toBool();
}

/// Codes in any order are one answer.
bool isSame(const QJsonValue &left, const QJsonValue &right)
{
    if (!left.isArray() || !right.isArray())
        return left == right;
    QStringList leftCodes = Value(left).asCodes();
    QStringList rightCodes = Value(right).asCodes();
    leftCodes.sort();
    rightCodes.sort();
    return leftCodes == rightCodes;
}

/// The codes of which a leaf needs one, or nothing when it does not name them.
std::optional<QStringList> oneOf(const AnswerLeaf &leaf)
{
    const bool isOne = leaf.comparison == Operator::Includes
                       || (leaf.comparison == Operator::Equal && leaf.answer.isString());
    if (isOne || leaf.comparison == Operator::In || leaf.comparison == Operator::IncludesAny)
        return Value(leaf.answer).asCodes();
    return std::nullopt;
}

bool overlap(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.cbegin(), left.cend(), [&](const QString &code) { return right.contains(code); });
}

/// One code is all there is of an answer: then it cannot be among two lists that have nothing in common.
bool holdsOneCode(const Pack &pack, const QString &question)
{
    const Item *item = pack.item(question);
    return item && (item->type == ItemType::Group || (!item->repeats && item->picks()));
}

/// A leaf that wants one of some codes, against one that says what the answer is or is not.
bool leavesNone(const QStringList &wanted, const AnswerLeaf &other, bool isOneCode)
{
    if (other.comparison == Operator::Equal && other.answer.isArray())
        return !overlap(wanted, Value(other.answer).asCodes());
    return isOneCode && other.comparison == Operator::NotEqual
           && std::all_of(wanted.cbegin(), wanted.cend(),
                          [&](const QString &code) { return other.answer.toString() == code; });
}

/// Two leaves on the same question (of the same entry) that cannot both hold.
bool contradict(const Pack &pack, const AnswerLeaf &left, const AnswerLeaf &right)
{
    if (left.question != right.question || !left.thisGroup.isEmpty() || !right.thisGroup.isEmpty())
        return false;
    if (isPresence(left) != isPresence(right))
        return true;
    const bool sameAnswer = isSame(left.answer, right.answer);
    if (left.comparison == Operator::Equal && right.comparison == Operator::Equal)
        return !sameAnswer;
    if ((left.comparison == Operator::Equal && right.comparison == Operator::NotEqual)
        || (left.comparison == Operator::NotEqual && right.comparison == Operator::Equal))
        return sameAnswer;
    const bool isOneCode = holdsOneCode(pack, left.question);
    const std::optional<QStringList> leftCodes = oneOf(left);
    const std::optional<QStringList> rightCodes = oneOf(right);
    if (leftCodes && rightCodes)
        return isOneCode && !overlap(*leftCodes, *rightCodes);
    if (leftCodes && leavesNone(*leftCodes, right, isOneCode))
        return true;
    if (rightCodes && leavesNone(*rightCodes, left, isOneCode))
        return true;
    const Item *item = pack.item(left.question);
    if (!item || item->type != ItemType::Integer)
        return false;
    const auto isAbove = [](const AnswerLeaf &leaf) {
        return leaf.comparison == Operator::Greater || leaf.comparison == Operator::GreaterOrEqual;
    };
    const auto isBelow = [](const AnswerLeaf &leaf) {
        return leaf.comparison == Operator::Less || leaf.comparison == Operator::LessOrEqual;
    };
    const auto apart = [](const AnswerLeaf &above, const AnswerLeaf &below) {
        const bool strict = above.comparison == Operator::Greater || below.comparison == Operator::Less;
        const double low = above.answer.toDouble();
        const double high = below.answer.toDouble();
        return low > high || (strict && low == high);
    };
    return (isAbove(left) && isBelow(right) && apart(left, right))
           || (isAbove(right) && isBelow(left) && apart(right, left));
}

/// Whether a leaf that holds makes another hold, so that the other cannot be refused beside it.
bool implies(const AnswerLeaf &holds, const AnswerLeaf &refused)
{
    if (holds.question != refused.question || holds.thisGroup != refused.thisGroup)
        return false;
    if (holds.comparison == refused.comparison && isSame(holds.answer, refused.answer))
        return true;
    if (refused.comparison == Operator::Exists)
        return refused.answer.toBool() && isPresence(holds);
    const std::optional<QStringList> codes = oneOf(holds);
    const std::optional<QStringList> among = oneOf(refused);
    return codes && among && !codes->isEmpty()
           && std::all_of(codes->cbegin(), codes->cend(),
                          [&](const QString &code) { return among->contains(code); });
}

ConditionPointer negated(const ConditionPointer &part)
{
    return std::make_shared<const Condition>(Condition{Not{part}});
}

/// The same as the negation of a condition, with the negation further inwards; null where it stands before a
/// leaf or what is said of entries.
ConditionPointer pushedInwards(const Not &negation)
{
    QList<ConditionPointer> parts;
    if (const auto *all = std::get_if<AllOf>(&negation.part->part)) {
        for (const ConditionPointer &part : all->parts)
            parts.append(negated(part));
        return std::make_shared<const Condition>(Condition{AnyOf{parts}});
    }
    if (const auto *any = std::get_if<AnyOf>(&negation.part->part)) {
        for (const ConditionPointer &part : any->parts)
            parts.append(negated(part));
        return std::make_shared<const Condition>(Condition{AllOf{parts}});
    }
    const auto *twice = std::get_if<Not>(&negation.part->part);
    return twice ? twice->part : nullptr;
}

/// The rows of a table in which a cell is as a leaf wants it: those the key must be one of.
AnswerLeaf keyLeaf(const Pack &pack, const LookupLeaf &leaf)
{
    QJsonArray keys;
    const LawTable table = pack.law.tables.value(leaf.table);
    for (auto row = table.rows.cbegin(); row != table.rows.cend(); ++row) {
        const std::optional<QJsonValue> cell = pack.law.cell(leaf.table, row.key(), leaf.field);
        if (cell && (leaf.comparison == Operator::Exists || compares(*cell, leaf.comparison, leaf.answer)))
            keys.append(row.key());
    }
    return {leaf.key, Operator::In, keys, {}};
}

/// Whether a choice offers any of the codes a leaf needs one of.
bool offersOneOf(const Pack &pack, const AnswerLeaf &leaf)
{
    const Item *item = pack.item(leaf.question);
    if (item && item->type == ItemType::Group) {
        const Group *group = pack.group(leaf.question);
        item = group ? pack.item(group->createdBy) : nullptr;
    }
    const QStringList codes = Value(leaf.answer).asCodes();
    if (!item || !item->isChoice())
        return !codes.isEmpty();
    return std::any_of(codes.cbegin(), codes.cend(), [&](const QString &code) { return item->option(code); });
}

class Search
{
public:
    Search(const Pack &pack, const QSet<QString> &dead)
        : m_pack(pack)
        , m_dead(dead)
    {}

    /// Leaves that hold, and those that do not.
    struct Leaves
    {
        QList<AnswerLeaf> hold;
        QList<AnswerLeaf> refused;
    };

    /// Whether `leaves` and all of `open` can never be so together. Takes `open` apart until only leaves are
    /// left.
    bool never(Leaves leaves, QList<ConditionPointer> open)
    {
        if (++m_tries > maximumTries)
            return false;
        while (!open.isEmpty()) {
            const ConditionPointer condition = open.takeFirst();
            if (const auto *all = std::get_if<AllOf>(&condition->part)) {
                open += all->parts;
            } else if (const auto *any = std::get_if<AnyOf>(&condition->part)) {
                return std::all_of(any->parts.cbegin(), any->parts.cend(), [&](const ConditionPointer &part) {
                    return never(leaves, QList<ConditionPointer>{part} + open);
                });
            } else if (const auto *leaf = std::get_if<AnswerLeaf>(&condition->part)) {
                if (!joins(leaves, *leaf))
                    return true;
            } else if (const auto *lookup = std::get_if<LookupLeaf>(&condition->part)) {
                // That there is no such row says nothing of what the answer is.
                if (lookup->comparison == Operator::Exists && !lookup->answer.toBool())
                    continue;
                const AnswerLeaf asKey = keyLeaf(m_pack, *lookup);
                if (!offersOneOf(m_pack, asKey) || !joins(leaves, asKey))
                    return true;
            } else if (const auto *negation = std::get_if<Not>(&condition->part)) {
                const auto *refused = std::get_if<AnswerLeaf>(&negation->part->part);
                if (refused && !refuses(leaves, *refused))
                    return true;
                if (const ConditionPointer further = pushedInwards(*negation))
                    open.prepend(further);
            } else if (neverAlone(*condition)) {
                return true;
            }
        }
        return false;
    }

private:
    /// Adds a leaf to those that hold together; false when it cannot.
    bool joins(Leaves &leaves, const AnswerLeaf &leaf) const
    {
        const bool isRefused =
            std::any_of(leaves.refused.cbegin(), leaves.refused.cend(),
                        [&](const AnswerLeaf &one) { return implies(leaf, one); })
            || std::any_of(leaves.hold.cbegin(), leaves.hold.cend(),
                           [&](const AnswerLeaf &one) { return contradict(m_pack, one, leaf); });
        if (impossible(leaf) || isRefused)
            return false;
        leaves.hold.append(leaf);
        return true;
    }

    /// Adds a leaf that does not hold; false when one that holds says otherwise.
    static bool refuses(Leaves &leaves, const AnswerLeaf &leaf)
    {
        if (std::any_of(leaves.hold.cbegin(), leaves.hold.cend(),
                        [&](const AnswerLeaf &one) { return implies(one, leaf); }))
            return false;
        leaves.refused.append(leaf);
        return true;
    }

    [[nodiscard]] bool impossible(const AnswerLeaf &leaf) const
    {
        return m_dead.contains(leaf.question) && isPresence(leaf);
    }

    bool neverAlone(const Condition &condition)
    {
        const auto *over = std::get_if<OverEntries>(&condition.part);
        if (!over || (over->kind != OverEntries::Kind::Some && over->kind != OverEntries::Kind::Every))
            return false;
        return m_dead.contains(over->group) || (over->where && never({}, {over->where}));
    }

    const Pack &m_pack;
    const QSet<QString> &m_dead;
    int m_tries = 0;
};

} // namespace

bool neverHold(const Pack &pack, const QList<ConditionPointer> &together, const QSet<QString> &dead)
{
    return Search(pack, dead).never({}, together);
}

} // namespace binder::lints
