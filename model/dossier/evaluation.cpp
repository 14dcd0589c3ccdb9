// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/evaluation.h"

#include "model/dossier/condition_check.h"
#include "model/values/typed_text.h"

#include <algorithm>

namespace binder {

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
        for (int position = 0; position < entryCount(item); ++position)
            next.m_standing[m_places.place(item, position)] = {};
        next.computeItem(item);
    }
    next.gatherUnknown();
    next.computeVoice();
    return next;
}

void Evaluation::computeAnswers()
{
    m_places = Places(*m_pack);
    m_standing.reserve(m_pack->items.size() + m_answers.values.size() * 2);
    m_standing.resize(m_places.size());
    m_storedAt.resize(m_places.size());
    for (const Item &item : m_pack->items) {
        if (item.group.isEmpty())
            placeStored(item);
    }
    for (const int index : m_pack->evaluationOrder)
        computeItem(m_pack->items.at(index));
    m_storedAt.clear();
    gatherUnknown();
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

void Evaluation::placeStored(const Item &item)
{
    // Those of a question stand together.
    const QMap<Address, Value> &values = m_answers.values;
    for (auto stored = values.lowerBound({item.linkId, {}});
         stored != values.cend() && stored.key().linkId == item.linkId; ++stored) {
        const QString &entry = stored.key().entry;
        int position = m_places.position(item.group, entry);
        if (item.group.isEmpty())
            position = entry.isEmpty() ? 0 : Places::none;
        if (position >= 0)
            m_storedAt[m_places.place(item, position)] = &stored.value();
    }
}

void Evaluation::gatherUnknown()
{
    m_unknown.clear();
    for (const Address &address : std::as_const(m_answers.unknown)) {
        const int place = m_places.place(address);
        if (place >= 0 && m_standing.at(place).applies && m_standing.at(place).unknown)
            m_unknown.append(place);
    }
    std::sort(m_unknown.begin(), m_unknown.end());
}

int Evaluation::entryCount(const Item &item) const
{
    return item.group.isEmpty() ? 1 : int(m_places.entries(item.group).size());
}

void Evaluation::computeItem(const Item &item)
{
    const int first = m_places.place(item, 0);
    if (first < 0)
        return; // asked of entries, and there are none
    const Page *page = m_pack->page(item.page);
    ConditionCheck check(*this, {}, nullptr);
    if (!item.group.isEmpty()) {
        const Group *group = m_pack->group(item.group);
        const Page *cards = group ? m_pack->page(group->page) : nullptr;
        if (cards && cards->enableWhen && !check.holds(*cards->enableWhen))
            return;
    }
    const QStringList entries = m_places.entries(item.group);
    const int count = entryCount(item);
    for (int position = 0; position < count; ++position) {
        if (!item.group.isEmpty())
            check.setEntry(item.group, entries.at(position), position);
        if ((page && page->enableWhen && !check.holds(*page->enableWhen))
            || (item.enableWhen && !check.holds(*item.enableWhen)))
            continue;
        Standing &here = m_standing[first + position];
        here.applies = true;
        if (!item.isQuestion())
            continue;
        here.unknown =
            !m_answers.unknown.isEmpty() && m_answers.unknown.contains(m_places.address(first + position));
        here.effective = effectiveAnswer(item, first + position, check);
    }
    if (item.type == ItemType::Reference && !item.group.isEmpty())
        computeReferrers(item);
    if (item.type == ItemType::Group && m_standing.at(first).applies) {
        if (const Group *group = m_pack->group(item.linkId))
            computeEntries(*group);
    }
}

void Evaluation::computeReferrers(const Item &reference)
{
    QList<QList<int>> referrers(m_places.entries(reference.references).size());
    const int count = entryCount(reference);
    for (int position = 0; position < count; ++position) {
        const EffectiveAnswer *answer = this->answer(m_places.place(reference, position));
        if (!answer)
            continue;
        for (const int referred :
             m_places.positionsAmong(reference.references, answer->value.heldCodes().list()))
            referrers[referred].append(position);
    }
    m_referrers.insert(&reference - m_pack->items.constData(), referrers);
}

const QList<int> &Evaluation::referrers(const Item &reference, int referred) const
{
    static const QList<int> nobody;
    const auto known = m_referrers.constFind(&reference - m_pack->items.constData());
    return known == m_referrers.constEnd() || referred < 0 || referred >= known->size() ? nobody
                                                                                        : known->at(referred);
}

void Evaluation::computeEntries(const Group &group)
{
    QStringList entries = m_answers.entries.value(group.linkId);
    if (!group.createdBy.isEmpty()) {
        const EffectiveAnswer *ticks = answer(m_places.sourceOfEntries(group.linkId));
        const QStringList ticked = ticks ? ticks->value.asCodes() : QStringList();
        const Item *question = m_pack->item(group.createdBy);
        QSet<QString> making(ticked.cbegin(), ticked.cend());
        making.removeIf([&](const QString &code) {
            const Option *option = question ? question->option(code) : nullptr;
            return option && option->exclusive;
        });
        entries += ticked;
        entries.removeIf([&](const QString &entry) { return !making.contains(entry); });
    }
    m_places.addEntries(group, entries);
    m_standing.resize(m_places.size());
    m_storedAt.resize(m_places.size());
    for (const QString &linkId : group.items) {
        if (const Item *item = m_pack->item(linkId))
            placeStored(*item);
    }
}

const Value *Evaluation::storedAt(int place) const
{
    if (!m_storedAt.isEmpty())
        return m_storedAt.at(place);
    const auto stored = m_answers.values.constFind(m_places.address(place));
    return stored == m_answers.values.cend() ? nullptr : &stored.value();
}

std::optional<EffectiveAnswer> Evaluation::effectiveAnswer(const Item &item, int place,
                                                           ConditionCheck &check) const
{
    EffectiveAnswer effective;
    if (const Value *stored = storedAt(place)) {
        effective.value = stored->said();
        if (effective.value.isBlank())
            return std::nullopt;
    } else if (!m_standing.at(place).unknown) {
        return std::nullopt;
    } else if (!item.optionsFrom.isEmpty()) {
        // Options that are themselves answers cannot be named in the pack: the careful side is all of them.
        effective.value = Value::codes(offeredCodes(m_places.address(place)));
        effective.assumed = true;
        return effective.value.isBlank() ? std::nullopt : std::optional(effective);
    } else if (item.safeDefault) {
        effective.value = *item.safeDefault;
        effective.assumed = true;
    } else {
        return std::nullopt;
    }
    const bool isChoice = item.isChoice();
    if (!item.picks())
        return effective;
    const bool hasOwnOptions = isChoice && item.optionsFrom.isEmpty();
    const QStringList offered =
        isChoice && !hasOwnOptions ? offeredCodes(m_places.address(place)) : QStringList();
    const auto isOffered = [&](const QString &code) {
        if (!isChoice)
            return m_places.position(item.references, code) >= 0;
        if (!hasOwnOptions)
            return offered.contains(code);
        // Of many options few are chosen: only those are asked whether they are offered.
        const Option *option = item.option(code);
        return option && (!option->enableWhen || check.holds(*option->enableWhen));
    };
    const QStringList &chosen = effective.value.heldCodes().list();
    if (std::all_of(chosen.cbegin(), chosen.cend(), isOffered))
        return effective;
    QStringList kept = chosen;
    kept.removeIf([&](const QString &code) { return !isOffered(code); });
    if (kept.isEmpty())
        return std::nullopt;
    effective.value = Value::codes(kept, effective.value.otherText());
    return effective;
}

bool Evaluation::applies(const PageKey &page) const
{
    return m_pages.contains(page);
}

QStringList Evaluation::entriesAmong(const QString &group, const QStringList &wanted) const
{
    QStringList among;
    for (const int position : m_places.positionsAmong(group, wanted))
        among.append(entries(group).at(position));
    return among;
}

AnswerState Evaluation::state(int place) const
{
    if (!applies(place))
        return AnswerState::Unanswered;
    const Standing &here = m_standing.at(place);
    if (here.unknown)
        return AnswerState::Unknown;
    return here.effective ? AnswerState::Answered : AnswerState::Unanswered;
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
            const int here = item ? m_places.place(*item, position) : Places::none;
            if (!applies(here))
                continue;
            isThere = true;
            const AnswerState current = state(here);
            if (item->isQuestion()
                && (current == AnswerState::Unknown
                    || (item->required && current == AnswerState::Unanswered)))
                open.append({m_places.address(here), current});
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
            const QStringList entries = m_places.entries(linkId);
            for (int position = 0; position < entries.size(); ++position) {
                for (const QString &sub : group->subPages)
                    append(*m_pack->page(sub), entries.at(position), position);
            }
        }
    }
}

void Evaluation::computeFindings()
{
    QList<PlaceRange> log;
    for (const FindingTemplate &rule : m_pack->findings) {
        const QStringList entries =
            rule.forEach.isEmpty() ? QStringList{QString()} : m_places.entries(rule.forEach);
        ConditionCheck check(*this, {}, &log);
        for (int position = 0; position < entries.size(); ++position) {
            const QString &entry = entries.at(position);
            if (!rule.forEach.isEmpty())
                check.setEntry(rule.forEach, entry, position);
            log.clear();
            check.forgetLaw();
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
            for (const PlaceRange &read : std::as_const(log))
                finding.reasons.insert(read);
            finding.lawChecked = check.lawChecked();
            const auto overruled = m_answers.overruled.constFind(finding.address);
            // Without a reason it is none.
            if (overruled != m_answers.overruled.constEnd() && !isBlank(overruled->reason))
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

} // namespace binder
