// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/json_text.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "model/documents/compose.h"
#include "model/dossier/evaluation.h"
#include "model/render/output.h"

#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QStringList formats(const DocumentState &state)
{
    QStringList names;
    for (const Format format : formatsOf(state.audience, state.hasTables))
        names.append(formatName(format));
    return names;
}

QStringList blockers(const DocumentState &state)
{
    QStringList addresses;
    for (const Address &address : state.blockedBy)
        addresses.append(address.toString());
    return addresses;
}

QJsonObject json(const DocumentState &state)
{
    return {{u"name"_s, state.name},
            {u"title"_s, state.title},
            {u"summary"_s, state.summary},
            {u"audience"_s, state.audience == Audience::Public ? u"public"_s : u"internal"_s},
            {u"formats"_s, QJsonArray::fromStringList(formats(state))},
            {u"state"_s, state.draft ? u"concept"_s : u"ready"_s},
            {u"blockedBy"_s, QJsonArray::fromStringList(blockers(state))}};
}

void print(const DocumentState &state, Output &out)
{
    out.line(state.name + u'\t' + (state.draft ? CommandLine::tr("concept") : CommandLine::tr("ready"))
             + u'\t' + formats(state).join(u',') + u'\t' + inOneLine(state.title));
    if (state.draft)
        out.line(u"    "_s
                 + CommandLine::tr("a concept, as long as this is open: %1")
                       .arg(blockers(state).join(u", "_s)));
}

Result<ExitCode> makeDocuments(const Invocation &called, Output &out)
{
    const Result<DossierReading> dossier = readDossier(called);
    if (!dossier)
        return tl::unexpected<Error>(dossier.error());
    const Evaluation evaluation =
        Evaluation::evaluate(*dossier->pack, dossier->answers, QDate::currentDate());
    const QList<DocumentState> states = documentStates(evaluation, dossier->answers.language);
    QJsonArray documents;
    for (const DocumentState &state : states) {
        if (called.isSet(u"json"_s))
            documents.append(json(state));
        else
            print(state, out);
    }
    if (called.isSet(u"json"_s))
        out.bytes(jsonText({{u"dossier"_s, dossier->id}, {u"documents"_s, documents}}));
    return ExitCode::Done;
}

} // namespace

Command documentsCommand()
{
    return {.words = {u"documents"_s},
            .summary = CommandLine::tr(
                "Lists the documents that can be made: name, ready or concept and why, formats, title."),
            .arguments = {u"FILE"_s},
            .options = {jsonOption(), dossierOption(), packOption()},
            .neededOptions = {},
            .run = makeDocuments};
}

} // namespace binder
