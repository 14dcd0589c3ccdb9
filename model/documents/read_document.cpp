// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document.h"
#include "model/pack/vocabulary_names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Reads what document_json.cpp writes. The first thing it does not know ends up in `m_unknown`; what is
/// absent has the value it has in a new document.
class DocumentReader
{
public:
    [[nodiscard]] Result<Document> read(const QJsonObject &json)
    {
        Document document;
        if (json.value("format"_L1) != "privacy-binder-document"_L1)
            m_unknown = json.value("format"_L1).toString();
        document.name = string(json, "name"_L1);
        document.language = string(json, "language"_L1);
        document.date = QDate::fromString(string(json, "date"_L1), Qt::ISODate);
        document.packId = string(json, "pack"_L1);
        document.packVersion = string(json, "packVersion"_L1);
        document.audience = word(audienceNames, json.value("audience"_L1));
        document.title = string(json, "title"_L1);
        document.subtitle = text(json.value("subtitle"_L1));
        const QJsonArray facts = json.value("facts"_L1).toArray();
        for (const QJsonValue &fact : facts)
            document.titleFacts.append({fact["label"_L1].toString(), text(fact["value"_L1])});
        document.author = string(json, "author"_L1);
        document.running = runningLines(json.value("running"_L1).toObject());
        if (json.contains("cover"_L1))
            document.cover = cover(json.value("cover"_L1).toObject());
        document.draft = json.value("draft"_L1).toBool();
        document.draftMark = string(json, "draftMark"_L1);
        const QJsonObject words = json.value("words"_L1).toObject();
        for (auto one = words.begin(); one != words.end(); ++one)
            document.words.insert(one.key(), one->toString());
        document.blocks = blocks(json.value("blocks"_L1).toArray());
        if (m_unknown) {
            return failure(
                ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Documents",
                    "This document cannot be shown: it holds something that this version of the program "
                    "does not know. Nothing was changed. Use the program it was made with, or a newer one."),
                *m_unknown);
        }
        return document;
    }

private:
    [[nodiscard]] static QString string(const QJsonObject &json, QLatin1StringView name)
    {
        return json.value(name).toString();
    }

    template<typename Word, std::size_t Count>
    [[nodiscard]] Word word(const std::array<Name<Word>, Count> &names, const QJsonValue &json)
    {
        const std::optional<Word> known = wordNamed(names, json.toString());
        if (!known)
            m_unknown = json.toString();
        return known.value_or(names.front().word);
    }

    [[nodiscard]] static Text text(const QJsonValue &json)
    {
        Text text;
        const QJsonArray spans = json.toArray();
        for (const QJsonValue &span : spans) {
            if (span.isString()) {
                text.append({span.toString(), false});
                continue;
            }
            const bool literal = span.toObject().contains("literal"_L1);
            text.append(
                {span[literal ? "literal"_L1 : "text"_L1].toString(), literal, span["link"_L1].toString()});
        }
        return text;
    }

    [[nodiscard]] static QList<Text> texts(const QJsonValue &json)
    {
        QList<Text> texts;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &one : array)
            texts.append(text(one));
        return texts;
    }

    [[nodiscard]] static QStringList strings(const QJsonValue &json)
    {
        QStringList strings;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &one : array)
            strings.append(one.toString());
        return strings;
    }

    [[nodiscard]] static RunningLines runningLines(const QJsonObject &json)
    {
        return {string(json, "headerLeft"_L1), string(json, "headerRight"_L1), string(json, "footerLeft"_L1),
                string(json, "footerBelow"_L1), string(json, "pageOf"_L1)};
    }

    [[nodiscard]] static Cover cover(const QJsonObject &json)
    {
        return {strings(json.value("lines"_L1)), string(json, "note"_L1), json.value("contents"_L1).toInt()};
    }

    [[nodiscard]] ListPoint point(const QJsonObject &json)
    {
        ListPoint point(text(json.value("text"_L1)));
        if (json.contains("role"_L1))
            point.role = word(roleNames, json.value("role"_L1));
        point.clause = string(json, "clause"_L1);
        point.assumed = json.value("assumed"_L1).toBool();
        point.draft = json.value("draft"_L1).toBool();
        return point;
    }

    [[nodiscard]] List list(const QJsonObject &json)
    {
        List list;
        list.mark = word(markNames, json.value("mark"_L1));
        list.introduced = json.value("introduced"_L1).toBool();
        const QJsonArray points = json.value("points"_L1).toArray();
        for (const QJsonValue &one : points)
            list.points.append(point(one.toObject()));
        return list;
    }

    [[nodiscard]] static Table table(const QJsonObject &json)
    {
        Table table;
        table.caption = text(json.value("caption"_L1));
        table.wide = json.value("wide"_L1).toBool();
        table.firstColumnHeads = json.value("firstColumnHeads"_L1).toBool();
        const QJsonArray columns = json.value("columns"_L1).toArray();
        for (const QJsonValue &one : columns)
            table.columns.append(
                {text(one["heading"_L1]), one["weight"_L1].toDouble(1), one["toFill"_L1].toBool()});
        const QJsonArray rows = json.value("rows"_L1).toArray();
        for (const QJsonValue &row : rows) {
            QList<Cell> cells;
            const QJsonArray array = row.toArray();
            for (const QJsonValue &cell : array)
                cells.append({texts(cell["lines"_L1]), cell["bulleted"_L1].toBool()});
            table.rows.append(cells);
        }
        return table;
    }

    [[nodiscard]] Form form(const QJsonObject &json)
    {
        Form form;
        const QJsonArray fields = json.value("fields"_L1).toArray();
        for (const QJsonValue &one : fields)
            form.fields.append({word(fieldKindNames, one["kind"_L1]), text(one["label"_L1])});
        form.title = text(json.value("title"_L1));
        form.hint = text(json.value("hint"_L1));
        return form;
    }

    [[nodiscard]] decltype(Block::content) content(const QJsonObject &json)
    {
        const QString kind = string(json, "kind"_L1);
        if (kind == "heading"_L1)
            return Heading{json.value("level"_L1).toInt(1), text(json.value("text"_L1))};
        if (kind == "paragraph"_L1)
            return Paragraph{word(roleNames, json.value("role"_L1)), text(json.value("text"_L1)),
                             json.value("continues"_L1).toBool()};
        if (kind == "list"_L1)
            return list(json);
        if (kind == "table"_L1)
            return table(json);
        if (kind == "box"_L1)
            return Box{word(toneNames, json.value("tone"_L1)), text(json.value("title"_L1)),
                       blocks(json.value("blocks"_L1).toArray())};
        if (kind == "form"_L1)
            return form(json);
        if (kind != "pageBreak"_L1)
            m_unknown = kind;
        return PageBreak{json.value("soft"_L1).toBool()};
    }

    [[nodiscard]] QList<Block> blocks(const QJsonArray &array)
    {
        QList<Block> blocks;
        blocks.reserve(array.size());
        for (const QJsonValue &one : array) {
            const QJsonObject json = one.toObject();
            Block block;
            block.clause = string(json, "clause"_L1);
            block.entry = string(json, "entry"_L1);
            block.reasons = {strings(json.value("reasons"_L1)["addresses"_L1]),
                             strings(json.value("reasons"_L1)["law"_L1])};
            block.assumed = json.value("assumed"_L1).toBool();
            block.draft = json.value("draft"_L1).toBool();
            block.content = content(json);
            blocks.append(std::move(block));
        }
        return blocks;
    }

    std::optional<QString> m_unknown;
};

} // namespace

Result<Document> documentFromJson(const QJsonObject &json)
{
    return DocumentReader().read(json);
}

} // namespace binder
