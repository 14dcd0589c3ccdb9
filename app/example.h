// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

namespace binder {

/// The answers of an example that somebody with this language and country (ISO 3166; may be empty) can read
/// and knows the law of: of a pack that serves the country when it has one in the language, else of any pack
/// that has, else of the first. The file, below the folders of shipped packs; empty when no pack has an
/// example.
[[nodiscard]] QString exampleFor(const QList<Pack> &packs, const QString &language, const QString &country);

} // namespace binder
