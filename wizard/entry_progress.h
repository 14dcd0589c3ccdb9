// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

namespace binder {

/// How far the questions about one entry of a group are.
struct EntryProgress
{
    int total = 0;    ///< questions that apply
    int answered = 0; ///< of these; "I don't know" counts
    int needed = 0;   ///< blank, and to be answered

    /// Nothing is left that must be answered; one without its optional answers is done too.
    [[nodiscard]] bool isDone() const { return answered > 0 && needed == 0; }
};

[[nodiscard]] EntryProgress progressOf(const Evaluation &evaluation, const QString &group,
                                       const QString &entry);

} // namespace binder
