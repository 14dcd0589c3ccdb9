// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "app/new_dossier.h"

#include <QFile>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> makeDossier(const Invocation &called, Output &out)
{
    const Result<Pack> pack = loadNamedPack(called.value(u"pack"_s));
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const Result<QString> language = chosenLanguage(called, pack->languages, pack->sourceLanguage);
    if (!language)
        return tl::unexpected<Error>(language.error());
    const Result<Answers> answers = newAnswers(*pack, *language, called.value(u"profile"_s));
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    Result<CreatedDossier> created = createDossier(called.argument(0), *answers);
    if (!created)
        return tl::unexpected<Error>(created.error());
    out.line(created->id);
    if (!out.isComplete()) { // a run that fails leaves nothing
        const QString made = created->store->path();
        created->store.reset();
        QFile::remove(made);
    }
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    return {
        .words = {u"new"_s},
        .summary =
            CommandLine::tr("Makes a new file with an empty dossier and prints the id of the dossier."),
        .arguments = {u"FILE"_s},
        .options = {{u"pack"_s,
                     CommandLine::tr(
                         "The pack of questions: one that \"pack list\" shows, or the folder of another."),
                     u"PACK"_s},
                    languageOption(CommandLine::tr(
                        "The language of its documents; without it, the language the pack was written in.")),
                    {u"profile"_s, CommandLine::tr("The trade, from which suggestions are taken."), u"ID"_s}},
        .neededOptions = {u"pack"_s},
        .run = makeDossier};
}

} // namespace binder
