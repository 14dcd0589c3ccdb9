// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/answers_reading.h"
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "app/command_line/store_reading.h"
#include "model/dossier/answers_json.h"
#include "model/dossier/evaluation.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> importAnswers(const Invocation &called, Output &out)
{
    const QString path = called.argument(1);
    const Result<Answers> read = readAnswersFile(path);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const Result<Pack> pack = packFor(called, read->packId);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const Result<Answers> answers = fitAnswers(*pack, *read);
    if (!answers)
        return tl::unexpected<Error>(inFile(answers.error(), path));

    const Result<std::unique_ptr<Store>> store = Store::open(called.argument(0), Store::Mode::ReadWrite);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<Answers> before = readStored(**store, *id);
    if (!before)
        return tl::unexpected<Error>(before.error());
    if (before->packId != answers->packId)
        return failure(
            ErrorKind::BadInput,
            CommandLine::tr(
                "These answers belong to the pack \"%1\" and this dossier to \"%2\". Make a new file with "
                "\"privacy-binder new --pack %1\" and import them there.")
                .arg(answers->packId, before->packId),
            path);
    const Result<> saved = (*store)->save(*id, *answers);
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    const Evaluation evaluation = Evaluation::evaluate(*pack, *answers, QDate::currentDate());
    for (const NotOffered &one : evaluation.notOffered())
        out.warn(CommandLine::tr("Stored, but not offered there, and left out: %1").arg(notOfferedText(one)));
    return ExitCode::Done;
}

} // namespace

Command answersImportCommand()
{
    return {.words = {u"answers"_s, u"import"_s},
            .summary = CommandLine::tr("Replaces the answers of a dossier by those in an answers file: all "
                                       "of them, or none when something is wrong."),
            .arguments = {u"FILE"_s, u"ANSWERS.json"_s},
            .options = {dossierOption(), packOption()},
            .neededOptions = {},
            .run = importAnswers};
}

} // namespace binder
