// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace binder {

/// Something `pack check` has to say about a pack.
struct LintProblem
{
    QString rule;    ///< stable id of the lint: "unknown-question"
    QString file;    ///< relative to the pack's folder
    QString pointer; ///< JSON pointer in that file; may be empty
    QString message; ///< what is wrong and what to do
    bool warning = false; ///< does not fail the check

    friend bool operator==(const LintProblem &, const LintProblem &) = default;
};

} // namespace binder
