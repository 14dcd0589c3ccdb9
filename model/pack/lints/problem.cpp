// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/lints/lints.h"

namespace binder::lints {

LintProblem problemAt(const QString &rule, const PackPlace &place, const QString &message, QStringView key)
{
    const Pointer pointer = key.isEmpty() ? place.pointer : place.pointer.at(key);
    return {rule, place.file, pointer.toString(), message, false};
}

LintProblem warningAt(const QString &rule, const PackPlace &place, const QString &message, QStringView key)
{
    LintProblem problem = problemAt(rule, place, message, key);
    problem.warning = true;
    return problem;
}

} // namespace binder::lints
