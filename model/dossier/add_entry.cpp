// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/add_entry.h"

#include "model/dossier/edit.h"

namespace binder {

namespace {

/// The question whose ticks make the entries of the group; null for a group the user adds to.
const Item *ticksOf(const Pack &pack, const QString &group)
{
    const Group *declared = pack.group(group);
    return declared ? pack.item(declared->createdBy) : nullptr;
}

} // namespace

bool canAddEntry(const Evaluation &evaluation, const QString &group)
{
    if (!evaluation.pack().group(group))
        return false;
    const Item *ticks = ticksOf(evaluation.pack(), group);
    if (!ticks)
        return true;
    const Address address{ticks->linkId, {}};
    return evaluation.applies(address) && !evaluation.suggestion(address)
           && !entriesToTick(evaluation, group).isEmpty();
}

QStringList entriesToTick(const Evaluation &evaluation, const QString &group)
{
    const Item *ticks = ticksOf(evaluation.pack(), group);
    if (!ticks)
        return {};
    const Address address{ticks->linkId, {}};
    const QStringList ticked = evaluation.answers().values.value(address).asCodes();
    QStringList left = evaluation.offeredCodes(address);
    left.removeIf([&](const QString &code) {
        const Option *option = ticks->option(code);
        return ticked.contains(code) || (option && option->exclusive);
    });
    return left;
}

AddedEntry withEntryReferredTo(const Evaluation &evaluation, const Address &reference, const QString &code,
                               const QString &name)
{
    const Pack &pack = evaluation.pack();
    const Item *item = pack.item(reference.linkId);
    const Group *group = item ? pack.group(item->references) : nullptr;
    AddedEntry added{evaluation.answers(), code};
    if (!group)
        return added;
    if (const Item *ticks = ticksOf(pack, group->linkId)) {
        const Address address{ticks->linkId, {}};
        const Value before = added.answers.values.value(address);
        const QString typed = code == otherCode() ? name : before.otherText();
        added.answers = withAnswer(pack, std::move(added.answers), address,
                                   Value::codes(before.asCodes() + QStringList{code}, typed));
    } else {
        added.entry = newEntryId();
        added.answers = withEntryAdded(std::move(added.answers), group->linkId, added.entry);
    }
    // What was typed at "something else" names the entry already.
    const bool isNamed = code == otherCode() && pack.item(group->createdBy);
    if (!name.isEmpty() && !group->label.isEmpty() && !isNamed)
        added.answers =
            withAnswer(pack, std::move(added.answers), {group->label, added.entry}, Value::text(name));
    QStringList chosen{added.entry};
    if (item->repeats)
        chosen = added.answers.values.value(reference).asCodes() + chosen;
    added.answers = withAnswer(pack, std::move(added.answers), reference,
                               item->repeats ? Value::references(chosen) : Value::code(added.entry));
    return added;
}

} // namespace binder
