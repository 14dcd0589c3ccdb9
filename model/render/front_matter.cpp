// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/front_matter.h"

#include "model/render/contents_list.h"
#include "model/render/cover_page.h"

namespace binder {

QList<LaidPage> frontMatter(const Document &document, const QHash<int, int> &pageOf, const PageSetup &setup,
                            TextSetter &setter)
{
    if (!document.cover)
        return {};
    QList<LaidPage> pages = coverPages(document, setup, setter);
    if (document.cover->contents > 0)
        pages += contentsPages(document, pageOf, int(pages.size()), setup, setter);
    return pages;
}

} // namespace binder
