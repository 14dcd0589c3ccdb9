// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/options.h"
#include "app/output_file.h"
#include "model/documents/compose.h"
#include "model/dossier/evaluation.h"
#include "model/render/output.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<Format> chosenFormat(const Invocation &called)
{
    const QString name = called.value(u"format"_s);
    if (const std::optional<Format> format = formatByName(name))
        return *format;
    QStringList known;
    for (const Format format : allFormats())
        known.append(formatName(format));
    return failure(
        ErrorKind::Usage,
        CommandLine::tr("There is no format \"%1\". Choose one of: %2.").arg(name, known.join(u", "_s)));
}

Result<PageSetup> chosenPaper(const Invocation &called)
{
    const QString name = called.value(u"paper"_s);
    PageSetup setup;
    if (name == "letter"_L1)
        setup.paper = Paper::Letter;
    else if (!name.isEmpty() && name != "a4"_L1)
        return failure(ErrorKind::Usage,
                       CommandLine::tr("There is no paper \"%1\". Choose a4 or letter.").arg(name));
    return setup;
}

Result<ExitCode> run(const Invocation &called, Output &out)
{
    const Result<Format> format = chosenFormat(called);
    if (!format)
        return tl::unexpected<Error>(format.error());
    const Result<PageSetup> setup = chosenPaper(called);
    if (!setup)
        return tl::unexpected<Error>(setup.error());
    const Result<QDate> date = chosenDate(called);
    if (!date)
        return tl::unexpected<Error>(date.error());
    const QString path = called.value(u"output"_s);
    if (const Result<> place = checkOutputPlace(path); !place)
        return tl::unexpected<Error>(place.error());
    const Result<DossierReading> dossier = readDossier(called);
    if (!dossier)
        return tl::unexpected<Error>(dossier.error());
    const Result<QString> language =
        chosenLanguage(called, dossier->pack->languages, dossier->answers.language);
    if (!language)
        return tl::unexpected<Error>(language.error());

    const Evaluation evaluation = Evaluation::evaluate(*dossier->pack, dossier->answers, *date);
    const Result<Document> document = compose(evaluation, called.value(u"name"_s), *language);
    if (!document)
        return tl::unexpected<Error>(document.error());
    const Result<RenderReport> report = writeDocument(*document, *format, path, *setup);
    if (!report)
        return tl::unexpected<Error>(report.error());
    for (const RenderWarning &warning : report->warnings)
        out.warn(warning.message);
    return ExitCode::Done;
}

} // namespace

Command documentCommand()
{
    return {
        .words = {u"document"_s},
        .summary = CommandLine::tr(
            "Makes a document. The same dossier, language, paper and date give the same bytes."),
        .arguments = {u"FILE"_s},
        .options =
            {{u"name"_s, CommandLine::tr("Which document; \"documents\" lists them, for example plan."),
              u"NAME"_s},
             {u"format"_s, CommandLine::tr("How to write it: pdf, html or json."), u"FORMAT"_s},
             outputOption(CommandLine::tr("Where to write; a file that is there is replaced in one step.")),
             languageOption(
                 CommandLine::tr("The language of the document; without it, that of the dossier.")),
             {u"date"_s,
              CommandLine::tr("Make it as on this day, for example 2026-11-21; without it, today."),
              u"DATE"_s},
             {u"paper"_s, CommandLine::tr("The paper of a PDF: a4 or letter; without it, a4."), u"PAPER"_s},
             dossierOption()},
        .neededOptions = {u"name"_s, u"format"_s, u"output"_s},
        .setsType = true,
        .run = run};
}

} // namespace binder
