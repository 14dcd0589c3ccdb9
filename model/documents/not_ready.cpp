// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/not_ready.h"

#include "model/dossier/value_check.h"

namespace binder {

QSet<int> oddAddresses(const Evaluation &evaluation)
{
    QSet<int> odd;
    for (const Item &item : evaluation.pack().items) {
        if (item.type != ItemType::Email && item.type != ItemType::Url)
            continue;
        const qsizetype count = item.group.isEmpty() ? 1 : evaluation.entries(item.group).size();
        for (int position = 0; position < count; ++position) {
            const int place = evaluation.places().place(item, position);
            const EffectiveAnswer *answer = evaluation.answer(place);
            if (answer && !answer->assumed && looksOdd(item, answer->value))
                odd.insert(place);
        }
    }
    return odd;
}

QList<Address> openNeeds(const Evaluation &evaluation, const DocumentTemplate &document)
{
    QList<Address> open;
    for (const OpenPoint &point : evaluation.openPoints()) {
        if (document.needs.contains(point.address.linkId))
            open.append(point.address);
    }
    return open;
}

QStringList documentsThatWaitFor(const Evaluation &evaluation, const Address &address)
{
    QStringList names;
    for (const DocumentTemplate &document : evaluation.pack().documents) {
        if (document.needs.contains(address.linkId) && evaluation.holds(document.enableWhen, {}))
            names.append(document.name);
    }
    return names;
}

} // namespace binder
