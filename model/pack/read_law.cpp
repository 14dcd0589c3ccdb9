// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pack_names.h"
#include "model/pack/read.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

LawStatus readStatus(const QJsonValue &json)
{
    return wordNamed(lawStatusNames, json.toString()).value_or(LawStatus::Unverified);
}

LawSource readSource(const QJsonValue &json)
{
    return {json["source"_L1].toString(), readStatus(json["status"_L1]), readDate(json["checkedOn"_L1]),
            readDate(json["textOf"_L1]), readDate(json["copyOf"_L1])};
}

LawReference readReference(const QString &id, const QJsonValue &json)
{
    return {readSource(json), id, json["title"_L1].toString(), readDate(json["validFrom"_L1]),
            readDate(json["validUntil"_L1])};
}

LawFact readFact(const QString &id, const QJsonValue &json)
{
    return {readSource(json), id, json["value"_L1], readDate(json["validFrom"_L1]),
            readDate(json["validUntil"_L1])};
}

LawTable readTable(const QString &id, const QJsonValue &json)
{
    LawTable table{readSource(json), id, {}};
    const QJsonObject rows = json["rows"_L1].toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        table.rows.insert(row.key(), row->toObject());
    return table;
}

template<typename Read>
auto readAll(const QJsonValue &json, Read read)
{
    QHash<QString, decltype(read(QString(), QJsonValue()))> all;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        all.insert(one.key(), read(one.key(), one.value()));
    return all;
}

} // namespace

Law readLaw(const QJsonObject &json)
{
    return {readAll(json.value("references"_L1), readReference), readAll(json.value("facts"_L1), readFact),
            readAll(json.value("tables"_L1), readTable)};
}

} // namespace binder
