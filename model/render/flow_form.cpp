// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FlowBuilder that sets forms: what is filled in by pen.
#include "model/render/flow_builder.h"

#include <algorithm>

namespace binder {

using flow::Strip;
using flow::Strips;

namespace {

constexpr qreal writingHeight = points(24);
constexpr int areaLines = 4;
constexpr int questionAreaLines = 3;

/// A line to write on.
DrawItem penLine(qreal x, qreal y, qreal width, Origin origin)
{
    return {origin, QRectF(x, y, width, points(0.6)), Rule{style::quiet, false}};
}

/// A box to tick, as high as a capital, on the first line of its label.
DrawItem tickBox(const Strips &label, qreal x, Origin origin)
{
    const qreal size = style::body.size * 0.82;
    const qreal height = label.isEmpty() ? style::body.pitch : label.constFirst().height;
    return {origin, QRectF(x, (height - size) / 2, size, size), Mark{MarkKind::ToDo, style::accent}};
}

} // namespace

void FlowBuilder::addForm(const Form &form, int number, const Place &place)
{
    const qsizetype firstPiece = m_flow.pieces.size();
    // A question with its answers stands closer together than the fields of a form.
    const bool question = !form.title.isEmpty();
    if (question) {
        const Origin origin{number, Part::FormLabel, -1, 0};
        addLines(m_setter.set(form.title, style::strong, place.left, place.textWidth, origin), points(13),
                 true, origin, place);
    }
    if (!form.hint.isEmpty()) {
        const Origin origin{number, Part::FormLabel, -1, 1};
        addLines(m_setter.set(form.hint, style::small, place.left, place.textWidth, origin), points(1), true,
                 origin, place);
    }
    for (int i = 0; i < form.fields.size();) {
        if (form.fields[i].kind == FormField::Kind::Tick)
            i = addTicks(form, i, number, place);
        else
            addPenField(form, i++, number, place);
    }
    keepTogether(firstPiece, place);
}

int FlowBuilder::addTicks(const Form &form, int first, int number, const Place &place)
{
    const bool question = !form.title.isEmpty();
    int end = first;
    QList<Text> labels;
    for (; end < form.fields.size() && form.fields[end].kind == FormField::Kind::Tick; ++end)
        labels.append(form.fields[end].label);
    // Short answers stand beside each other; long ones, and the fields of a form, below.
    const qsizetype fewest = question ? 2 : labels.size() + 1;
    const Columns columns = columnsFor(labels, fewest, style::listIndent, place);
    qreal gap = question ? points(3.5) : style::gap::field;
    for (int i = first; i < end; i += int(columns.count)) {
        Strips row;
        for (int c = i; c < std::min(end, i + int(columns.count)); ++c) {
            const qreal left = place.left + columns.step * (c - i);
            Strips label = m_setter.set(form.fields[c].label, style::body, left + style::listIndent,
                                        columns.width - style::listIndent, {number, Part::FormLabel, c});
            if (label.isEmpty())
                label.append(Strip{0, style::body.pitch, {}});
            label.first().items.prepend(tickBox(label, left, {number, Part::FormSpace, c}));
            addBeside(row, label);
        }
        addLines(std::move(row), gap, false, {number, Part::FormLabel, i}, place);
        gap = question ? points(2.5) : style::gap::field;
    }
    return end;
}

void FlowBuilder::addPenField(const Form &form, int index, int number, const Place &place)
{
    const FormField &field = form.fields[index];
    const bool question = !form.title.isEmpty();
    const Origin origin{number, Part::FormLabel, index};
    const Origin space{number, Part::FormSpace, index};
    if (field.kind == FormField::Kind::Area) {
        if (!field.label.isEmpty())
            addLines(m_setter.set(field.label, style::body, place.left, place.textWidth, origin),
                     style::gap::field, true, origin, place);
        Strips lines;
        for (int n = 0; n < (question ? questionAreaLines : areaLines); ++n)
            lines.append(
                {0, writingHeight, {penLine(place.left, writingHeight - points(1), place.textWidth, space)}});
        const qsizetype firstLine = m_flow.pieces.size();
        addLines(std::move(lines), 0, false, space, place);
        keepTogether(firstLine, place);
        return;
    }
    qreal labelWidth = place.textWidth * 0.36;
    Strips strips;
    if (field.label.isEmpty()) {
        labelWidth = 0;
        strips.append(Strip{0, writingHeight, {}});
    } else {
        strips = m_setter.set(field.label, style::body, place.left, labelWidth - points(8), origin);
        if (strips.size() == 1) { // room for a pen above the line
            DrawItem &label = strips.first().items.first();
            label.bounds.moveTop(writingHeight - label.bounds.height());
            strips.first().height = writingHeight;
        }
    }
    const qreal full = place.textWidth - labelWidth;
    const qreal length = field.kind == FormField::Kind::Date ? std::min(full, millimetres(45)) : full;
    // The pen line stands level with the last line of its label.
    strips.last().items.append(
        penLine(place.left + labelWidth, strips.last().height - points(3), length, space));
    addLines(std::move(strips), question ? 0 : points(2), false, origin, place);
}

} // namespace binder
