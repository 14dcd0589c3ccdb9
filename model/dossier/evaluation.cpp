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
    evaluation.computeAnswers();
    evaluation.computePages();
    evaluation.computeFindings();
    return evaluation;
}

Evaluation Evaluation::ahead(const Answers &answers, const QList<Address> &changed) const
{
    const Pack &pack = *m_pack;
    QList<bool> affected(pack.items.size(), false);
    for (const Address &address : changed)
        affected[pack.itemIndex.value(address.linkId)] = true;
    bool entriesToo = pack.dependencies.isEmpty();
    for (const int index : pack.evaluationOrder) {
        const QList<int> before = pack.dependencies.value(index);
        if (std::any_of(before.cbegin(), before.cend(), [&](int one) { return affected.at(one); }))
            affected[index] = true;
        entriesToo = entriesToo || (affected.at(index) && pack.items.at(index).type == ItemType::Group);
    }
    Evaluation next;
    if (entriesToo) {
        // Other entries have other places.
        next.m_pack = m_pack;
        next.m_answers = answers;
        next.m_date = m_date;
        next.computeAnswers();
        return next;
    }
    next = *this;
    next.m_answers = answers;
    next.m_pages.clear();
    next.m_openPoints.clear();
    next.m_findings.clear();
    for (const int index : pack.evaluationOrder) {
        if (!affected.at(index))
            continue;
        const Item &item = pack.items.at(index);
        const int first = place(item, 0);
        for (int here = first; here >= 0 && here < next.m_places.size(); ++here) {
            Place &again = next.m_places[here];
            if (again.address.linkId != item.linkId)
                break;
            again = {again.address, false, false, std::nullopt};
        }
        next.computeItem(item);
    }
    next.computeVoice();
    return next;
}

void Evaluation::computeAnswers()
{
    makePlaces();
    for (const int index : m_pack->evaluationOrder)
        computeItem(m_pack->items.at(index));
    m_firstStored.clear();
    m_storedAt.clear();
    computeVoice();
}

void Evaluation::computeVoice()
{
    m_voice.clear();
    for (const Voice &voice : m_pack->voices) {
        if (holds(voice.when, {})) {
            m_voice = voice.id;
            break;
        }
    }
}

void Evaluation::makePlaces()
{
    const QMap<Address, Value> &values = m_answers.values;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value == values.cbegin() || std::prev(value).key().linkId != value.key().linkId)
            m_firstStored.insert(value.key().linkId, value);
    }
    m_firstPlaces.fill(noPlace, m_pack->items.size());
    m_places.reserve(m_pack->items.size() + values.size() * 2);
    for (qsizetype index = 0; index < m_pack->items.size(); ++index) {
        if (m_pack->items.at(index).group.isEmpty())
            makePlaces(index, {QString()});
    }
    for (const Group &group : m_pack->groups)
        m_groups[group.linkId].source =
            place({group.createdBy.isEmpty() ? group.linkId : group.createdBy, {}});
}

void Evaluation::makePlaces(qsizetype itemIndex, const QStringList &entries)
{
    const Item &item = m_pack->items.at(itemIndex);
    const auto first = m_places.size();
    m_firstPlaces[itemIndex] = int(first);
    for (const QString &entry : entries)
        m_places.append({{item.linkId, entry}, false, false, std::nullopt});
    m_storedAt.resize(m_places.size());
    auto stored = m_firstStored.value(item.linkId, m_answers.values.cend());
    for (; stored != m_answers.values.cend() && stored.key().linkId == item.linkId; ++stored) {
        const QString &entry = stored.key().entry;
        const int at = item.group.isEmpty() ? (entry.isEmpty() ? 0 : noPlace) : position(item.group, entry);
        if (at >= 0)
            m_storedAt[first + at] = &stored.value();
    }
}

void Evaluation::computeItem(const Item &item)
{
    const int first = place(item, 0);
    if (first < 0)
        return; // asked of entries, and there are none
    const Page *page = m_pack->page(item.page);
    ConditionCheck check(*this, {}, nullptr);
    qsizetype count = 1;
    if (!item.group.isEmpty()) {
        const Group *group = m_pack->group(item.group);
        const Page *cards = group ? m_pack->page(group->page) : nullptr;
        if (cards && cards->enableWhen && !check.holds(*cards->enableWhen))
            return;
        count = m_groups.constFind(item.group)->entries.size();
    }
    for (int position = 0; position < count; ++position) {
        if (!item.group.isEmpty())
            check.setEntry(item.group, m_places.at(first + position).address.entry, position);
        if ((page && page->enableWhen && !check.holds(*page->enableWhen))
            || (item.enableWhen && !check.holds(*item.enableWhen)))
            continue;
        Place &here = m_places[first + position];
        here.applies = true;
        if (!item.isQuestion())
            continue;
        here.unknown = !m_answers.unknown.isEmpty() && m_answers.unknown.contains(here.address);
        here.effective = effectiveAnswer(item, first + position);
    }
    if (item.type == ItemType::Group && m_places.at(first).applies) {
        if (const Group *group = m_pack->group(item.linkId))
            computeEntries(*group);
    }
}

void Evaluation::computeEntries(const Group &group)
{
    GroupEntries &made = m_groups[group.linkId];
    const auto add = [&](const QString &entry) {
        if (made.positions.contains(entry))
            return;
        made.positions.insert(entry, int(made.entries.size()));
        made.entries.append(entry);
    };
    const QStringList stored = m_answers.entries.value(group.linkId);
    if (group.createdBy.isEmpty()) {
        for (const QString &entry : stored)
            add(entry);
    } else {
        const EffectiveAnswer *ticks = answer(made.source);
        const QStringList ticked = ticks ? ticks->value.asCodes() : QStringList();
        const Item *question = m_pack->item(group.createdBy);
        QSet<QString> making(ticked.cbegin(), ticked.cend());
        making.removeIf([&](const QString &code) {
            const Option *option = question ? question->option(code) : nullptr;
            return option && option->exclusive;
        });
        for (const QString &entry : stored + ticked) {
            if (making.contains(entry))
                add(entry);
        }
    }
    if (made.entries.isEmpty())
        return;
    for (const QString &linkId : group.items) {
        const auto index = m_pack->itemIndex.constFind(linkId);
        if (index != m_pack->itemIndex.constEnd())
            makePlaces(*index, made.entries);
    }
}

const Value *Evaluation::storedAt(int place) const
{
    if (!m_storedAt.isEmpty())
        return m_storedAt.at(place);
    const auto stored = m_answers.values.constFind(address(place));
    return stored == m_answers.values.cend() ? nullptr : &stored.value();
}

std::optional<EffectiveAnswer> Evaluation::effectiveAnswer(const Item &item, int place) const
{
    const Place &here = m_places.at(place);
    const Address &address = here.address;
    EffectiveAnswer effective;
    if (const Value *stored = storedAt(place)) {
        effective.value = *stored;
    } else if (!here.unknown) {
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
        const QStringList offered = isChoice ? offeredCodes(address) : QStringList();
        for (const QString &code : chosen) {
            if (isChoice ? offered.contains(code) : position(item.references, code) >= 0)
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

int Evaluation::place(const Address &address) const
{
    const Item *item = m_pack->item(address.linkId);
    if (!item)
        return noPlace;
    if (item->group.isEmpty())
        return address.entry.isEmpty() ? place(*item, 0) : noPlace;
    return place(*item, position(item->group, address.entry));
}

int Evaluation::position(const QString &group, const QString &entry) const
{
    const auto entries = m_groups.constFind(group);
    return entries == m_groups.constEnd() ? noPlace : entries->positions.value(entry, noPlace);
}

int Evaluation::sourceOfEntries(const QString &group) const
{
    const auto entries = m_groups.constFind(group);
    return entries == m_groups.constEnd() ? noPlace : entries->source;
}

QStringList Evaluation::entriesAmong(const QString &group, const QStringList &wanted) const
{
    const auto entries = m_groups.constFind(group);
    if (entries == m_groups.constEnd() || wanted.isEmpty())
        return {};
    QList<int> positions;
    for (const QString &entry : wanted) {
        const auto found = entries->positions.constFind(entry);
        if (found != entries->positions.constEnd())
            positions.append(*found);
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    QStringList among;
    among.reserve(positions.size());
    for (const int position : std::as_const(positions))
        among.append(entries->entries.at(position));
    return among;
}

QSet<Address> Evaluation::addresses(const ReadSet &places) const
{
    QSet<Address> all;
    places.forEach([&](int place) { all.insert(address(place)); });
    return all;
}

AnswerState Evaluation::state(int place) const
{
    if (!applies(place))
        return AnswerState::Unanswered;
    const Place &here = m_places.at(place);
    if (here.unknown)
        return AnswerState::Unknown;
    return here.effective ? AnswerState::Answered : AnswerState::Unanswered;
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
    const auto append = [this](const Page &page, const QString &entry, int position) {
        bool isThere = false;
        QList<OpenPoint> open;
        for (const QString &linkId : page.items) {
            const Item *item = m_pack->item(linkId);
            const int here = item ? place(*item, position) : noPlace;
            if (!applies(here))
                continue;
            isThere = true;
            const AnswerState current = state(here);
            if (item->isQuestion()
                && (current == AnswerState::Unknown
                    || (item->required && current == AnswerState::Unanswered)))
                open.append({address(here), current});
        }
        if (isThere)
            m_pages.append({page.id, entry});
        m_openPoints += open;
    };
    for (const Page &page : m_pack->pages) {
        if (!page.group.isEmpty())
            continue;
        append(page, {}, 0);
        for (const QString &linkId : page.items) {
            const Group *group = m_pack->group(linkId);
            if (!group)
                continue;
            const QStringList entries = m_groups.value(linkId).entries;
            for (int position = 0; position < entries.size(); ++position) {
                for (const QString &sub : group->subPages)
                    append(*m_pack->page(sub), entries.at(position), position);
            }
        }
    }
}

void Evaluation::computeFindings()
{
    QList<int> log;
    for (const FindingTemplate &rule : m_pack->findings) {
        const QStringList entries =
            rule.forEach.isEmpty() ? QStringList{QString()} : m_groups.value(rule.forEach).entries;
        ConditionCheck check(*this, {}, &log);
        for (int position = 0; position < entries.size(); ++position) {
            const QString &entry = entries.at(position);
            if (!rule.forEach.isEmpty())
                check.setEntry(rule.forEach, entry, position);
            log.clear();
            if (rule.when && !check.holds(*rule.when))
                continue;
            Finding finding;
            finding.id = rule.id;
            finding.address = entry.isEmpty() ? rule.id : rule.id + u'[' + entry + u']';
            finding.rule = &rule;
            finding.entry = entry;
            const Item *at = m_pack->item(rule.at);
            finding.at = {rule.at,
                          at && !at->group.isEmpty() && at->group == rule.forEach ? entry : QString()};
            for (const int read : std::as_const(log))
                finding.reasons.insert(read);
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
    QList<int> log;
    const bool result = ConditionCheck(*this, scope, &log).holds(condition);
    addReads(*trace, log);
    return result;
}

QStringList Evaluation::entriesWhere(const QString &group, QStringList entries, const ConditionPointer &where,
                                     const Scope &scope, Trace *trace) const
{
    if (!where)
        return entries;
    QList<int> log;
    ConditionCheck check(*this, scope, trace ? &log : nullptr);
    if (const std::optional<QStringList> only = check.onlyEntries(*where, group)) {
        const QSet<QString> wanted(only->cbegin(), only->cend());
        entries.removeIf([&](const QString &entry) { return !wanted.contains(entry); });
    }
    // Of all entries, each stands where it is counted.
    const bool all = entries.size() == this->entries(group).size();
    QStringList kept;
    for (int index = 0; index < entries.size(); ++index) {
        const QString &entry = entries.at(index);
        check.setEntry(group, entry, all ? index : position(group, entry));
        if (check.holds(*where))
            kept.append(entry);
    }
    if (trace)
        addReads(*trace, log);
    return kept;
}

void Evaluation::Trace::unite(const Trace &other)
{
    reads.unite(other.reads);
    assumedReads.unite(other.assumedReads);
    assumed = assumed || other.assumed;
}

void Evaluation::addRead(Trace &trace, int place) const
{
    if (place < 0)
        return;
    trace.reads.insert(place);
    const Place &here = m_places.at(place);
    if (here.applies && here.unknown) {
        trace.assumed = true;
        trace.assumedReads.insert(place);
    }
}

void Evaluation::addReads(Trace &trace, const QList<int> &log) const
{
    for (const int place : log)
        addRead(trace, place);
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
