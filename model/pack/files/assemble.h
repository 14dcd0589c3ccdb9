// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/files/source_map.h"
#include "model/pack/pack_files.h"

namespace binder {

/// A pack whose files were put together, with the way back to the files.
struct AssembledPack
{
    PackFiles files;
    SourceMap sources;
    /// What the files say that cannot be put together: a text without an id, a condition that cannot be read.
    /// Placed in the files already.
    QList<LintProblem> problems;
};

/// Puts the files of a pack together: one list of pages, of documents, of findings; texts by id in each
/// language; conditions as JSON. Expects files that follow their schemas, and with others gives something
/// empty.
[[nodiscard]] AssembledPack assemble(const SourceFiles &files);

} // namespace binder
