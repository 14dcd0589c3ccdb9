// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/laid_out.h"

#include "model/documents/document.h"

#include <algorithm>

namespace binder {

namespace {

void collect(const Block &block, QList<const Block *> &order)
{
    order.append(&block);
    if (const Box *box = std::get_if<Box>(&block.content)) {
        for (const Block &inside : box->blocks)
            collect(inside, order);
    }
}

} // namespace

std::optional<Origin> blockAt(const LaidOut &laidOut, int page, QPointF at)
{
    if (page < 0 || page >= laidOut.pages.size())
        return std::nullopt;
    const QList<Region> &regions = laidOut.pages.at(page).regions;
    const auto found = std::find_if(regions.crbegin(), regions.crend(),
                                    [&](const Region &region) { return region.bounds.contains(at); });
    if (found == regions.crend())
        return std::nullopt;
    return found->origin;
}

QList<const Block *> blocksInOrder(const Document &document)
{
    QList<const Block *> order;
    for (const Block &block : document.blocks)
        collect(block, order);
    return order;
}

QList<const Block *> blocksIn(const Block &block)
{
    QList<const Block *> order;
    collect(block, order);
    return order;
}

} // namespace binder
