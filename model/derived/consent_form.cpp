// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/consent_form.h"

namespace binder {

using namespace Qt::StringLiterals;

std::optional<QJsonValue> consentForm(const DerivedArguments &arguments, const Law &, QDate)
{
    const auto sensitive = arguments.constFind(u"sensitive"_s);
    const auto secondary = arguments.constFind(u"secondary"_s);
    if (sensitive != arguments.constEnd() && sensitive->toBool())
        return QJsonValue(u"express"_s);
    if (sensitive == arguments.constEnd() || secondary == arguments.constEnd())
        return std::nullopt;
    return QJsonValue(secondary->toBool() ? u"optOut"_s : u"implied"_s);
}

} // namespace binder
