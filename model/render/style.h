// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/page_setup.h"

#include <QRgb>

namespace binder {

/// How a stretch of text looks. Sizes in layout units. `pitch` is the least height of a line; lines of a script that
/// reaches higher or lower grow beyond it rather than touch.
struct TextStyle
{
    int size = 100;
    qreal pitch = 140;
    QRgb colour = 0xff1c1c1c;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// The look of the documents, in one place. One accent colour, dark enough to read as black on a printer without
/// colour; tints are so light that they vanish there without loss, since rules and marks say the same.
namespace style {

inline constexpr QRgb ink = 0xff1c1c1c;
inline constexpr QRgb quiet = 0xff55595e;
inline constexpr QRgb accent = 0xff1f4e6b;
inline constexpr QRgb tint = 0xffeef3f6;
inline constexpr QRgb warningTint = 0xfff4f1ea;
inline constexpr QRgb hairline = 0xffbcc4ca;
inline constexpr QRgb draftGrey = 0xffededed;

inline constexpr TextStyle title{230, 290, accent, true};
inline constexpr TextStyle subtitle{130, 180, ink};
inline constexpr TextStyle body{100, 145, ink};
inline constexpr TextStyle strong{100, 145, ink, true};
inline constexpr TextStyle later{100, 145, quiet};
inline constexpr TextStyle small{85, 120, quiet};
inline constexpr TextStyle label{80, 115, quiet, true};
inline constexpr TextStyle caption{90, 130, ink, true};
inline constexpr TextStyle columnHead{85, 118, accent, true};
inline constexpr TextStyle rowHead{85, 118, ink, true};
inline constexpr TextStyle cell{85, 118, ink};
inline constexpr TextStyle boxTitle{100, 145, accent, true};
inline constexpr TextStyle running{80, 110, quiet};

[[nodiscard]] constexpr TextStyle heading(int level)
{
    if (level <= 1)
        return {165, 215, accent, true};
    if (level == 2)
        return {125, 170, accent, true};
    return {105, 148, ink, true};
}

/// White space above a block, in layout units; dropped at the top of a page.
namespace gap {
inline constexpr qreal paragraph = points(6.5);
inline constexpr qreal point = points(2.5);
inline constexpr qreal list = points(4.5);
inline constexpr qreal role = points(8);
inline constexpr qreal table = points(10);
inline constexpr qreal box = points(11);
inline constexpr qreal field = points(9);

[[nodiscard]] constexpr qreal heading(int level)
{
    if (level <= 1)
        return points(26);
    return level == 2 ? points(19) : points(13);
}
} // namespace gap

/// Longest comfortable line of running text; wider pages keep white space at the right.
inline constexpr qreal measure = millimetres(165);
inline constexpr qreal listIndent = points(17);
inline constexpr qreal roleIndent = points(13);
inline constexpr qreal cellPadding = points(4.5);
inline constexpr qreal boxPadding = points(10);

} // namespace style
} // namespace binder
