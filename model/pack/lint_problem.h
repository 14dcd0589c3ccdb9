// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace binder {

/// Something `pack check` has to say about a pack.
struct LintProblem
{
    QString rule;         ///< stable id of the lint: "unknown-question"
    QString file;         ///< relative to the pack's folder
    QString pointer;      ///< JSON pointer in that file; may be empty
    QString message;      ///< what is wrong and what to do
    bool warning = false; ///< does not fail the check
    int line = 0;         ///< in that file, from 1; 0 where there is no file to look in
    QString id = {};      ///< of the nearest thing that has one; may be empty

    /// The place for people: "documents/plan.json:41", or with the pointer where there is no line.
    [[nodiscard]] QString place() const
    {
        if (line > 0)
            return file + QLatin1Char(':') + QString::number(line);
        return pointer.isEmpty() ? file : file + QLatin1Char('#') + pointer;
    }

    /// The same with the id in brackets behind it.
    [[nodiscard]] QString placeAndId() const
    {
        return id.isEmpty() ? place() : place() + QLatin1StringView(" (") + id + QLatin1Char(')');
    }

    friend bool operator==(const LintProblem &, const LintProblem &) = default;
};

} // namespace binder
