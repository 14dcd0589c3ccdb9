// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace binder {

/// What a translation says of the source text it was made from (`of` in docs/pack-format.md).
[[nodiscard]] QString fingerprintOf(const QString &text);

} // namespace binder
