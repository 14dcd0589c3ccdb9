// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/country_choice.h"

#include "model/pack/pack.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

QList<CountryChoice> countryChoices(const QList<Pack> &packs, const QString &language, const QString &own)
{
    struct Ranked
    {
        int rank;
        CountryChoice choice;
    };
    QList<Ranked> all;
    for (const Pack &pack : packs) {
        for (const ServedCountry &country : pack.countries) {
            const int rank = country.isOrHolds(own) ? 0 : country.members.isEmpty() ? 1 : 2;
            all.append(
                {rank, {country.id, pack.textsIn(language).text("pack.country."_L1 + country.id), pack.id}});
        }
    }
    const QCollator collator{QLocale(language)};
    std::stable_sort(all.begin(), all.end(), [&](const Ranked &left, const Ranked &right) {
        return left.rank != right.rank ? left.rank < right.rank
                                       : collator.compare(left.choice.name, right.choice.name) < 0;
    });
    QList<CountryChoice> choices;
    for (const Ranked &one : std::as_const(all))
        choices.append(one.choice);
    return choices;
}

} // namespace binder
