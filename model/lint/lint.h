// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/lint_problem.h"

#include <QList>

namespace binder {

/// Every problem found in the pack, in the order of the files; empty for a sound pack. A pack that does not even load gives
/// the problem of loading, and whatever else can be said.
[[nodiscard]] QList<LintProblem> lintPack(const QString &folder);

} // namespace binder
