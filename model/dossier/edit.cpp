// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/edit.h"

#include "model/dossier/answers_json.h"

#include <QUuid>

#include <algorithm>

namespace binder {

namespace {

/// The group an address lies in: what stands before the first dot. Only asked of addresses with an entry.
QStringView groupOf(const Address &address)
{
    const auto dot = address.linkId.indexOf(u'.');
    return dot < 0 ? QStringView(address.linkId) : QStringView(address.linkId).left(dot);
}

bool liesIn(const Address &address, const QString &group, const QString &entry)
{
    return address.entry == entry && groupOf(address) == group;
}

/// The options of a choice: its own, or those of the question they come from.
const QList<Option> &optionsOf(const Pack &pack, const Item &item)
{
    const Item *source = &item;
    for (int steps = 0; !source->optionsFrom.isEmpty() && steps < 16; ++steps) {
        const Item *next = pack.item(source->optionsFrom);
        if (!next)
            break;
        source = next;
    }
    return source->options;
}

qsizetype packOrder(const QList<Option> &options, const QString &code)
{
    for (qsizetype index = 0; index < options.size(); ++index) {
        if (options.at(index).code == code)
            return index;
    }
    return options.size();
}

/// Of the ticks in `codes`, those that can stand together: an exclusive one that is new drops the rest;
/// otherwise the exclusive ones give way.
QStringList withoutContradiction(const QList<Option> &options, const QStringList &before, QStringList codes)
{
    const auto isExclusive = [&](const QString &code) {
        const auto index = packOrder(options, code);
        return index < options.size() && options.at(index).exclusive;
    };
    if (codes.size() < 2 || std::none_of(codes.cbegin(), codes.cend(), isExclusive))
        return codes;
    const auto winner = std::find_if(codes.cbegin(), codes.cend(), [&](const QString &code) {
        return isExclusive(code) && !before.contains(code);
    });
    if (winner != codes.cend())
        return {*winner};
    const bool onlyExclusive = std::all_of(codes.cbegin(), codes.cend(), isExclusive);
    if (onlyExclusive)
        return {codes.constFirst()};
    codes.removeIf(isExclusive);
    return codes;
}

Value tidiedTicks(const Pack &pack, const Item &item, const Value &before, const Value &value)
{
    const QList<Option> &options = optionsOf(pack, item);
    QStringList codes = withoutContradiction(options, before.asCodes(), value.asCodes());
    std::stable_sort(codes.begin(), codes.end(), [&](const QString &left, const QString &right) {
        return packOrder(options, left) < packOrder(options, right);
    });
    return Value::codes(codes, value.otherText());
}

/// Adds the entries that ticks make, each before the first existing one that comes later in the pack.
void addTickedEntries(const Item &item, const QStringList &codes, QStringList &entries)
{
    for (const QString &code : codes) {
        if (entries.contains(code))
            continue;
        const auto order = packOrder(item.options, code);
        const auto place = std::find_if(entries.cbegin(), entries.cend(), [&](const QString &entry) {
            const auto other = packOrder(item.options, entry);
            return other < item.options.size() && other > order;
        });
        entries.insert(place - entries.cbegin(), code);
    }
}

template<typename Container>
void removeKeysOf(Container &container, const QString &group, const QString &entry)
{
    for (auto at = container.begin(); at != container.end();) {
        if (liesIn(at.key(), group, entry))
            at = container.erase(at);
        else
            ++at;
    }
}

/// The value without one code or reference; blank when nothing is left.
Value withoutCode(const Value &value, const QString &code)
{
    if (!value.json().isArray())
        return value.asCodes().contains(code) ? Value() : value;
    QStringList codes = value.asCodes();
    codes.removeAll(code);
    return Value::codes(codes, value.otherText());
}

void store(Answers &answers, const Address &address, const Value &value)
{
    if (value.isBlank())
        answers.values.remove(address);
    else
        answers.values.insert(address, value);
}

} // namespace

Answers withAnswer(const Pack &pack, Answers answers, const Address &address, const Value &value)
{
    const Item *item = pack.item(address.linkId);
    Value stored = value;
    if (item && item->isMultipleChoice() && !value.isBlank())
        stored = tidiedTicks(pack, *item, answers.values.value(address), value);

    answers.unknown.remove(address);
    answers.rejected.remove(address);
    store(answers, address, stored);

    if (item && !item->createsEntries.isEmpty() && !stored.isBlank())
        addTickedEntries(*item, stored.asCodes(), answers.entries[item->createsEntries]);
    return answers;
}

Answers withoutCodes(Answers answers, const Address &address, const QStringList &codes)
{
    Value left = answers.values.value(address);
    for (const QString &code : codes)
        left = withoutCode(left, code);
    store(answers, address, left);
    return answers;
}

Answers withUnknown(Answers answers, const Address &address)
{
    answers.values.remove(address);
    answers.unknown.insert(address);
    return answers;
}

Answers withoutAnswer(Answers answers, const Address &address)
{
    answers.values.remove(address);
    answers.unknown.remove(address);
    return answers;
}

Answers withSuggestionConfirmed(const Evaluation &evaluation, const Address &address)
{
    const std::optional<Suggestion> suggestion = evaluation.suggestion(address);
    if (!suggestion)
        return evaluation.answers();
    return withAnswer(evaluation.pack(), evaluation.answers(), address, suggestion->value);
}

Answers withSuggestionRejected(Answers answers, const Address &address)
{
    answers.rejected.insert(address);
    return answers;
}

Answers withExplanation(Answers answers, const Address &address, const QString &text)
{
    if (text.isEmpty())
        answers.explanations.remove(address);
    else
        answers.explanations.insert(address, text);
    return answers;
}

Answers withAdvisorNote(Answers answers, const Address &address, const QString &text)
{
    if (text.isEmpty())
        answers.advisorNotes.remove(address);
    else
        answers.advisorNotes.insert(address, text);
    return answers;
}

Answers withEntryAdded(Answers answers, const QString &group, const QString &entry)
{
    QStringList &entries = answers.entries[group];
    if (!entries.contains(entry))
        entries.append(entry);
    return answers;
}

QString newEntryId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QList<Address> referencesTo(const Pack &pack, const Answers &answers, const QString &group,
                            const QString &entry)
{
    QList<Address> found;
    for (auto at = answers.values.cbegin(); at != answers.values.cend(); ++at) {
        const Item *item = pack.item(at.key().linkId);
        if (item && item->type == ItemType::Reference && item->references == group
            && !liesIn(at.key(), group, entry) && at.value().asCodes().contains(entry))
            found.append(at.key());
    }
    return found;
}

Answers withEntryRemoved(const Pack &pack, Answers answers, const QString &group, const QString &entry)
{
    const QList<Address> references = referencesTo(pack, answers, group, entry);
    for (const Address &address : references)
        store(answers, address, withoutCode(answers.values.value(address), entry));

    const Group *declared = pack.group(group);
    if (declared && !declared->createdBy.isEmpty()) {
        const Address ticks{declared->createdBy, {}};
        store(answers, ticks, withoutCode(answers.values.value(ticks), entry));
    }

    removeKeysOf(answers.values, group, entry);
    removeKeysOf(answers.explanations, group, entry);
    removeKeysOf(answers.advisorNotes, group, entry);
    const auto inEntry = [&](const Address &address) { return liesIn(address, group, entry); };
    answers.unknown.removeIf(inEntry);
    answers.rejected.removeIf(inEntry);

    for (const FindingTemplate &finding : pack.findings) {
        if (finding.forEach == group)
            answers.overruled.remove(finding.id + u'[' + entry + u']');
    }

    const auto entries = answers.entries.find(group);
    if (entries != answers.entries.end()) {
        entries->removeAll(entry);
        if (entries->isEmpty())
            answers.entries.erase(entries);
    }
    return answers;
}

Answers withEntryMoved(Answers answers, const QString &group, const QString &entry, qsizetype position)
{
    const auto entries = answers.entries.find(group);
    if (entries == answers.entries.end() || !entries->removeOne(entry))
        return answers;
    entries->insert(std::clamp<qsizetype>(position, 0, entries->size()), entry);
    return answers;
}

Answers withOverruling(Answers answers, const QString &findingAddress, const Overruling &overruling)
{
    answers.overruled.insert(findingAddress, overruling);
    return answers;
}

Answers withoutOverruling(Answers answers, const QString &findingAddress)
{
    answers.overruled.remove(findingAddress);
    return answers;
}

Answers withEdition(Answers answers, Edition edition)
{
    Answers snapshot = answers;
    snapshot.editions.clear();
    snapshot.position.clear();
    edition.number = answers.editions.isEmpty() ? 1 : answers.editions.constLast().number + 1;
    edition.answers = toJson(snapshot);
    answers.editions.append(std::move(edition));
    return answers;
}

} // namespace binder
