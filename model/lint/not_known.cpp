// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/not_known.h"

#include "model/dossier/compare.h"
#include "model/pack/reads.h"

#include <algorithm>

namespace binder::lints {

namespace {

bool asksForNoAnswer(Operator comparison, const QJsonValue &answer)
{
    return comparison == Operator::Exists && !answer.toBool();
}

} // namespace

NotKnown::NotKnown(const Pack &pack, const Item &question, Met met, Counts counts)
    : m_pack(pack)
    , m_question(question)
    , m_met(met)
    , m_counts(counts)
{}

bool NotKnown::isMet() const
{
    return !isGrouped() || m_isAmong || m_met == Met::AtHand;
}

bool NotKnown::makesEntriesOf(const QString &group) const
{
    const Group *made = m_pack.group(group);
    return made && made->createdBy == m_question.linkId;
}

NotKnown NotKnown::inside(const QString &group) const
{
    NotKnown made = *this;
    made.m_isAmong = m_isAmong || (isGrouped() && group == m_question.group);
    return made;
}

bool NotKnown::canBe(const ConditionPointer &condition, bool wanted) const
{
    if (!condition)
        return wanted;
    return std::visit([&](const auto &part) { return canBe(part, wanted); }, condition->part);
}

bool NotKnown::canRest(const ConditionPointer &condition, bool wanted) const
{
    return condition && std::visit([&](const auto &part) { return canRest(part, wanted); }, condition->part);
}

bool NotKnown::canBe(const AnswerLeaf &leaf, bool wanted) const
{
    if (leaf.question != m_question.linkId || !isMet())
        return true;
    if (isUnanswered())
        return asksForNoAnswer(leaf.comparison, leaf.answer) == wanted;
    if (!m_question.safeDefault || !leaf.thisGroup.isEmpty())
        return true;
    if (leaf.comparison == Operator::Exists)
        return leaf.answer.toBool() == wanted;
    const Value &value = *m_question.safeDefault;
    const bool isChoice = m_question.isChoice();
    const bool holds = isChoice ? comparesCodes(value.heldCodes(), leaf.comparison, leaf.codes)
                                : compares(m_question, value, leaf.comparison, leaf.answer);
    if (holds == wanted)
        return true;
    // Options that are not offered are no part of the default.
    const QStringList codes = value.asCodes();
    const bool mayHaveFewer = isChoice && std::any_of(codes.cbegin(), codes.cend(), [&](const QString &code) {
                                  const Option *option = m_question.option(code);
                                  return option && option->enableWhen;
                              });
    return mayHaveFewer
           && (!wanted || leaf.comparison == Operator::Equal || leaf.comparison == Operator::NotEqual);
}

bool NotKnown::canBe(const DerivedLeaf &, bool) const
{
    return true;
}

bool NotKnown::canBe(const LookupLeaf &leaf, bool wanted) const
{
    if (leaf.key != m_question.linkId || !isMet())
        return true;
    if (isUnanswered())
        return asksForNoAnswer(leaf.comparison, leaf.answer) == wanted;
    if (!m_question.safeDefault)
        return true;
    const QStringList codes = m_question.safeDefault->asCodes();
    if (codes.size() != 1)
        return true;
    const std::optional<QJsonValue> cell = m_pack.law.cell(leaf.table, codes.constFirst(), leaf.field);
    if (leaf.comparison == Operator::Exists)
        return (cell.has_value() == leaf.answer.toBool()) == wanted;
    return (cell && compares(*cell, leaf.comparison, leaf.answer)) == wanted;
}

bool NotKnown::canBe(const AllOf &all, bool wanted) const
{
    const auto can = [&](const ConditionPointer &part) { return canBe(part, wanted); };
    return wanted ? std::all_of(all.parts.cbegin(), all.parts.cend(), can)
                  : std::any_of(all.parts.cbegin(), all.parts.cend(), can);
}

bool NotKnown::canBe(const AnyOf &any, bool wanted) const
{
    const auto can = [&](const ConditionPointer &part) { return canBe(part, wanted); };
    return wanted ? std::any_of(any.parts.cbegin(), any.parts.cend(), can)
                  : std::all_of(any.parts.cbegin(), any.parts.cend(), can);
}

bool NotKnown::canBe(const Not &negation, bool wanted) const
{
    return canBe(negation.part, !wanted);
}

bool NotKnown::isOfNone(const OverEntries &over, bool wanted)
{
    switch (over.kind) {
    case OverEntries::Kind::Some:
    case OverEntries::Kind::Every:
        return !wanted;
    case OverEntries::Kind::None:
        return wanted;
    case OverEntries::Kind::Count:
        break;
    }
    return compares(QJsonValue(0), over.comparison, QJsonValue(over.number)) == wanted;
}

bool NotKnown::canBe(const OverEntries &over, bool wanted) const
{
    if (isUnanswered() && (makesEntriesOf(over.group) || (over.of == m_question.linkId && isMet())))
        return isOfNone(over, wanted);
    if (!over.where || !over.of.isEmpty() || over.kind == OverEntries::Kind::Count)
        return true;
    const NotKnown each = inside(over.group);
    const bool isOwn = isGrouped() && over.group == m_question.group;
    // In its own group the default stands at one entry at least, and the others may be anything; elsewhere it
    // is the same for all entries, of which there may be none.
    const bool isSome = over.kind == OverEntries::Kind::Some;
    switch (over.kind) {
    case OverEntries::Kind::Some:
    case OverEntries::Kind::None:
        if (isOwn)
            return wanted == isSome || each.canBe(over.where, false);
        return wanted != isSome || each.canBe(over.where, true);
    case OverEntries::Kind::Every:
        return !wanted || each.canBe(over.where, true);
    case OverEntries::Kind::Count:
        break;
    }
    return true;
}

bool NotKnown::canRest(const AnswerLeaf &leaf, bool wanted) const
{
    // An entry that is at hand was made by an answer.
    if (makesEntriesOf(leaf.question))
        return !isUnanswered();
    if (!wanted && canWithhold(leaf))
        return true;
    if (leaf.question != m_question.linkId || !isMet())
        return false;
    const bool counts = !isGrouped() || m_isAmong == (m_met == Met::AmongEntries);
    return counts && canBe(leaf, wanted);
}

bool NotKnown::canWithhold(const AnswerLeaf &leaf) const
{
    const Item *item = m_pack.item(leaf.question);
    if (!item || item->options.isEmpty() || m_optionsBusy.contains(leaf.question))
        return false;
    NotKnown within = *this;
    within.m_optionsBusy.insert(leaf.question);
    bool isDecided = false;
    for (const QString &code : leaf.codes.list()) {
        const Option *option = item->option(code);
        if (!option || !option->enableWhen || !within.canBe(option->enableWhen, false))
            return false; // it can always be chosen
        isDecided = isDecided || within.canRest(option->enableWhen, false);
    }
    return isDecided;
}

bool NotKnown::canRest(const DerivedLeaf &leaf, bool) const
{
    return std::any_of(leaf.with.cbegin(), leaf.with.cend(), [&](const DerivedArgument &argument) {
        return argument.question == m_question.linkId;
    });
}

bool NotKnown::canRest(const LookupLeaf &leaf, bool wanted) const
{
    return (makesEntriesOf(leaf.key) && !isUnanswered())
           || (canRest(AnswerLeaf{leaf.key, Operator::Exists, true, {}}, true) && canBe(leaf, wanted));
}

bool NotKnown::canRest(const AllOf &all, bool wanted) const
{
    return (!wanted || canBe(all, true))
           && std::any_of(all.parts.cbegin(), all.parts.cend(),
                          [&](const ConditionPointer &part) { return canRest(part, wanted); });
}

bool NotKnown::canRest(const AnyOf &any, bool wanted) const
{
    return (wanted || canBe(any, false))
           && std::any_of(any.parts.cbegin(), any.parts.cend(),
                          [&](const ConditionPointer &part) { return canRest(part, wanted); });
}

bool NotKnown::canRest(const Not &negation, bool wanted) const
{
    return canRest(negation.part, !wanted);
}

bool NotKnown::canRest(const OverEntries &over, bool wanted) const
{
    if (makesEntriesOf(over.group) || over.of == m_question.linkId)
        return !isUnanswered() || canBe(over, wanted);
    if (!over.where)
        return false;
    const NotKnown each = inside(over.group);
    switch (over.kind) {
    case OverEntries::Kind::Some:
    case OverEntries::Kind::Every:
        return each.canRest(over.where, wanted);
    case OverEntries::Kind::None:
        return each.canRest(over.where, !wanted);
    case OverEntries::Kind::Count:
        break;
    }
    return each.canRest(over.where, true) || each.canRest(over.where, false);
}

bool NotKnown::canGive(const Expression &expression) const
{
    return std::visit([this](const auto &part) { return canGive(part); }, expression.part);
}

bool NotKnown::canGiveAnswer(const QString &linkId) const
{
    return !isUnanswered() || linkId != m_question.linkId || !isMet();
}

bool NotKnown::canGiveOfEntries(const QString &made, const QString &of, const ConditionPointer &where) const
{
    if (!isUnanswered())
        return true;
    // Each of the entries may lack the answer.
    NotKnown each = *this;
    each.m_isAmong = isGrouped();
    return !makesEntriesOf(made) && of != m_question.linkId && each.canBe(where, true);
}

bool NotKnown::canGive(const AnswerValue &answer) const
{
    return canGiveAnswer(answer.question);
}

bool NotKnown::canGive(const CollectedValue &collected) const
{
    return !isUnanswered()
           || (collected.question != m_question.linkId
               && canGiveOfEntries(collected.question, collected.of, collected.where));
}

bool NotKnown::canGive(const ChosenValue &chosen) const
{
    if (chosen.question != m_question.linkId || !isMet())
        return true;
    if (isUnanswered())
        return false;
    if (!m_question.safeDefault)
        return true;
    const QStringList codes = m_question.safeDefault->asCodes();
    return std::any_of(codes.cbegin(), codes.cend(), [&](const QString &code) {
        const Option *option = m_question.option(code);
        return !(option && option->exclusive) && (!chosen.among || chosen.among->contains(code));
    });
}

bool NotKnown::canGive(const NotChosenValue &notChosen) const
{
    return canGiveAnswer(notChosen.question);
}

bool NotKnown::canGive(const EntriesValue &entries) const
{
    return canGiveOfEntries(entries.group, entries.of, entries.where);
}

bool NotKnown::canGive(const TextValue &text) const
{
    return std::all_of(text.values.cbegin(), text.values.cend(),
                       [this](const Expression &value) { return canGive(value); });
}

bool NotKnown::canGive(const JoinValue &join) const
{
    return std::any_of(join.parts.cbegin(), join.parts.cend(),
                       [this](const Expression &part) { return canGive(part); });
}

bool NotKnown::canGive(const ConditionalValue &conditional) const
{
    return canBe(conditional.when, true) && canGive(*conditional.value);
}

bool NotKnown::looks(const Expression &expression) const
{
    if (const auto *conditional = std::get_if<ConditionalValue>(&expression.part))
        return canRest(conditional->when, true) || canRest(conditional->when, false)
               || looks(*conditional->value);
    const auto look = [this](const Expression &part) { return looks(part); };
    if (const auto *join = std::get_if<JoinValue>(&expression.part))
        return std::any_of(join->parts.cbegin(), join->parts.cend(), look);
    if (const auto *text = std::get_if<TextValue>(&expression.part))
        return std::any_of(text->values.cbegin(), text->values.cend(), look);
    const auto isOfAnswer = [&](auto kind) {
        const auto *value = std::get_if<decltype(kind)>(&expression.part);
        return value && value->question == m_question.linkId;
    };
    if (isOfAnswer(AnswerValue()) || isOfAnswer(ChosenValue()) || isOfAnswer(NotChosenValue()))
        return !isGrouped() || m_met == Met::AtHand;
    return readBy(m_pack, expression, false).contains(m_question.linkId);
}

} // namespace binder::lints
