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
            {u"edition"_s, state.edition > 0 ? QJsonValue(state.edition) : QJsonValue()},
            {u"blockedBy"_s, QJsonArray::fromStringList(blockers(state))}};
}

void print(const DocumentState &state, Output &out)
{
    out.line(state.name + u'\t' + (state.draft ? CommandLine::tr("concept") : CommandLine::tr("ready"))
             + u'\t' + formats(state).join(u',') + u'\t' + inOneLine(state.title));
    if (state.draft)
        out.line(
            u"    "_s
            + CommandLine::tr("a concept, as long as this is open: %1").arg(blockers(state).join(u", "_s)));
}

QJsonObject listed(const DossierReading &dossier, const QList<DocumentState> &states)
{
    QJsonArray documents;
    for (const DocumentState &state : states)
        documents.append(json(state));
    return {{u"dossier"_s, dossier.id}, {u"documents"_s, documents}};
}

Result<ExitCode> makeDocuments(const Invocation &called, Output &out)
{
    const bool all = called.isSet(u"all-dossiers"_s);
    QJsonArray lists;
    const Result<ExitCode> done =
        withDossiers(called, out, [&](const DossierReading &dossier) -> Result<ExitCode> {
            const Evaluation evaluation =
                Evaluation::evaluate(*dossier.pack, dossier.answers, QDate::currentDate());
            const QList<DocumentState> states = documentStates(evaluation, dossier.answers.language);
            if (called.isSet(u"json"_s)) {
                lists.append(listed(dossier, states));
                return ExitCode::Done;
            }
            if (all)
                out.line(titleLine(dossier));
            for (const DocumentState &state : states)
                print(state, out);
            return ExitCode::Done;
        });
    if (done && called.isSet(u"json"_s))
        out.bytes(jsonText(all ? QJsonObject{{u"dossiers"_s, lists}} : lists.first().toObject()));
    return done;
}

} // namespace

Command documentsCommand()
{
    return {.words = {u"documents"_s},
            .summary = CommandLine::tr(
                "Lists the documents that can be made: name, ready or concept and why, formats, title."),
            .arguments = {u"FILE"_s},
            .options = {jsonOption(), dossierOption(), allDossiersOption(), packOption()},
            .neededOptions = {},
            .run = makeDocuments};
}

} // namespace binder
