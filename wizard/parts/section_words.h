// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"
#include "wizard/parts/theme.h"

namespace binder {

/// How far a section is, in words and as a sign.
[[nodiscard]] QString stateWords(SectionState state);
[[nodiscard]] theme::Sign signOf(SectionState state);

} // namespace binder
