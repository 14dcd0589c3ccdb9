// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/files/assembly.h"

#include "model/pack/read.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The key of a clause's main text, and what its id has behind that of the clause.
struct MainText
{
    QLatin1StringView kind;
    QLatin1StringView key;
    QLatin1StringView behind;
};

constexpr std::array<MainText, 6> mainTexts{{{"section"_L1, "heading"_L1, ".heading"_L1},
                                             {"paragraph"_L1, "text"_L1, ""_L1},
                                             {"list"_L1, "intro"_L1, ".intro"_L1},
                                             {"table"_L1, "caption"_L1, ".caption"_L1},
                                             {"box"_L1, "title"_L1, ".title"_L1},
                                             {"questionnaire"_L1, "text"_L1, ""_L1}}};

} // namespace

void Assembly::addDocuments()
{
    QJsonArray documents;
    const QStringList names = readStrings(m_identity.value("documents"_L1));
    for (const QString &name : names)
        addDocument(name, documents);
    m_documents.insert("documents"_L1, documents);
}

void Assembly::addDocument(const QString &name, QJsonArray &documents)
{
    const QString fileName = "documents/"_L1 + name + ".json"_L1;
    QJsonObject json = file(fileName, Spot{pack_parts::pack, {}}.at("documents"_L1).at(documents.size()));
    json.remove("$schema"_L1);
    json.remove("texts"_L1);
    const Spot at{fileName, {}};
    const QString id = "document."_L1 + name;
    json.insert("name"_L1, name);
    m_result.sources.add(pack_parts::documents, "/documents/"_L1 + QString::number(documents.size()),
                         fileName, {});
    textOf(json, "title"_L1, id + ".title"_L1, at);
    textOf(json, "summary"_L1, id + ".summary"_L1, at);
    conditionIn(json, "enableWhen"_L1, at);
    if (json.contains("cover"_L1)) {
        QJsonObject cover = json.value("cover"_L1).toObject();
        textIn(cover, "note"_L1, id + ".cover.note"_L1, at.at("cover"_L1));
        json.insert("cover"_L1, cover);
    }
    if (json.contains("facts"_L1)) {
        json.insert("facts"_L1, changedArray(json.value("facts"_L1), at.at("facts"_L1),
                                             [this](const QJsonValue &one, const Spot &there) {
                                                 QJsonObject fact = one.toObject();
                                                 textIn(fact, "label"_L1, {}, there);
                                                 fact.insert("value"_L1, expression(fact.value("value"_L1),
                                                                                    there.at("value"_L1)));
                                                 return fact;
                                             }));
    }
    json.insert("blocks"_L1, documentBlocks(json.value("blocks"_L1), at.at("blocks"_L1), documents.size()));
    documents.append(json);
}

QJsonArray Assembly::documentBlocks(const QJsonValue &json, const Spot &at, qsizetype document)
{
    QJsonArray all;
    const QList<Placed> placed = withParts(json, "blocks"_L1, at);
    for (const Placed &one : placed) {
        m_result.sources.add(pack_parts::documents,
                             u"/documents/%1/blocks/%2"_s.arg(document).arg(all.size()), one.spot.file,
                             one.spot.pointer);
        all.append(block(one.json, one.spot));
    }
    return all;
}

QJsonArray Assembly::blocks(const QJsonValue &json, const Spot &at)
{
    return changedArray(
        json, at, [this](const QJsonValue &one, const Spot &there) { return block(one.toObject(), there); });
}

QJsonObject Assembly::block(QJsonObject json, const Spot &at)
{
    const QString id = json.value("id"_L1).toString();
    const QString kind = json.value("kind"_L1).toString();
    for (const MainText &text : mainTexts) {
        if (text.kind == kind)
            textIn(json, text.key, id + text.behind, at);
    }
    textIn(json, "assumedText"_L1, id + ".assumed"_L1, at);
    textIn(json, "whenEmpty"_L1, id + ".empty"_L1, at);
    conditionIn(json, "when"_L1, at);
    if (json.contains("forEach"_L1)) {
        QJsonObject loop = json.value("forEach"_L1).toObject();
        // Over rows of a catalogue "where" is no condition, and "when" is.
        const bool isOverRows = loop.contains("catalogue"_L1);
        conditionIn(loop, isOverRows ? "when"_L1 : "where"_L1, at.at("forEach"_L1));
        json.insert("forEach"_L1, loop);
    }
    if (json.contains("values"_L1))
        json.insert("values"_L1, values(json.value("values"_L1), at.at("values"_L1)));
    if (json.contains("points"_L1))
        json.insert("points"_L1, expression(json.value("points"_L1), at.at("points"_L1)));
    if (json.contains("columns"_L1))
        json.insert("columns"_L1, columns(json.value("columns"_L1), id, at.at("columns"_L1)));
    if (json.contains("fields"_L1))
        json.insert("fields"_L1, fields(json.value("fields"_L1), id, at.at("fields"_L1)));
    if (json.contains("blocks"_L1))
        json.insert("blocks"_L1, blocks(json.value("blocks"_L1), at.at("blocks"_L1)));
    if (json.contains("options"_L1))
        json.insert("options"_L1, branches(json.value("options"_L1), at.at("options"_L1)));
    return json;
}

QJsonArray Assembly::columns(const QJsonValue &json, const QString &id, const Spot &at)
{
    return changedArray(json, at, [&](const QJsonValue &one, const Spot &there) {
        QJsonObject column = one.toObject();
        // Without an id of its own a column has no texts of its own either.
        const QString own = column.take("id"_L1).toString();
        const QString start = own.isEmpty() ? QString() : id + u'.' + own;
        textIn(column, "heading"_L1, start, there);
        textIn(column, "whenEmpty"_L1, own.isEmpty() ? QString() : start + ".empty"_L1, there);
        textIn(column, "assumedText"_L1, own.isEmpty() ? QString() : start + ".assumed"_L1, there);
        if (column.contains("value"_L1))
            column.insert("value"_L1, expression(column.value("value"_L1), there.at("value"_L1)));
        return column;
    });
}

QJsonArray Assembly::fields(const QJsonValue &json, const QString &id, const Spot &at)
{
    return changedArray(json, at, [&](const QJsonValue &one, const Spot &there) {
        QJsonObject field = one.toObject();
        const QString own = field.take("id"_L1).toString();
        textIn(field, "label"_L1, own.isEmpty() ? QString() : id + u'.' + own, there);
        return field;
    });
}

QJsonArray Assembly::branches(const QJsonValue &json, const Spot &at)
{
    return changedArray(json, at, [this](const QJsonValue &one, const Spot &there) {
        QJsonObject branch = one.toObject();
        conditionIn(branch, "when"_L1, there);
        branch.insert("blocks"_L1, blocks(branch.value("blocks"_L1), there.at("blocks"_L1)));
        return branch;
    });
}

QJsonValue Assembly::expression(const QJsonValue &json, const Spot &at)
{
    QJsonObject object = json.toObject();
    if (object.value("text"_L1).isString()) {
        const QJsonValue id = object.take("id"_L1);
        object.insert("text"_L1, m_texts.take(object.value("text"_L1), id.toString(), at));
    }
    conditionIn(object, "when"_L1, at);
    conditionIn(object, "where"_L1, at);
    if (object.contains("values"_L1))
        object.insert("values"_L1, values(object.value("values"_L1), at.at("values"_L1)));
    for (const auto key : {"value"_L1, "key"_L1}) {
        if (object.contains(key))
            object.insert(key, expression(object.value(key), at.at(key)));
    }
    if (object.contains("join"_L1)) {
        object.insert("join"_L1, changedArray(object.value("join"_L1), at.at("join"_L1),
                                              [this](const QJsonValue &one, const Spot &there) {
                                                  return expression(one, there);
                                              }));
    }
    return object;
}

QJsonObject Assembly::values(const QJsonValue &json, const Spot &at)
{
    return changedObject(json, at, [this](const QJsonValue &one, const Spot &there, const QString &) {
        return expression(one, there);
    });
}

void Assembly::addFindings()
{
    QJsonArray findings;
    const QStringList names = readStrings(m_identity.value("findings"_L1));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = "findings/"_L1 + names.at(i) + ".json"_L1;
        const QJsonArray written =
            file(name, Spot{pack_parts::pack, {}}.at("findings"_L1).at(i)).value("findings"_L1).toArray();
        for (qsizetype j = 0; j < written.size(); ++j) {
            const Spot at = Spot{name, {}}.at("findings"_L1).at(j);
            QJsonObject finding = written.at(j).toObject();
            const QString id = "finding."_L1 + finding.value("id"_L1).toString();
            textOf(finding, "text"_L1, id + ".text"_L1, at);
            textOf(finding, "action"_L1, id + ".action"_L1, at);
            conditionIn(finding, "when"_L1, at);
            if (finding.contains("values"_L1))
                finding.insert("values"_L1, values(finding.value("values"_L1), at.at("values"_L1)));
            m_result.sources.add(pack_parts::documents, "/findings/"_L1 + QString::number(findings.size()),
                                 name, at.pointer);
            findings.append(finding);
        }
    }
    m_documents.insert("findings"_L1, findings);
}

} // namespace binder
