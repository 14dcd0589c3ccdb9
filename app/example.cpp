// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"

#include "model/pack/load.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

QString exampleFor(const QList<Pack> &packs, const QString &language, const QString &country)
{
    QString best;
    int bestRank = -1;
    for (const Pack &pack : packs) {
        const bool isServed = std::any_of(pack.countries.cbegin(), pack.countries.cend(),
                                          [&](const ServedCountry &one) { return one.isOrHolds(country); });
        for (const Example &example : pack.examples) {
            const int rank = (example.language == language ? 2 : 0) + (isServed ? 1 : 0);
            if (rank <= bestRank)
                continue;
            bestRank = rank;
            best = shippedPackFolder(pack.id) + "/examples/"_L1 + example.id + ".answers.json"_L1;
        }
    }
    return best;
}

} // namespace binder
