// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "app/command_line/store_reading.h"
#include "model/dossier/answers_json.h"

#include <QFile>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// More than any dossier comes to; what is larger is not read at all.
constexpr qint64 largestFile = 256LL * 1024 * 1024;

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr(
                "The answers file \"%1\" cannot be read. Check its name, and whether you may read it.")
                .arg(path),
            file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorKind::BadInput,
                       CommandLine::tr(
                           "\"%1\" is far too large for an answers file. Check whether it is the right file.")
                           .arg(path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr(
                "The answers file \"%1\" cannot be read. Check its name, and whether you may read it.")
                .arg(path),
            file.errorString());
    return bytes;
}

Result<ExitCode> importAnswers(const Invocation &called, Output &)
{
    const QString path = called.argument(1);
    const Result<QByteArray> bytes = contents(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const Result<Answers> read = answersFromJson(*bytes);
    if (!read)
        return failure(read.error().kind, read.error().message,
                       QStringList{path, read.error().detail}.join(u' ').trimmed());
    const Result<Pack> pack = packFor(called, read->packId);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const Result<Answers> answers = fitAnswers(*pack, *read);
    if (!answers)
        return failure(answers.error().kind, answers.error().message,
                       QStringList{path, answers.error().detail}.join(u' ').trimmed());

    const Result<std::unique_ptr<Store>> store = Store::open(called.argument(0), Store::Mode::ReadWrite);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<Answers> before = (*store)->read(*id);
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
