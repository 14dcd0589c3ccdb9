// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/condition_check.h"

#include "model/derived/registry.h"
#include "model/dossier/compare.h"

#include <algorithm>

namespace binder {

Scope scopeOf(const QString &group, const QString &entry)
{
    return group.isEmpty() ? Scope{} : Scope{{group, entry}};
}

ConditionCheck::ConditionCheck(const Evaluation &evaluation, const Scope &scope, ReadLog *log)
    : m_evaluation(evaluation)
    , m_log(log)
{
    for (auto one = scope.cbegin(); one != scope.cend(); ++one)
        m_atHand.append({one.key(), one.value(), evaluation.places().position(one.key(), one.value())});
}

void ConditionCheck::setEntry(const QString &group, const QString &entry, int position)
{
    for (AtHand &one : m_atHand) {
        if (one.group == group) {
            one.entry = entry;
            one.position = position;
            return;
        }
    }
    m_atHand.append({group, entry, position});
}

bool ConditionCheck::holds(const Condition &condition)
{
    return std::visit([this](const auto &part) { return check(part); }, condition.part);
}

std::optional<QList<int>> ConditionCheck::onlyEntries(const Condition &condition, const QString &group)
{
    const std::optional<PointedOut> only = pointedOut(condition, group);
    if (!only)
        return std::nullopt;
    // Where there are no others, nothing rules them out.
    if (!m_log || only->positions.size() == m_evaluation.entries(group).size())
        return only->positions;
    for (const Item *item : only->readOnce) {
        if (const std::optional<int> place = placeOf(*item))
            note({*place});
    }
    // That none of them refers to the entry at hand rests on which there are.
    if (!only->readAtOthers.isEmpty())
        noteEntries(group);
    for (const Item *item : only->readAtOthers) {
        int next = 0;
        const auto noteUpTo = [&](int position) {
            if (position > next)
                note({m_evaluation.places().place(*item, next), position - next});
            next = position + 1;
        };
        for (const int position : only->positions)
            noteUpTo(position);
        noteUpTo(int(m_evaluation.entries(group).size()));
    }
    return only->positions;
}

std::optional<ConditionCheck::PointedOut> ConditionCheck::pointedOut(const Condition &condition,
                                                                     const QString &group) const
{
    if (const auto *leaf = std::get_if<AnswerLeaf>(&condition.part))
        return pointedOut(*leaf, group);
    if (const auto *all = std::get_if<AllOf>(&condition.part)) {
        for (const ConditionPointer &part : all->parts) {
            if (std::optional<PointedOut> only = pointedOut(*part, group))
                return only;
        }
    }
    if (const auto *any = std::get_if<AnyOf>(&condition.part); any && !any->parts.isEmpty()) {
        PointedOut together;
        for (const ConditionPointer &part : any->parts) {
            const std::optional<PointedOut> only = pointedOut(*part, group);
            if (!only)
                return std::nullopt;
            together.positions += only->positions;
            together.readOnce += only->readOnce;
            together.readAtOthers += only->readAtOthers;
        }
        QList<int> &positions = together.positions;
        std::sort(positions.begin(), positions.end());
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
        return together;
    }
    return std::nullopt;
}

std::optional<ConditionCheck::PointedOut> ConditionCheck::pointedOut(const AnswerLeaf &leaf,
                                                                     const QString &group) const
{
    if (leaf.thisGroup.isEmpty()
        || (leaf.comparison != Operator::Includes && leaf.comparison != Operator::Equal))
        return std::nullopt;
    const Item *item = m_evaluation.pack().item(leaf.question);
    if (!item || item->type != ItemType::Reference || item->references != leaf.thisGroup)
        return std::nullopt;
    PointedOut only;
    if (leaf.thisGroup == group && item->group != group) {
        // What the entry at hand refers to.
        only.readOnce.append(item);
        const std::optional<int> place = placeOf(*item);
        if (const EffectiveAnswer *answer = place ? m_evaluation.answer(*place) : nullptr)
            only.positions = m_evaluation.places().positionsAmong(group, answer->value.heldCodes().list());
        return only;
    }
    if (leaf.thisGroup != group && item->group == group) {
        // What refers to the entry at hand.
        only.readAtOthers.append(item);
        if (const AtHand *referred = atHand(leaf.thisGroup))
            only.positions = m_evaluation.referrers(*item, referred->position);
        return only;
    }
    return std::nullopt;
}

bool ConditionCheck::check(const AnswerLeaf &leaf)
{
    const AtHand *thisEntry = leaf.thisGroup.isEmpty() ? nullptr : atHand(leaf.thisGroup);
    if (!thisEntry && !leaf.thisGroup.isEmpty())
        return false;
    const Item *item = m_evaluation.pack().item(leaf.question);
    if (!item)
        return false;
    if (item->type == ItemType::Group) {
        noteEntries(leaf.question);
        const AtHand *entry = atHand(leaf.question);
        if (leaf.comparison == Operator::Exists)
            return (entry != nullptr) == leaf.answer.toBool();
        if (!entry)
            return false;
        if (leaf.comparison == Operator::In && !thisEntry)
            return leaf.codes.contains(entry->entry);
        return comparesCodes(CodeList({entry->entry}), leaf.comparison,
                             thisEntry ? CodeList({thisEntry->entry}) : leaf.codes);
    }
    const std::optional<int> place = placeOf(*item);
    if (!place)
        return false;
    const bool holds = hasWhatIsAsked(leaf, thisEntry, *item, *place);
    // An answer has no say where nothing that is asked for can be chosen.
    if (!m_log || holds || !m_evaluation.applies(*place) || isOneOffered(leaf, *item))
        note({*place});
    return holds;
}

bool ConditionCheck::hasWhatIsAsked(const AnswerLeaf &leaf, const AtHand *thisEntry, const Item &item,
                                    int place) const
{
    const EffectiveAnswer *answer = m_evaluation.answer(place);
    if (leaf.comparison == Operator::Exists)
        return (answer != nullptr) == leaf.answer.toBool();
    if (!answer)
        return false;
    if (item.picks())
        return comparesWith(leaf, thisEntry, answer->value);
    const QJsonValue expected = thisEntry ? QJsonValue(thisEntry->entry) : leaf.answer;
    return compares(item, answer->value, leaf.comparison, expected);
}

bool ConditionCheck::isOneOffered(const AnswerLeaf &leaf, const Item &item)
{
    const bool asksForCodes = leaf.comparison == Operator::Includes || leaf.comparison == Operator::In
                              || leaf.comparison == Operator::IncludesAny
                              || leaf.comparison == Operator::Equal;
    if (!asksForCodes || item.options.isEmpty() || leaf.codes.isEmpty())
        return true;
    const AtHand *entry = atHand(item.group);
    const qsizetype before = logged();
    bool isRuledOut = false; // by which entry this is
    for (const QString &code : leaf.codes.list()) {
        const Option *option = item.option(code);
        if (option && option->onlyAt && entry && !option->onlyAt->contains(entry->entry)) {
            isRuledOut = true;
        } else if (!option || !option->enableWhen || holds(*option->enableWhen)) {
            forget(before, logged());
            return true;
        }
    }
    if (isRuledOut)
        noteEntries(item.group);
    return false;
}

bool ConditionCheck::comparesWith(const AnswerLeaf &leaf, const AtHand *thisEntry, const Value &value)
{
    if (thisEntry && leaf.comparison == Operator::Includes)
        return value.heldCodes().contains(thisEntry->entry);
    if (thisEntry)
        return comparesCodes(value.heldCodes(), leaf.comparison, CodeList({thisEntry->entry}));
    if (!value.mayHaveOneOf(leaf.codes) && !leaf.codes.isEmpty())
        return leaf.comparison == Operator::NotEqual;
    return comparesCodes(value.heldCodes(), leaf.comparison, leaf.codes);
}

bool ConditionCheck::check(const DerivedLeaf &leaf)
{
    const Pack &pack = m_evaluation.pack();
    DerivedArguments arguments;
    for (auto argument = leaf.with.cbegin(); argument != leaf.with.cend(); ++argument) {
        if (argument->question.isEmpty()) {
            arguments.insert(argument.key(), argument->constant);
            continue;
        }
        const Item *item = pack.item(argument->question);
        const std::optional<int> place = item ? placeOf(*item) : std::nullopt;
        if (!place)
            continue;
        note({*place});
        if (const EffectiveAnswer *answer = m_evaluation.answer(*place))
            arguments.insert(argument.key(), answer->value.json());
    }
    const std::optional<QJsonValue> fact = derive(leaf.name, arguments, pack.law, m_evaluation.date());
    if (leaf.comparison == Operator::Exists)
        return fact.has_value() == leaf.answer.toBool();
    return fact && compares(*fact, leaf.comparison, leaf.answer);
}

bool ConditionCheck::check(const LookupLeaf &leaf)
{
    const Pack &pack = m_evaluation.pack();
    const std::optional<QString> row = rowOf(leaf.key);
    const std::optional<QJsonValue> cell = row ? pack.law.cell(leaf.table, *row, leaf.field) : std::nullopt;
    if (cell && m_log)
        m_lawChecked = older(m_lawChecked, pack.law.cellCheckedOn(leaf.table, *row, leaf.field));
    if (leaf.comparison == Operator::Exists)
        return cell.has_value() == leaf.answer.toBool();
    return cell && compares(*cell, leaf.comparison, leaf.answer);
}

std::optional<QString> ConditionCheck::rowOf(const QString &key)
{
    const Item *item = m_evaluation.pack().item(key);
    if (!item)
        return std::nullopt;
    if (item->type == ItemType::Group) {
        noteEntries(key);
        const AtHand *entry = atHand(key);
        return entry ? std::optional(entry->entry) : std::nullopt;
    }
    const std::optional<int> place = placeOf(*item);
    if (!place)
        return std::nullopt;
    note({*place});
    const EffectiveAnswer *answer = m_evaluation.answer(*place);
    const QStringList codes = answer ? answer->value.asCodes() : QStringList();
    return codes.isEmpty() ? std::nullopt : std::optional(codes.constFirst());
}

bool ConditionCheck::allAre(const QList<ConditionPointer> &parts, bool wanted)
{
    const qsizetype before = logged();
    for (const ConditionPointer &part : parts) {
        const qsizetype start = logged();
        if (holds(*part) != wanted) {
            forget(before, start);
            return false;
        }
    }
    return true;
}

bool ConditionCheck::check(const OverEntries &over)
{
    // Entries come and go with these: whatever decides, they are part of it, unless a reference to none of
    // the entries does.
    const qsizetype source = logged();
    noteEntries(over.group);
    std::optional<QList<int>> only;
    if (!over.of.isEmpty())
        only = m_evaluation.places().positionsAmong(over.group, referredEntries(over.of));
    const qsizetype before = logged();
    // With "every" the others are just what decides.
    if (!only && over.where && over.kind != OverEntries::Kind::Every)
        only = onlyEntries(*over.where, over.group);
    const QStringList &entries = m_evaluation.entries(over.group);
    if (only && only->isEmpty() && !entries.isEmpty())
        forget(source, source + 1);
    const qsizetype count = only ? only->size() : entries.size();
    qint64 matching = 0;
    // For the entries of this group the same conditions are asked as here, with another entry at hand.
    ConditionCheck inside(*this);
    for (qsizetype index = 0; index < count; ++index) {
        const int position = only ? only->at(index) : int(index);
        const qsizetype start = logged();
        bool matches = true;
        if (over.where) {
            inside.setEntry(over.group, entries.at(position), position);
            matches = inside.holds(*over.where);
        }
        matching += matches ? 1 : 0;
        const bool decides =
            (over.kind == OverEntries::Kind::Every && !matches)
            || ((over.kind == OverEntries::Kind::Some || over.kind == OverEntries::Kind::None) && matches);
        if (decides) {
            forget(before, start);
            return over.kind == OverEntries::Kind::Some;
        }
    }
    switch (over.kind) {
    case OverEntries::Kind::Some:
        return false;
    case OverEntries::Kind::None:
        return true;
    case OverEntries::Kind::Every:
        return count > 0;
    case OverEntries::Kind::Count:
        return compares(QJsonValue(matching), over.comparison, QJsonValue(over.number));
    }
    return false;
}

QStringList ConditionCheck::referredEntries(const QString &reference)
{
    const Item *item = m_evaluation.pack().item(reference);
    if (!item)
        return {};
    QStringList referred;
    const auto read = [&](int place) {
        note({place});
        if (const EffectiveAnswer *answer = m_evaluation.answer(place))
            referred += answer->value.asCodes();
    };
    if (const std::optional<int> place = placeOf(*item)) {
        read(*place);
    } else {
        const qsizetype count = m_evaluation.entries(item->group).size();
        for (int position = 0; position < count; ++position)
            read(m_evaluation.places().place(*item, position));
    }
    return referred;
}

std::optional<int> ConditionCheck::placeOf(const Item &item) const
{
    if (item.group.isEmpty())
        return m_evaluation.places().place(item, 0);
    const AtHand *entry = atHand(item.group);
    return entry ? std::optional(m_evaluation.places().place(item, entry->position)) : std::nullopt;
}

const ConditionCheck::AtHand *ConditionCheck::atHand(const QString &group) const
{
    for (const AtHand &one : m_atHand) {
        if (one.group == group)
            return &one;
    }
    return nullptr;
}

void ConditionCheck::forget(qsizetype from, qsizetype to)
{
    if (m_log && to > from)
        m_log->remove(from, to - from);
}

void ConditionCheck::note(PlaceRange read)
{
    if (m_log && read.first >= 0)
        m_log->append(read);
}

void ConditionCheck::noteEntries(const QString &group)
{
    if (m_log)
        note({m_evaluation.places().sourceOfEntries(group)});
}

} // namespace binder
