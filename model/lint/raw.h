// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack_files.h"
#include "model/pack/walk.h"

namespace binder::lints {

/// The JSON object at a place of pack.json, for what the pack does not keep: which keys are there at all.
[[nodiscard]] QJsonObject rawAt(const PackFiles &files, const PackPlace &place);

} // namespace binder::lints
