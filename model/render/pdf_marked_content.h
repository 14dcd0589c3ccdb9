// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

class QPainter;

namespace binder {

/// Qt's PDF writer cannot say what the things it paints are. So a sign is painted ahead of each part of a
/// page and at its end: a rectangle far off the paper. In the finished page the signs make room for the
/// operators of marked content.
void paintSign(QPainter &painter);

/// The content of a page with its signs replaced: `begins` has for each painted part the operator that begins
/// its marked content, or nothing where the part belongs to the one before. Nothing if there are not as many
/// signs as there should be: what is tagged would not be what was painted.
[[nodiscard]] std::optional<QByteArray> withMarkedContent(QByteArrayView content,
                                                          const QList<QByteArray> &begins);

} // namespace binder
