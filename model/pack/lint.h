// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

/// Every problem found in the pack, in the order of the files; empty for a sound pack. A pack that does not even load gives
/// the problem of loading, and whatever else can be said.
[[nodiscard]] QList<LintProblem> lintPack(const QString &folder);

} // namespace binder
