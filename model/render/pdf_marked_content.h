// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/tag_type.h"

#include <QByteArray>
#include <QList>
#include <optional>

class QPainter;

namespace binder {

/// What marked content is that is no content, only part of how the page looks.
enum class Artifact : quint8 { None, Header, Footer, DraftMark, Repeated, Decoration };

/// Where marked content begins: ahead of a part of `paintedParts`. It goes on up to the next mark.
struct ContentMark
{
    int part = 0;
    Artifact artifact = Artifact::None;
    TagType type = TagType::P; ///< of the tag it belongs to, unless it is an artifact
    int number = -1;           ///< its MCID, likewise

    friend bool operator==(const ContentMark &, const ContentMark &) = default;
};

/// Qt's PDF writer cannot say what the things it paints are. So a sign is painted where marked content begins
/// and at the end of a page: a line far off the paper. In the finished page the signs make room for the
/// operators of marked content.
void paintSign(QPainter &painter);

/// The content of a page with its signs replaced: `marks` has what begins at each sign but the last. Nothing
/// if there are not as many signs as there should be: what is tagged would not be what was painted.
[[nodiscard]] std::optional<QByteArray> withMarkedContent(QByteArrayView content,
                                                          const QList<ContentMark> &marks);

} // namespace binder
