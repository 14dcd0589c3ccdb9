// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <cstdint>
#include <tuple>
#include <vector>

namespace binder::testing {

/// What a random document is grown from: for each block its kind, its size and a choice. Small numbers make
/// small blocks, so a counterexample shrinks to something readable.
using Seeds = std::vector<std::tuple<std::uint8_t, std::uint16_t, std::uint8_t>>;

[[nodiscard]] Document grownFrom(const Seeds &seeds);

} // namespace binder::testing
