// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/page_places.h"
#include "model/writers/pdf_file.h"

#include <optional>
#include <vector>

namespace binder {

/// Where the things of the layout are in a PDF, whose pages count from the bottom left in points.
class PdfPlaces
{
public:
    /// `pages` are the page objects of the file, one for each page noted in `places`, which lives longer.
    PdfPlaces(const PagePlaces &places, std::vector<ObjectNumber> pages);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] ObjectNumber page(int number) const { return m_pages[size_t(number)]; }
    [[nodiscard]] QByteArray rectangle(int page, const QRectF &bounds) const;

    /// The top of a block, for links and bookmarks; nothing for a block the pages do not show.
    [[nodiscard]] std::optional<QByteArray> destination(int block) const;
    /// The top of what a page says.
    [[nodiscard]] QByteArray topOf(int page) const;

private:
    [[nodiscard]] QByteArray destination(const PagePlaces::Place &place) const;

    const PagePlaces &m_places;
    std::vector<ObjectNumber> m_pages;
};

} // namespace binder
