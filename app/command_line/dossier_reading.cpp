// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/dossier_reading.h"

#include "app/command_line/pack_reading.h"
#include "app/command_line/store_reading.h"
#include "model/dossier/answers_json.h"

namespace binder {

Result<DossierReading> readDossier(const Invocation &called)
{
    const Result<std::unique_ptr<Store>> store = openForReading(called.argument(0));
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<Answers> stored = (*store)->read(*id);
    if (!stored && storeTrouble(stored.error()) == StoreTrouble::Altered) {
        Error error = stored.error();
        error.message =
            CommandLine::tr("%1 \"privacy-binder dossier accept\" accepts it.").arg(error.message);
        return tl::unexpected<Error>(error);
    }
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    Result<Pack> pack = packFor(called, stored->packId);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    Result<Answers> answers = fitStoredAnswers(*pack, *stored);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    return DossierReading{*id, std::make_shared<const Pack>(std::move(*pack)), std::move(*answers)};
}

QString notOfferedText(const NotOffered &left)
{
    return left.address.toString() + QLatin1String(": ") + left.codes.join(QLatin1String(", "));
}

} // namespace binder
