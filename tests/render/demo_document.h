// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace binder::testing {

/// A plan as the program makes them, with every kind of block, every role and mark, and a wide table.
[[nodiscard]] Document demoDocument();

[[nodiscard]] Block block(decltype(Block::content) content);
[[nodiscard]] Text words(const QString &text);
[[nodiscard]] Text typed(const QString &text);

} // namespace binder::testing
