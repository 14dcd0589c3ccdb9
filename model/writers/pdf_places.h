// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

#include <QHash>
#include <optional>
#include <vector>

#include <qpdf/QPDFObjectHandle.hh>

namespace binder {

/// Where the things of the layout are in a PDF, whose pages count from the bottom left in points.
class PdfPlaces
{
public:
    /// `pages` are the page objects of the file, one for each page of `laidOut`.
    PdfPlaces(const LaidOut &laidOut, std::vector<QPDFObjectHandle> pages);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QPDFObjectHandle page(int number) const { return m_pages[size_t(number)]; }
    [[nodiscard]] QPDFObjectHandle rectangle(int page, const QRectF &bounds) const;

    /// The top of a block, for links and bookmarks; nothing for a block the pages do not show.
    [[nodiscard]] std::optional<QPDFObjectHandle> destination(int block) const;
    /// The top of what a page says.
    [[nodiscard]] QPDFObjectHandle topOf(int page) const;

private:
    struct Place
    {
        int page = 0;
        qreal top = 0;
    };

    [[nodiscard]] QPDFObjectHandle destination(const Place &place) const;

    const LaidOut &m_laidOut;
    std::vector<QPDFObjectHandle> m_pages;
    QHash<int, Place> m_blocks;
};

} // namespace binder
