// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/walk.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

PackPlace PackPlace::at(QStringView key) const
{
    PackPlace next = *this;
    next.pointer = pointer.at(key);
    return next;
}

PackPlace PackPlace::at(qsizetype index) const
{
    PackPlace next = *this;
    next.pointer = pointer.at(index);
    return next;
}

PackPlace PackPlace::with(const QString &group) const
{
    PackPlace next = *this;
    if (!group.isEmpty() && !groups.contains(group))
        next.groups.append(group);
    return next;
}

PackPlace PackPlace::given(const ConditionPointer &condition) const
{
    PackPlace next = *this;
    if (condition)
        next.guards.append(condition);
    return next;
}

PackVisitor::~PackVisitor() = default;
void PackVisitor::visit(const Page &, const PackPlace &) {}
void PackVisitor::visit(const Item &, const PackPlace &) {}
void PackVisitor::visit(const Option &, const PackPlace &) {}
void PackVisitor::visit(const Condition &, const PackPlace &) {}
void PackVisitor::visit(const Use &, const PackPlace &) {}
void PackVisitor::visit(const DocumentTemplate &, const PackPlace &) {}
void PackVisitor::visit(const BlockTemplate &, const PackPlace &) {}
void PackVisitor::visit(const Loop &, const PackPlace &) {}
void PackVisitor::visit(const Expression &, const PackPlace &) {}
void PackVisitor::visit(const FindingTemplate &, const PackPlace &) {}
void PackVisitor::visit(const Suggestions &, const PackPlace &) {}

namespace {

/// Whether the options of an item stand with it; those of a set stand with the set, those of another question
/// there.
bool hasOwnOptions(const Item &item)
{
    return item.optionSet.isEmpty() && item.optionsFrom.isEmpty();
}

class Walker
{
public:
    Walker(const Pack &pack, PackVisitor &visitor)
        : m_pack(pack)
        , m_visitor(visitor)
    {}

    void walkPackFile()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        const PackPlace voices = file.at(u"voice");
        for (qsizetype i = 0; i < m_pack.voices.size(); ++i) {
            const PackPlace voice = voices.at(i);
            optional(m_pack.voices.at(i).when, voice, u"when");
        }
        const PackPlace sets = file.at(u"answerValueSet");
        const PackPlace pages = file.at(u"pages");
        qsizetype ordinal = 0;
        for (qsizetype i = 0; i < m_pack.pages.size(); ++i) {
            if (m_pack.pages.at(i).group.isEmpty())
                walkPage(i, pages.at(ordinal++), sets);
        }
    }

    void walkDocumentsFile()
    {
        PackPlace file;
        file.file = "documents.json"_L1;
        const PackPlace documents = file.at(u"documents");
        for (qsizetype i = 0; i < m_pack.documents.size(); ++i) {
            PackPlace place = documents.at(i);
            place.document = &m_pack.documents.at(i);
            walkDocument(m_pack.documents.at(i), place);
        }
        const PackPlace findings = file.at(u"findings");
        for (qsizetype i = 0; i < m_pack.findings.size(); ++i) {
            const FindingTemplate &finding = m_pack.findings.at(i);
            PackPlace place = findings.at(i).with(finding.forEach);
            place.finding = &finding;
            m_visitor.visit(finding, place);
            optional(finding.when, place, u"when");
            walkValues(finding.values, place.given(finding.when));
        }
    }

    void walkProfilesFile()
    {
        PackPlace file;
        file.file = "profiles.json"_L1;
        const PackPlace profiles = file.at(u"profiles");
        for (qsizetype i = 0; i < m_pack.profiles.size(); ++i)
            m_visitor.visit(m_pack.profiles.at(i), profiles.at(i));
        const PackPlace presets = file.at(u"presets");
        for (qsizetype i = 0; i < m_pack.presets.size(); ++i) {
            const Suggestions &preset = m_pack.presets.at(i);
            const PackPlace place = presets.at(i).with(preset.group);
            m_visitor.visit(preset, place);
            optional(preset.when, place, u"when");
        }
    }

    void walkCondition(const Condition &condition, const PackPlace &place)
    {
        const QString &name = condition.definition;
        if (name.isEmpty())
            return walkWritten(condition, place);
        m_visitor.visit(Use{Use::Kind::Condition, name}, place);
        if (!m_pack.definitions.conditions.contains(name))
            return;
        const Pointer file;
        const Pointer definitions = file.at(u"definitions");
        const Pointer conditions = definitions.at(u"conditions");
        PackPlace definition = place;
        definition.file = "documents.json"_L1;
        definition.pointer = conditions.at(name);
        walkWritten(condition, definition);
    }

    void walkExpression(const Expression &expression, const PackPlace &place)
    {
        const QString &name = expression.definition;
        if (name.isEmpty())
            return walkWritten(expression, place);
        m_visitor.visit(Use{Use::Kind::Expression, name}, place);
        if (!m_pack.definitions.expressions.contains(name))
            return;
        const Pointer file;
        const Pointer definitions = file.at(u"definitions");
        const Pointer expressions = definitions.at(u"expressions");
        PackPlace definition = place;
        definition.file = "documents.json"_L1;
        definition.pointer = expressions.at(name);
        walkWritten(expression, definition);
    }

private:
    void walkWritten(const Condition &condition, const PackPlace &place)
    {
        m_visitor.visit(condition, place);
        std::visit([&](const auto &part) { walkPart(part, place); }, condition.part);
    }

    void walkWritten(const Expression &expression, const PackPlace &place)
    {
        m_visitor.visit(expression, place);
        std::visit([&](const auto &part) { walkPart(part, place); }, expression.part);
    }

    void walkPart(const AnswerValue &, const PackPlace &) {}
    void walkPart(const CollectedValue &collected, const PackPlace &place)
    {
        optional(collected.where, place.with(groupOf(collected.question)), u"where");
    }
    void walkPart(const ChosenValue &, const PackPlace &) {}
    void walkPart(const NotChosenValue &, const PackPlace &) {}
    void walkPart(const EntryValue &, const PackPlace &) {}
    void walkPart(const EntriesValue &entries, const PackPlace &place)
    {
        optional(entries.where, place.with(entries.group), u"where");
    }
    void walkPart(const ExplanationValue &, const PackPlace &) {}
    void walkPart(const TextValue &text, const PackPlace &place) { walkValues(text.values, place); }
    void walkPart(const LookupValue &lookup, const PackPlace &place)
    {
        if (lookup.key)
            walkExpression(*lookup.key, place.at(u"key"));
    }
    void walkPart(const FactValue &, const PackPlace &) {}
    void walkPart(const DerivedValue &, const PackPlace &) {}
    void walkPart(const ItemValue &, const PackPlace &) {}
    void walkPart(const DateValue &, const PackPlace &) {}
    void walkPart(const EditionValue &, const PackPlace &) {}
    void walkPart(const CountValue &count, const PackPlace &place)
    {
        optional(count.where, place.with(count.group), u"where");
    }
    void walkPart(const JoinValue &join, const PackPlace &place)
    {
        const PackPlace parts = place.at(u"join");
        for (qsizetype i = 0; i < join.parts.size(); ++i)
            walkExpression(join.parts.at(i), join.ofRows ? place.at(u"value") : parts.at(i));
    }
    void walkPart(const ConditionalValue &conditional, const PackPlace &place)
    {
        optional(conditional.when, place, u"when");
        const PackPlace inside = place.given(conditional.when);
        walkExpression(*conditional.value, inside.at(u"value"));
    }

    void optional(const ConditionPointer &condition, const PackPlace &place, QStringView key)
    {
        if (condition)
            walkCondition(*condition, place.at(key));
    }

    void walkPart(const AnswerLeaf &, const PackPlace &) {}
    void walkPart(const DerivedLeaf &, const PackPlace &) {}
    void walkPart(const LookupLeaf &, const PackPlace &) {}
    void walkPart(const AllOf &all, const PackPlace &place) { walkParts(all.parts, place.at(u"all")); }
    void walkPart(const AnyOf &any, const PackPlace &place) { walkParts(any.parts, place.at(u"any")); }
    void walkPart(const Not &negation, const PackPlace &place) { optional(negation.part, place, u"not"); }
    void walkPart(const OverEntries &over, const PackPlace &place)
    {
        optional(over.where, place.with(over.group), u"where");
    }

    void walkParts(const QList<ConditionPointer> &parts, const PackPlace &place)
    {
        for (qsizetype i = 0; i < parts.size(); ++i)
            walkCondition(*parts.at(i), place.at(i));
    }

    void walkPage(qsizetype index, const PackPlace &place, const PackPlace &sets)
    {
        const Page &page = m_pack.pages.at(index);
        m_visitor.visit(page, place);
        optional(page.enableWhen, place, u"enableWhen");
        const PackPlace inside = place.given(page.enableWhen);
        const PackPlace items = inside.at(u"item");
        // Items lie in the pack as they were read: page after page, those of sub-pages after the page with
        // the cards.
        const auto first = m_nextItem;
        m_nextItem += page.items.size();
        for (qsizetype i = 0; i < page.items.size(); ++i)
            walkItem(m_pack.items.at(first + i), items.at(m_pack.items.at(first + i).written), sets);
        for (qsizetype i = 0; i < page.items.size(); ++i) {
            const Item &item = m_pack.items.at(first + i);
            if (item.type == ItemType::Group && page.group.isEmpty())
                walkSubPages(item, index, items.at(item.written).given(item.enableWhen), sets);
        }
    }

    void walkSubPages(const Item &group, qsizetype pageIndex, const PackPlace &place, const PackPlace &sets)
    {
        const PackPlace subPages = place.at(u"subPages");
        qsizetype ordinal = 0;
        for (auto next = pageIndex + 1; next < m_pack.pages.size() && !m_pack.pages.at(next).group.isEmpty();
             ++next) {
            if (m_pack.pages.at(next).group == group.linkId)
                walkPage(next, subPages.at(ordinal++).with(group.linkId), sets);
        }
    }

    void walkItem(const Item &item, PackPlace place, const PackPlace &sets)
    {
        place.item = &item;
        m_visitor.visit(item, place);
        if (!item.matrix.isEmpty())
            return walkRow(item, place);
        optional(item.enableWhen, place, u"enableWhen");
        const PackPlace asked = place.given(item.enableWhen);
        const PackPlace askWhom = asked.at(u"askWhom");
        for (qsizetype i = 0; i < item.askWhom.size(); ++i) {
            const PackPlace rule = askWhom.at(i);
            optional(item.askWhom.at(i).when, rule, u"when");
        }
        const PackPlace lawTables = asked.at(u"lawTables");
        for (qsizetype i = 0; i < item.lawTables.size(); ++i) {
            const PackPlace use = lawTables.at(i);
            optional(item.lawTables.at(i).when, use, u"when");
        }
        if (!item.optionsFrom.isEmpty())
            return;
        place = place.given(item.enableWhen);
        // A set stands elsewhere in the file, but its conditions are asked here.
        PackPlace set = place;
        set.pointer = sets.pointer;
        const PackPlace options = hasOwnOptions(item) ? place.at(u"answerOption") : set.at(item.optionSet);
        qsizetype own = 0;
        for (const Option &option : item.options) {
            if (!option.catalogue.isEmpty()) {
                atRow(place, option.catalogue, option.row, [&](const PackPlace &row) {
                    m_visitor.visit(option, row);
                    optional(option.enableWhen, row, u"when");
                });
                continue;
            }
            const PackPlace at = options.at(own++);
            m_visitor.visit(option, at);
            optional(option.enableWhen, at, u"enableWhen");
        }
    }

    /// What asks after a row has a condition of its own there; that of the matrix passes by with the matrix.
    void walkRow(const Item &item, const PackPlace &place)
    {
        atRow(place, item.catalogue, item.row,
              [&](const PackPlace &row) { optional(m_pack.rowCondition(item), row, u"when"); });
    }

    /// Shows the place of a row in the file of its catalogue, with all else as it is here.
    template<typename Visit>
    void atRow(PackPlace place, const QString &name, const QString &id, const Visit &visit)
    {
        const Catalogue *catalogue = m_pack.catalogue(name);
        if (!catalogue)
            return;
        const auto row = std::find_if(catalogue->rows.cbegin(), catalogue->rows.cend(),
                                      [&](const CatalogueRow &one) { return one.id == id; });
        const Pointer file;
        const Pointer rows = file.at(u"rows");
        place.file = QLatin1StringView(catalogue->file);
        place.pointer = rows.at(row - catalogue->rows.cbegin());
        visit(place);
    }

    void walkDocument(const DocumentTemplate &document, const PackPlace &place)
    {
        m_visitor.visit(document, place);
        optional(document.enableWhen, place, u"enableWhen");
        const PackPlace inside = place.given(document.enableWhen);
        const PackPlace facts = inside.at(u"facts");
        for (qsizetype i = 0; i < document.facts.size(); ++i) {
            const PackPlace fact = facts.at(i);
            walkExpression(document.facts.at(i).value, fact.at(u"value"));
        }
        walkBlocks(document.blocks, inside.at(u"blocks"));
    }

    void walkBlocks(const QList<BlockTemplate> &blocks, const PackPlace &place)
    {
        for (const BlockTemplate &block : blocks)
            walkBlock(block, place.at(block.written));
    }

    void walkBlock(const BlockTemplate &block, PackPlace place)
    {
        place.blocks.append(&block);
        const PackPlace round = block.forEach ? walkLoop(*block.forEach, place) : place;
        // The rounds of a table are its rows; all else is asked and made in each round.
        const auto *table = std::get_if<TableClause>(&block.content);
        const PackPlace &own = table ? place : round;
        m_visitor.visit(block, own);
        optional(block.when, own, u"when");
        const PackPlace inside = own.given(block.when);
        walkValues(block.values, inside);
        if (table && !table->ofRows)
            walkColumns(table->columns, round.given(block.when));
        else
            std::visit([&](const auto &part) { walkPart(part, inside); }, block.content);
    }

    void walkPart(const SectionClause &section, const PackPlace &place)
    {
        walkBlocks(section.blocks, place.at(u"blocks"));
    }
    void walkPart(const ParagraphClause &, const PackPlace &) {}
    void walkPart(const ListClause &list, const PackPlace &place)
    {
        if (list.points)
            walkExpression(*list.points, place.at(u"points"));
        walkBlocks(list.blocks, place.at(u"blocks"));
    }
    void walkPart(const TableClause &table, const PackPlace &place)
    {
        for (const RowTemplate &row : table.rows) {
            const PackPlace loop = place.at(u"forEach");
            optional(row.when, loop, u"when");
            walkColumns(row.columns, place.given(row.when));
        }
    }
    void walkPart(const BoxClause &box, const PackPlace &place)
    {
        walkBlocks(box.blocks, place.at(u"blocks"));
    }
    void walkPart(const ChooseClause &choice, const PackPlace &place)
    {
        const PackPlace options = place.at(u"options");
        QList<ConditionPointer> ruledOut; // by the branches before
        for (qsizetype i = 0; i < choice.options.size(); ++i) {
            const Branch &branch = choice.options.at(i);
            const PackPlace option = options.at(i);
            optional(branch.when, option, u"when");
            PackPlace chosen = option.given(branch.when);
            chosen.guards += ruledOut;
            walkBlocks(branch.blocks, chosen.at(u"blocks"));
            if (branch.when)
                ruledOut.append(std::make_shared<const Condition>(Condition{Not{branch.when}}));
        }
    }
    void walkPart(const FormClause &, const PackPlace &) {}
    void walkPart(const PageBreakClause &, const PackPlace &) {}
    void walkPart(const LawClause &, const PackPlace &) {}
    void walkPart(const NotesClause &, const PackPlace &) {}
    void walkPart(const DocumentClause &, const PackPlace &) {}
    void walkPart(const AdditionsClause &, const PackPlace &) {}
    void walkPart(const QuestionnaireClause &, const PackPlace &) {}

    /// The place of one round of the loop.
    PackPlace walkLoop(const Loop &loop, const PackPlace &place)
    {
        const PackPlace loopPlace = place.at(u"forEach");
        m_visitor.visit(loop, loopPlace);
        PackPlace round = place;
        if (loop.kind == Loop::Kind::Group) {
            optional(loop.where, loopPlace.with(loop.name), u"where");
            // With groupBy a round is a code, and the entries are those of an inner loop.
            if (loop.groupBy.isEmpty())
                round = place.with(loop.name).given(loop.where);
        }
        round.loops.append(&loop);
        return round;
    }

    void walkColumns(const QList<ColumnTemplate> &all, const PackPlace &place)
    {
        const PackPlace columns = place.at(u"columns");
        for (qsizetype i = 0; i < all.size(); ++i) {
            const PackPlace column = columns.at(i);
            if (all.at(i).value)
                walkExpression(*all.at(i).value, column.at(u"value"));
        }
    }

    void walkValues(const QMap<QString, Expression> &values, const PackPlace &place)
    {
        const PackPlace all = place.at(u"values");
        for (auto one = values.cbegin(); one != values.cend(); ++one)
            walkExpression(one.value(), all.at(one.key()));
    }

    [[nodiscard]] QString groupOf(const QString &linkId) const
    {
        const Item *item = m_pack.item(linkId);
        return item ? item->group : QString();
    }

    const Pack &m_pack;
    PackVisitor &m_visitor;
    qsizetype m_nextItem = 0;
};

} // namespace

void walk(const Pack &pack, PackVisitor &visitor)
{
    Walker walker(pack, visitor);
    walker.walkPackFile();
    walker.walkDocumentsFile();
    walker.walkProfilesFile();
}

void walk(const Pack &pack, const Condition &condition, const PackPlace &place, PackVisitor &visitor)
{
    Walker(pack, visitor).walkCondition(condition, place);
}

void walk(const Pack &pack, const Expression &expression, const PackPlace &place, PackVisitor &visitor)
{
    Walker(pack, visitor).walkExpression(expression, place);
}

} // namespace binder
