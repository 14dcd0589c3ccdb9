// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_places.h"

#include <algorithm>

namespace binder {

namespace {

/// White above what a link leads to.
constexpr qreal headroom = points(6);

QByteArray inPoints(qreal units)
{
    return pdfNumber(units / unitsPerPoint);
}

} // namespace

PdfPlaces::PdfPlaces(const PagePlaces &places, std::vector<ObjectNumber> pages)
    : m_places(places)
    , m_pages(std::move(pages))
{}

QByteArray PdfPlaces::rectangle(int page, const QRectF &bounds) const
{
    const qreal height = m_places.sheets[page].height;
    return '[' + inPoints(bounds.left()) + ' ' + inPoints(height - bounds.bottom()) + ' '
           + inPoints(bounds.right()) + ' ' + inPoints(height - bounds.top()) + ']';
}

std::optional<QByteArray> PdfPlaces::destination(int block) const
{
    const auto place = m_places.blocks.constFind(block);
    if (place == m_places.blocks.cend())
        return std::nullopt;
    return destination(*place);
}

QByteArray PdfPlaces::topOf(int page) const
{
    return destination(PagePlaces::Place{page, m_places.sheets[page].contentTop});
}

QByteArray PdfPlaces::destination(const PagePlaces::Place &place) const
{
    const qreal top = std::max(0.0, place.top - headroom);
    return '[' + referenceTo(page(place.page)) + " /XYZ null "
           + inPoints(m_places.sheets[place.page].height - top) + " null]";
}

} // namespace binder
