// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/files/source_map.h"
#include "model/pack/pack.h"
#include "model/pack/pack_files.h"
#include "model/result.h"

namespace binder {

/// Reads a pack from a folder: one of a shipped pack (":/packs/<id>", assembled when the program was built),
/// or one on disk, whose files are checked against their closed schemas and put together. Resolves all
/// linkIds and finds the order of evaluation. An error names the file, the line and the nearest id; its
/// detail is the file and the JSON pointer.
[[nodiscard]] Result<Pack> loadPack(const QString &folder);

/// The last half of it: an assembled pack made whole.
[[nodiscard]] Result<Pack> makePack(const PackFiles &files, const SourceMap &sources = {});

/// Ids of the packs inside the program, in the order of the first question ("where is your business
/// registered").
[[nodiscard]] QStringList shippedPacks();

/// The folder of a shipped pack.
[[nodiscard]] QString shippedPackFolder(const QString &id);

} // namespace binder
