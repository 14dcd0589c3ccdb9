// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_places.h"

#include <algorithm>

namespace binder {

namespace {

/// White above what a link leads to.
constexpr qreal headroom = points(6);

QPDFObjectHandle inPoints(qreal units)
{
    return QPDFObjectHandle::newReal(units / unitsPerPoint, 2);
}

} // namespace

PdfPlaces::PdfPlaces(const LaidOut &laidOut, std::vector<QPDFObjectHandle> pages)
    : m_laidOut(laidOut)
    , m_pages(std::move(pages))
{
    for (int page = 0; page < laidOut.pages.size(); ++page) {
        for (const Region &region : laidOut.pages[page].regions) {
            // An entry of the contents list bears the number of the block it leads to.
            if (region.origin.block >= 0 && region.origin.part != Part::ContentsEntry
                && !m_blocks.contains(region.origin.block))
                m_blocks.insert(region.origin.block, {page, region.bounds.top()});
        }
    }
}

QPDFObjectHandle PdfPlaces::rectangle(int page, const QRectF &bounds) const
{
    const qreal height = m_laidOut.pages[page].size.height();
    return QPDFObjectHandle::newArray({inPoints(bounds.left()), inPoints(height - bounds.bottom()),
                                       inPoints(bounds.right()), inPoints(height - bounds.top())});
}

std::optional<QPDFObjectHandle> PdfPlaces::destination(int block) const
{
    const auto place = m_blocks.constFind(block);
    if (place == m_blocks.cend())
        return std::nullopt;
    return destination(*place);
}

QPDFObjectHandle PdfPlaces::topOf(int page) const
{
    return destination(Place{page, m_laidOut.pages[page].content.top()});
}

QPDFObjectHandle PdfPlaces::destination(const Place &place) const
{
    const qreal top = std::max(0.0, place.top - headroom);
    const qreal height = m_laidOut.pages[place.page].size.height();
    return QPDFObjectHandle::newArray({page(place.page), QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newNull(), inPoints(height - top),
                                       QPDFObjectHandle::newNull()});
}

} // namespace binder
