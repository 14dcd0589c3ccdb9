// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/documents/wording.h"

namespace binder {

/// All questions the pack can ask, to fill in by pen: a chapter per section, a heading per page, a form per
/// question, whatever was answered. What is asked of each entry of a group stands once, after `ofEntries`,
/// the id of a text. The first headings have `level`; the blocks are of the clause `id`.
[[nodiscard]] QList<Block> questionnaire(const Pack &pack, const Wording &wording, const QString &id,
                                         const QString &ofEntries, int level);

} // namespace binder
