// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"
#include "model/pack/template_reader.h"
#include "model/pack/vocabulary_names.h"

#include <array>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = BlockTemplate::Kind;

constexpr std::array<Name<BlockKind>, 13> kinds{{{"section"_L1, BlockKind::Section},
                                                 {"paragraph"_L1, BlockKind::Paragraph},
                                                 {"list"_L1, BlockKind::List},
                                                 {"table"_L1, BlockKind::Table},
                                                 {"box"_L1, BlockKind::Box},
                                                 {"choose"_L1, BlockKind::Choose},
                                                 {"form"_L1, BlockKind::Form},
                                                 {"pageBreak"_L1, BlockKind::PageBreak},
                                                 {"law"_L1, BlockKind::Law},
                                                 {"notes"_L1, BlockKind::Notes},
                                                 {"document"_L1, BlockKind::Document},
                                                 {"additions"_L1, BlockKind::Additions},
                                                 {"questionnaire"_L1, BlockKind::Questionnaire}}};

/// The word with this name; the first when there is none, which is also what counts when the key is absent.
template<typename Names>
auto wordFor(const Names &names, const QJsonValue &json)
{
    return wordNamed(names, json.toString()).value_or(names.front().word);
}

/// The key under which a kind of block has its main text.
QLatin1StringView textKey(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Section:
        return "heading"_L1;
    case BlockKind::List:
        return "intro"_L1;
    case BlockKind::Table:
        return "caption"_L1;
    case BlockKind::Box:
        return "title"_L1;
    case BlockKind::Paragraph:
    case BlockKind::Choose:
    case BlockKind::Form:
    case BlockKind::PageBreak:
    case BlockKind::Law:
    case BlockKind::Notes:
    case BlockKind::Document:
    case BlockKind::Additions:
    case BlockKind::Questionnaire:
        break;
    }
    return "text"_L1;
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
    read.kind = wordFor(kinds, json.value("kind"_L1));
    read.when = condition(json.value("when"_L1));
    read.law = readStrings(json.value("law"_L1));
    read.advice = json.value("advice"_L1).toString();
    read.forEach = loop(json.value("forEach"_L1));
    read.values = values(json.value("values"_L1));
    read.text = json.value(textKey(read.kind)).toString();
    read.assumedText = json.value("assumedText"_L1).toString();
    read.silentWhenAssumed = json.value("assumedText"_L1).isNull();
    read.whenEmpty = json.value("whenEmpty"_L1).toString();
    read.role = wordFor(roleNames, json.value("role"_L1));
    read.mark = wordFor(markNames, json.value("mark"_L1));
    read.tone = wordFor(toneNames, json.value("tone"_L1));
    read.continues = json.value("continues"_L1).toBool();
    read.completes = readStrings(json.value("completes"_L1));
    read.wide = json.value("wide"_L1).toBool();
    if (json.contains("points"_L1))
        read.points = std::make_shared<const Expression>(expression(json.value("points"_L1)));
    read.columns = columns(json.value("columns"_L1));
    read.blocks = blocks(json.value("blocks"_L1));
    const QJsonArray options = json.value("options"_L1).toArray();
    for (const QJsonValue &one : options)
        read.options.append({condition(one["when"_L1]), blocks(one["blocks"_L1])});
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue &one : fields)
        read.fields.append({wordFor(fieldKindNames, one["kind"_L1]), one["label"_L1].toString()});
    read.document = json.value("document"_L1).toString();
    read.except = readStrings(json.value("except"_L1));
    return read;
}

} // namespace binder
