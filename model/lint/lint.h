// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/files/source_map.h"
#include "model/pack/pack_files.h"

#include <QList>

namespace binder {

/// Every problem found in the pack, each with file, line and nearest id, in the order of the questionnaire
/// and the documents; empty for a sound pack. A pack that does not even load gives the problems of loading.
[[nodiscard]] QList<LintProblem> lintPack(const QString &folder);

/// What is wrong in a pack whose files hold together.
[[nodiscard]] QList<LintProblem> lintAssembled(const PackFiles &files, const SourceMap &sources = {});

} // namespace binder
