// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/read_set.h"
#include "model/pack/pack.h"
#include "model/values/address.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace binder {

/// The numbering of an evaluation: every question at every entry has a number, its place, and so has a group.
/// By these numbers many answers are looked at quickly, and what was read is kept (ReadSet). The places of
/// one question lie together, in the order of its entries. It keeps a pointer to the pack.
class Places
{
public:
    static constexpr int none = -1; ///< what is not there

    Places() = default;
    /// Numbers what stands outside groups; the rest follows with `addEntries()`.
    explicit Places(const Pack &pack);

    /// Gives each question of a group, which has none yet, a place for each of these entries; each counts
    /// once.
    void addEntries(const Group &group, const QStringList &entries);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int place(const Address &address) const;
    /// `item` is one of the pack; `position` that of its entry, and 0 outside groups.
    [[nodiscard]] int place(const Item &item, int position) const
    {
        const int first = m_first.at(&item - m_pack->items.constData());
        return first < 0 || position < 0 ? none : first + position;
    }
    [[nodiscard]] Address address(int place) const;
    [[nodiscard]] QSet<Address> addresses(const ReadSet &places) const;

    /// Entries of the group, in the user's order.
    [[nodiscard]] const QStringList &entries(const QString &group) const;
    /// Where an entry stands among those of its group.
    [[nodiscard]] int position(const QString &group, const QString &entry) const;
    /// The positions of those of `wanted` that are entries of the group, in order and each once.
    [[nodiscard]] QList<int> positionsAmong(const QString &group, const QStringList &wanted) const;
    /// What entries of the group come and go with: the question whose ticks make them, or the group itself.
    [[nodiscard]] int sourceOfEntries(const QString &group) const;

private:
    struct GroupEntries
    {
        QStringList entries;
        QHash<QString, int> positions;
        int source = none;
    };

    void number(qsizetype itemIndex, int count);
    [[nodiscard]] const GroupEntries *find(const QString &group) const;

    const Pack *m_pack = nullptr;
    int m_size = 0;
    QList<int> m_first;           ///< by index of the item: its place, or that at the first entry
    QMap<int, qsizetype> m_items; ///< first places, each with the index of its item
    QHash<QString, GroupEntries> m_groups;
};

} // namespace binder
