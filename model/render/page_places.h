// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

#include <QHash>
#include <QSet>

namespace binder {

/// What is left of pages when they have been painted: their size, and where the blocks are. In layout units.
struct PagePlaces
{
    struct Sheet
    {
        qreal height = 0;
        qreal contentTop = 0;
    };
    /// The top of a block, on the first page that shows it.
    struct Place
    {
        int page = 0; ///< from 0
        qreal top = 0;
    };

    QList<Sheet> sheets;
    QHash<int, Place> blocks; ///< by `Origin::block`

    /// Notes the next page.
    void add(const LaidPage &page);
};

/// The tables on the pages that are set as cards, by the number of their block.
[[nodiscard]] QSet<int> tablesSetAsCards(const QList<LaidPage> &pages);

} // namespace binder
