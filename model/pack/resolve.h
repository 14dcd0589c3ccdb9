// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/lint_problem.h"
#include "model/pack/pack.h"

namespace binder {

/// Makes the pack whole: the index of ids, who makes the entries of a group, and the options a question takes
/// from another. Whether all names stand for something is asked of `checkNames()`.
void resolve(Pack &pack);

/// Finds the order in which questions can be evaluated: each after everything its conditions read. Gives the
/// problem of a circle.
[[nodiscard]] QList<LintProblem> orderEvaluation(Pack &pack);

/// Where in pack.json an item stands: "/pages/0/item/2". `index` is its place in `pack.items`.
[[nodiscard]] QString itemPointer(const Pack &pack, qsizetype index);

} // namespace binder
