// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/store/value_codec.h"

#include <QList>
#include <QVariant>

namespace binder {

/// The tables that hold the parts of a dossier.
enum class DossierTable { Entries, Answer, Note, Overruling, Edition, Retired };

/// One row to write or to remove. All is in the form in which it lies in the table.
struct RowChange
{
    DossierTable table = DossierTable::Answer;
    QVariantList key; ///< the key's columns after `dossier`, in the order of the table
    QVariant content; ///< the last column; null where the state says it all
    bool removed = false;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// The rows to write so that a file holding `before` holds `after`: only those that differ. Leaves out what
/// the row of the dossier itself holds: pack, language and position.
[[nodiscard]] QList<RowChange> dossierChanges(const Answers &before, const Answers &after,
                                              const ValueCodec &codec);

/// Whether the row of the dossier itself differs.
[[nodiscard]] bool dossierRowDiffers(const Answers &before, const Answers &after);

} // namespace binder
