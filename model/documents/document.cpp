// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document.h"

#include <algorithm>

namespace binder {

QList<Text> List::texts() const
{
    QList<Text> all;
    all.reserve(points.size());
    for (const ListPoint &point : points)
        all.append(point.text);
    return all;
}

bool hasTables(const QList<Block> &blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const Block &block) {
        const auto *box = std::get_if<Box>(&block.content);
        return std::holds_alternative<Table>(block.content) || (box && hasTables(box->blocks));
    });
}

} // namespace binder
