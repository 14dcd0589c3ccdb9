// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/options.h"
#include "app/command_line/store_reading.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> run(const Invocation &called, Output &)
{
    const Result<std::unique_ptr<Store>> store = Store::open(called.argument(0), Store::Mode::ReadWrite);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<> removed = (*store)->remove(*id);
    if (!removed)
        return tl::unexpected<Error>(removed.error());
    return ExitCode::Done;
}

} // namespace

Command dossierDeleteCommand()
{
    return {.words = {u"dossier"_s, u"delete"_s},
            .summary = CommandLine::tr("Deletes a dossier with everything in it, for good."),
            .arguments = {u"FILE"_s},
            .options = {{u"dossier"_s,
                         CommandLine::tr("Which dossier; always needed, so that none is deleted by mistake."),
                         u"ID"_s}},
            .neededOptions = {u"dossier"_s},
            .run = run};
}

} // namespace binder
