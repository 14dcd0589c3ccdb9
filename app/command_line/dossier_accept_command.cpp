// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/options.h"
#include "app/command_line/store_reading.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> acceptDossier(const Invocation &called, Output &)
{
    const Result<std::unique_ptr<Store>> store = Store::open(called.argument(0), Store::Mode::ReadWrite);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<Answers> accepted = (*store)->accept(*id);
    if (!accepted)
        return tl::unexpected<Error>(accepted.error());
    return ExitCode::Done;
}

} // namespace

Command dossierAcceptCommand()
{
    return {.words = {u"dossier"_s, u"accept"_s},
            .summary = CommandLine::tr(
                "Accepts a dossier as it is, of which an answer was changed by the disk or another program."),
            .arguments = {u"FILE"_s},
            .options = {dossierOption()},
            .neededOptions = {},
            .run = acceptDossier};
}

} // namespace binder
