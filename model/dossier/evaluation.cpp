// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/evaluation.h"

#include "model/dossier/condition_check.h"

namespace binder {

namespace {

using Trace = Evaluation::Trace;

} // namespace

QString PageKey::toString() const
{
    if (entry.isEmpty())
        return page;
    return page + u'|' + entry;
}

PageKey PageKey::fromString(const QString &text)
{
    const auto bar = text.indexOf(u'|');
    return bar < 0 ? PageKey{text, {}} : PageKey{text.left(bar), text.mid(bar + 1)};
}

Evaluation Evaluation::evaluate(const Pack &pack, const Answers &answers, QDate date)
{
    Evaluation evaluation;
    evaluation.m_pack = &pack;
    evaluation.m_answers = answers;
    evaluation.m_date = date;
    const auto expected = qsizetype(pack.items.size() + answers.values.size() * 2);
    evaluation.m_applicable.reserve(expected);
    evaluation.m_effective.reserve(answers.values.size());
    for (const int index : pack.evaluationOrder)
        evaluation.computeItem(pack.items.at(index));
    for (const Voice &voice : pack.voices) {
        if (evaluation.holds(voice.when, {})) {
            evaluation.m_voice = voice.id;
            break;
        }
    }
    evaluation.computePages();
    evaluation.computeFindings();
    return evaluation;
}

void Evaluation::computeItem(const Item &item)
{
    const Page *page = m_pack->page(item.page);
    const QStringList entries = item.group.isEmpty() ? QStringList{QString()} : m_entries.value(item.group);
    if (!item.group.isEmpty()) {
        const Group *group = m_pack->group(item.group);
        const Page *cards = group ? m_pack->page(group->page) : nullptr;
        if (cards && !holds(cards->enableWhen, {}))
            return;
    }
    for (const QString &entry : entries) {
        const Scope scope = scopeOf(item.group, entry);
        if ((page && !holds(page->enableWhen, scope)) || !holds(item.enableWhen, scope))
            continue;
        const Address address{item.linkId, entry};
        m_applicable.insert(address);
        if (!item.isQuestion())
            continue;
        if (std::optional<EffectiveAnswer> effective = effectiveAnswer(item, address))
            m_effective.insert(address, *std::move(effective));
    }
    if (item.type == ItemType::Group && m_applicable.contains({item.linkId, {}})) {
        if (const Group *group = m_pack->group(item.linkId))
            computeEntries(*group);
    }
}

void Evaluation::computeEntries(const Group &group)
{
    QStringList stored = m_answers.entries.value(group.linkId);
    if (group.createdBy.isEmpty()) {
        m_entries.insert(group.linkId, stored);
        return;
    }
    const EffectiveAnswer *ticks = answer({group.createdBy, {}});
    const QStringList ticked = ticks ? ticks->value.asCodes() : QStringList();
    const Item *question = m_pack->item(group.createdBy);
    const auto makesEntry = [&](const QString &code) {
        const Option *option = question ? question->option(code) : nullptr;
        return ticked.contains(code) && !(option && option->exclusive);
    };
    QStringList entries;
    for (const QString &entry : std::as_const(stored)) {
        if (makesEntry(entry))
            entries.append(entry);
    }
    for (const QString &code : ticked) {
        if (makesEntry(code) && !entries.contains(code))
            entries.append(code);
    }
    m_entries.insert(group.linkId, entries);
}

std::optional<EffectiveAnswer> Evaluation::effectiveAnswer(const Item &item, const Address &address) const
{
    EffectiveAnswer effective;
    const auto stored = m_answers.values.constFind(address);
    if (stored != m_answers.values.constEnd()) {
        effective.value = *stored;
    } else if (!m_answers.unknown.contains(address)) {
        return std::nullopt;
    } else if (!item.optionsFrom.isEmpty()) {
        // Options that are themselves answers cannot be named in the pack: the careful side is all of them.
        effective.value = Value::codes(offeredCodes(address));
        effective.assumed = true;
        return effective.value.isBlank() ? std::nullopt : std::optional(effective);
    } else if (item.safeDefault) {
        effective.value = *item.safeDefault;
        effective.assumed = true;
    } else {
        return std::nullopt;
    }
    const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    if (!isChoice && item.type != ItemType::Reference)
        return effective;
    const QStringList chosen = effective.value.asCodes();
    QStringList kept;
    if (isChoice && item.optionsFrom.isEmpty()) {
        // Of many options few are chosen: only those are asked whether they are offered.
        const Scope scope = scopeOf(item.group, address.entry);
        for (const QString &code : chosen) {
            const Option *option = item.option(code);
            if (option && holds(option->enableWhen, scope))
                kept.append(code);
        }
    } else {
        const QStringList offered = isChoice ? offeredCodes(address) : m_entries.value(item.references);
        for (const QString &code : chosen) {
            if (offered.contains(code))
                kept.append(code);
        }
    }
    if (kept.size() == chosen.size())
        return effective;
    if (kept.isEmpty())
        return std::nullopt;
    effective.value = Value::codes(kept, effective.value.otherText());
    return effective;
}

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

bool Evaluation::applies(const PageKey &page) const
{
    return m_pages.contains(page);
}

AnswerState Evaluation::state(const Address &address) const
{
    if (!m_applicable.contains(address))
        return AnswerState::Unanswered;
    if (m_answers.unknown.contains(address))
        return AnswerState::Unknown;
    return m_effective.contains(address) ? AnswerState::Answered : AnswerState::Unanswered;
}

const EffectiveAnswer *Evaluation::answer(const Address &address) const
{
    const auto found = m_effective.constFind(address);
    return found == m_effective.constEnd() ? nullptr : &found.value();
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
        if (!isReference && item->type != ItemType::Choice && item->type != ItemType::OpenChoice)
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

QList<Address> Evaluation::addressesOn(const PageKey &key) const
{
    QList<Address> addresses;
    const Page *page = m_pack->page(key.page);
    if (!page)
        return addresses;
    for (const QString &linkId : page->items) {
        const Address address{linkId, key.entry};
        if (applies(address))
            addresses.append(address);
    }
    return addresses;
}

void Evaluation::computePages()
{
    const auto append = [this](const Page &page, const QString &entry) {
        const PageKey key{page.id, entry};
        if (!addressesOn(key).isEmpty())
            m_pages.append(key);
    };
    for (const Page &page : m_pack->pages) {
        if (!page.group.isEmpty())
            continue;
        append(page, {});
        for (const QString &linkId : page.items) {
            const Group *group = m_pack->group(linkId);
            if (!group)
                continue;
            const QStringList groupEntries = m_entries.value(linkId);
            for (const QString &entry : groupEntries) {
                for (const QString &sub : group->subPages)
                    append(*m_pack->page(sub), entry);
            }
        }
    }
    for (const PageKey &page : std::as_const(m_pages)) {
        const QList<Address> addresses = addressesOn(page);
        for (const Address &address : addresses) {
            const Item *item = m_pack->item(address.linkId);
            const AnswerState current = state(address);
            if (item->isQuestion()
                && (current == AnswerState::Unknown
                    || (item->required && current == AnswerState::Unanswered)))
                m_openPoints.append({address, current});
        }
    }
}

void Evaluation::computeFindings()
{
    for (const FindingTemplate &rule : m_pack->findings) {
        const QStringList entries =
            rule.forEach.isEmpty() ? QStringList{QString()} : m_entries.value(rule.forEach);
        for (const QString &entry : entries) {
            Trace trace;
            if (!holds(rule.when, scopeOf(rule.forEach, entry), &trace))
                continue;
            Finding finding;
            finding.id = rule.id;
            finding.address = entry.isEmpty() ? rule.id : rule.id + u'[' + entry + u']';
            finding.rule = &rule;
            finding.entry = entry;
            const Item *at = m_pack->item(rule.at);
            finding.at = {rule.at,
                          at && !at->group.isEmpty() && at->group == rule.forEach ? entry : QString()};
            finding.reasons = trace.reads;
            const auto overruled = m_answers.overruled.constFind(finding.address);
            if (overruled != m_answers.overruled.constEnd())
                finding.overruled = *overruled;
            m_findings.append(finding);
        }
    }
}

SectionState Evaluation::sectionState(const QString &section) const
{
    bool some = false;
    bool missing = false;
    for (const PageKey &page : m_pages) {
        if (m_pack->page(page.page)->section != section)
            continue;
        const QList<Address> addresses = addressesOn(page);
        for (const Address &address : addresses) {
            const Item *item = m_pack->item(address.linkId);
            if (!item->isQuestion())
                continue;
            const AnswerState current = state(address);
            some = some || current != AnswerState::Unanswered;
            missing = missing || (item->required && current == AnswerState::Unanswered);
        }
    }
    if (!some)
        return SectionState::NotStarted;
    return missing ? SectionState::Busy : SectionState::Done;
}

bool Evaluation::holds(const Condition &condition, const Scope &scope, Trace *trace) const
{
    if (!trace)
        return ConditionCheck(*this, scope, nullptr).holds(condition);
    ReadLog log;
    const bool result = ConditionCheck(*this, scope, &log).holds(condition);
    add(*trace, log);
    return result;
}

QStringList Evaluation::entriesWhere(const QString &group, QStringList entries, const ConditionPointer &where,
                                     Scope scope, Trace *trace) const
{
    if (!where)
        return entries;
    ReadLog log;
    ReadLog *logging = trace ? &log : nullptr;
    if (const std::optional<QStringList> only =
            ConditionCheck(*this, scope, logging).onlyEntries(*where, group))
        entries.removeIf([&](const QString &entry) { return !only->contains(entry); });
    entries.removeIf([&](const QString &entry) {
        scope[group] = entry;
        return !ConditionCheck(*this, scope, logging).holds(*where);
    });
    if (trace)
        add(*trace, log);
    return entries;
}

void Evaluation::add(Trace &trace, const QList<Address> &log) const
{
    for (const Address &address : log) {
        trace.reads.insert(address);
        if (!m_answers.unknown.isEmpty() && state(address) == AnswerState::Unknown) {
            trace.assumed = true;
            trace.assumedReads.insert(address);
        }
    }
}

Span entryLabel(const Evaluation &evaluation, const QString &groupId, const QString &entry,
                const QString &language)
{
    const Pack &pack = evaluation.pack();
    const Texts &texts = pack.textsIn(language);
    const Group *group = pack.group(groupId);
    if (!group)
        return {};
    if (!group->label.isEmpty()) {
        if (const EffectiveAnswer *answer = evaluation.answer({group->label, entry})) {
            const QString typed = answer->value.asText();
            if (!typed.isEmpty())
                return {typed, true};
        }
    }
    if (const Item *ticks = pack.item(group->createdBy)) {
        if (entry == otherCode()) {
            if (const EffectiveAnswer *answer = evaluation.answer({ticks->linkId, {}})) {
                const QString typed = answer->value.otherText();
                if (!typed.isEmpty())
                    return {typed, true};
            }
        }
        return {texts.text(ticks->optionTextId(entry), evaluation.voice()), false};
    }
    return {texts.text(groupId + QLatin1String(".text"), evaluation.voice()), false};
}

} // namespace binder
