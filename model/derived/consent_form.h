// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/registry.h"

namespace binder {

/// The form of consent PIPEDA expects (Schedule 1, 4.3.4 and 4.3.6): "express" for sensitive information,
/// "optOut" for a secondary purpose with information that is not sensitive, "implied" for what the
/// transaction needs. Arguments: `sensitive` and `secondary`, both booleans. Sensitive decides by itself;
/// otherwise nothing without `secondary`.
[[nodiscard]] std::optional<QJsonValue> consentForm(const DerivedArguments &arguments, const Law &law,
                                                    QDate date);

} // namespace binder
