// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/look_options.h"
#include "app/command_line/options.h"
#include "app/command_line/output_names.h"
#include "app/command_line/pack_reading.h"
#include "model/documents/adopt.h"
#include "model/dossier/evaluation.h"
#include "model/files/output_file.h"
#include "model/render/output.h"
#include "model/render/sign_warnings.h"

#include <QDir>
#include <QFileInfo>
#include <optional>

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

/// The number behind --edition; nothing without it.
Result<std::optional<int>> chosenEdition(const Invocation &called)
{
    if (!called.isSet(u"edition"_s))
        return std::nullopt;
    for (const QString &other : {u"date"_s, u"with"_s, u"language"_s}) {
        if (called.isSet(other))
            return failure(
                ErrorKind::Usage,
                CommandLine::tr("An edition is printed as it was adopted. Leave out --%1.").arg(other));
    }
    bool isNumber = false;
    const int number = called.value(u"edition"_s).toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(
            ErrorKind::Usage,
            CommandLine::tr("\"%1\" is not the number of an edition. \"privacy-binder editions\" lists them.")
                .arg(called.value(u"edition"_s)));
    return number;
}

/// Whether it is said where to write, in one way.
Result<> checkPlace(const Invocation &called)
{
    if (called.isSet(u"out-dir"_s) == called.isSet(u"output"_s))
        return failure(
            ErrorKind::Usage,
            CommandLine::tr(
                "Say where to write: --output names a file, --out-dir a folder. One of them is needed."));
    if (called.isSet(u"output"_s)) {
        if (called.isSet(u"all-dossiers"_s))
            return failure(
                ErrorKind::Usage,
                CommandLine::tr(
                    "The documents of all dossiers do not fit in one file. Name a folder with --out-dir."));
        return OutputFile::checkPlace(called.value(u"output"_s));
    }
    const QString folder = called.value(u"out-dir"_s);
    if (!QFileInfo(folder).isDir())
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr("There is no folder \"%1\". Nothing was written. Make it first.").arg(folder));
    return {};
}

/// What is to be made, of each dossier alike.
struct Wanted
{
    Format format = Format::Pdf;
    PageSetup setup;
    QDate date;
    std::optional<int> edition;
};

Result<Wanted> chosenDocument(const Invocation &called, Output &out)
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
    const Result<std::optional<int>> edition = chosenEdition(called);
    if (!edition)
        return tl::unexpected<Error>(edition.error());
    return Wanted{*format, *setup, *date, *edition};
}

Result<Document> documentOf(const Invocation &called, const Wanted &wanted, const DossierReading &dossier)
{
    const QString name = called.value(u"name"_s);
    if (wanted.edition)
        return adoptedDocument(dossier.answers, *wanted.edition, name);
    const Result<QString> language =
        chosenLanguage(called, dossier.pack->languages, dossier.answers.language);
    if (!language)
        return tl::unexpected<Error>(language.error());
    return compose(Evaluation::evaluate(*dossier.pack, dossier.answers, wanted.date), name, *language,
                   additions(called));
}

Result<ExitCode> makeDocument(const Invocation &called, Output &out)
{
    const Result<Wanted> wanted = chosenDocument(called, out);
    if (!wanted)
        return tl::unexpected<Error>(wanted.error());
    if (const Result<> place = checkPlace(called); !place)
        return tl::unexpected<Error>(place.error());
    OutputNames names;
    return withDossiers(called, out, [&](const DossierReading &dossier) -> Result<ExitCode> {
        const Result<Document> document = documentOf(called, *wanted, dossier);
        if (!document)
            return tl::unexpected<Error>(document.error());
        if (const Result<> offered = checkOffered(*document, wanted->format); !offered)
            return tl::unexpected<Error>(offered.error());
        const bool inFolder = called.isSet(u"out-dir"_s);
        const QString path =
            inFolder
                ? QDir(called.value(u"out-dir"_s))
                      .filePath(names.next(dossier.subject(), dossier.id, document->name, wanted->format))
                : called.value(u"output"_s);
        const Result<RenderReport> report = writeDocument(*document, wanted->format, path, wanted->setup);
        if (!report)
            return tl::unexpected<Error>(report.error());
        warnOfNoEffect(called, *document, wanted->format, out);
        if (inFolder)
            out.line(dossier.id + u'\t' + path);
        for (const SignWarning &warning : signWarnings(report->warnings, dossier.answers))
            out.warn(warning.answer ? warning.answer->toString() + u": "_s + warning.message
                                    : warning.message);
        return ExitCode::Done;
    });
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
                {u"edition"_s,
                 CommandLine::tr("Print it as it was adopted in this edition; \"editions\" lists them."),
                 u"NUMBER"_s},
                {u"out-dir"_s,
                 CommandLine::tr(
                     "Instead of --output: a folder to write in. The file is named after the business, "
                     "the dossier and the document; the name is printed."),
                 u"DIRECTORY"_s},
                dossierOption(),
                allDossiersOption(),
                packOption()}
            + lookOptions(),
        .neededOptions = {u"name"_s, u"format"_s},
        .setsType = true,
        .run = makeDocument};
}

} // namespace binder
