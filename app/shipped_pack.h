// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"
#include "model/result.h"

namespace binder {

/// Loads a pack that the program carries; an error names the ones there are.
[[nodiscard]] Result<Pack> loadShippedPack(const QString &id);

/// All that the program carries; it does not start to work with one that cannot be loaded.
[[nodiscard]] QList<Pack> loadShippedPacks();

} // namespace binder
