// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of FlowBuilder that set running text: paragraphs by their role, lists.
#include "model/render/flow_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace binder {

using flow::Frame;
using flow::Piece;
using flow::Strips;

namespace {

/// How a paragraph of a role is set apart. What was told, what it means and what to do later read as one
/// pattern: a heavy, a light and a dotted bar, which survive printing without colour.
struct RoleLook
{
    TextStyle text = style::body;
    QRgb bar = 0;
    qreal barThickness = 0;
    bool dotted = false;
    std::optional<MarkKind> mark;
};

RoleLook lookOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return {};
    case ParagraphRole::Told:
        return {style::body, style::accent, points(2.6), false, {}};
    case ParagraphRole::Meaning:
        return {style::body, style::accent, points(0.8), false, {}};
    case ParagraphRole::Later:
        return {style::later, style::quiet, points(0.9), true, {}};
    case ParagraphRole::Assumed:
        return {style::body, 0, 0, false, MarkKind::Assumed};
    case ParagraphRole::Open:
        return {style::body, 0, 0, false, MarkKind::Open};
    case ParagraphRole::Advice:
        return {style::body, 0, 0, false, MarkKind::Advice};
    case ParagraphRole::Note: {
        TextStyle italic = style::body;
        italic.italic = true;
        return {italic, style::hairline, points(0.8), false, {}};
    }
    case ParagraphRole::Reference:
        return {style::small, 0, 0, false, {}};
    }
    return {};
}

constexpr qreal listGutter = points(12);
/// What words fill of a line that is broken between them.
constexpr qreal fullLine = 0.93;

/// A mark as high as a capital, on the first line of a text.
DrawItem markOn(const Strips &strips, MarkKind kind, qreal x, const TextStyle &style, Origin origin)
{
    const qreal size = style.size * 0.82;
    const qreal top = (strips.constFirst().height - size) / 2;
    return {origin, QRectF(x, top, size, size), Mark{kind, style::accent}};
}

} // namespace

void FlowBuilder::addParagraph(const Paragraph &paragraph, bool keepWithNext, int number, const Place &place)
{
    const RoleLook look = lookOf(paragraph.role);
    const Origin origin{number, Part::Paragraph};
    Place inside = place;
    qreal gap = paragraph.role == ParagraphRole::Reference ? style::gap::reference : style::gap::paragraph;
    if (look.bar != 0 && m_bar) {
        inside.frame = m_bar->second;
    } else if (look.bar != 0) {
        Frame frame;
        frame.x = place.left;
        frame.width = place.textWidth;
        frame.padding = points(1);
        frame.bar = look.bar;
        frame.barThickness = look.barThickness;
        frame.dotted = look.dotted;
        frame.origin = {number, Part::Decoration};
        inside.frame = addFrame(frame, place);
        m_bar = {paragraph.role, inside.frame};
        gap = style::gap::role;
    }
    if (look.bar != 0 || look.mark) {
        inside.left += style::roleIndent;
        inside.textWidth -= style::roleIndent;
    }
    Strips strips = m_setter.set(paragraph.text, look.text, inside.left, inside.textWidth, origin);
    if (look.mark && !strips.isEmpty())
        strips.first().items.prepend(markOn(strips, *look.mark, place.left, look.text, origin));
    addLines(std::move(strips), gap, keepWithNext, origin, inside);
}

FlowBuilder::Columns FlowBuilder::columnsFor(const QList<Text> &points, qsizetype fewest, qreal indent,
                                             const Place &place) const
{
    constexpr qsizetype most = 3;
    /// Columns that save less of the height are not worth the wandering of the eye.
    constexpr qreal worthwhile = 0.8;
    /// One point in so many may take more than a line there.
    constexpr qsizetype mostBroken = 8;
    const Columns single{1, place.textWidth, 0};
    if (points.size() < fewest)
        return single;
    QList<qreal> lengths;
    for (const Text &point : points)
        lengths.append(m_setter.extentOf(point, style::body).line);
    Columns best = single;
    qreal bestHeight = std::numeric_limits<qreal>::max();
    for (qsizetype count = 1; count <= std::min(most, points.size()); ++count) {
        const qreal room = count == 1 ? single.width : (place.width + listGutter) / qreal(count) - listGutter;
        const qreal line = (room - indent) * fullLine;
        const qsizetype broken =
            std::count_if(lengths.cbegin(), lengths.cend(), [&](qreal length) { return length > line; });
        if (count > 1 && broken * mostBroken > lengths.size())
            continue;
        qreal height = 0;
        for (qsizetype i = 0; i < lengths.size(); i += count) {
            const qreal longest = *std::max_element(lengths.cbegin() + i,
                                                    lengths.cbegin() + std::min(i + count, lengths.size()));
            height += std::max(1.0, std::ceil(longest / line));
        }
        if (height <= bestHeight) {
            best = {count, room, count == 1 ? 0 : room + listGutter};
            bestHeight = height * worthwhile;
        }
    }
    return best;
}

void FlowBuilder::addList(const List &list, int number, const Place &place)
{
    const bool measures = list.mark == ListMark::Done || list.mark == ListMark::ToDo;
    const bool labelled = measures && !list.introduced;
    qreal gap = style::gap::list;
    const QString word =
        labelled ? m_document.words.value(list.mark == ListMark::Done ? u"done"_s : u"toDo"_s) : QString();
    if (!word.isEmpty()) {
        const Origin origin{number, Part::ListLabel};
        addLines(m_setter.set({{word}}, style::label, place.left, place.textWidth, origin),
                 style::gap::paragraph, true, origin, place);
        gap = style::gap::point;
    }
    const qreal indent = list.points.size() > 99 ? 2 * style::listIndent : style::listIndent;
    constexpr qsizetype fewest = 3;
    const bool steps = list.mark == ListMark::Number; // are read one after the other
    const Columns columns = columnsFor(list.texts(), steps ? list.points.size() + 1 : fewest, indent, place);
    QList<Strips> texts;
    for (int i = 0; i < list.points.size(); ++i) {
        const qreal left = place.left + columns.step * qreal(i % columns.count);
        // A number stays, so the sign of a point stands behind it.
        const qreal inset = indent + (steps && lookOf(list.points[i].role).mark ? style::roleIndent : 0);
        texts.append(m_setter.set(list.points[i].text, style::body, left + inset, columns.width - inset,
                                  {number, Part::ListPoint, i}));
    }
    const bool oneLineEach =
        std::all_of(texts.cbegin(), texts.cend(), [](const Strips &strips) { return strips.size() <= 1; });
    for (int i = 0; i < texts.size(); ++i) {
        const Origin markOrigin{number, Part::ListMark, i};
        const qreal left = place.left + columns.step * qreal(i % columns.count);
        Strips &strips = texts[i];
        const std::optional<MarkKind> own = lookOf(list.points[i].role).mark;
        if (own)
            strips.first().items.prepend(
                markOn(strips, *own, steps ? left + indent : left, style::body, markOrigin));
        if (measures && !own) {
            const MarkKind kind = list.mark == ListMark::Done ? MarkKind::Done : MarkKind::ToDo;
            strips.first().items.prepend(markOn(strips, kind, left, style::body, markOrigin));
        } else if (steps || !own) {
            const QString sign = list.mark == ListMark::Number ? QString::number(i + 1) + u'.' : u"\u2022"_s;
            const qreal inset = list.mark == ListMark::Number ? 0 : points(4);
            Strips mark = m_setter.set({{sign}}, style::body, left + inset, indent - inset, markOrigin);
            DrawItem item = mark.first().items.takeFirst();
            item.bounds.moveTop((strips.first().height - item.bounds.height()) / 2);
            strips.first().items.prepend(item);
        }
    }
    // In columns the points stand in rows, to be read from left to right.
    for (qsizetype i = 0; i < texts.size(); i += columns.count) {
        Strips row = std::move(texts[i]);
        for (qsizetype c = i + 1; c < std::min(i + columns.count, texts.size()); ++c)
            flow::addBeside(row, texts[c]);
        // No page begins with the last row alone, or ends with the first.
        const bool last = i + columns.count >= texts.size();
        const bool keep = !last && (i == 0 || i + 2 * columns.count >= texts.size());
        addLines(std::move(row), gap, keep, {number, Part::ListPoint, int(i)}, place);
        gap = oneLineEach ? style::gap::shortPoint : style::gap::point;
    }
}

} // namespace binder
