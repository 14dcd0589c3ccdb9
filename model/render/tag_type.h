// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <array>

namespace binder {

/// The elements of the structure tree that we use, all of them standard ones.
enum class TagType : quint8 {
    Document,
    Div,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    TR,
    TH,
    TD,
    Link,
    TOC,
    TOCI,
    Figure
};

/// The name the standard has for it: "P".
[[nodiscard]] constexpr QByteArrayView nameOf(TagType type)
{
    constexpr std::array<const char *, 22> names{
        "Document", "Div",   "H1",    "H2",      "H3", "H4", "H5", "H6",   "P",   "L",    "LI",
        "Lbl",      "LBody", "Table", "Caption", "TR", "TH", "TD", "Link", "TOC", "TOCI", "Figure"};
    return QByteArrayView(names[size_t(type)]);
}

/// The heading of a level, 1 to 6.
[[nodiscard]] constexpr TagType headingTag(int level)
{
    return TagType(int(TagType::H1) + level - 1);
}

} // namespace binder
