// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

namespace binder {

/// What a law or a guideline asks for at a question about a term: a sentence for each row of a table of the
/// law that concerns it here, each with its source and the day it was checked (`lawTables` in
/// docs/pack-format.md). In the language's words, in the order of the pack; empty where nothing is known.
[[nodiscard]] QStringList lawHints(const Evaluation &evaluation, const Address &address,
                                   const QString &language);

} // namespace binder
