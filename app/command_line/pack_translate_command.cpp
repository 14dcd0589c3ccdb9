// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/options.h"
#include "model/authoring/pack_translation.h"
#include "model/authoring/xliff.h"
#include "model/files/output_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> xliffIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr("The file \"%1\" cannot be read. Check its name, and whether you may read it.")
                .arg(path),
            file.errorString());
    return file.readAll();
}

Result<TranslationFiles> imported(const PackTranslation &pack, const QString &path)
{
    const Result<QByteArray> bytes = xliffIn(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    Result<XliffDocument> document = fromXliff(*bytes);
    if (!document)
        return failure(document.error().kind, document.error().message,
                       path + u' ' + document.error().detail);
    if (document->from != pack.from || document->to != pack.to)
        return failure(
            ErrorKind::Usage,
            CommandLine::tr("The file \"%1\" translates from \"%2\" to \"%3\", and the pack here from "
                            "\"%4\" to \"%5\". Nothing was changed.")
                .arg(path, document->from, document->to, pack.from, pack.to));
    return withTranslations(pack.sources, pack.files, document->translations, pack.lexicon);
}

/// Those of the translations, which stand in the pack, that are as good for the source of today.
Result<QList<Translation>> stamped(const PackTranslation &pack, const QString &ids)
{
    QStringList wanted = ids.split(u',', Qt::SkipEmptyParts);
    QList<Translation> translations;
    for (Translation one : translationsOf(pack.sources, pack.files)) {
        if (wanted.removeAll(one.id) == 0)
            continue;
        if (one.target.isEmpty()) // the same words in both languages
            one.target = one.source;
        one.state = TranslationState::Current;
        translations.append(one);
    }
    if (!wanted.isEmpty())
        return failure(
            ErrorKind::Usage,
            CommandLine::tr("The pack has no text \"%1\". Nothing was changed.").arg(wanted.constFirst()));
    return translations;
}

Result<TranslationFiles> changed(const Invocation &called, const PackTranslation &pack)
{
    if (called.isSet(u"import"_s))
        return imported(pack, called.value(u"import"_s));
    if (!called.isSet(u"stamp"_s))
        return withGapsFilled(pack.sources, pack.files);
    const Result<QList<Translation>> translations = stamped(pack, called.value(u"stamp"_s));
    if (!translations)
        return tl::unexpected<Error>(translations.error());
    return withTranslations(pack.sources, pack.files, *translations, pack.lexicon);
}

Result<> write(const QString &folder, const PackTranslation &before, const TranslationFiles &after)
{
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        if (before.files.value(file.key()) == *file)
            continue;
        const QString path = QDir(folder).filePath(translationFile(before.to, file.key()));
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(
                ErrorKind::FileTrouble,
                CommandLine::tr("The folder of \"%1\" cannot be made. Check whether you may write there.")
                    .arg(path));
        if (const Result<> written = writeFile(path, *file); !written)
            return written;
    }
    return {};
}

void report(const PackTranslation &pack, const TranslationFiles &files, Output &out)
{
    const QList<Translation> translations = translationsOf(pack.sources, files);
    for (const Translation &one : translations) {
        if (one.state == TranslationState::Current)
            continue;
        const bool isStale = one.state == TranslationState::Stale;
        out.line(translationFile(pack.to, one.file) + u'\t' + one.id + u'\t'
                 + (isStale ? CommandLine::tr("the source changed") : CommandLine::tr("not translated")));
    }
    const auto count = [&](TranslationState state) {
        return QString::number(std::count_if(translations.cbegin(), translations.cend(),
                                             [&](const Translation &one) { return one.state == state; }));
    };
    out.line(CommandLine::tr("Translated: %1. Source changed since: %2. Not translated: %3.")
                 .arg(count(TranslationState::Current), count(TranslationState::Stale),
                      count(TranslationState::Untranslated)));
}

Result<ExitCode> translatePack(const Invocation &called, Output &out)
{
    if (int(called.isSet(u"export"_s)) + int(called.isSet(u"import"_s)) + int(called.isSet(u"stamp"_s)) > 1)
        return failure(ErrorKind::Usage,
                       CommandLine::tr("Use one of --export, --import and --stamp at a time."));
    const QString folder = called.argument(0);
    if (!QFileInfo(folder).isDir())
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr("There is no folder \"%1\". Name the folder that holds the pack's files.")
                .arg(folder));
    const Result<PackTranslation> pack = readTranslation(folder, called.value(u"to"_s));
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    if (called.isSet(u"export"_s)) {
        const Result<QByteArray> xliff =
            toXliff(translationsOf(pack->sources, pack->files), pack->from, pack->to);
        if (!xliff)
            return tl::unexpected<Error>(xliff.error());
        if (const Result<> written = writeFile(called.value(u"export"_s), *xliff); !written)
            return tl::unexpected<Error>(written.error());
        report(*pack, pack->files, out);
        return ExitCode::Done;
    }
    const Result<TranslationFiles> files = changed(called, *pack);
    if (!files)
        return tl::unexpected<Error>(files.error());
    if (const Result<> written = write(folder, *pack, *files); !written)
        return tl::unexpected<Error>(written.error());
    report(*pack, *files, out);
    return ExitCode::Done;
}

} // namespace

Command packTranslateCommand()
{
    return {.words = {u"pack"_s, u"translate"_s},
            .summary =
                CommandLine::tr("Fills the gaps in a translation of the pack in a folder, marked as not "
                                "translated, and prints what is to be done; also gives the texts to a "
                                "translator and takes them back."),
            .arguments = {u"DIRECTORY"_s},
            .options =
                {{u"to"_s, CommandLine::tr("The language to translate to."), u"CODE"_s},
                 {u"export"_s,
                  CommandLine::tr("Write the texts to this file for a translator (XLIFF 1.2), and change "
                                  "nothing in the pack."),
                  u"FILE.xlf"_s},
                 {u"import"_s,
                  CommandLine::tr("Take over what the translator wrote: all of it, or nothing when something "
                                  "is wrong."),
                  u"FILE.xlf"_s},
                 {u"stamp"_s,
                  CommandLine::tr("Say of these texts, separated by commas, that their translation is right "
                                  "for the source as it is now."),
                  u"IDS"_s}},
            .neededOptions = {u"to"_s},
            .run = translatePack};
}

} // namespace binder
