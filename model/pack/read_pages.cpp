// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pack_names.h"
#include "model/pack/read.h"
#include "model/pack/template_reader.h"

#include <array>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// What can be answered at a row of a matrix, besides "I don't know".
constexpr std::array states{"yes"_L1, "partly"_L1, "no"_L1, "not-applicable"_L1};
/// What is assumed of a row that is not known.
constexpr auto safeState = "no"_L1;

/// Reads pages one after the other into the pack; the sub-pages of a group follow the page with its cards.
class PagesReader
{
public:
    PagesReader(const QJsonObject &sets, TemplateReader &reader, Pack &pack)
        : m_sets(sets)
        , m_reader(reader)
        , m_pack(pack)
    {}

    void readPage(const QJsonObject &json)
    {
        Page page;
        page.id = json.value("id"_L1).toString();
        page.section = json.value("section"_L1).toString();
        page.stage = wordNamed(stageNames, json.value("stage"_L1).toString()).value_or(Stage::Basis);
        page.enableWhen = m_reader.condition(json.value("enableWhen"_L1));
        const QJsonArray items = json.value("item"_L1).toArray();
        readItems(items, page);
        m_pack.pages.append(page);
        for (const QJsonValue &one : items) {
            if (one["type"_L1].toString() == "group"_L1)
                readGroup(one.toObject(), page);
        }
    }

private:
    void readItems(const QJsonArray &items, Page &page)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonObject json = items.at(i).toObject();
            const Item item = readItem(json);
            add(item, i, page);
            if (item.type == ItemType::Matrix)
                readRows(json, item, i, page);
        }
    }

    [[nodiscard]] QList<Option> readOptions(const QJsonValue &json) const
    {
        QList<Option> options;
        const QJsonArray array = json.toArray();
        options.reserve(array.size());
        for (const QJsonValue &one : array)
            options.append({one["code"_L1].toString(), m_reader.condition(one["enableWhen"_L1]),
                            one["exclusive"_L1].toBool()});
        return options;
    }

    void add(Item item, qsizetype written, Page &page)
    {
        item.group = page.group;
        item.page = page.id;
        item.section = page.section;
        item.written = written;
        page.items.append(item.linkId);
        m_pack.items.append(std::move(item));
    }

    /// A matrix asks one choice for each row.
    void readRows(const QJsonObject &json, const Item &matrix, qsizetype written, Page &page)
    {
        const Catalogue *catalogue = m_pack.catalogue(matrix.catalogue);
        if (!catalogue)
            return;
        const QStringList offered = readStrings(json.value("states"_L1));
        for (const CatalogueRow *row : catalogue->rowsWhere(json.value("where"_L1).toObject())) {
            Item item;
            item.linkId = matrix.linkId + u'.' + row->id;
            item.type = ItemType::Choice;
            item.enableWhen = both(matrix.enableWhen, m_reader.condition(row->when));
            item.required = true;
            item.unknownAllowed = true;
            item.safeDefault = Value(QJsonValue(safeState));
            item.askWhom = matrix.askWhom;
            item.law = row->law;
            item.catalogue = catalogue->name;
            item.row = row->id;
            item.matrix = matrix.linkId;
            for (const QLatin1StringView state : states) {
                if (offered.isEmpty() || offered.contains(state))
                    item.options.append({state, nullptr, false});
            }
            add(item, written, page);
        }
    }

    static ConditionPointer both(const ConditionPointer &first, const ConditionPointer &second)
    {
        if (!first || !second)
            return first ? first : second;
        return std::make_shared<const Condition>(Condition{AllOf{{first, second}}});
    }

    /// The rows that are offered at a choice; its own options come behind them.
    void readRowOptions(const QJsonValue &from, Item &item) const
    {
        const Catalogue *catalogue = m_pack.catalogue(item.catalogue);
        if (!catalogue)
            return;
        QList<Option> options;
        for (const CatalogueRow *row : catalogue->rowsWhere(from["where"_L1].toObject()))
            options.append({row->code, m_reader.condition(row->when), false, {}, catalogue->name, row->id});
        item.options = options + item.options;
    }

    [[nodiscard]] Item readItem(const QJsonObject &json) const
    {
        Item item;
        item.linkId = json.value("linkId"_L1).toString();
        item.type = wordNamed(typeNames, json.value("type"_L1).toString()).value_or(ItemType::Display);
        item.enableWhen = m_reader.condition(json.value("enableWhen"_L1));
        item.required = json.value("required"_L1).toBool();
        item.repeats = json.value("repeats"_L1).toBool();
        item.unknownAllowed = json.value("unknownAllowed"_L1).toBool();
        if (json.contains("safeDefault"_L1))
            item.safeDefault = Value(json.value("safeDefault"_L1));
        const QJsonArray askWhom = json.value("askWhom"_L1).toArray();
        for (const QJsonValue &one : askWhom)
            item.askWhom.append({one["helper"_L1].toString(), m_reader.condition(one["when"_L1])});
        item.createsEntries = json.value("createsEntries"_L1).toString();
        item.references = json.value("references"_L1).toString();
        item.optionSet = json.value("answerValueSet"_L1).toString();
        item.optionsFrom = json.value("optionsFrom"_L1).toString();
        item.options = readOptions(item.optionSet.isEmpty() ? json.value("answerOption"_L1)
                                                            : m_sets.value(item.optionSet));
        if (item.type == ItemType::Matrix)
            item.catalogue = json.value("catalogue"_L1).toString();
        else if (const QJsonValue from = json.value("optionsFrom"_L1); from.isObject()) {
            item.catalogue = from["catalogue"_L1].toString();
            readRowOptions(from, item);
        }
        item.minimum = json.value("minimum"_L1);
        item.maximum = json.value("maximum"_L1);
        item.law = readStrings(json.value("law"_L1));
        const QJsonArray lawTables = json.value("lawTables"_L1).toArray();
        for (const QJsonValue &one : lawTables)
            item.lawTables.append(
                {one["table"_L1].toString(), one["row"_L1].toString(), m_reader.condition(one["when"_L1])});
        return item;
    }

    void readGroup(const QJsonObject &json, const Page &parent)
    {
        Group group;
        group.linkId = json.value("linkId"_L1).toString();
        group.page = parent.id;
        group.label = json.value("label"_L1).toString();
        const QJsonArray overview = json.value("overview"_L1).toArray();
        for (const QJsonValue &one : overview)
            group.overview.append({one["id"_L1].toString(), readStrings(one["questions"_L1])});
        const QJsonArray subPages = json.value("subPages"_L1).toArray();
        for (const QJsonValue &one : subPages) {
            Page page;
            page.id = one["id"_L1].toString();
            page.section = parent.section;
            page.stage = parent.stage;
            page.enableWhen = m_reader.condition(one["enableWhen"_L1]);
            page.group = group.linkId;
            const auto first = m_pack.items.size();
            readItems(one["item"_L1].toArray(), page);
            for (auto i = first; i < m_pack.items.size(); ++i) {
                if (m_pack.items.at(i).isQuestion())
                    group.items.append(m_pack.items.at(i).linkId);
            }
            group.subPages.append(page.id);
            m_pack.pages.append(page);
        }
        m_pack.groups.append(group);
    }

    QJsonObject m_sets;
    TemplateReader &m_reader;
    Pack &m_pack;
};

} // namespace

void readPages(const QJsonObject &json, TemplateReader &reader, Pack &pack)
{
    PagesReader pagesReader(json.value("answerValueSet"_L1).toObject(), reader, pack);
    const QJsonArray pages = json.value("pages"_L1).toArray();
    for (const QJsonValue &page : pages)
        pagesReader.readPage(page.toObject());
}

} // namespace binder
