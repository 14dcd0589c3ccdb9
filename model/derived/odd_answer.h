// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/registry.h"

namespace binder {

/// Whether a typed address cannot be one, so that nobody can reach the business by it (GDPR, article
/// 13(1)(a): contact details are to be given). Arguments: `address`, a text, and `kind`, "email" or "web".
/// Nothing without an address.
[[nodiscard]] std::optional<QJsonValue> oddAddress(const DerivedArguments &arguments, const Law &law,
                                                   QDate date);

/// Whether a date cannot be that of something that was done: it lies in the future, or before 1990. Argument:
/// `done`, a date. Nothing without one.
[[nodiscard]] std::optional<QJsonValue> oddPastDate(const DerivedArguments &arguments, const Law &law,
                                                    QDate date);

} // namespace binder
