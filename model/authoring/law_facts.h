// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

namespace binder {

/// The law of a pack as Markdown, for whoever keeps it up to date: a chapter with a table of what documents,
/// findings and questions use, each with its source, what was read of it and when; below it what nothing
/// uses yet. `language` is one of the pack; lines end with a newline. The same pack gives the same text.
[[nodiscard]] QString lawFacts(const Pack &pack, const QString &language);

} // namespace binder
