// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/json_text.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "model/dossier/editions.h"

#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const Edition &edition, bool holds)
{
    return {{u"number"_s, edition.number},
            {u"date"_s, edition.date.toString(Qt::ISODate)},
            {u"language"_s, edition.language},
            {u"packVersion"_s, edition.packVersion},
            {u"documents"_s, QJsonArray::fromStringList(edition.documents)},
            {u"printable"_s, QJsonArray::fromStringList(edition.kept.keys())},
            {u"by"_s, edition.by},
            {u"function"_s, edition.function},
            {u"holds"_s, holds}};
}

void print(const Edition &edition, bool holds, Output &out)
{
    QStringList by{edition.by, edition.function};
    by.removeAll(QString());
    out.line(QStringList{QString::number(edition.number), edition.date.toString(Qt::ISODate),
                         edition.language,
                         holds ? CommandLine::tr("holds") : CommandLine::tr("answers changed since"),
                         edition.documents.join(u','), inOneLine(by.join(u", "_s))}
                 .join(u'\t'));
}

Result<ExitCode> listEditions(const Invocation &called, Output &out)
{
    const Result<DossierReading> dossier = readDossier(called);
    if (!dossier)
        return tl::unexpected<Error>(dossier.error());
    const EditionCheck check(dossier->answers, dossier->pack->version);
    QJsonArray editions;
    for (const Edition &edition : dossier->answers.editions) {
        if (called.isSet(u"json"_s))
            editions.append(json(edition, check.holds(edition)));
        else
            print(edition, check.holds(edition), out);
    }
    if (called.isSet(u"json"_s))
        out.bytes(jsonText({{u"dossier"_s, dossier->id}, {u"editions"_s, editions}}));
    return ExitCode::Done;
}

} // namespace

Command editionsCommand()
{
    return {.words = {u"editions"_s},
            .summary = CommandLine::tr(
                "Lists the editions that were adopted: number, date, language, whether it still "
                "holds, documents, by whom."),
            .arguments = {u"FILE"_s},
            .options = {jsonOption(), dossierOption(), packOption()},
            .neededOptions = {},
            .run = listEditions};
}

} // namespace binder
