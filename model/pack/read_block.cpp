// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"
#include "model/pack/template_reader.h"
#include "model/pack/vocabulary_names.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The word with this name; the first when there is none, which is also what counts when the key is absent.
template<typename Names>
auto wordFor(const Names &names, const QJsonValue &json)
{
    return wordNamed(names, json.toString()).value_or(names.front().word);
}

AssumedWords assumedWords(const QJsonObject &json)
{
    const QJsonValue assumed = json.value("assumedText"_L1);
    return {assumed.toString(), assumed.isNull()};
}

} // namespace

std::shared_ptr<const Loop> TemplateReader::loop(const QJsonValue &json)
{
    if (json.isUndefined())
        return nullptr;
    const QJsonObject object = json.toObject();
    Loop read;
    if (object.contains("group"_L1)) {
        read.kind = Loop::Kind::Group;
        read.name = object.value("group"_L1).toString();
        read.where = condition(object.value("where"_L1));
        read.sortBy = object.value("sortBy"_L1).toString();
        read.groupBy = object.value("groupBy"_L1).toString();
    } else if (object.contains("options"_L1)) {
        read.kind = Loop::Kind::Options;
        read.name = object.value("options"_L1).toString();
        read.chosen = object.value("chosen"_L1).toBool(true);
    } else if (object.contains("findings"_L1)) {
        read.kind = Loop::Kind::Findings;
        read.severities = readStrings(object.value("findings"_L1)["severity"_L1]);
    } else if (object.contains("openPoints"_L1)) {
        read.kind = Loop::Kind::OpenPoints;
    } else if (object.contains("questions"_L1)) {
        read.kind = Loop::Kind::Questions;
        const QJsonValue which = object.value("questions"_L1);
        read.name = which["section"_L1].toString();
        read.groupBy = which["of"_L1].toString();
        read.entries = which["entries"_L1].toBool(true);
    } else if (object.contains("documents"_L1)) {
        read.kind = Loop::Kind::Documents;
    } else {
        read.kind = Loop::Kind::Overruled;
    }
    return std::make_shared<const Loop>(read);
}

QList<BlockTemplate> TemplateReader::blocks(const QJsonValue &json)
{
    QList<BlockTemplate> blocks;
    const QJsonArray array = json.toArray();
    blocks.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject one = array.at(i).toObject();
        const auto first = blocks.size();
        if (loopsOverRows(one))
            blocks += rounds(one);
        else
            blocks.append(plainBlock(one));
        for (auto made = first; made < blocks.size(); ++made)
            blocks[made].written = i;
    }
    return blocks;
}

QList<ColumnTemplate> TemplateReader::columns(const QJsonValue &json)
{
    QList<ColumnTemplate> columns;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &one : array) {
        ColumnTemplate column;
        column.heading = one["heading"_L1].toString();
        column.weight = one["weight"_L1].toDouble(1.0);
        if (!one["value"_L1].isUndefined())
            column.value = std::make_shared<const Expression>(expression(one["value"_L1]));
        column.whenEmpty = one["whenEmpty"_L1].toString();
        column.assumedText = one["assumedText"_L1].toString();
        column.optional = one["optional"_L1].toBool();
        columns.append(column);
    }
    return columns;
}

BlockTemplate TemplateReader::plainBlock(const QJsonObject &json)
{
    BlockTemplate read;
    read.id = json.value("id"_L1).toString() + m_idEnd;
    read.when = condition(json.value("when"_L1));
    read.law = readStrings(json.value("law"_L1));
    read.advice = json.value("advice"_L1).toString();
    read.forEach = loop(json.value("forEach"_L1));
    read.values = values(json.value("values"_L1));
    const QString kind = json.value("kind"_L1).toString();
    if (kind == "section"_L1)
        read.content = SectionClause{json.value("heading"_L1).toString(), blocks(json.value("blocks"_L1))};
    else if (kind == "paragraph"_L1)
        read.content = paragraph(json);
    else if (kind == "list"_L1)
        read.content = list(json);
    else if (kind == "table"_L1)
        read.content = table(json);
    else if (kind == "box"_L1)
        read.content = BoxClause{json.value("title"_L1).toString(), wordFor(toneNames, json.value("tone"_L1)),
                                 blocks(json.value("blocks"_L1))};
    else if (kind == "choose"_L1)
        read.content = choice(json.value("options"_L1).toArray());
    else if (kind == "form"_L1)
        read.content = form(json.value("fields"_L1).toArray());
    else if (kind == "pageBreak"_L1)
        read.content = PageBreakClause();
    else if (kind == "law"_L1)
        read.content = LawClause();
    else if (kind == "notes"_L1)
        read.content = NotesClause();
    else if (kind == "document"_L1)
        read.content =
            DocumentClause{json.value("document"_L1).toString(), readStrings(json.value("except"_L1))};
    else if (kind == "additions"_L1)
        read.content = AdditionsClause();
    else if (kind == "questionnaire"_L1)
        read.content = QuestionnaireClause{json.value("text"_L1).toString()};
    return read;
}

ParagraphClause TemplateReader::paragraph(const QJsonObject &json)
{
    return {json.value("text"_L1).toString(), assumedWords(json), wordFor(roleNames, json.value("role"_L1)),
            json.value("continues"_L1).toBool(), readStrings(json.value("completes"_L1))};
}

ListClause TemplateReader::list(const QJsonObject &json)
{
    return {json.value("intro"_L1).toString(),
            assumedWords(json),
            json.value("whenEmpty"_L1).toString(),
            wordFor(roleNames, json.value("role"_L1)),
            wordFor(markNames, json.value("mark"_L1)),
            json.contains("points"_L1) ? pointed(json.value("points"_L1)) : nullptr,
            blocks(json.value("blocks"_L1))};
}

TableClause TemplateReader::table(const QJsonObject &json)
{
    TableClause table;
    table.text = json.value("caption"_L1).toString();
    table.whenEmpty = json.value("whenEmpty"_L1).toString();
    table.wide = json.value("wide"_L1).toBool();
    table.columns = columns(json.value("columns"_L1));
    return table;
}

ChooseClause TemplateReader::choice(const QJsonArray &json)
{
    ChooseClause choice;
    for (const QJsonValue &one : json)
        choice.options.append({condition(one["when"_L1]), blocks(one["blocks"_L1])});
    return choice;
}

FormClause TemplateReader::form(const QJsonArray &json)
{
    FormClause form;
    for (const QJsonValue &one : json)
        form.fields.append({wordFor(fieldKindNames, one["kind"_L1]), one["label"_L1].toString()});
    return form;
}

} // namespace binder
