// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/registry.h"

namespace binder {

/// Whether a term in words says no more than "as long as needed", which is neither a period nor a criterion
/// to determine it (GDPR, article 13(2)(a)). Arguments: `term`, a duration or a text, and `vague`, a table of
/// the law whose rows have in `words` a regular expression for such words as a whole; case, spacing and the
/// punctuation around them do not matter. False for a term in numbers; nothing without a term.
[[nodiscard]] std::optional<QJsonValue> vagueTerm(const DerivedArguments &arguments, const Law &law,
                                                  QDate date);

} // namespace binder
