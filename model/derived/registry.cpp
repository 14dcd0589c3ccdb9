// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/registry.h"

#include "model/derived/consent_form.h"
#include "model/derived/odd_answer.h"
#include "model/derived/vague_term.h"

namespace binder {

const QList<DerivedFact> &derivedFacts()
{
    static const QList<DerivedFact> facts{
        {QLatin1StringView("consentForm"),
         {QLatin1StringView("sensitive"), QLatin1StringView("secondary")},
         &consentForm},
        {QLatin1StringView("oddAddress"),
         {QLatin1StringView("address"), QLatin1StringView("kind")},
         &oddAddress},
        {QLatin1StringView("oddPastDate"), {QLatin1StringView("done")}, &oddPastDate},
        {QLatin1StringView("vagueTerm"),
         {QLatin1StringView("term"), QLatin1StringView("vague")},
         &vagueTerm}};
    return facts;
}

QStringList derivedNames()
{
    QStringList names;
    for (const DerivedFact &fact : derivedFacts())
        names.append(fact.name);
    return names;
}

std::optional<QJsonValue> derive(const QString &name, const DerivedArguments &arguments, const Law &law,
                                 QDate date)
{
    for (const DerivedFact &fact : derivedFacts()) {
        if (fact.name == name)
            return fact.function(arguments, law, date);
    }
    return std::nullopt;
}

} // namespace binder
