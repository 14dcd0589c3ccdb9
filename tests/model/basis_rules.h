// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/basis_oracle.h"

namespace binder::testing {

/// What each purpose in the statement must say, and how the register and the plan go with it.
[[nodiscard]] QList<Rule> purposeRules();
/// What is said of those who receive data, and what must be arranged with them.
[[nodiscard]] QList<Rule> partyRules();
/// Newsletters, advertising by mail and selling by phone.
[[nodiscard]] QList<Rule> advertisingRules();
/// What the statement says besides its purposes: rights, what is not done, children, measures, promises.
[[nodiscard]] QList<Rule> statementRules();
/// The record of processing, and the facts it shares with the other documents.
[[nodiscard]] QList<Rule> recordRules();
/// What a document for the public never says.
[[nodiscard]] QList<Rule> publicRules();
/// How any document is written: as typed, whole, dated.
[[nodiscard]] QList<Rule> formRules();

} // namespace binder::testing
