// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of FlowBuilder that set running text: paragraphs by their role, lists, forms.
#include "model/render/flow_builder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

using flow::Frame;
using flow::Piece;
using flow::Strips;

namespace {

/// How a paragraph of a role is set apart. What was told, what it means and what to do later read as one pattern:
/// a heavy, a light and a dotted bar, which survive printing without colour.
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

/// A mark as high as a capital, on the first line of a text.
DrawItem markOn(const Strips &strips, MarkKind kind, qreal x, const TextStyle &style, Origin origin)
{
    const qreal size = style.size * 0.82;
    const qreal top = (strips.constFirst().height - size) / 2;
    return {origin, QRectF(x, top, size, size), Mark{kind, style::accent}};
}

} // namespace

void FlowBuilder::addParagraph(const Paragraph &paragraph, bool beforeList, int number, const Place &place)
{
    const RoleLook look = lookOf(paragraph.role);
    const Origin origin{number, Part::Paragraph};
    Place inside = place;
    qreal gap = style::gap::paragraph;
    if (look.bar != 0) {
        Frame frame;
        frame.x = place.left;
        frame.width = place.textWidth;
        frame.padding = points(1);
        frame.bar = look.bar;
        frame.barThickness = look.barThickness;
        frame.dotted = look.dotted;
        frame.origin = {number, Part::Decoration};
        inside.frame = addFrame(frame, place);
        gap = style::gap::role;
    }
    if (look.bar != 0 || look.mark) {
        inside.left += style::roleIndent;
        inside.textWidth -= style::roleIndent;
    }
    Strips strips = m_setter.set(paragraph.text, look.text, inside.left, inside.textWidth, origin);
    if (look.mark && !strips.isEmpty())
        strips.first().items.prepend(markOn(strips, *look.mark, place.left, look.text, origin));
    addLines(std::move(strips), gap, beforeList, origin, inside);
}

void FlowBuilder::addList(const List &list, int number, const Place &place)
{
    const bool measures = list.mark == ListMark::Done || list.mark == ListMark::ToDo;
    qreal gap = style::gap::list;
    const QString word = measures ? m_document.words.value(list.mark == ListMark::Done ? u"done"_s : u"toDo"_s)
                                  : QString();
    if (!word.isEmpty()) {
        const Origin origin{number, Part::ListLabel};
        addLines(m_setter.set({{word}}, style::label, place.left, place.textWidth, origin), style::gap::paragraph,
                 true, origin, place);
        gap = style::gap::point;
    }
    const qreal indent = list.points.size() > 99 ? 2 * style::listIndent : style::listIndent;
    for (int i = 0; i < list.points.size(); ++i) {
        const Origin markOrigin{number, Part::ListMark, i};
        const Origin origin{number, Part::ListPoint, i};
        Strips strips =
            m_setter.set(list.points[i], style::body, place.left + indent, place.textWidth - indent, origin);
        if (measures) {
            const MarkKind kind = list.mark == ListMark::Done ? MarkKind::Done : MarkKind::ToDo;
            strips.first().items.prepend(markOn(strips, kind, place.left, style::body, markOrigin));
        } else {
            const QString sign = list.mark == ListMark::Number ? QString::number(i + 1) + u'.' : u"\u2022"_s;
            const qreal inset = list.mark == ListMark::Number ? 0 : points(4);
            Strips mark =
                m_setter.set({{sign}}, style::body, place.left + inset, indent - inset, markOrigin);
            DrawItem item = mark.first().items.takeFirst();
            item.bounds.moveTop((strips.first().height - item.bounds.height()) / 2);
            strips.first().items.prepend(item);
        }
        // No page begins with the last point alone, or ends with the first.
        const bool keep = i + 1 < list.points.size() && (i == 0 || i == list.points.size() - 2);
        addLines(std::move(strips), gap, keep, origin, place);
        gap = style::gap::point;
    }
}

void FlowBuilder::addForm(const Form &form, int number, const Place &place)
{
    constexpr qreal writingHeight = points(24);
    const qsizetype firstPiece = m_flow.pieces.size();
    const qreal labelWidth = place.textWidth * 0.36;
    const auto rule = [&](qreal x, qreal y, qreal width, Origin origin) {
        return DrawItem{origin, QRectF(place.left + x, y, width, points(0.6)), Rule{style::quiet, false}};
    };
    for (int i = 0; i < form.fields.size(); ++i) {
        const FormField &field = form.fields[i];
        const Origin origin{number, Part::FormLabel, i};
        const Origin space{number, Part::FormSpace, i};
        const bool tick = field.kind == FormField::Kind::Tick;
        const qreal gap = tick || field.kind == FormField::Kind::Area ? style::gap::field : points(2);
        if (tick) {
            Strips strips = m_setter.set(field.label, style::body, place.left + style::listIndent,
                                         place.textWidth - style::listIndent, origin);
            strips.first().items.prepend(markOn(strips, MarkKind::ToDo, place.left, style::body, space));
            addLines(std::move(strips), gap, false, origin, place);
        } else if (field.kind == FormField::Kind::Area) {
            addLines(m_setter.set(field.label, style::body, place.left, place.textWidth, origin), gap, true, origin,
                     place);
            Strips lines;
            for (int n = 0; n < 4; ++n)
                lines.append({0, writingHeight, {rule(0, writingHeight - points(1), place.textWidth, space)}});
            const qsizetype firstLine = m_flow.pieces.size();
            addLines(std::move(lines), 0, false, space, place);
            keepTogether(firstLine, place);
        } else {
            // The pen line stands level with the last line of its label.
            Strips strips = m_setter.set(field.label, style::body, place.left, labelWidth - points(8), origin);
            if (strips.size() == 1) { // room for a pen above the line
                DrawItem &label = strips.first().items.first();
                label.bounds.moveTop(writingHeight - label.bounds.height());
                strips.first().height = writingHeight;
            }
            const qreal full = place.textWidth - labelWidth;
            const qreal length = field.kind == FormField::Kind::Date ? std::min(full, millimetres(45)) : full;
            strips.last().items.append(rule(labelWidth, strips.last().height - points(3), length, space));
            addLines(std::move(strips), gap, false, origin, place);
        }
    }
    keepTogether(firstPiece, place);
}

} // namespace binder
