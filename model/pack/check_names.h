// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/lint_problem.h"
#include "model/pack/pack.h"

namespace binder {

/// Ids used twice, and names of things that are not in the pack: linkIds, groups, pages, sets, documents.
/// Without them nothing else can be said of a pack, so loading asks this too.
[[nodiscard]] QList<LintProblem> checkNames(const Pack &pack);

} // namespace binder
