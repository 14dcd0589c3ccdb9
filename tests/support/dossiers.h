// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace binder::testing {

/// Seeds of the dossiers a property is tried on: `few`, or as many as the environment variable
/// BINDER_DOSSIERS says, as the long runs do. They follow on the seed in RC_PARAMS, as other random tests do:
/// the same seed gives the same dossiers, so that a failure comes back, and another seed gives others.
inline QList<unsigned> dossierSeeds(int few)
{
    static const QRegularExpression inParameters(QStringLiteral("(?:^|\\s)seed=(\\d+)"));
    const QString first =
        inParameters.match(qEnvironmentVariable("RC_PARAMS")).captured(1); // none: an empty text, so 0
    const int asked = qEnvironmentVariableIntValue("BINDER_DOSSIERS");
    QList<unsigned> seeds;
    for (int seed = 1; seed <= (asked > 0 ? asked : few); ++seed)
        seeds.append(unsigned(first.toULongLong()) + unsigned(seed));
    return seeds;
}

} // namespace binder::testing
