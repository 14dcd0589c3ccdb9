// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/page_setup.h"

#include <QRgb>

namespace binder {

/// How a stretch of text looks. Sizes in layout units. `pitch` is the least height of a line; lines of a
/// script that reaches higher or lower grow beyond it rather than touch.
struct TextStyle
{
    int size = 100;
    qreal pitch = 140;
    QRgb colour = 0xff1c1c1c;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// The look of the documents, in one place. One accent colour, dark enough to read as black on a printer
/// without colour; tints are so light that they vanish there without loss, since rules and marks say the
/// same.
namespace style {

inline constexpr QRgb ink = 0xff1c1c1c;
inline constexpr QRgb quiet = 0xff55595e;
inline constexpr QRgb accent = 0xff1f4e6b;
inline constexpr QRgb tint = 0xffeef3f6;
inline constexpr QRgb warningTint = 0xfff4f1ea;
inline constexpr QRgb hairline = 0xffbcc4ca;
inline constexpr QRgb draftGrey = 0xffededed;

// The type scale: 8, 8.5, 10, 12.5, 16, 22. Text is set ten on fourteen.
inline constexpr TextStyle title{220, 275, accent, true};
inline constexpr TextStyle subtitle{125, 170, ink};
inline constexpr TextStyle body{100, 140, ink};
inline constexpr TextStyle strong{100, 140, ink, true};
inline constexpr TextStyle later{100, 140, quiet};
inline constexpr TextStyle small{80, 112, quiet};
inline constexpr TextStyle label{80, 112, quiet, true};
inline constexpr TextStyle caption{90, 126, ink, true};
inline constexpr TextStyle columnHead{82, 112, accent, true};
inline constexpr TextStyle rowHead{85, 116, ink, true};
inline constexpr TextStyle cell{85, 116, ink};
inline constexpr TextStyle cardTitle{92, 126, ink, true};
inline constexpr TextStyle cardLabel{75, 104, accent, true};
inline constexpr TextStyle boxTitle{100, 140, accent, true};
inline constexpr TextStyle running{80, 110, quiet};
inline constexpr TextStyle runningChapter{80, 110, quiet, true};

[[nodiscard]] constexpr TextStyle heading(int level)
{
    if (level <= 1)
        return {160, 206, accent, true};
    if (level == 2)
        return {125, 164, accent, true};
    return {105, 143, ink, true};
}

/// White space above a block, in layout units; dropped at the top of a page.
namespace gap {
inline constexpr qreal paragraph = points(6);
inline constexpr qreal point = points(3);      ///< between points of more than a line
inline constexpr qreal shortPoint = points(1); ///< between points that take one line each
inline constexpr qreal list = points(3.5);
inline constexpr qreal part = points(38); ///< above a part that begins below another
inline constexpr qreal role = points(7.5);
inline constexpr qreal reference = points(4);
inline constexpr qreal table = points(10);
inline constexpr qreal card = points(9);
inline constexpr qreal box = points(11);
inline constexpr qreal field = points(9);
/// The most between a heading and what it stands over, so that it belongs there and not to what is above it.
inline constexpr qreal belowHeading = points(5);

[[nodiscard]] constexpr qreal heading(int level)
{
    if (level <= 1)
        return points(24);
    return level == 2 ? points(16) : points(11);
}
} // namespace gap

/// The longest line of running text: some 72 letters of body text. Tables may use the whole width of the
/// page, and the white beside the text is where the owner of a binder writes notes.
inline constexpr qreal measure = millimetres(140);
inline constexpr qreal listIndent = points(16);
inline constexpr qreal roleIndent = points(12);
inline constexpr qreal cellPadding = points(4.5);
inline constexpr qreal cellBulletIndent = points(8);
inline constexpr qreal boxPadding = points(10);
inline constexpr qreal boxIndent = boxPadding + points(4);

} // namespace style
} // namespace binder
