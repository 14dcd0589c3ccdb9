// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogueColumn::Kind;

Kind readKind(const QString &text)
{
    if (text == "string"_L1)
        return Kind::String;
    if (text == "code"_L1)
        return Kind::Code;
    if (text == "codes"_L1)
        return Kind::Codes;
    return text == "integer"_L1 ? Kind::Integer : Kind::Text;
}

CatalogueRow readRow(const QJsonObject &json)
{
    CatalogueRow row;
    row.id = json.value("id"_L1).toString();
    row.code = json.value("code"_L1).toString(row.id);
    row.law = readStrings(json.value("law"_L1));
    row.when = json.value("when"_L1);
    row.values = json;
    for (const QLatin1StringView key : {"id"_L1, "code"_L1, "law"_L1, "when"_L1})
        row.values.remove(key);
    return row;
}

} // namespace

Catalogue readCatalogue(const QString &name, const QJsonObject &json)
{
    Catalogue catalogue;
    catalogue.name = name;
    catalogue.file = "catalogues/" + name.toUtf8() + ".json";
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto one = columns.begin(); one != columns.end(); ++one) {
        const QJsonValue column = one.value();
        catalogue.columns.insert(one.key(),
                                 {readKind(column["type"_L1].toString()), column["optional"_L1].toBool(),
                                  readStrings(column["codes"_L1])});
    }
    const QJsonArray rows = json.value("rows"_L1).toArray();
    catalogue.rows.reserve(rows.size());
    for (const QJsonValue &row : rows)
        catalogue.rows.append(readRow(row.toObject()));
    return catalogue;
}

} // namespace binder
