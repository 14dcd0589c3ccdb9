// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pack.h"
#include "model/pack/template_reader.h"

namespace binder {

using namespace Qt::StringLiterals;

QList<BlockTemplate> TemplateReader::rounds(const QJsonObject &json)
{
    const QJsonValue loop = json.value("forEach"_L1);
    const Catalogue *from = catalogue(loop["catalogue"_L1].toString());
    if (!from)
        return {};
    QJsonObject clause = json;
    if (!loop["groupBy"_L1].isUndefined())
        return roundsByCode(json, *from);
    if (json.value("kind"_L1) == "table"_L1)
        return {tableOfRows(json, *from)};
    clause.remove("forEach"_L1);
    QList<BlockTemplate> blocks;
    const QString idEnd = m_idEnd;
    for (const CatalogueRow *row : rowsOf(loop)) {
        m_idEnd = idEnd + u'.' + row->id;
        blocks.append(plainBlock(filledFor(*row, *from, clause).toObject()));
    }
    m_idEnd = idEnd;
    return blocks;
}

QList<BlockTemplate> TemplateReader::roundsByCode(const QJsonObject &json, const Catalogue &from)
{
    const QJsonValue loop = json.value("forEach"_L1);
    const QString by = loop["groupBy"_L1].toString();
    QJsonObject clause = json;
    clause.remove("forEach"_L1);
    QList<BlockTemplate> blocks;
    const QString idEnd = m_idEnd;
    const QJsonObject before = m_within.value(from.name);
    for (const QString &code : from.columns.value(by).codes) {
        QJsonObject at = loop["where"_L1].toObject();
        for (auto one = before.begin(); one != before.end(); ++one)
            at.insert(one.key(), one.value());
        at.insert(by, code);
        if (from.rowsWhere(at).isEmpty())
            continue;
        m_within.insert(from.name, at);
        m_idEnd = idEnd + u'.' + code;
        blocks.append(plainBlock(filledIn(clause, {{by, code}}).toObject()));
    }
    m_idEnd = idEnd;
    m_within.insert(from.name, before);
    return blocks;
}

BlockTemplate TemplateReader::tableOfRows(const QJsonObject &json, const Catalogue &from)
{
    const QJsonObject loop = json.value("forEach"_L1).toObject();
    QJsonObject clause = json;
    clause.remove("forEach"_L1);
    const QJsonValue columnsOfAll = clause.take("columns"_L1);
    BlockTemplate block = plainBlock(clause);
    TableClause table = this->table(clause);
    table.ofRows = true;
    for (const CatalogueRow *row : rowsOf(loop)) {
        table.rows.append({condition(filledFor(*row, from, loop.value("when"_L1))),
                           columns(filledFor(*row, from, columnsOfAll))});
    }
    if (!table.rows.isEmpty())
        table.columns = table.rows.constFirst().columns;
    block.content = table;
    return block;
}

JoinValue TemplateReader::overRows(const QJsonObject &json)
{
    JoinValue join;
    join.ofRows = true;
    const QJsonValue choice = json.value("rows"_L1);
    if (const Catalogue *from = catalogue(choice["catalogue"_L1].toString())) {
        for (const CatalogueRow *row : rowsOf(choice))
            join.parts.append(expression(filledFor(*row, *from, json.value("value"_L1))));
    }
    return join;
}

QList<const CatalogueRow *> TemplateReader::rowsOf(const QJsonValue &choice) const
{
    const Catalogue *from = catalogue(choice["catalogue"_L1].toString());
    if (!from)
        return {};
    QList<const CatalogueRow *> rows = from->rowsWhere(choice["where"_L1].toObject());
    const QJsonObject within = m_within.value(from->name);
    rows.removeIf([&](const CatalogueRow *row) {
        for (auto one = within.begin(); one != within.end(); ++one) {
            if (!row->has(one.key(), one.value()))
                return true;
        }
        return false;
    });
    return rows;
}

QJsonValue TemplateReader::codes(const QJsonValue &json) const
{
    if (!json["catalogue"_L1].isString())
        return json;
    QJsonArray codes;
    for (const CatalogueRow *row : rowsOf(json))
        codes.append(row->code);
    return codes;
}

const Catalogue *TemplateReader::catalogue(const QString &name) const
{
    return m_pack ? m_pack->catalogue(name) : nullptr;
}

QJsonValue TemplateReader::filledFor(const CatalogueRow &row, const Catalogue &from,
                                     const QJsonValue &json) const
{
    return filledIn(json, from, row, {{u"state"_s, m_pack->matrixQuestion(from.name, row.id)}});
}

} // namespace binder
