// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/lint_problem.h"
#include "model/pack/pack_files.h"

#include <QMap>
#include <QSet>

namespace binder {

/// What questions and documents take from the catalogues, and what is wrong with that.
struct CatalogueUses
{
    QMap<QString, QSet<QString>> rows;    ///< by catalogue: ids
    QMap<QString, QSet<QString>> columns; ///< by catalogue: names
    /// Rows that do not follow their columns, and names of catalogues, columns and codes that are not there.
    QList<LintProblem> problems;
};

/// Looks at the files, for the pack itself holds only what rows were unfolded to.
[[nodiscard]] CatalogueUses catalogueUses(const PackFiles &files);

} // namespace binder
