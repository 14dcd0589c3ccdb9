// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/change_undo.h"

#include <algorithm>

namespace binder {

namespace {

template<typename Key, typename T>
void restore(QMap<Key, T> &current, const QMap<Key, T> &before, const QMap<Key, T> &after)
{
    for (auto at = before.cbegin(); at != before.cend(); ++at) {
        const auto now = after.constFind(at.key());
        if (now == after.cend() || now.value() != at.value())
            current.insert(at.key(), at.value());
    }
    for (auto at = after.cbegin(); at != after.cend(); ++at) {
        if (!before.contains(at.key()))
            current.remove(at.key());
    }
}

void restore(QSet<Address> &current, const QSet<Address> &before, const QSet<Address> &after)
{
    current.unite(before - after);
    current.subtract(after - before);
}

/// The order from before, followed by entries that were added since.
QStringList restoredOrder(const QStringList &current, const QStringList &before, const QStringList &after)
{
    QStringList order = before;
    for (const QString &entry : current) {
        if (!before.contains(entry) && !after.contains(entry))
            order.append(entry);
    }
    order.removeIf([&](const QString &entry) { return after.contains(entry) && !current.contains(entry); });
    return order;
}

} // namespace

Answers withChangeUndone(Answers current, const Answers &before, const Answers &after)
{
    restore(current.values, before.values, after.values);
    restore(current.unknown, before.unknown, after.unknown);
    restore(current.rejected, before.rejected, after.rejected);
    restore(current.explanations, before.explanations, after.explanations);
    restore(current.advisorNotes, before.advisorNotes, after.advisorNotes);
    restore(current.overruled, before.overruled, after.overruled);

    QStringList groups = before.entries.keys() + after.entries.keys();
    groups.removeDuplicates();
    for (const QString &group : std::as_const(groups)) {
        const QStringList was = before.entries.value(group);
        const QStringList became = after.entries.value(group);
        if (was == became)
            continue;
        const QStringList order = restoredOrder(current.entries.value(group), was, became);
        if (order.isEmpty())
            current.entries.remove(group);
        else
            current.entries.insert(group, order);
    }
    return current;
}

} // namespace binder
