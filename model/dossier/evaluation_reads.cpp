// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/condition_check.h"
#include "model/dossier/evaluation.h"

#include <algorithm>

namespace binder {

// Conditions and entries, decided with a note of what was read for it.

bool Evaluation::holds(const Condition &condition, const Scope &scope, Trace *trace) const
{
    if (!trace)
        return ConditionCheck(*this, scope, nullptr).holds(condition);
    QList<PlaceRange> log;
    ConditionCheck check(*this, scope, &log);
    const bool result = check.holds(condition);
    addReads(*trace, log);
    trace->lawChecked = older(trace->lawChecked, check.lawChecked());
    return result;
}

QStringList Evaluation::entriesWhere(const QString &group, QStringList entries, const ConditionPointer &where,
                                     const Scope &scope, Trace *trace,
                                     const std::function<bool(int)> &adds) const
{
    if (!where && !adds) {
        if (trace)
            addRead(*trace, {m_places.sourceOfEntries(group)});
        return entries;
    }
    QList<PlaceRange> log;
    ConditionCheck check(*this, scope, trace ? &log : nullptr);
    QStringList kept;
    const auto keep = [&](const QString &entry, int position) {
        check.setEntry(group, entry, position);
        const qsizetype before = log.size();
        if (where && !check.holds(*where))
            return;
        if (!adds || adds(position))
            kept.append(entry);
        else
            log.resize(before);
    };
    const QStringList &all = this->entries(group);
    const std::optional<QList<int>> only =
        where && entries.size() == all.size() ? check.onlyEntries(*where, group) : std::nullopt;
    if (only) {
        for (const int position : *only)
            keep(all.at(position), position);
    } else {
        for (const QString &entry : std::as_const(entries))
            keep(entry, m_places.position(group, entry));
    }
    if (trace) {
        // Where references name none of the entries, it does not matter which there are.
        if (!only || !only->isEmpty() || all.isEmpty())
            addRead(*trace, {m_places.sourceOfEntries(group)});
        addReads(*trace, log);
        trace->lawChecked = older(trace->lawChecked, check.lawChecked());
    }
    return kept;
}

void Evaluation::Trace::unite(const Trace &other)
{
    reads.unite(other.reads);
    assumedReads.unite(other.assumedReads);
    assumed = assumed || other.assumed;
    lawChecked = older(lawChecked, other.lawChecked);
}

void Evaluation::addRead(Trace &trace, PlaceRange read) const
{
    if (read.first < 0)
        return;
    trace.reads.insert(read);
    auto unknown = std::lower_bound(m_unknown.cbegin(), m_unknown.cend(), read.first);
    for (; unknown != m_unknown.cend() && *unknown < read.first + read.count; ++unknown) {
        trace.assumed = true;
        trace.assumedReads.insert(*unknown);
    }
}

void Evaluation::addReads(Trace &trace, const QList<PlaceRange> &log) const
{
    for (const PlaceRange &read : log)
        addRead(trace, read);
}

} // namespace binder
