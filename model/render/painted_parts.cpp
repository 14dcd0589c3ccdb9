// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/painted_parts.h"

#include <algorithm>

namespace binder {

namespace {

void addStretch(QList<PaintedPart> &parts, PaintedPart part, int start, int end)
{
    part.start = start;
    part.length = end - start;
    part.whole = false;
    if (end > start)
        parts.append(part);
}

void addLine(QList<PaintedPart> &parts, PaintedPart part, const TextLine &text)
{
    const QTextLine line = text.layout->lineAt(text.line);
    part.start = line.textStart();
    part.length = line.textLength();
    const int end = part.start + part.length;
    const qsizetype first = parts.size();
    int next = part.start;
    const QList<QTextLayout::FormatRange> formats = text.layout->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        const int linkStart = std::max(range.start, next);
        const int linkEnd = std::min(range.start + range.length, end);
        if (!range.format.isAnchor() || linkStart >= linkEnd)
            continue;
        addStretch(parts, part, next, linkStart);
        PaintedPart link = part;
        link.link = range.format.anchorHref();
        link.linkStart = range.start;
        addStretch(parts, link, linkStart, linkEnd);
        next = linkEnd;
    }
    if (parts.size() == first) {
        parts.append(part);
        return;
    }
    addStretch(parts, part, next, end);
    for (qsizetype i = first; i < parts.size(); ++i)
        parts[i].last = i + 1 == parts.size();
}

} // namespace

QList<PaintedPart> paintedParts(const LaidPage &page)
{
    QList<PaintedPart> parts;
    parts.reserve(page.ground.size() + page.items.size());
    for (const DrawItem &item : page.ground)
        parts.append({&item, true});
    for (const DrawItem &item : page.items) {
        const auto *text = std::get_if<TextLine>(&item.shape);
        if (!text) {
            parts.append({&item, false});
            continue;
        }
        addLine(parts, {&item, false}, *text);
        if (text->hyphen) {
            PaintedPart hyphen{&item, false};
            hyphen.hyphen = true;
            parts.append(hyphen);
        }
    }
    return parts;
}

QRectF boundsOf(const PaintedPart &part)
{
    const auto *text = std::get_if<TextLine>(&part.item->shape);
    if (!text || part.whole)
        return part.item->bounds;
    const QTextLine line = text->layout->lineAt(text->line);
    const qreal from = line.cursorToX(part.start);
    const qreal to = line.cursorToX(part.start + part.length);
    const QPointF corner = part.item->bounds.topLeft() + QPointF(0, line.y());
    return QRectF(corner + QPointF(std::min(from, to), 0), QSizeF(qAbs(to - from), line.height()));
}

std::optional<QPointF> droppedSpace(const DrawItem &item, const TextLine &text)
{
    const QTextLine line = text.layout->lineAt(text.line);
    if (text.line + 1 >= text.layout->lineCount() || line.textLength() == 0)
        return std::nullopt;
    const QString string = text.layout->text();
    int end = line.textStart() + line.textLength();
    const QChar last = string.at(end - 1);
    if (!last.isSpace() || last == QChar::Nbsp) // a no-break space is painted
        return std::nullopt;
    while (end > line.textStart() && string.at(end - 1).isSpace())
        --end;
    return item.bounds.topLeft() + QPointF(line.cursorToX(end), line.y() + line.ascent());
}

QPointF hyphenPlace(const DrawItem &item, const TextLine &text)
{
    const QTextLine line = text.layout->lineAt(text.line);
    return item.bounds.topLeft()
           + QPointF(line.cursorToX(line.textStart() + line.textLength()), line.y() + line.ascent());
}

} // namespace binder
