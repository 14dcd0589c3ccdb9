// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace binder {

/// Turns the section around the table at `table`: its heading, the few lines that introduce it, and what
/// follows up to the next heading; so a section is never torn between upright and turned pages.
void turnSection(const QList<Block> &blocks, qsizetype table, QList<bool> &turned);

/// Which blocks stand on turned pages, one flag a block, if each wide table takes its section along. For
/// formats that cannot measure; pages are laid out by `TableSettings`.
[[nodiscard]] QList<bool> landscapeBlocks(const QList<Block> &blocks);

/// The first block of the headings that lead to the block at `index`, whatever page breaks stand between.
[[nodiscard]] qsizetype withHeadings(const QList<Block> &blocks, qsizetype index);

} // namespace binder
