// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/condition_check.h"
#include "model/dossier/evaluation.h"

namespace binder {

// What is offered at a question: options, and suggestions among them.

QStringList Evaluation::offeredCodes(const Address &address) const
{
    const Item *item = m_pack->item(address.linkId);
    if (!item)
        return {};
    if (!item->optionsFrom.isEmpty()) {
        const Item *source = m_pack->item(item->optionsFrom);
        const EffectiveAnswer *chosen =
            answer({item->optionsFrom, source && source->group.isEmpty() ? QString() : address.entry});
        QStringList codes = chosen ? chosen->value.asCodes() : QStringList();
        codes.removeIf([&](const QString &code) {
            const Option *option = source ? source->option(code) : nullptr;
            return option && option->exclusive;
        });
        return codes;
    }
    QStringList codes;
    const Scope scope = scopeOf(item->group, address.entry);
    for (const Option &option : item->options) {
        if (holds(option.enableWhen, scope))
            codes.append(option.code);
    }
    return codes;
}

QStringList Evaluation::notOffered(const Address &address) const
{
    const Item *item = m_pack->item(address.linkId);
    const auto stored = m_answers.values.constFind(address);
    if (!item || stored == m_answers.values.cend() || !applies(address))
        return {};
    if (!item->picks())
        return {};
    QStringList codes = stored->said().asCodes();
    const EffectiveAnswer *counts = answer(address);
    codes.removeIf([&](const QString &code) { return counts && counts->value.heldCodes().contains(code); });
    return codes;
}

QList<NotOffered> Evaluation::notOffered(const QStringList &linkIds) const
{
    QList<NotOffered> all;
    for (auto stored = m_answers.values.cbegin(); stored != m_answers.values.cend(); ++stored) {
        if (!linkIds.isEmpty() && !linkIds.contains(stored.key().linkId))
            continue;
        if (const QStringList codes = notOffered(stored.key()); !codes.isEmpty())
            all.append({stored.key(), codes});
    }
    return all;
}

std::optional<Suggestion> Evaluation::suggestion(const Address &address) const
{
    const Item *item = m_pack->item(address.linkId);
    if (!item || !applies(address) || state(address) != AnswerState::Unanswered
        || m_answers.rejected.contains(address))
        return std::nullopt;
    const auto fitting = [&](const Suggestions &source) -> std::optional<Value> {
        const auto value = source.values.constFind(address.linkId);
        if (value == source.values.constEnd() || !holds(source.when, scopeOf(item->group, address.entry)))
            return std::nullopt;
        const bool isReference = item->type == ItemType::Reference;
        if (!isReference && !item->isChoice())
            return *value;
        // Only what can be chosen here: an entry that is gone is no more a suggestion than an option that is
        // not offered. In the order of the pack, as the answer will be.
        QStringList codes = isReference ? entries(item->references) : offeredCodes(address);
        const QStringList suggested = value->asCodes();
        codes.removeIf([&](const QString &code) { return !suggested.contains(code); });
        if (codes.isEmpty())
            return std::nullopt;
        return item->repeats ? Value::codes(codes) : Value::code(codes.first());
    };
    if (!item->group.isEmpty()) {
        const Group *group = m_pack->group(item->group);
        const Item *ticks = group ? m_pack->item(group->createdBy) : nullptr;
        for (const Suggestions &preset : m_pack->presets) {
            if (preset.group != item->group || preset.entry != address.entry)
                continue;
            if (const std::optional<Value> value = fitting(preset))
                return Suggestion{*value, ticks ? ticks->optionTextId(preset.entry)
                                                : item->group + QLatin1String(".text")};
        }
    }
    const Item *profiles = m_pack->item(m_pack->profileQuestion);
    const EffectiveAnswer *profile = profiles ? answer({profiles->linkId, {}}) : nullptr;
    if (!profile || profile->assumed)
        return std::nullopt;
    for (const Suggestions &source : m_pack->profiles) {
        if (!profile->value.asCodes().contains(source.id))
            continue;
        if (const std::optional<Value> value = fitting(source))
            return Suggestion{*value, profiles->optionTextId(source.id)};
    }
    return std::nullopt;
}

} // namespace binder
