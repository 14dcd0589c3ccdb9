// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/edit.h"

#include <algorithm>
#include <functional>

namespace binder {

namespace {

/// Knows whether a question can change by what is confirmed in this round. What can, waits: its suggestion
/// may be another by then.
class Round
{
public:
    explicit Round(const Pack &pack)
        : m_pack(pack)
        , m_taken(pack.items.size(), false)
    {}

    void take(const Address &address) { m_taken[m_pack.itemIndex.value(address.linkId)] = true; }

    [[nodiscard]] bool mustWait(const Address &address) const
    {
        QList<bool> seen(m_pack.items.size(), false);
        if (dependsOnTaken(m_pack.itemIndex.value(address.linkId), seen))
            return true;
        // Which preset counts is a question of its own.
        bool waits = false;
        for (const Suggestions &preset : m_pack.presets) {
            if (preset.entry != address.entry || !preset.when || !preset.values.contains(address.linkId))
                continue;
            forEachQuestion(*preset.when, [&](const QString &linkId) {
                const auto index = m_pack.itemIndex.constFind(linkId);
                waits = waits
                        || (index != m_pack.itemIndex.cend()
                            && (m_taken.at(*index) || dependsOnTaken(*index, seen)));
            });
        }
        return waits;
    }

private:
    bool dependsOnTaken(int index, QList<bool> &seen) const
    {
        if (seen.at(index) || index >= m_pack.dependencies.size())
            return false;
        seen[index] = true;
        const QList<int> &before = m_pack.dependencies.at(index);
        return std::any_of(before.cbegin(), before.cend(),
                           [&](int one) { return m_taken.at(one) || dependsOnTaken(one, seen); });
    }

    const Pack &m_pack;
    QList<bool> m_taken;
};

using AddressesIn = std::function<QList<Address>(const Evaluation &)>;

Confirmation confirmed(const Evaluation &start, const AddressesIn &addressesIn)
{
    const Pack &pack = start.pack();
    Confirmation result{start.answers(), {}};
    QSet<Address> done;
    const auto inEvaluationOrder = [&](const Address &left, const Address &right) {
        const auto order = [&](const Address &address) {
            return pack.evaluationOrder.indexOf(pack.itemIndex.value(address.linkId));
        };
        return order(left) < order(right);
    };
    QList<Address> taken; // in the last round
    const auto confirmRound = [&](const Evaluation &evaluation) {
        QList<Address> open;
        taken.clear();
        const QList<Address> addresses = addressesIn(evaluation);
        for (const Address &address : addresses) {
            if (!done.contains(address) && evaluation.suggestion(address))
                open.append(address);
        }
        std::stable_sort(open.begin(), open.end(), inEvaluationOrder);
        Round round(pack);
        for (const Address &address : std::as_const(open)) {
            if (round.mustWait(address))
                continue;
            Suggestion suggestion = *evaluation.suggestion(address);
            result.answers = withAnswer(pack, std::move(result.answers), address, suggestion.value);
            // What is shown is what is kept: ticks that contradict each other do not stand together.
            suggestion.value = result.answers.values.value(address);
            result.confirmed.append({address, suggestion});
            done.insert(address);
            round.take(address);
            taken.append(address);
        }
        return !open.isEmpty();
    };
    bool more = confirmRound(start);
    Evaluation evaluation = start;
    while (more) {
        evaluation = evaluation.ahead(result.answers, taken);
        more = confirmRound(evaluation);
    }
    std::stable_sort(result.confirmed.begin(), result.confirmed.end(),
                     [&](const SuggestedAnswer &left, const SuggestedAnswer &right) {
                         return pack.itemIndex.value(left.address.linkId)
                                < pack.itemIndex.value(right.address.linkId);
                     });
    return result;
}

} // namespace

Confirmation withEntryConfirmed(const Evaluation &evaluation, const QString &group, const QString &entry)
{
    const Group *declared = evaluation.pack().group(group);
    if (!declared)
        return {evaluation.answers(), {}};
    return confirmed(evaluation, [&](const Evaluation &) {
        QList<Address> addresses;
        for (const QString &linkId : declared->items)
            addresses.append({linkId, entry});
        return addresses;
    });
}

Confirmation withPageConfirmed(const Evaluation &evaluation, const PageKey &page)
{
    return confirmed(evaluation, [&](const Evaluation &now) { return now.addressesOn(page); });
}

} // namespace binder
