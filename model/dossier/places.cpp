// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/places.h"

#include <algorithm>

namespace binder {

Places::Places(const Pack &pack)
    : m_pack(&pack)
    , m_first(pack.items.size(), none)
{
    for (qsizetype index = 0; index < pack.items.size(); ++index) {
        if (!pack.items.at(index).group.isEmpty())
            continue;
        number(index, 1);
    }
    for (const Group &group : pack.groups)
        m_groups[group.linkId].source =
            place({group.createdBy.isEmpty() ? group.linkId : group.createdBy, {}});
}

void Places::addEntries(const Group &group, const QStringList &entries)
{
    GroupEntries &made = m_groups[group.linkId];
    for (const QString &entry : entries) {
        if (made.positions.contains(entry))
            continue;
        made.positions.insert(entry, int(made.entries.size()));
        made.entries.append(entry);
    }
    if (made.entries.isEmpty())
        return;
    for (const QString &linkId : group.items) {
        const auto index = m_pack->itemIndex.constFind(linkId);
        if (index != m_pack->itemIndex.constEnd())
            number(*index, int(made.entries.size()));
    }
}

void Places::number(qsizetype itemIndex, int count)
{
    m_first[itemIndex] = m_size;
    m_items.insert(m_items.cend(), m_size, itemIndex);
    m_size += count;
}

int Places::place(const Address &address) const
{
    const Item *item = m_pack->item(address.linkId);
    if (!item)
        return none;
    if (item->group.isEmpty())
        return address.entry.isEmpty() ? place(*item, 0) : none;
    return place(*item, position(item->group, address.entry));
}

Address Places::address(int place) const
{
    const auto item = std::prev(m_items.upperBound(place));
    const Item &question = m_pack->items.at(item.value());
    return {question.linkId,
            question.group.isEmpty() ? QString() : entries(question.group).at(place - item.key())};
}

QSet<Address> Places::addresses(const ReadSet &places) const
{
    QSet<Address> all;
    places.forEach([&](int place) { all.insert(address(place)); });
    return all;
}

const QStringList &Places::entries(const QString &group) const
{
    static const QStringList nobody;
    const GroupEntries *entries = find(group);
    return entries ? entries->entries : nobody;
}

int Places::position(const QString &group, const QString &entry) const
{
    const GroupEntries *entries = find(group);
    return entries ? entries->positions.value(entry, none) : none;
}

QList<int> Places::positionsAmong(const QString &group, const QStringList &wanted) const
{
    const GroupEntries *entries = find(group);
    QList<int> positions;
    if (!entries)
        return positions;
    for (const QString &entry : wanted) {
        const auto found = entries->positions.constFind(entry);
        if (found != entries->positions.constEnd())
            positions.append(*found);
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

int Places::sourceOfEntries(const QString &group) const
{
    const GroupEntries *entries = find(group);
    return entries ? entries->source : none;
}

const Places::GroupEntries *Places::find(const QString &group) const
{
    const auto found = m_groups.constFind(group);
    return found == m_groups.constEnd() ? nullptr : &*found;
}

} // namespace binder
