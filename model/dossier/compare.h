// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/condition.h"
#include "model/pack/pack.h"
#include "model/values/value.h"

namespace binder {

/// Whether an answer compares as a condition wants. `expected` is in the encoding of values. False where the
/// types do not go together; `Exists` is not asked here, since it is about there being an answer at all.
[[nodiscard]] bool compares(const Item &item, const Value &value, Operator comparison,
                            const QJsonValue &expected);

/// The same for the codes of a choice or the entries of a reference.
[[nodiscard]] bool comparesCodes(const CodeList &codes, Operator comparison, const CodeList &expected);

/// The same for numbers and texts that are no answer: counts, entry ids, derived facts.
[[nodiscard]] bool compares(const QJsonValue &value, Operator comparison, const QJsonValue &expected);

/// A duration in days, for ordering only: a month counts as 30 days, a year as 365. Nothing for a criterion.
[[nodiscard]] std::optional<qint64> approximateDays(const Value &value);

} // namespace binder
