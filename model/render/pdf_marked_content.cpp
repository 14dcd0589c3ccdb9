// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/pdf_marked_content.h"

#include <QPainter>

namespace binder {

namespace {

/// Within the numbers PDF/A-1 allows, and where no page is. At the resolution of our PDF a unit is a unit of
/// the page.
constexpr QRect signPlace(-32000, -32000, 1, 1);
constexpr QByteArrayView paintedSign("-32000 -32000 1 1 re\nf\n");

} // namespace

void paintSign(QPainter &painter)
{
    painter.fillRect(signPlace, Qt::black);
}

std::optional<QByteArray> withMarkedContent(QByteArrayView content, const QList<QByteArray> &begins)
{
    QByteArray result;
    result.reserve(content.size() + begins.size() * 8);
    qsizetype from = 0;
    bool open = false;
    for (qsizetype i = 0; i <= begins.size(); ++i) {
        const qsizetype at = content.indexOf(paintedSign, from);
        if (at < 0)
            return std::nullopt;
        result += content.sliced(from, at - from);
        from = at + paintedSign.size();
        const bool end = i == begins.size();
        if (!end && begins[i].isEmpty())
            continue;
        if (open)
            result += "EMC\n";
        if (!end)
            result += begins[i] + '\n';
        open = !end;
    }
    if (content.indexOf(paintedSign, from) >= 0)
        return std::nullopt;
    result += content.sliced(from);
    return result;
}

} // namespace binder
