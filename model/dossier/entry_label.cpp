// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/evaluation.h"
#include "model/values/typed_text.h"

namespace binder {

Span entryLabel(const Evaluation &evaluation, const QString &groupId, const QString &entry,
                const QString &language)
{
    const Pack &pack = evaluation.pack();
    const Texts &texts = pack.textsIn(language);
    const Group *group = pack.group(groupId);
    if (!group)
        return {};
    if (!group->label.isEmpty()) {
        if (const EffectiveAnswer *answer = evaluation.answer({group->label, entry})) {
            const QString typed = answer->value.asText();
            if (!typed.isEmpty())
                return typedSpan(typed);
        }
    }
    if (const Item *ticks = pack.item(group->createdBy)) {
        if (entry == otherCode()) {
            if (const EffectiveAnswer *answer = evaluation.answer({ticks->linkId, {}})) {
                const QString typed = answer->value.otherText();
                if (!typed.isEmpty())
                    return typedSpan(typed);
            }
        }
        return {texts.text(ticks->optionTextId(entry), evaluation.voice()), false};
    }
    return {texts.text(groupId + QLatin1String(".text"), evaluation.voice()), false};
}

} // namespace binder
