// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"
#include "model/result.h"

namespace binder {

/// Reads a pack from a folder (a folder on disk, or ":/packs/<id>" inside the program), checks every file against its closed
/// schema, resolves all linkIds and finds the order of evaluation. An error names the file and the JSON pointer.
[[nodiscard]] Result<Pack> loadPack(const QString &folder);

/// Ids of the packs inside the program, in the order of the first question ("where is your business registered").
[[nodiscard]] QStringList shippedPacks();

/// The folder of a shipped pack.
[[nodiscard]] QString shippedPackFolder(const QString &id);

} // namespace binder
