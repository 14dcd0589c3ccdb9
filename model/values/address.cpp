// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/address.h"

namespace binder {

QString Address::toString() const
{
    if (entry.isEmpty())
        return linkId;
    const auto dot = linkId.indexOf(QLatin1Char('.'));
    const QString group = dot < 0 ? linkId : linkId.left(dot);
    const QString rest = dot < 0 ? QString() : linkId.mid(dot);
    return group + QLatin1Char('[') + entry + QLatin1Char(']') + rest;
}

std::optional<Address> Address::fromString(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto open = text.indexOf(QLatin1Char('['));
    if (open < 0) {
        if (text.contains(QLatin1Char(']')))
            return std::nullopt;
        return Address{text.toString(), {}};
    }
    const auto close = text.indexOf(QLatin1Char(']'), open);
    if (open == 0 || close <= open + 1)
        return std::nullopt;
    const QStringView group = text.left(open);
    const QStringView entry = text.mid(open + 1, close - open - 1);
    const QStringView rest = text.mid(close + 1);
    if (group.contains(QLatin1Char('.')) || entry.contains(QLatin1Char('[')))
        return std::nullopt;
    if (!rest.isEmpty()
        && (!rest.startsWith(QLatin1Char('.')) || rest.size() < 2 || rest.contains(QLatin1Char('['))
            || rest.contains(QLatin1Char(']'))))
        return std::nullopt;
    return Address{group.toString() + rest.toString(), entry.toString()};
}

} // namespace binder
