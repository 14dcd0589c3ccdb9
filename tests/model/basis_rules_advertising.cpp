// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_rules.h"
#include "tests/model/basis_words.h"

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

bool allFive(const Reading &reading)
{
    const QStringList codes = reading.codes(u"marketing.softOptIn"_s);
    for (const QString &code : {u"sale"_s, u"told"_s, u"could-refuse"_s, u"similar"_s, u"unsubscribe"_s}) {
        if (!codes.contains(code))
            return false;
    }
    return true;
}

QStringList mailings(const Reading &reading)
{
    QStringList problems;
    const QStringList entries = ownActivities(reading);
    const auto consentAsked = [&](const QString &entry) {
        const QString basis = reading.code(u"activities.basis"_s, entry);
        return basis.isEmpty() || basis == u"consent"_s;
    };
    if (entries.contains(u"newsletter"_s) && !consentAsked(u"newsletter"_s) && !allFive(reading)) {
        // Business addresses published for it are another matter.
        const bool onlyCompanies = reading.codes(u"marketing.audience"_s) == QStringList{u"companies"_s};
        if (!onlyCompanies
            && !isRemarked(reading, reading.label(u"activities"_s, u"newsletter"_s),
                           u"vooraf toestemming nodig"_s))
            problems.append(u"a newsletter without consent, and the plan is silent"_s);
    }
    const QStringList channels = reading.codes(u"marketing.channels"_s);
    const bool byMail = channels.contains(u"email"_s) || channels.contains(u"message"_s);
    if (entries.contains(u"marketing"_s) && byMail && !consentAsked(u"marketing"_s) && !allFive(reading)
        && reading.isAnswered(u"marketing.channels"_s)
        && reading.codes(u"marketing.audience"_s) != QStringList{u"companies"_s}
        && !isRemarked(reading, reading.label(u"activities"_s, u"marketing"_s), u"vijf voorwaarden"_s))
        problems.append(
            u"marketing by mail to customers without the five conditions, and the plan is silent"_s);
    return problems;
}

QStringList phoneSales(const Reading &reading)
{
    const bool phones = reading.codes(u"marketing.channels"_s).contains(u"phone"_s);
    const QString basis = reading.code(u"activities.basis"_s, u"marketing"_s);
    // Numbers that businesses published for it are another matter.
    const bool onlyCompanies = reading.codes(u"marketing.audience"_s) == QStringList{u"companies"_s};
    if (!phones || basis.isEmpty() || basis == u"consent"_s || onlyCompanies)
        return {};
    return isRemarked(reading, reading.label(u"activities"_s, u"marketing"_s), u"verkoop per telefoon"_s)
               ? QStringList()
               : QStringList{u"selling by phone without consent, and the plan is silent"_s};
}

} // namespace

QList<Rule> advertisingRules()
{
    return {{u"INV-09"_s, u"newsletters and marketing by mail"_s, mailings},
            {u"INV-10"_s, u"selling by phone"_s, phoneSales}};
}

} // namespace binder::testing
