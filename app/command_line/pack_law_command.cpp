// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "model/authoring/law_facts.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> tellLaw(const Invocation &called, Output &out)
{
    const Result<Pack> pack = loadNamedPack(called.argument(0));
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const Result<QString> language = chosenLanguage(called, pack->languages, pack->sourceLanguage);
    if (!language)
        return tl::unexpected<Error>(language.error());
    out.bytes(lawFacts(*pack, *language).toUtf8());
    return ExitCode::Done;
}

} // namespace

Command packLawCommand()
{
    return {
        .words = {u"pack"_s, u"law"_s},
        .summary = CommandLine::tr(
            "Prints the law that a pack uses, as a table in Markdown: what each piece says, where and when "
            "it was read, and which documents use it."),
        .arguments = {u"PACK"_s},
        .options = {languageOption(
            CommandLine::tr("The language of the texts; without it, the language the pack was written in."))},
        .neededOptions = {},
        .run = tellLaw};
}

} // namespace binder
