// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document.h"

#include <algorithm>

namespace binder {

bool hasTables(const QList<Block> &blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const Block &block) {
        const auto *box = std::get_if<Box>(&block.content);
        return std::holds_alternative<Table>(block.content) || (box && hasTables(box->blocks));
    });
}

} // namespace binder
