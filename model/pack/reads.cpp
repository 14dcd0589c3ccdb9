// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/reads.h"

#include "model/pack/walk.h"

#include <functional>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using VisitLeaf = std::function<void(const AnswerLeaf &)>;

/// Calls `visit` for every leaf that compares an answer.
void forEachLeaf(const Condition &condition, const VisitLeaf &visit)
{
    if (const auto *leaf = std::get_if<AnswerLeaf>(&condition.part)) {
        visit(*leaf);
    } else if (const auto *all = std::get_if<AllOf>(&condition.part)) {
        for (const ConditionPointer &part : all->parts)
            forEachLeaf(*part, visit);
    } else if (const auto *any = std::get_if<AnyOf>(&condition.part)) {
        for (const ConditionPointer &part : any->parts)
            forEachLeaf(*part, visit);
    } else if (const auto *negation = std::get_if<Not>(&condition.part)) {
        forEachLeaf(*negation->part, visit);
    } else if (const auto *over = std::get_if<OverEntries>(&condition.part); over && over->where) {
        forEachLeaf(*over->where, visit);
    }
}

class Reads
{
public:
    Reads(const Pack &pack, bool withUnassumed)
        : m_pack(pack)
        , m_withUnassumed(withUnassumed)
    {}

    QSet<QString> questions;

    void question(const QString &linkId)
    {
        if (const Group *group = m_pack.group(linkId))
            entries(*group);
        else if (m_pack.item(linkId))
            questions.insert(linkId);
    }

    void condition(const ConditionPointer &condition)
    {
        if (condition)
            this->condition(*condition);
    }

    void condition(const Condition &condition)
    {
        forEachQuestion(condition, [this](const QString &linkId) { question(linkId); });
        forEachLeaf(condition, [this](const AnswerLeaf &leaf) { options(leaf); });
    }

    void expression(const Expression &expression)
    {
        std::visit([this](const auto &part) { read(part); }, expression.part);
    }

    void loop(const Loop &loop)
    {
        question(loop.name);
        condition(loop.where);
        if (loop.sortBy == "label"_L1)
            label(loop.name);
        else
            question(loop.sortBy);
        question(loop.groupBy);
    }

private:
    void read(const AnswerValue &answer)
    {
        question(answer.question);
        labelOf(answer.question);
        offer(answer.question);
    }
    void read(const CollectedValue &collected)
    {
        read(AnswerValue{collected.question});
        if (const Item *item = m_pack.item(collected.question))
            question(item->group);
        question(collected.of);
        condition(collected.where);
    }
    void read(const ChosenValue &chosen)
    {
        question(chosen.question);
        offer(chosen.question);
    }
    void read(const NotChosenValue &notChosen)
    {
        question(notChosen.question);
        offer(notChosen.question);
    }
    void read(const EntryValue &entry)
    {
        if (!entry.name.asOption)
            label(entry.group);
        question(entry.group);
    }
    void read(const EntriesValue &entries)
    {
        read(EntryValue{entries.group, entries.name});
        question(entries.of);
        condition(entries.where);
    }
    void read(const ExplanationValue &explanation)
    {
        if (m_withUnassumed)
            question(explanation.question);
    }
    void read(const TextValue &text)
    {
        for (const Expression &value : text.values)
            expression(value);
    }
    void read(const LookupValue &lookup)
    {
        if (lookup.key)
            expression(*lookup.key);
    }
    void read(const FactValue &) {}
    void read(const DerivedValue &derived)
    {
        for (const DerivedArgument &argument : derived.with)
            question(argument.question);
    }
    void read(const ItemValue &) {}
    void read(const DateValue &) {}
    void read(const EditionValue &) {}
    void read(const CountValue &count)
    {
        question(count.group);
        condition(count.where);
    }
    void read(const JoinValue &join)
    {
        for (const Expression &part : join.parts)
            expression(part);
    }
    void read(const ConditionalValue &conditional)
    {
        condition(conditional.when);
        expression(*conditional.value);
    }

    /// Whether a code can be chosen decides too: what its option asks is read.
    void options(const AnswerLeaf &leaf)
    {
        const Item *item = m_pack.item(leaf.question);
        if (!item || item->options.isEmpty() || m_optionsBusy.contains(item->linkId))
            return;
        m_optionsBusy.insert(item->linkId);
        for (const QString &code : leaf.codes.list()) {
            if (const Option *option = item->option(code))
                condition(option->enableWhen);
        }
        m_optionsBusy.remove(item->linkId);
    }

    /// What decides which options are offered. It is read, but no text assumes it.
    void offer(const QString &linkId)
    {
        const Item *item = m_pack.item(linkId);
        if (!item || !m_withUnassumed || m_optionsBusy.contains(linkId))
            return;
        m_optionsBusy.insert(linkId);
        question(item->optionsFrom);
        for (const Option &option : item->options)
            condition(option.enableWhen);
        m_optionsBusy.remove(linkId);
    }

    void entries(const Group &group)
    {
        if (!group.createdBy.isEmpty())
            questions.insert(group.createdBy);
    }

    void label(const QString &groupId)
    {
        if (const Group *group = m_pack.group(groupId))
            question(group->label);
    }

    /// An answer that refers to entries prints their labels.
    void labelOf(const QString &linkId)
    {
        const Item *item = m_pack.item(linkId);
        if (item && !item->references.isEmpty()) {
            label(item->references);
            question(item->references);
        }
    }

    const Pack &m_pack;
    bool m_withUnassumed;
    QSet<QString> m_optionsBusy; ///< questions whose options are looked at now
};

class DocumentReads : public PackVisitor
{
public:
    explicit DocumentReads(const Pack &pack)
        : m_pack(pack)
    {}

    using PackVisitor::visit;

    QHash<QString, QSet<QString>> byDocument;

    void visit(const DocumentTemplate &document, const PackPlace &) override
    {
        byDocument[document.name].unite(readBy(m_pack, document.enableWhen));
    }
    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        add(place, readBy(m_pack, block.when));
        if (const auto *table = std::get_if<TableClause>(&block.content)) {
            for (const RowTemplate &row : table->rows)
                add(place, readBy(m_pack, row.when));
        } else if (const auto *choice = std::get_if<ChooseClause>(&block.content)) {
            for (const Branch &branch : choice->options)
                add(place, readBy(m_pack, branch.when));
        }
    }
    void visit(const Loop &loop, const PackPlace &place) override { add(place, readBy(m_pack, loop)); }
    void visit(const Expression &expression, const PackPlace &place) override
    {
        add(place, readBy(m_pack, expression));
    }

private:
    void add(const PackPlace &place, const QSet<QString> &questions)
    {
        if (place.document)
            byDocument[place.document->name].unite(questions);
    }

    const Pack &m_pack;
};

} // namespace

QSet<QString> readBy(const Pack &pack, const Condition &condition)
{
    Reads reads(pack, true);
    reads.condition(condition);
    return reads.questions;
}

QSet<QString> readBy(const Pack &pack, const ConditionPointer &condition)
{
    return condition ? readBy(pack, *condition) : QSet<QString>();
}

QSet<QString> readBy(const Pack &pack, const Expression &expression, bool withUnassumed)
{
    Reads reads(pack, withUnassumed);
    reads.expression(expression);
    return reads.questions;
}

QSet<QString> readBy(const Pack &pack, const Loop &loop)
{
    Reads reads(pack, true);
    reads.loop(loop);
    return reads.questions;
}

QHash<QString, QSet<QString>> readByDocuments(const Pack &pack)
{
    DocumentReads reads(pack);
    walk(pack, reads);
    return reads.byDocument;
}

void addWhatTheyDependOn(const Pack &pack, QSet<QString> &questions)
{
    QStringList open(questions.cbegin(), questions.cend());
    const auto add = [&](const QSet<QString> &more) {
        for (const QString &linkId : more) {
            if (!questions.contains(linkId)) {
                questions.insert(linkId);
                open.append(linkId);
            }
        }
    };
    const auto addPage = [&](const QString &id) {
        if (const Page *page = pack.page(id))
            add(readBy(pack, page->enableWhen));
    };
    while (!open.isEmpty()) {
        const Item *item = pack.item(open.takeLast());
        if (!item)
            continue;
        add(readBy(pack, item->enableWhen));
        for (const Option &option : item->options)
            add(readBy(pack, option.enableWhen));
        addPage(item->page);
        if (const Group *group = pack.group(item->group)) {
            addPage(group->page);
            if (!group->createdBy.isEmpty())
                add({group->createdBy});
        }
        if (!item->optionsFrom.isEmpty())
            add({item->optionsFrom});
    }
}

} // namespace binder
