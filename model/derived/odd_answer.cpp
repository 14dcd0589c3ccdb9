// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/odd_answer.h"

#include "model/values/typed_address.h"

namespace binder {

using namespace Qt::StringLiterals;

std::optional<QJsonValue> oddAddress(const DerivedArguments &arguments, const Law &, QDate)
{
    const QString address = arguments.value(u"address"_s).toString();
    if (address.isEmpty())
        return std::nullopt;
    const bool isWeb = arguments.value(u"kind"_s).toString() == "web"_L1;
    return QJsonValue(isWeb ? isNoWebAddress(address) : isNoEmail(address));
}

std::optional<QJsonValue> oddPastDate(const DerivedArguments &arguments, const Law &, QDate date)
{
    const QDate done = QDate::fromString(arguments.value(u"done"_s).toString(), Qt::ISODate);
    if (!done.isValid())
        return std::nullopt;
    return QJsonValue(done > date || done.year() < 1990);
}

} // namespace binder
