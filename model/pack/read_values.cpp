// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"

namespace binder {

QStringList readStrings(const QJsonValue &json)
{
    QStringList strings;
    const QJsonArray array = json.toArray();
    strings.reserve(array.size());
    for (const QJsonValue &one : array)
        strings.append(one.toString());
    return strings;
}

QDate readDate(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

} // namespace binder
