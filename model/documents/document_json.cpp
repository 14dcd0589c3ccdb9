// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document.h"

#include "model/pack/vocabulary_names.h"

#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

// QJsonObject keeps its members sorted, so the order is fixed whatever the order of insertion.

QJsonValue json(const Text &text)
{
    QJsonArray spans;
    for (const Span &span : text) {
        if (!span.literal && span.link.isEmpty()) {
            spans.append(span.text);
            continue;
        }
        QJsonObject object{{span.literal ? u"literal"_s : u"text"_s, span.text}};
        if (!span.link.isEmpty())
            object.insert(u"link"_s, span.link);
        spans.append(object);
    }
    return spans;
}

QJsonArray json(const QList<Text> &texts)
{
    QJsonArray array;
    for (const Text &text : texts)
        array.append(json(text));
    return array;
}

QJsonArray json(const QList<Block> &blocks);

QJsonObject content(const Heading &heading)
{
    return {{u"kind"_s, u"heading"_s}, {u"level"_s, heading.level}, {u"text"_s, json(heading.text)}};
}

QJsonObject content(const Paragraph &paragraph)
{
    QJsonObject object{{u"kind"_s, u"paragraph"_s},
                       {u"role"_s, nameOf(roleNames, paragraph.role)},
                       {u"text"_s, json(paragraph.text)}};
    if (paragraph.continues)
        object.insert(u"continues"_s, true);
    return object;
}

QJsonObject json(const ListPoint &point)
{
    QJsonObject object{{u"text"_s, json(point.text)}};
    if (point.role != ParagraphRole::Body)
        object.insert(u"role"_s, nameOf(roleNames, point.role));
    if (!point.clause.isEmpty())
        object.insert(u"clause"_s, point.clause);
    if (point.assumed)
        object.insert(u"assumed"_s, true);
    if (point.draft)
        object.insert(u"draft"_s, true);
    return object;
}

QJsonObject content(const List &list)
{
    QJsonArray points;
    for (const ListPoint &point : list.points)
        points.append(json(point));
    QJsonObject object{
        {u"kind"_s, u"list"_s}, {u"mark"_s, nameOf(markNames, list.mark)}, {u"points"_s, points}};
    if (list.introduced)
        object.insert(u"introduced"_s, true);
    return object;
}

QJsonObject content(const Table &table)
{
    QJsonArray columns;
    for (const TableColumn &column : table.columns)
        columns.append(QJsonObject{{u"heading"_s, json(column.heading)},
                                   {u"toFill"_s, column.toFill},
                                   {u"weight"_s, column.weight}});
    QJsonArray rows;
    for (const QList<Cell> &row : table.rows) {
        QJsonArray cells;
        for (const Cell &cell : row)
            cells.append(QJsonObject{{u"bulleted"_s, cell.bulleted}, {u"lines"_s, json(cell.lines)}});
        rows.append(cells);
    }
    return {{u"kind"_s, u"table"_s}, {u"caption"_s, json(table.caption)},
            {u"columns"_s, columns}, {u"rows"_s, rows},
            {u"wide"_s, table.wide}, {u"firstColumnHeads"_s, table.firstColumnHeads}};
}

QJsonObject content(const Box &box)
{
    return {{u"kind"_s, u"box"_s},
            {u"tone"_s, nameOf(toneNames, box.tone)},
            {u"title"_s, json(box.title)},
            {u"blocks"_s, json(box.blocks)}};
}

QJsonObject content(const Form &form)
{
    QJsonArray fields;
    for (const FormField &field : form.fields)
        fields.append(
            QJsonObject{{u"kind"_s, nameOf(fieldKindNames, field.kind)}, {u"label"_s, json(field.label)}});
    QJsonObject object{{u"kind"_s, u"form"_s}, {u"fields"_s, fields}};
    if (!form.title.isEmpty())
        object.insert(u"title"_s, json(form.title));
    if (!form.hint.isEmpty())
        object.insert(u"hint"_s, json(form.hint));
    return object;
}

QJsonObject content(const PageBreak &pageBreak)
{
    QJsonObject object{{u"kind"_s, u"pageBreak"_s}};
    if (pageBreak.soft)
        object.insert(u"soft"_s, true);
    return object;
}

QJsonArray json(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        QJsonObject object = std::visit([](const auto &one) { return content(one); }, block.content);
        object.insert(u"clause"_s, block.clause);
        object.insert(u"reasons"_s,
                      QJsonObject{{u"addresses"_s, QJsonArray::fromStringList(block.reasons.addresses)},
                                  {u"law"_s, QJsonArray::fromStringList(block.reasons.law)}});
        if (!block.entry.isEmpty())
            object.insert(u"entry"_s, block.entry);
        if (block.assumed)
            object.insert(u"assumed"_s, true);
        if (block.draft)
            object.insert(u"draft"_s, true);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject toJson(const Document &document)
{
    QJsonArray facts;
    for (const auto &[label, value] : document.titleFacts)
        facts.append(QJsonObject{{u"label"_s, label}, {u"value"_s, json(value)}});
    QJsonObject words;
    for (auto word = document.words.cbegin(); word != document.words.cend(); ++word)
        words.insert(word.key(), word.value());
    const RunningLines &lines = document.running;
    QJsonObject object{{u"format"_s, u"privacy-binder-document"_s},
                       {u"name"_s, document.name},
                       {u"language"_s, document.language},
                       {u"date"_s, document.date.toString(Qt::ISODate)},
                       {u"pack"_s, document.packId},
                       {u"packVersion"_s, document.packVersion},
                       {u"audience"_s, nameOf(audienceNames, document.audience)},
                       {u"title"_s, document.title},
                       {u"subtitle"_s, json(document.subtitle)},
                       {u"facts"_s, facts},
                       {u"author"_s, document.author},
                       {u"running"_s, QJsonObject{{u"headerLeft"_s, lines.headerLeft},
                                                  {u"headerRight"_s, lines.headerRight},
                                                  {u"footerLeft"_s, lines.footerLeft},
                                                  {u"footerBelow"_s, lines.footerBelow},
                                                  {u"pageOf"_s, lines.pageOf}}},
                       {u"draft"_s, document.draft},
                       {u"draftMark"_s, document.draftMark},
                       {u"words"_s, words},
                       {u"blocks"_s, json(document.blocks)}};
    if (document.cover) {
        object.insert(u"cover"_s, QJsonObject{{u"lines"_s, QJsonArray::fromStringList(document.cover->lines)},
                                              {u"note"_s, document.cover->note},
                                              {u"contents"_s, document.cover->contents}});
    }
    return object;
}

} // namespace binder
