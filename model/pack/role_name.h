// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/vocabulary.h"

#include <QString>

namespace binder {

/// The word for a role of a paragraph in packs and in the JSON of documents (docs/pack-format.md): "told".
[[nodiscard]] QString toText(ParagraphRole role);

} // namespace binder
