// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/look_options.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "model/documents/compose.h"
#include "model/dossier/evaluation.h"
#include "model/files/output_file.h"
#include "model/render/output.h"
#include "model/render/sign_warnings.h"

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

/// Whether the document is made in that format.
Result<> checkOffered(const Document &document, Format format)
{
    const QList<Format> offered = formatsOf(document.audience, hasTables(document.blocks));
    if (offered.contains(format))
        return {};
    QStringList names;
    for (const Format each : offered)
        names.append(formatName(each));
    return failure(ErrorKind::Usage,
                   CommandLine::tr("The document \"%1\" is not made as %2. Choose one of: %3.")
                       .arg(document.name, formatName(format), names.join(u", "_s)));
}

/// The names behind --with, which are separated by commas.
QStringList additions(const Invocation &called)
{
    QStringList names = called.value(u"with"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    return names;
}

Result<ExitCode> makeDocument(const Invocation &called, Output &out)
{
    const Result<Format> format = chosenFormat(called);
    if (!format)
        return tl::unexpected<Error>(format.error());
    const Result<PageSetup> setup = chosenLook(called, out);
    if (!setup)
        return tl::unexpected<Error>(setup.error());
    const Result<QDate> date = chosenDate(called);
    if (!date)
        return tl::unexpected<Error>(date.error());
    const QString path = called.value(u"output"_s);
    if (const Result<> place = OutputFile::checkPlace(path); !place)
        return tl::unexpected<Error>(place.error());
    const Result<DossierReading> dossier = readDossier(called);
    if (!dossier)
        return tl::unexpected<Error>(dossier.error());
    const Result<QString> language =
        chosenLanguage(called, dossier->pack->languages, dossier->answers.language);
    if (!language)
        return tl::unexpected<Error>(language.error());

    const Evaluation evaluation = Evaluation::evaluate(*dossier->pack, dossier->answers, *date);
    const Result<Document> document =
        compose(evaluation, called.value(u"name"_s), *language, additions(called));
    if (!document)
        return tl::unexpected<Error>(document.error());
    if (const Result<> offered = checkOffered(*document, *format); !offered)
        return tl::unexpected<Error>(offered.error());
    const Result<RenderReport> report = writeDocument(*document, *format, path, *setup);
    if (!report)
        return tl::unexpected<Error>(report.error());
    warnOfNoEffect(called, *document, *format, out);
    for (const SignWarning &warning : signWarnings(report->warnings, dossier->answers))
        out.warn(warning.answer ? warning.answer->toString() + u": "_s + warning.message : warning.message);
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
            QList<QCommandLineOption>{
                {u"name"_s, CommandLine::tr("Which document; \"documents\" lists them, for example plan."),
                 u"NAME"_s},
                {u"format"_s, CommandLine::tr("How to write it; \"documents\" lists them, for example pdf."),
                 u"FORMAT"_s},
                outputOption(
                    CommandLine::tr("Where to write; a file that is there is replaced in one step.")),
                languageOption(
                    CommandLine::tr("The language of the document; without it, that of the dossier.")),
                dateOption(),
                {u"with"_s,
                 CommandLine::tr(
                     "Documents to add to the binder as chapters, for example statement,leaflet."),
                 u"NAMES"_s},
                dossierOption(),
                packOption()}
            + lookOptions(),
        .neededOptions = {u"name"_s, u"format"_s, u"output"_s},
        .setsType = true,
        .run = makeDocument};
}

} // namespace binder
