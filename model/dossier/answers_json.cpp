// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/answers_json.h"

#include "model/pack/json_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const QMap<QString, QStringList> &entries)
{
    QJsonObject json;
    for (auto group = entries.cbegin(); group != entries.cend(); ++group)
        json.insert(group.key(), QJsonArray::fromStringList(group.value()));
    return json;
}

QJsonObject written(const QMap<Address, Value> &values)
{
    QJsonObject json;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        json.insert(value.key().toString(), value->json());
    return json;
}

QJsonObject written(const QMap<Address, QString> &notes)
{
    QJsonObject json;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        json.insert(note.key().toString(), note.value());
    return json;
}

QJsonArray written(const QSet<Address> &addresses)
{
    QStringList texts;
    texts.reserve(addresses.size());
    for (const Address &address : addresses)
        texts.append(address.toString());
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QJsonObject written(const QMap<QString, Overruling> &overruled)
{
    QJsonObject json;
    for (auto one = overruled.cbegin(); one != overruled.cend(); ++one) {
        json.insert(one.key(), QJsonObject{{u"reason"_s, one->reason},
                                           {u"who"_s, one->who},
                                           {u"when"_s, one->when.toString(Qt::ISODate)}});
    }
    return json;
}

QJsonArray written(const QList<Edition> &editions)
{
    QJsonArray json;
    for (const Edition &edition : editions) {
        QJsonObject one{{u"number"_s, edition.number},
                        {u"date"_s, edition.date.toString(Qt::ISODate)},
                        {u"documents"_s, QJsonArray::fromStringList(edition.documents)},
                        {u"language"_s, edition.language},
                        {u"packVersion"_s, edition.packVersion},
                        {u"answers"_s, edition.answers}};
        if (!edition.by.isEmpty())
            one.insert(u"by"_s, edition.by);
        if (!edition.function.isEmpty())
            one.insert(u"function"_s, edition.function);
        if (!edition.kept.isEmpty())
            one.insert(u"kept"_s, keptJson(edition));
        json.append(one);
    }
    return json;
}

} // namespace

QJsonObject keptJson(const Edition &edition)
{
    QJsonObject json;
    for (auto document = edition.kept.cbegin(); document != edition.kept.cend(); ++document)
        json.insert(document.key(), QString::fromLatin1(document->toBase64()));
    return json;
}

std::optional<QMap<QString, QByteArray>> keptFromJson(const QJsonObject &json)
{
    QMap<QString, QByteArray> kept;
    for (auto document = json.begin(); document != json.end(); ++document) {
        const auto bytes = QByteArray::fromBase64Encoding(document->toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || bytes.decoded.isEmpty())
            return std::nullopt;
        kept.insert(document.key(), bytes.decoded);
    }
    return kept;
}

QJsonObject toJson(const Answers &answers)
{
    QJsonObject json{{u"format"_s, u"privacy-binder-answers"_s},
                     {u"version"_s, 1},
                     {u"pack"_s, answers.packId},
                     {u"packVersion"_s, answers.packVersion},
                     {u"language"_s, answers.language},
                     {u"entries"_s, written(answers.entries)},
                     {u"answers"_s, written(answers.values)},
                     {u"unknown"_s, written(answers.unknown)},
                     {u"rejected"_s, written(answers.rejected)},
                     {u"explanations"_s, written(answers.explanations)},
                     {u"advisorNotes"_s, written(answers.advisorNotes)}};
    if (!answers.overruled.isEmpty())
        json.insert(u"overruled"_s, written(answers.overruled));
    if (!answers.editions.isEmpty())
        json.insert(u"editions"_s, written(answers.editions));
    if (!answers.retired.isEmpty())
        json.insert(u"retired"_s, answers.retired);
    if (!answers.position.isEmpty())
        json.insert(u"position"_s, answers.position);
    return json;
}

QByteArray toJsonText(const Answers &answers)
{
    return withMarksEscaped(QJsonDocument(toJson(answers)).toJson(QJsonDocument::Indented));
}

} // namespace binder
