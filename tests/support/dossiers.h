// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace binder::testing {

/// Seeds of the dossiers a property is tried on: `few`, or as many as the environment variable
/// BINDER_DOSSIERS says, as the long runs do. Always the same ones, so that a failure comes back.
inline QList<unsigned> dossierSeeds(int few)
{
    const int asked = qEnvironmentVariableIntValue("BINDER_DOSSIERS");
    QList<unsigned> seeds;
    for (int seed = 1; seed <= (asked > 0 ? asked : few); ++seed)
        seeds.append(unsigned(seed));
    return seeds;
}

} // namespace binder::testing
