// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

template<typename Read>
auto readMap(const QJsonValue &json, Read read)
{
    QMap<QString, decltype(read(QJsonValue()))> map;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        map.insert(one.key(), read(one.value()));
    return map;
}

QString readString(const QJsonValue &json)
{
    return json.toString();
}

QMap<QString, QString> readNames(const QJsonValue &json)
{
    return readMap(json, readString);
}

} // namespace

QList<MigrationStep> readMigrations(const QJsonArray &json)
{
    QList<MigrationStep> steps;
    for (const QJsonValue &one : json) {
        steps.append({QVersionNumber::fromString(one["version"_L1].toString()), readNames(one["renamed"_L1]),
                      readStrings(one["removed"_L1]), readMap(one["codes"_L1], readNames),
                      readMap(one["removedCodes"_L1], readStrings), readMap(one["entries"_L1], readNames)});
    }
    return steps;
}

} // namespace binder
