// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/check_names.h"

#include "model/pack/walk.h"

#include <QCoreApplication>
#include <QSet>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QString noQuestion(const QString &linkId)
{
    return QCoreApplication::translate("Pack", "There is no question \"%1\" in this pack.").arg(linkId);
}

class NameChecker : public PackVisitor
{
public:
    explicit NameChecker(const Pack &pack)
        : m_pack(pack)
    {}

    QList<LintProblem> problems;

    using PackVisitor::visit;

    void visit(const Page &page, const PackPlace &place) override
    {
        once(m_pages, page.id, place.at(u"id"));
        if (page.group.isEmpty())
            section(page.section, place.at(u"section"));
    }

    void visit(const Item &item, const PackPlace &place) override
    {
        once(m_linkIds, item.linkId, place.at(u"linkId"));
        checkPlaceOfGroup(item, place);
        if (const Group *group = item.type == ItemType::Group ? m_pack.group(item.linkId) : nullptr)
            namesOfGroup(*group, place);
        groupName(item.createsEntries, place.at(u"createsEntries"));
        groupName(item.references, place.at(u"references"));
        const PackPlace askWhom = place.at(u"askWhom");
        for (qsizetype i = 0; i < item.askWhom.size(); ++i) {
            if (!m_pack.helpers.contains(item.askWhom.at(i).helper)) {
                const PackPlace rule = askWhom.at(i);
                report(u"unknown-helper"_s, rule.at(u"helper"),
                       QCoreApplication::translate("Pack", "There is no helper \"%1\" in this pack.")
                           .arg(item.askWhom.at(i).helper));
            }
        }
        checkOptions(item, place);
    }

    void visit(const Condition &condition, const PackPlace &place) override
    {
        if (const auto *leaf = std::get_if<AnswerLeaf>(&condition.part)) {
            questionOrGroup(leaf->question, place.at(u"question"));
            groupName(leaf->thisGroup, place.at(u"answer"));
        } else if (const auto *derived = std::get_if<DerivedLeaf>(&condition.part)) {
            arguments(derived->with, place.at(u"with"));
        } else if (const auto *lookup = std::get_if<LookupLeaf>(&condition.part)) {
            questionOrGroup(lookup->key, place.at(u"key"));
        } else if (const auto *over = std::get_if<OverEntries>(&condition.part)) {
            groupName(over->group, place.at(keyOf(over->kind)));
            question(over->of, place.at(u"of"));
        }
    }

    void visit(const Use &use, const PackPlace &place) override
    {
        const bool isKnown = use.kind == Use::Kind::Condition
                                 ? m_pack.definitions.conditions.contains(use.name)
                                 : m_pack.definitions.expressions.contains(use.name);
        if (isKnown)
            return;
        report(
            u"unknown-definition"_s, place.at(u"use"),
            use.kind == Use::Kind::Condition
                ? QCoreApplication::translate(
                      "Pack", "There is no condition \"%1\" in conditions.json. Add it, or correct the name.")
                      .arg(use.name)
                : QCoreApplication::translate(
                      "Pack",
                      "There is no expression \"%1\" in expressions.json. Add it, or correct the name.")
                      .arg(use.name));
    }

    void visit(const DocumentTemplate &document, const PackPlace &place) override
    {
        once(m_documents, document.name, place.at(u"name"));
    }

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        once(m_blocks, block.id, place.at(u"id"));
        const auto *part = std::get_if<DocumentClause>(&block.content);
        if (part && !m_pack.document(part->document)) {
            report(u"unknown-document"_s, place.at(u"document"),
                   QCoreApplication::translate("Pack", "There is no document \"%1\" in this pack.")
                       .arg(part->document));
        }
        const auto *paragraph = std::get_if<ParagraphClause>(&block.content);
        const PackPlace completes = place.at(u"completes");
        for (qsizetype i = 0; paragraph && i < paragraph->completes.size(); ++i)
            question(paragraph->completes.at(i), completes.at(i), true);
    }

    void visit(const Loop &loop, const PackPlace &place) override
    {
        if (loop.kind == Loop::Kind::Group) {
            groupName(loop.name, place.at(u"group"));
            if (loop.sortBy != "label"_L1)
                question(loop.sortBy, place.at(u"sortBy"));
            question(loop.groupBy, place.at(u"groupBy"));
        } else if (loop.kind == Loop::Kind::Options) {
            question(loop.name, place.at(u"options"));
        } else if (loop.kind == Loop::Kind::Questions) {
            const PackPlace questions = place.at(u"questions");
            if (!loop.name.isEmpty())
                section(loop.name, questions.at(u"section"));
            if (!loop.groupBy.isEmpty())
                groupName(loop.groupBy, questions.at(u"of"));
        }
    }

    void visit(const Expression &expression, const PackPlace &place) override
    {
        std::visit([&](const auto &part) { names(part, place); }, expression.part);
    }

    void visit(const FindingTemplate &finding, const PackPlace &place) override
    {
        once(m_findings, finding.id, place.at(u"id"));
        questionOrGroup(finding.at, place.at(u"at"));
        groupName(finding.forEach, place.at(u"forEach"));
    }

    void visit(const Suggestions &suggestions, const PackPlace &place) override
    {
        // An entry may have several presets; the first whose condition holds is the one that counts.
        if (suggestions.group.isEmpty())
            once(m_suggestions, suggestions.id, place.at(u"id"));
        groupName(suggestions.group, place.at(u"group"));
        const PackPlace suggests = place.at(u"suggests");
        for (auto one = suggestions.values.cbegin(); one != suggestions.values.cend(); ++one)
            question(one.key(), suggests.at(one.key()));
    }

    void checkIdentity()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        question(m_pack.subject, file.at(u"subject"), true);
        question(m_pack.profileQuestion, file.at(u"profileQuestion"));
        question(m_pack.countryQuestion, file.at(u"countryQuestion"));
        const PackPlace sections = file.at(u"sections");
        for (qsizetype i = 0; i < m_pack.sections.size(); ++i)
            once(m_sections, m_pack.sections.at(i), sections.at(i));
    }

    void checkDefinitions()
    {
        PackPlace file;
        file.file = "documents.json"_L1;
        const PackPlace definitions = file.at(u"definitions");
        circular(m_pack.definitions.circularConditions, definitions.at(u"conditions"));
        circular(m_pack.definitions.circularExpressions, definitions.at(u"expressions"));
    }

private:
    void names(const AnswerValue &answer, const PackPlace &place)
    {
        question(answer.question, place.at(u"answer"));
    }
    void names(const CollectedValue &collected, const PackPlace &place)
    {
        question(collected.of, place.at(u"of"));
        question(collected.question, place.at(u"collect"));
    }
    void names(const ChosenValue &chosen, const PackPlace &place)
    {
        question(chosen.question, place.at(chosen.among ? u"items" : u"chosen"));
    }
    void names(const NotChosenValue &notChosen, const PackPlace &place)
    {
        question(notChosen.question, place.at(u"notChosen"));
    }
    void names(const EntryValue &entry, const PackPlace &place)
    {
        groupName(entry.group, place.at(u"entry"));
    }
    void names(const EntriesValue &entries, const PackPlace &place)
    {
        question(entries.of, place.at(u"of"));
        groupName(entries.group, place.at(u"entries"));
    }
    void names(const ExplanationValue &explanation, const PackPlace &place)
    {
        question(explanation.question, place.at(u"explanation"));
    }
    void names(const TextValue &, const PackPlace &) {}
    void names(const LookupValue &, const PackPlace &) {}
    void names(const FactValue &, const PackPlace &) {}
    void names(const DerivedValue &derived, const PackPlace &place)
    {
        arguments(derived.with, place.at(u"with"));
    }
    void names(const ItemValue &, const PackPlace &) {}
    void names(const DateValue &, const PackPlace &) {}
    void names(const EditionValue &, const PackPlace &) {}
    void names(const CountValue &count, const PackPlace &place)
    {
        groupName(count.group, place.at(u"count"));
    }
    void names(const JoinValue &, const PackPlace &) {}
    void names(const ConditionalValue &, const PackPlace &) {}

    void circular(const QStringList &names, const PackPlace &place)
    {
        for (const QString &name : names) {
            report(u"circular-definition"_s, place.at(name),
                   QCoreApplication::translate(
                       "Pack", "\"%1\" uses itself, directly or by others, so that it never says anything.")
                       .arg(name));
        }
    }

    static QStringView keyOf(OverEntries::Kind kind)
    {
        switch (kind) {
        case OverEntries::Kind::Some:
            return u"some";
        case OverEntries::Kind::Every:
            return u"every";
        case OverEntries::Kind::None:
            return u"none";
        case OverEntries::Kind::Count:
            return u"count";
        }
        return {};
    }

    void report(const QString &rule, const PackPlace &place, const QString &message)
    {
        problems.append({rule, place.file, place.pointer.toString(), message, false});
    }

    void once(QSet<QString> &known, const QString &id, const PackPlace &place)
    {
        if (known.contains(id)) {
            report(u"doubled-id"_s, place,
                   QCoreApplication::translate("Pack",
                                               "The id \"%1\" is used twice. Every id stands for one thing.")
                       .arg(id));
        }
        known.insert(id);
    }

    /// An empty name is an absent key, unless it is needed.
    void question(const QString &linkId, const PackPlace &place, bool needed = false)
    {
        if (linkId.isEmpty() && !needed)
            return;
        const Item *item = m_pack.item(linkId);
        if (!item || !item->isQuestion())
            report(u"unknown-question"_s, place, noQuestion(linkId));
    }

    void questionOrGroup(const QString &linkId, const PackPlace &place)
    {
        if (!m_pack.groupIndex.contains(linkId))
            question(linkId, place, true);
    }

    void groupName(const QString &group, const PackPlace &place)
    {
        if (!group.isEmpty() && !m_pack.groupIndex.contains(group)) {
            report(u"unknown-group"_s, place,
                   QCoreApplication::translate("Pack", "There is no group \"%1\" in this pack.").arg(group));
        }
    }

    void arguments(const QMap<QString, DerivedArgument> &with, const PackPlace &place)
    {
        for (auto one = with.cbegin(); one != with.cend(); ++one)
            questionOrNothing(one->question, place.at(one.key()));
    }

    void questionOrNothing(const QString &linkId, const PackPlace &place)
    {
        if (!linkId.isEmpty())
            questionOrGroup(linkId, place);
    }

    void namesOfGroup(const Group &group, const PackPlace &place)
    {
        question(group.label, place.at(u"label"));
        QSet<QString> columns;
        const PackPlace overview = place.at(u"overview");
        for (qsizetype i = 0; i < group.overview.size(); ++i) {
            const PackPlace column = overview.at(i);
            once(columns, group.overview.at(i).id, column.at(u"id"));
            const PackPlace questions = column.at(u"questions");
            for (qsizetype j = 0; j < group.overview.at(i).questions.size(); ++j)
                question(group.overview.at(i).questions.at(j), questions.at(j), true);
        }
    }

    void checkPlaceOfGroup(const Item &item, const PackPlace &place)
    {
        if (item.type == ItemType::Group && !item.group.isEmpty()) {
            report(u"nested-group"_s, place.at(u"type"),
                   QCoreApplication::translate(
                       "Pack", "A group cannot stand inside another group. Use a reference."));
        }
        if (item.group.isEmpty() && item.type != ItemType::Group)
            return;
        const bool isInside = item.linkId.startsWith(item.group + u'.');
        if (!item.group.isEmpty() && !isInside) {
            report(u"link-id-outside-group"_s, place.at(u"linkId"),
                   QCoreApplication::translate(
                       "Pack", "The linkId \"%1\" must start with \"%2.\", the group it is in.")
                       .arg(item.linkId, item.group));
        }
        if (item.type == ItemType::Group && item.linkId.contains(u'.')) {
            report(u"link-id-of-group"_s, place.at(u"linkId"),
                   QCoreApplication::translate("Pack", "The linkId of a group has no dot: \"%1\".")
                       .arg(item.linkId));
        }
    }

    void section(const QString &name, const PackPlace &place)
    {
        if (!m_pack.sections.contains(name)) {
            report(u"unknown-section"_s, place,
                   QCoreApplication::translate("Pack", "There is no section \"%1\" in this pack.").arg(name));
        }
    }

    void checkOptions(const Item &item, const PackPlace &place)
    {
        question(item.optionsFrom, place.at(u"optionsFrom"));
        const bool fromSet = !item.optionSet.isEmpty() && item.optionsFrom.isEmpty();
        if (fromSet && item.options.isEmpty()) {
            report(u"unknown-set"_s, place.at(u"answerValueSet"),
                   QCoreApplication::translate("Pack", "There is no set of options \"%1\" in this pack.")
                       .arg(item.optionSet));
        }
        if (fromSet && m_sets.contains(item.optionSet))
            return;
        m_sets.insert(item.optionSet);
        if (!item.optionsFrom.isEmpty())
            return;
        PackPlace file;
        file.file = place.file;
        const PackPlace sets = file.at(u"answerValueSet");
        const PackPlace options = fromSet ? sets.at(item.optionSet) : place.at(u"answerOption");
        QSet<QString> codes;
        for (qsizetype i = 0; i < item.options.size(); ++i) {
            const PackPlace option = options.at(i);
            once(codes, item.options.at(i).code, option.at(u"code"));
        }
    }

    const Pack &m_pack;
    QSet<QString> m_pages;
    QSet<QString> m_linkIds;
    QSet<QString> m_documents;
    QSet<QString> m_blocks;
    QSet<QString> m_findings;
    QSet<QString> m_suggestions;
    QSet<QString> m_sections;
    QSet<QString> m_sets;
};

} // namespace

QList<LintProblem> checkNames(const Pack &pack)
{
    NameChecker checker(pack);
    checker.checkIdentity();
    checker.checkDefinitions();
    walk(pack, checker);
    return checker.problems;
}

} // namespace binder
