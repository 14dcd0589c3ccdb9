// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

namespace binder {

/// Whether an entry can be added to a group while one is busy elsewhere. Not while what ticks its entries is
/// only suggested: one tick would take the place of the whole suggestion.
[[nodiscard]] bool canAddEntry(const Evaluation &evaluation, const QString &group);

/// The ticks that are left to make an entry of, in pack order; empty for a group the user adds to.
[[nodiscard]] QStringList entriesToTick(const Evaluation &evaluation, const QString &group);

/// Answers with one entry more.
struct AddedEntry
{
    Answers answers;
    QString entry; ///< its id
};

/// Adds an entry to the group that the question `reference` refers to, names it, and chooses it at that
/// question besides what was chosen there. `code` is the tick that makes the entry; empty for a group the
/// user adds to, which gets a new id. An empty name leaves the entry with the name of its tick.
[[nodiscard]] AddedEntry withEntryReferredTo(const Evaluation &evaluation, const Address &reference,
                                             const QString &code, const QString &name);

} // namespace binder
