// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPageSize>
#include <QRectF>
#include <QRgb>

namespace binder {

/// Everything on a page is measured in layout units of 1/720 inch, a tenth of a point, from the top left
/// corner of the paper, y downwards. Fine enough to set type without hinting, coarse enough that no
/// coordinate of a page comes near 32767, the largest number PDF/A-1 allows.
inline constexpr int unitsPerInch = 720;
inline constexpr qreal unitsPerPoint = 10.0;
inline constexpr qreal unitsPerMillimetre = unitsPerInch / 25.4;

[[nodiscard]] constexpr qreal points(qreal value)
{
    return value * unitsPerPoint;
}
[[nodiscard]] constexpr qreal millimetres(qreal value)
{
    return value * unitsPerMillimetre;
}

enum class Paper { A4, Letter };

/// What the user chooses about the paper and the look of documents on it, and about what else a format leaves
/// open. Margins are in millimetres. `binding` is the long edge at the left, wide enough for punch holes; a
/// landscape page is bound at its top, so that it turns with the other pages.
struct PageSetup
{
    Paper paper = Paper::A4;
    qreal binding = 28;
    qreal outer = 22;
    qreal top = 26;
    qreal bottom = 24;
    QRgb accent = 0xff1f4e6b; ///< the one colour; too light a one is darkened until it can be read
    QImage logo;              ///< on the cover; none when null. From `readLogo()`
    QChar separator;          ///< between the fields of a CSV; when null, that of the document's language

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

/// The places on one page, in layout units.
struct PageGeometry
{
    QSizeF paper;
    QRectF content; ///< the running text
    QRectF header;  ///< one line above the content
    QRectF footer;  ///< one line below the content
};

[[nodiscard]] PageGeometry pageGeometry(const PageSetup &setup, bool landscape);

/// The paper as Qt knows it, upright.
[[nodiscard]] QPageSize pageSize(Paper paper);

} // namespace binder
