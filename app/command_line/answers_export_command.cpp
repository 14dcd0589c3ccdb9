// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/options.h"
#include "app/command_line/store_reading.h"
#include "app/shipped_pack.h"
#include "model/dossier/answers_json.h"
#include "model/files/output_file.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The answers as they are stored. Where something does not fit its question, it is written as retired: an
/// answers file is read in again whole, or not at all.
Answers readable(const Answers &stored)
{
    const Result<Pack> pack = loadShippedPack(stored.packId);
    if (!pack || fitAnswers(*pack, stored))
        return stored;
    return fitStoredAnswers(*pack, stored).value_or(stored);
}

Result<ExitCode> exportAnswers(const Invocation &called, Output &out)
{
    const Result<std::unique_ptr<Store>> store = openForReading(called.argument(0));
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<Answers> answers = readStored(**store, *id);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    const QByteArray json = toJsonText(readable(*answers));
    if (!called.isSet(u"output"_s)) {
        out.bytes(json);
        return ExitCode::Done;
    }
    const Result<> written = writeFile(called.value(u"output"_s), json);
    if (!written)
        return tl::unexpected<Error>(written.error());
    return ExitCode::Done;
}

} // namespace

Command answersExportCommand()
{
    return {.words = {u"answers"_s, u"export"_s},
            .summary = CommandLine::tr("Writes everything that is stored of a dossier as an answers file."),
            .arguments = {u"FILE"_s},
            .options = {outputOption(CommandLine::tr("Where to write; without it, on standard output.")),
                        dossierOption()},
            .neededOptions = {},
            .run = exportAnswers};
}

} // namespace binder
