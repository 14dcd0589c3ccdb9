// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/entry_progress.h"

namespace binder {

EntryProgress progressOf(const Evaluation &evaluation, const QString &group, const QString &entry)
{
    EntryProgress progress;
    const Group *declared = evaluation.pack().group(group);
    for (const QString &linkId : declared ? declared->items : QStringList()) {
        const Address address{linkId, entry};
        const Item *item = evaluation.pack().item(linkId);
        if (!item || !item->isQuestion() || !evaluation.applies(address))
            continue;
        ++progress.total;
        if (evaluation.state(address) != AnswerState::Unanswered)
            ++progress.answered;
        else if (item->required)
            ++progress.needed;
    }
    return progress;
}

} // namespace binder
