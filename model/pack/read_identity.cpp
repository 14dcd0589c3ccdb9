// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"
#include "model/pack/template_reader.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The source language first, whatever the order in the file.
QStringList readLanguages(const QJsonObject &json, const QString &source)
{
    QStringList languages = readStrings(json.value("languages"_L1));
    languages.removeAll(source);
    languages.prepend(source);
    return languages;
}

QList<ServedCountry> readCountries(const QJsonArray &json)
{
    QList<ServedCountry> countries;
    for (const QJsonValue &one : json)
        countries.append({one["id"_L1].toString(), readStrings(one["members"_L1])});
    return countries;
}

QList<Example> readExamples(const QJsonArray &json)
{
    QList<Example> examples;
    for (const QJsonValue &one : json)
        examples.append({one["id"_L1].toString(), one["language"_L1].toString()});
    return examples;
}

} // namespace

void readIdentity(const QJsonObject &json, TemplateReader &reader, Pack &pack)
{
    pack.id = json.value("id"_L1).toString();
    pack.version = QVersionNumber::fromString(json.value("version"_L1).toString());
    pack.status = json.value("status"_L1).toString();
    pack.date = readDate(json.value("date"_L1));
    pack.jurisdiction = readStrings(json.value("jurisdiction"_L1));
    pack.countries = readCountries(json.value("countries"_L1).toArray());
    pack.examples = readExamples(json.value("examples"_L1).toArray());
    pack.sourceLanguage = json.value("sourceLanguage"_L1).toString();
    pack.languages = readLanguages(json, pack.sourceLanguage);
    pack.subject = json.value("subject"_L1).toString();
    pack.profileQuestion = json.value("profileQuestion"_L1).toString();
    pack.countryQuestion = json.value("countryQuestion"_L1).toString();
    pack.atHand = readStrings(json.value("atHand"_L1));
    pack.helpers = readStrings(json.value("helpers"_L1));
    const QJsonArray voices = json.value("voice"_L1).toArray();
    for (const QJsonValue &one : voices)
        pack.voices.append({one["id"_L1].toString(), reader.condition(one["when"_L1])});
    const QJsonObject absence = json.value("absence"_L1).toObject();
    pack.absence = {readStrings(absence.value("words"_L1)), readStrings(absence.value("notAfter"_L1))};
    const QJsonArray sections = json.value("sections"_L1).toArray();
    for (const QJsonValue &one : sections)
        pack.sections.append(one["id"_L1].toString());
}

} // namespace binder
