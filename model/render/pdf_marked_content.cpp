// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/pdf_marked_content.h"

#include <QPainter>

namespace binder {

namespace {

/// Within the numbers PDF/A-1 allows, and where no page is. At the resolution of our PDF a unit is a unit of
/// the page.
constexpr QLine signPlace(-32000, -32000, -31999, -32000);
constexpr QByteArrayView paintedSign("-32000 -32000 m\n-31999 -32000 l\nS\n");

QByteArrayView artifactName(Artifact artifact)
{
    switch (artifact) {
    case Artifact::Header:
        return "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
    case Artifact::Footer:
        return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    case Artifact::DraftMark:
        return "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n";
    case Artifact::Repeated:
        return "/Artifact <</Type /Pagination>> BDC\n";
    case Artifact::None:
    case Artifact::Decoration:
        break;
    }
    return "/Artifact <</Type /Layout>> BDC\n";
}

void begin(QByteArray &content, const ContentMark &mark)
{
    if (mark.artifact != Artifact::None) {
        content += artifactName(mark.artifact);
        return;
    }
    content += '/';
    content += nameOf(mark.type);
    content += " <</MCID ";
    content += QByteArray::number(mark.number);
    content += ">> BDC\n";
}

} // namespace

void paintSign(QPainter &painter)
{
    painter.drawLine(signPlace); // by the pen that is there, whatever it is
}

std::optional<QByteArray> withMarkedContent(QByteArrayView content, const QList<ContentMark> &marks)
{
    QByteArray result;
    result.reserve(content.size() + marks.size() * 24);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= marks.size(); ++i) {
        const qsizetype at = content.indexOf(paintedSign, from);
        if (at < 0)
            return std::nullopt;
        result += content.sliced(from, at - from);
        from = at + paintedSign.size();
        if (i > 0)
            result += "EMC\n";
        if (i < marks.size())
            begin(result, marks[i]);
    }
    if (content.indexOf(paintedSign, from) >= 0)
        return std::nullopt;
    result += content.sliced(from);
    return result;
}

} // namespace binder
