// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/page_places.h"

namespace binder {

void PagePlaces::add(const LaidPage &page)
{
    const int number = int(sheets.size());
    sheets.append({page.size.height(), page.content.top()});
    for (const Region &region : page.regions) {
        // An entry of the contents list bears the number of the block it leads to.
        if (region.origin.block >= 0 && region.origin.part != Part::ContentsEntry
            && !blocks.contains(region.origin.block))
            blocks.insert(region.origin.block, {number, region.bounds.top()});
    }
}

QSet<int> tablesSetAsCards(const QList<LaidPage> &pages)
{
    QSet<int> cards; // the column heads of a card stand in each of its rows
    for (const LaidPage &page : pages) {
        for (const DrawItem &item : page.items) {
            if (item.origin.part == Part::ColumnHead && item.origin.row >= 0)
                cards.insert(item.origin.block);
        }
    }
    return cards;
}

} // namespace binder
