// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_oracle.h"

#include "tests/model/basis_rules.h"

namespace binder::testing {

const QList<Rule> &basisRules()
{
    static const QList<Rule> rules = purposeRules() + partyRules() + advertisingRules() + statementRules()
                                     + recordRules() + publicRules() + formRules();
    return rules;
}

} // namespace binder::testing
