// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pack_names.h"
#include "model/pack/read.h"
#include "model/pack/template_reader.h"
#include "model/pack/vocabulary_names.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

std::optional<CoverTemplate> readCover(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return CoverTemplate{json["note"_L1].toString(), json["contents"_L1].toInt()};
}

DocumentTemplate readDocument(const QJsonObject &json, TemplateReader &reader)
{
    DocumentTemplate document;
    document.name = json.value("name"_L1).toString();
    document.audience =
        wordNamed(audienceNames, json.value("audience"_L1).toString()).value_or(Audience::Internal);
    document.enableWhen = reader.condition(json.value("enableWhen"_L1));
    document.law = readStrings(json.value("law"_L1));
    document.cover = readCover(json.value("cover"_L1));
    const QJsonArray facts = json.value("facts"_L1).toArray();
    for (const QJsonValue &one : facts)
        document.facts.append({one["label"_L1].toString(), reader.expression(one["value"_L1])});
    document.blocks = reader.blocks(json.value("blocks"_L1));
    return document;
}

FindingTemplate readFinding(const QJsonObject &json, TemplateReader &reader)
{
    FindingTemplate finding;
    finding.id = json.value("id"_L1).toString();
    finding.when = reader.condition(json.value("when"_L1));
    finding.severity =
        wordNamed(severityNames, json.value("severity"_L1).toString()).value_or(Severity::Advise);
    finding.law = readStrings(json.value("law"_L1));
    finding.advice = json.value("advice"_L1).toString();
    finding.at = json.value("at"_L1).toString();
    finding.forEach = json.value("forEach"_L1).toString();
    finding.values = reader.values(json.value("values"_L1));
    return finding;
}

} // namespace

void readDocuments(const QJsonObject &json, TemplateReader &reader, Pack &pack)
{
    const QJsonArray documents = json.value("documents"_L1).toArray();
    for (const QJsonValue &one : documents)
        pack.documents.append(readDocument(one.toObject(), reader));
    const QJsonArray findings = json.value("findings"_L1).toArray();
    for (const QJsonValue &one : findings)
        pack.findings.append(readFinding(one.toObject(), reader));
}

} // namespace binder
