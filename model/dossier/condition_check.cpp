// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/condition_check.h"

#include "model/derived/registry.h"
#include "model/dossier/compare.h"

namespace binder {

namespace {

/// What entries of a group depend on: the question whose ticks make them, or the group itself.
Address sourceOfEntries(const Pack &pack, const QString &groupId)
{
    const Group *group = pack.group(groupId);
    return {group && !group->createdBy.isEmpty() ? group->createdBy : groupId, {}};
}

} // namespace

Scope scopeOf(const QString &group, const QString &entry)
{
    return group.isEmpty() ? Scope{} : Scope{{group, entry}};
}

ConditionCheck::ConditionCheck(const Evaluation &evaluation, const Scope &scope, ReadLog *log)
    : m_evaluation(evaluation)
    , m_scope(scope)
    , m_log(log)
{}

bool ConditionCheck::holds(const Condition &condition)
{
    return std::visit([this](const auto &part) { return check(part); }, condition.part);
}

std::optional<QStringList> ConditionCheck::onlyEntries(const Condition &condition, const QString &group)
{
    if (const auto *leaf = std::get_if<AnswerLeaf>(&condition.part))
        return onlyReferred(*leaf, group);
    if (const auto *all = std::get_if<AllOf>(&condition.part)) {
        for (const ConditionPointer &part : all->parts) {
            if (std::optional<QStringList> only = onlyEntries(*part, group))
                return only;
        }
    }
    if (const auto *any = std::get_if<AnyOf>(&condition.part); any && !any->parts.isEmpty()) {
        const qsizetype before = logged();
        QStringList together;
        for (const ConditionPointer &part : any->parts) {
            const std::optional<QStringList> only = onlyEntries(*part, group);
            if (!only) {
                forget(before, logged());
                return std::nullopt;
            }
            together += *only;
        }
        return together;
    }
    return std::nullopt;
}

std::optional<QStringList> ConditionCheck::onlyReferred(const AnswerLeaf &leaf, const QString &group)
{
    if (leaf.thisGroup != group
        || (leaf.comparison != Operator::Includes && leaf.comparison != Operator::Equal))
        return std::nullopt;
    const Item *item = m_evaluation.pack().item(leaf.question);
    if (!item || item->type != ItemType::Reference || item->group == group)
        return std::nullopt;
    const std::optional<Address> address = addressOf(*item);
    if (!address)
        return QStringList();
    note(*address);
    const EffectiveAnswer *answer = m_evaluation.answer(*address);
    return answer ? answer->value.asCodes() : QStringList();
}

bool ConditionCheck::check(const AnswerLeaf &leaf)
{
    QStringList entryOfGroup;
    if (!leaf.thisGroup.isEmpty()) {
        const auto entry = m_scope.constFind(leaf.thisGroup);
        if (entry == m_scope.constEnd())
            return false;
        entryOfGroup.append(*entry);
    }
    const QStringList &codes = leaf.thisGroup.isEmpty() ? leaf.codes : entryOfGroup;
    const Item *item = m_evaluation.pack().item(leaf.question);
    if (!item)
        return false;
    if (item->type == ItemType::Group) {
        noteEntries(leaf.question);
        const auto entry = m_scope.constFind(leaf.question);
        if (leaf.comparison == Operator::Exists)
            return (entry != m_scope.constEnd()) == leaf.answer.toBool();
        return entry != m_scope.constEnd() && comparesCodes({*entry}, leaf.comparison, codes);
    }
    const std::optional<Address> address = addressOf(*item);
    if (!address)
        return false;
    note(*address);
    const EffectiveAnswer *answer = m_evaluation.answer(*address);
    if (leaf.comparison == Operator::Exists)
        return (answer != nullptr) == leaf.answer.toBool();
    if (!answer)
        return false;
    if (item->type == ItemType::Choice || item->type == ItemType::OpenChoice
        || item->type == ItemType::Reference)
        return comparesCodes(answer->value.asCodes(), leaf.comparison, codes);
    const QJsonValue expected = leaf.thisGroup.isEmpty() ? leaf.answer : QJsonValue(codes.constFirst());
    return compares(*item, answer->value, leaf.comparison, expected);
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
        const std::optional<Address> address = item ? addressOf(*item) : std::nullopt;
        if (!address)
            continue;
        note(*address);
        if (const EffectiveAnswer *answer = m_evaluation.answer(*address))
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
        const auto entry = m_scope.constFind(key);
        return entry == m_scope.constEnd() ? std::nullopt : std::optional(*entry);
    }
    const std::optional<Address> address = addressOf(*item);
    if (!address)
        return std::nullopt;
    note(*address);
    const EffectiveAnswer *answer = m_evaluation.answer(*address);
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
    // Entries come and go with these: whatever decides, they are part of it.
    noteEntries(over.group);
    QStringList entries = m_evaluation.entries(over.group);
    if (!over.of.isEmpty()) {
        const QStringList referred = referredEntries(over.of);
        entries.removeIf([&](const QString &entry) { return !referred.contains(entry); });
    }
    const qsizetype before = logged();
    // With "every" the others are just what decides.
    if (over.where && over.kind != OverEntries::Kind::Every) {
        if (const std::optional<QStringList> only = onlyEntries(*over.where, over.group))
            entries.removeIf([&](const QString &entry) { return !only->contains(entry); });
    }
    qint64 matching = 0;
    Scope scope = m_scope;
    for (const QString &entry : std::as_const(entries)) {
        const qsizetype start = logged();
        bool matches = true;
        if (over.where) {
            scope[over.group] = entry;
            matches = ConditionCheck(m_evaluation, scope, m_log).holds(*over.where);
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
        return !entries.isEmpty();
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
    const auto read = [&](const Address &address) {
        note(address);
        if (const EffectiveAnswer *answer = m_evaluation.answer(address))
            referred += answer->value.asCodes();
    };
    if (item->group.isEmpty() || m_scope.contains(item->group)) {
        read({reference, m_scope.value(item->group)});
    } else {
        const QStringList entries = m_evaluation.entries(item->group);
        for (const QString &entry : entries)
            read({reference, entry});
    }
    return referred;
}

std::optional<Address> ConditionCheck::addressOf(const Item &item) const
{
    if (item.group.isEmpty())
        return Address{item.linkId, {}};
    const auto entry = m_scope.constFind(item.group);
    if (entry == m_scope.constEnd())
        return std::nullopt;
    return Address{item.linkId, *entry};
}

void ConditionCheck::forget(qsizetype from, qsizetype to)
{
    if (m_log && to > from)
        m_log->remove(from, to - from);
}

void ConditionCheck::note(const Address &address)
{
    if (m_log)
        m_log->append(address);
}

void ConditionCheck::noteEntries(const QString &group)
{
    if (m_log)
        m_log->append(sourceOfEntries(m_evaluation.pack(), group));
}

} // namespace binder
