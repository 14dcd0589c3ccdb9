// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"
#include "model/pack/template_reader.h"
#include "model/values/address.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, Value> readSuggested(const QJsonValue &json)
{
    QMap<QString, Value> values;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        values.insert(one.key(), Value(one.value()));
    return values;
}

} // namespace

void readProfiles(const QJsonObject &json, TemplateReader &reader, Pack &pack)
{
    const QJsonArray profiles = json.value("profiles"_L1).toArray();
    for (const QJsonValue &one : profiles)
        pack.profiles.append({one["id"_L1].toString(), {}, {}, nullptr, readSuggested(one["suggests"_L1])});
    const QJsonArray presets = json.value("presets"_L1).toArray();
    for (const QJsonValue &one : presets) {
        const Address entry{one["group"_L1].toString(), one["entry"_L1].toString()};
        pack.presets.append({entry.toString(), entry.linkId, entry.entry, reader.condition(one["when"_L1]),
                             readSuggested(one["suggests"_L1])});
    }
}

} // namespace binder
