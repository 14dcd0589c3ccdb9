// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/json_text.h"
#include "app/command_line/options.h"
#include "app/command_line/store_reading.h"
#include "app/shipped_pack.h"

#include <QHash>
#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Reading a pack takes far longer than reading a dossier: each pack once.
SubjectQuestion subjectQuestion()
{
    return [known = QHash<QString, QString>()](const QString &packId) mutable {
        auto found = known.find(packId);
        if (found == known.end()) {
            const Result<Pack> pack = loadShippedPack(packId);
            found = known.insert(packId, pack ? pack->subject : QString());
        }
        return *found;
    };
}

QJsonObject json(const DossierInfo &dossier)
{
    return {{u"id"_s, dossier.id},
            {u"subject"_s, dossier.subject},
            {u"pack"_s, dossier.packId},
            {u"packVersion"_s, dossier.packVersion},
            {u"created"_s, dossier.created.toString(Qt::ISODate)},
            {u"changed"_s, dossier.changed.toString(Qt::ISODate)}};
}

Result<ExitCode> listDossiers(const Invocation &called, Output &out)
{
    const Result<std::unique_ptr<Store>> store = openForReading(called.argument(0));
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QList<DossierInfo>> dossiers = (*store)->dossiers(subjectQuestion());
    if (!dossiers)
        return tl::unexpected<Error>(dossiers.error());

    QJsonArray list;
    for (const DossierInfo &dossier : *dossiers) {
        if (called.isSet(u"json"_s))
            list.append(json(dossier));
        else
            out.line(QStringList{dossier.id, dossier.packId, dossier.packVersion,
                                 dossier.changed.toString(Qt::ISODate), inOneLine(dossier.subject)}
                         .join(u'\t'));
    }
    if (called.isSet(u"json"_s))
        out.bytes(jsonText({{u"dossiers"_s, list}}));
    return ExitCode::Done;
}

} // namespace

Command dossiersCommand()
{
    return {.words = {u"dossiers"_s},
            .summary = CommandLine::tr(
                "Lists the dossiers in a file: id, pack and its version, last change, name of the business."),
            .arguments = {u"FILE"_s},
            .options = {jsonOption()},
            .neededOptions = {},
            .run = listDossiers};
}

} // namespace binder
