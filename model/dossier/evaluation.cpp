// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/evaluation.h"

#include "model/derived/registry.h"
#include "model/dossier/compare.h"

#include <algorithm>

namespace binder {

namespace {

using Trace = Evaluation::Trace;

/// What entries of a group depend on: the question whose ticks make them, or the group itself.
Address sourceOfEntries(const Pack &pack, const QString &groupId)
{
    const Group *group = pack.group(groupId);
    return {group && !group->createdBy.isEmpty() ? group->createdBy : groupId, {}};
}

/// What was read, in order. A part that turns out not to have decided is taken out again, so that nothing is
/// gathered twice.
using Log = QList<Address>;

/// Decides whether conditions hold. Where `log` is not null it gathers only the answers that decided: of an
/// `all` that fails the part that failed, of an `any` that holds the part that held.
class ConditionCheck
{
public:
    ConditionCheck(const Evaluation &evaluation, const Scope &scope, Log *log)
        : m_evaluation(evaluation)
        , m_scope(scope)
        , m_log(log)
    {
    }

    bool holds(const Condition &condition)
    {
        return std::visit([this](const auto &part) { return check(part); }, condition.part);
    }

    /// The only entries of a group for which the condition can hold, where a reference says which these are:
    /// then the others need not be asked one by one. Nothing when it does not say.
    std::optional<QStringList> onlyEntries(const Condition &condition, const QString &group)
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

private:
    std::optional<QStringList> onlyReferred(const AnswerLeaf &leaf, const QString &group)
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

    bool check(const AnswerLeaf &leaf)
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

    bool check(const DerivedLeaf &leaf)
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

    bool check(const LookupLeaf &leaf)
    {
        const Pack &pack = m_evaluation.pack();
        const std::optional<QString> row = rowOf(leaf.key);
        const std::optional<QJsonValue> cell =
            row ? pack.law.cell(leaf.table, *row, leaf.field) : std::nullopt;
        if (leaf.comparison == Operator::Exists)
            return cell.has_value() == leaf.answer.toBool();
        return cell && compares(*cell, leaf.comparison, leaf.answer);
    }

    /// The row of a table that an answer or the entry at hand names.
    std::optional<QString> rowOf(const QString &key)
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

    bool check(const AllOf &all) { return allAre(all.parts, true); }
    bool check(const AnyOf &any) { return !allAre(any.parts, false); }
    bool check(const Not &negation) { return !holds(*negation.part); }

    /// Whether every part holds (`wanted` true) or fails (`wanted` false); keeps the reads of the part that decided otherwise.
    bool allAre(const QList<ConditionPointer> &parts, bool wanted)
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

    bool check(const OverEntries &over)
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
            const bool decides = (over.kind == OverEntries::Kind::Every && !matches)
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

    QStringList referredEntries(const QString &reference)
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

    /// Where the question stands in this scope; nothing when it is in a group of which no entry is at hand.
    std::optional<Address> addressOf(const Item &item) const
    {
        if (item.group.isEmpty())
            return Address{item.linkId, {}};
        const auto entry = m_scope.constFind(item.group);
        if (entry == m_scope.constEnd())
            return std::nullopt;
        return Address{item.linkId, *entry};
    }

    [[nodiscard]] qsizetype logged() const { return m_log ? m_log->size() : 0; }

    /// Takes out what was read from `from` up to `to`.
    void forget(qsizetype from, qsizetype to)
    {
        if (m_log && to > from)
            m_log->remove(from, to - from);
    }

    void note(const Address &address)
    {
        if (m_log)
            m_log->append(address);
    }

    void noteEntries(const QString &group)
    {
        if (m_log)
            m_log->append(sourceOfEntries(m_evaluation.pack(), group));
    }

    const Evaluation &m_evaluation;
    const Scope &m_scope;
    Log *m_log;
};

Scope scopeOf(const QString &group, const QString &entry)
{
    return group.isEmpty() ? Scope{} : Scope{{group, entry}};
}

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
        const EffectiveAnswer *chosen = answer({item->optionsFrom, source && source->group.isEmpty() ? QString() : address.entry});
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
    if (!item || !applies(address) || state(address) != AnswerState::Unanswered || m_answers.rejected.contains(address))
        return std::nullopt;
    const auto fitting = [&](const Suggestions &source) -> std::optional<Value> {
        const auto value = source.values.constFind(address.linkId);
        if (value == source.values.constEnd() || !holds(source.when, scopeOf(item->group, address.entry)))
            return std::nullopt;
        const bool isReference = item->type == ItemType::Reference;
        if (!isReference && item->type != ItemType::Choice && item->type != ItemType::OpenChoice)
            return *value;
        // Only what can be chosen here: an entry that is gone is no more a suggestion than an option that is not offered.
        // In the order of the pack, as the answer will be.
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
                return Suggestion{*value, ticks ? ticks->optionTextId(preset.entry) : item->group + QLatin1String(".text")};
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
                && (current == AnswerState::Unknown || (item->required && current == AnswerState::Unanswered)))
                m_openPoints.append({address, current});
        }
    }
}

void Evaluation::computeFindings()
{
    for (const FindingTemplate &rule : m_pack->findings) {
        const QStringList entries = rule.forEach.isEmpty() ? QStringList{QString()} : m_entries.value(rule.forEach);
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
            finding.at = {rule.at, at && !at->group.isEmpty() && at->group == rule.forEach ? entry : QString()};
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
    Log log;
    const bool result = ConditionCheck(*this, scope, &log).holds(condition);
    add(*trace, log);
    return result;
}

QStringList Evaluation::entriesWhere(const QString &group, QStringList entries, const ConditionPointer &where,
                                     Scope scope, Trace *trace) const
{
    if (!where)
        return entries;
    Log log;
    Log *logging = trace ? &log : nullptr;
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

Span entryLabel(const Evaluation &evaluation, const QString &groupId, const QString &entry, const QString &language)
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
