// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/text_uses.h"

#include <algorithm>
#include <array>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Words the program itself puts between the texts of a pack ("i18n" in docs/pack-format.md).
constexpr std::array<QLatin1StringView, 31> words{"yes"_L1,
                                                  "no"_L1,
                                                  "and"_L1,
                                                  "or"_L1,
                                                  "unknown"_L1,
                                                  "notAnswered"_L1,
                                                  "other"_L1,
                                                  "nobody"_L1,
                                                  "continued"_L1,
                                                  "contents"_L1,
                                                  "toContent"_L1,
                                                  "done"_L1,
                                                  "toDo"_L1,
                                                  "draft"_L1,
                                                  "law"_L1,
                                                  "page"_L1,
                                                  "of"_L1,
                                                  "date"_L1,
                                                  "packVersion"_L1,
                                                  "lawChecked"_L1,
                                                  "notLegalAdvice"_L1,
                                                  "internal"_L1,
                                                  "edition"_L1,
                                                  "afterEdition"_L1,
                                                  "notAdopted"_L1,
                                                  "severity.block"_L1,
                                                  "severity.warn"_L1,
                                                  "severity.advise"_L1,
                                                  "state.unanswered"_L1,
                                                  "state.answered"_L1,
                                                  "state.unknown"_L1};

constexpr std::array<QLatin1StringView, 8> durationWords{"day.one"_L1,   "day.many"_L1,  "week.one"_L1,
                                                         "week.many"_L1, "month.one"_L1, "month.many"_L1,
                                                         "year.one"_L1,  "year.many"_L1};

class Gatherer : public PackVisitor
{
public:
    explicit Gatherer(const Pack &pack)
        : m_pack(pack)
    {}

    using PackVisitor::visit;

    TextUses found;

    void gatherIdentity()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        need(u"pack.title"_s, file);
        need(u"pack.jurisdiction"_s, file);
        const PackPlace countries = file.at(u"countries");
        for (qsizetype i = 0; i < m_pack.countries.size(); ++i)
            need("pack.country."_L1 + m_pack.countries.at(i).id, countries.at(i));
        const PackPlace sections = file.at(u"sections");
        for (qsizetype i = 0; i < m_pack.sections.size(); ++i)
            need("section."_L1 + m_pack.sections.at(i), sections.at(i));
        const PackPlace atHand = file.at(u"atHand");
        for (qsizetype i = 0; i < m_pack.atHand.size(); ++i)
            need("pack.atHand."_L1 + m_pack.atHand.at(i), atHand.at(i));
        if (!m_pack.atHand.isEmpty())
            may(u"pack.length"_s, file);
        const PackPlace helpers = file.at(u"helpers");
        for (qsizetype i = 0; i < m_pack.helpers.size(); ++i) {
            need("helper."_L1 + m_pack.helpers.at(i), helpers.at(i));
            need("helper."_L1 + m_pack.helpers.at(i) + ".message"_L1, helpers.at(i));
        }
        if (!m_pack.helpers.isEmpty()) {
            need(u"pack.message.choices"_s, file, {}, {u"choices"_s});
            need(u"pack.message.end"_s, file);
        }
        for (const QLatin1StringView word : words)
            need("word."_L1 + word, file);
        for (const Item &item : m_pack.items) {
            for (const Option &state : item.matrix.isEmpty() ? QList<Option>() : item.options)
                need(item.optionTextId(state.code), file);
        }
        const bool hasDuration =
            std::any_of(m_pack.items.cbegin(), m_pack.items.cend(),
                        [](const Item &item) { return item.type == ItemType::Duration; });
        if (hasDuration) {
            for (const QLatin1StringView word : durationWords)
                need("word.duration."_L1 + word, file, {}, {u"amount"_s});
            need(u"word.duration.from"_s, file, {}, {u"duration"_s, u"start"_s});
        }
        const bool asksOnPaper = std::any_of(
            m_pack.documents.cbegin(), m_pack.documents.cend(), [](const DocumentTemplate &document) {
                return std::any_of(document.blocks.cbegin(), document.blocks.cend(),
                                   [](const BlockTemplate &block) {
                                       return std::holds_alternative<QuestionnaireClause>(block.content);
                                   });
            });
        if (asksOnPaper) {
            need(u"word.onlyIf"_s, file, {}, {u"question"_s, u"answers"_s});
            if (std::any_of(m_pack.items.cbegin(), m_pack.items.cend(),
                            [](const Item &item) { return !item.optionsFrom.isEmpty(); }))
                need(u"word.chooseFrom"_s, file, {}, {u"question"_s});
        }
        PackPlace law;
        law.file = "law.json"_L1;
        const PackPlace references = law.at(u"references");
        for (const LawReference &reference : m_pack.law.references)
            may("law."_L1 + reference.id, references.at(reference.id));
    }

    void visit(const Page &page, const PackPlace &place) override
    {
        need("page."_L1 + page.id, place, u"id");
        may("page."_L1 + page.id + ".intro"_L1, place);
    }

    void visit(const Item &item, const PackPlace &place) override
    {
        need(item.textId("text"_L1), place, u"linkId");
        if (item.type == ItemType::Display)
            return;
        if (!item.matrix.isEmpty()) {
            may(item.textId("hint"_L1), place);
            may(item.textId("why"_L1), place);
        } else {
            need(item.textId("hint"_L1), place, u"linkId");
            need(item.textId("why"_L1), place, u"linkId");
        }
        if (item.type == ItemType::Matrix) {
            may(item.textId("law"_L1), place);
            return;
        }
        if (item.type == ItemType::Group) {
            const Group *group = m_pack.group(item.linkId);
            if (group && group->createdBy.isEmpty())
                need(item.textId("add"_L1), place, u"linkId");
            if (group && !group->overview.isEmpty())
                need(item.textId("overview"_L1), place, u"overview");
            for (const OverviewColumn &column : group ? group->overview : QList<OverviewColumn>())
                need(item.textId("overview"_L1) + u'.' + column.id, place, u"overview");
            return;
        }
        may(item.textId("example"_L1), place);
        may(item.textId("law"_L1), place);
        if (!item.lawTables.isEmpty())
            need(item.textId("lawSource"_L1), place, u"lawTables", {u"source"_s, u"date"_s});
        for (const QString &kind : kindsOf(item.lawTables))
            need(item.textId("law"_L1) + u'.' + kind, place, u"lawTables", {u"term"_s});
        if (!item.askWhom.isEmpty())
            need(item.textId("ask"_L1), place, u"askWhom");
        if (item.type == ItemType::Boolean) {
            may(item.textId("yes"_L1), place);
            may(item.textId("no"_L1), place);
        }
    }

    void visit(const Option &option, const PackPlace &place) override
    {
        need(place.item->optionTextId(option.code), place,
             option.catalogue.isEmpty() ? QStringView(u"code") : QStringView(u"label"));
        may(place.item->optionHintId(option.code), place);
    }

    void visit(const DocumentTemplate &document, const PackPlace &place) override
    {
        need("document."_L1 + document.name + ".title"_L1, place, u"name");
        need("document."_L1 + document.name + ".summary"_L1, place, u"name");
        if (document.cover)
            named(document.cover->note, place.at(u"cover"), u"note");
        const PackPlace facts = place.at(u"facts");
        for (qsizetype i = 0; i < document.facts.size(); ++i)
            need(document.facts.at(i).label, facts.at(i), u"label");
    }

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        const QStringList names = block.values.keys();
        named(textOf(block), place, keyOfText(block), names);
        if (const AssumedWords *assumed = assumedWordsOf(block))
            named(assumed->text, place, u"assumedText", names);
        named(whenEmptyOf(block), place, u"whenEmpty", names, true);
        if (const auto *table = std::get_if<TableClause>(&block.content)) {
            columns(table->columns, place);
            for (const RowTemplate &row : table->rows)
                columns(row.columns, place);
        }
        const auto *form = std::get_if<FormClause>(&block.content);
        const PackPlace fields = place.at(u"fields");
        for (qsizetype i = 0; form && i < form->fields.size(); ++i)
            need(form->fields.at(i).label, fields.at(i), u"label");
    }

    void visit(const Expression &expression, const PackPlace &place) override
    {
        std::visit([&](const auto &part) { needFor(part, place); }, expression.part);
    }

    void visit(const FindingTemplate &finding, const PackPlace &place) override
    {
        need("finding."_L1 + finding.id + ".text"_L1, place, u"id", finding.values.keys());
        need("finding."_L1 + finding.id + ".action"_L1, place, u"id", finding.values.keys());
    }

    void visit(const Suggestions &suggestions, const PackPlace &place) override
    {
        if (suggestions.group.isEmpty())
            may("profile."_L1 + suggestions.id, place);
        for (const Value &value : suggestions.values)
            named(value.textId(), place, u"suggests");
    }

private:
    void needFor(const AnswerValue &, const PackPlace &) {}
    void needFor(const CollectedValue &, const PackPlace &) {}
    void needFor(const ChosenValue &, const PackPlace &) {}
    void needFor(const NotChosenValue &, const PackPlace &) {}
    void needFor(const EntryValue &entry, const PackPlace &place)
    {
        needForOptions(entry.group, entry.name, place);
    }
    void needFor(const EntriesValue &entries, const PackPlace &place)
    {
        needForOptions(entries.group, entries.name, place);
    }
    void needFor(const ExplanationValue &, const PackPlace &) {}
    void needFor(const TextValue &text, const PackPlace &place)
    {
        need(text.text, place, u"text", text.values.keys());
    }
    void needFor(const LookupValue &lookup, const PackPlace &place)
    {
        if (lookup.texts.isEmpty())
            return;
        const LawTable table = m_pack.law.tables.value(lookup.table);
        for (const QJsonObject &row : table.rows) {
            if (row.contains(lookup.field))
                need(lookup.texts + u'.' + row.value(lookup.field).toString(), place, u"texts");
        }
    }
    void needFor(const FactValue &, const PackPlace &) {}
    void needFor(const DerivedValue &derived, const PackPlace &place)
    {
        found.prefixes.append(use(derived.texts + u'.', place, u"texts"));
    }
    /// What the rows offered at a question say in a column that a loop over them prints.
    void needFor(const ItemValue &field, const PackPlace &place)
    {
        for (const Loop *loop : place.loops) {
            const Item *item = loop->kind == Loop::Kind::Options ? m_pack.item(loop->name) : nullptr;
            for (const Option &option : item ? item->options : QList<Option>()) {
                if (!option.catalogue.isEmpty())
                    may(Catalogue::textId(option.catalogue, option.row, field.field), place);
            }
        }
    }
    void needFor(const DateValue &, const PackPlace &) {}
    void needFor(const EditionValue &, const PackPlace &) {}
    void needFor(const CountValue &, const PackPlace &) {}
    void needFor(const JoinValue &, const PackPlace &) {}
    void needFor(const ConditionalValue &, const PackPlace &) {}

    void columns(const QList<ColumnTemplate> &all, const PackPlace &place)
    {
        const PackPlace columns = place.at(u"columns");
        for (qsizetype i = 0; i < all.size(); ++i) {
            const PackPlace column = columns.at(i);
            need(all.at(i).heading, column, u"heading");
            named(all.at(i).whenEmpty, column, u"whenEmpty");
            named(all.at(i).assumedText, column, u"assumedText", {u"value"_s});
        }
    }

    static QStringView keyOfText(const BlockTemplate &block)
    {
        if (std::holds_alternative<SectionClause>(block.content))
            return u"heading";
        if (std::holds_alternative<ListClause>(block.content))
            return u"intro";
        if (std::holds_alternative<TableClause>(block.content))
            return u"caption";
        return std::holds_alternative<BoxClause>(block.content) ? u"title" : u"text";
    }

    static TextUse use(const QString &id, const PackPlace &place, QStringView key,
                       const QStringList &placeholders = {})
    {
        const Pointer pointer = key.isEmpty() ? place.pointer : place.pointer.at(key);
        return {id, true, false, placeholders, place.file, pointer.toString()};
    }

    void need(const QString &id, const PackPlace &place, QStringView key = {},
              const QStringList &placeholders = {})
    {
        found.uses.append(use(id, place, key, placeholders));
    }

    /// What the rows are that can be shown: each kind has a sentence of its own.
    [[nodiscard]] QStringList kindsOf(const QList<LawTableUse> &uses) const
    {
        QStringList kinds;
        for (const LawTableUse &use : uses) {
            const QStringList rows =
                use.row.isEmpty() ? m_pack.law.tables.value(use.table).rows.keys() : QStringList{use.row};
            for (const QString &row : rows) {
                if (const std::optional<QJsonValue> kind = m_pack.law.cell(use.table, row, u"kind"_s))
                    kinds.append(kind->toString());
            }
        }
        kinds.removeDuplicates();
        kinds.sort();
        return kinds;
    }

    /// A text for each option that makes an entry.
    void needForOptions(const QString &groupId, const EntryName &name, const PackPlace &place)
    {
        if (!name.asOption || name.texts.isEmpty())
            return;
        const Group *group = m_pack.group(groupId);
        const Item *ticks = group ? m_pack.item(group->createdBy) : nullptr;
        if (!ticks)
            return;
        for (const Option &option : ticks->options) {
            if (!option.exclusive)
                need(name.texts + u'.' + option.code, place, u"texts");
        }
    }

    void may(const QString &id, const PackPlace &place)
    {
        TextUse optional = use(id, place, {});
        optional.needed = false;
        found.uses.append(optional);
    }

    /// A text that is needed when it is named.
    void named(const QString &id, const PackPlace &place, QStringView key,
               const QStringList &placeholders = {}, bool sentence = false)
    {
        if (id.isEmpty())
            return;
        TextUse one = use(id, place, key, placeholders);
        one.sentence = sentence;
        found.uses.append(one);
    }

    const Pack &m_pack;
};

} // namespace

TextUses textUses(const Pack &pack)
{
    Gatherer gatherer(pack);
    gatherer.gatherIdentity();
    walk(pack, gatherer);
    return gatherer.found;
}

} // namespace binder::lints
