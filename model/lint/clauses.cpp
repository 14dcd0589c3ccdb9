// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Whether a clause among these, or among those inside them, is what is looked for.
template<typename Wanted>
bool anyBlock(const QList<BlockTemplate> &blocks, const Wanted &wanted)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [&](const BlockTemplate &block) {
        bool isThere = wanted(block);
        forEachListInside(block, [&](const QList<BlockTemplate> &inside) {
            isThere = isThere || anyBlock(inside, wanted);
        });
        return isThere;
    });
}

class ClauseChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        if (const auto *list = std::get_if<ListClause>(&block.content))
            checkList(*list, place);
        if (const auto *choice = std::get_if<ChooseClause>(&block.content))
            checkBranches(*choice, place);
        if (const auto *part = std::get_if<DocumentClause>(&block.content))
            checkPart(*part, place);
    }

    void visit(const Loop &loop, const PackPlace &place) override
    {
        if (loop.kind == Loop::Kind::Group)
            checkGroupLoop(loop, place);
        else if (loop.kind == Loop::Kind::Options)
            checkOptionLoop(loop, place);
    }

    void visit(const FindingTemplate &finding, const PackPlace &place) override
    {
        const Item *at = pack.item(finding.at);
        if (at && !at->group.isEmpty() && at->group != finding.forEach) {
            report(u"no-entry-at-hand"_s, place,
                   QCoreApplication::translate(
                       "Pack",
                       "\"%1\" is asked of each entry of \"%2\": add \"forEach\" so that it is known which.")
                       .arg(finding.at, at->group),
                   u"at");
        }
    }

private:
    void checkList(const ListClause &list, const PackPlace &place)
    {
        if ((list.points != nullptr) == !list.blocks.isEmpty()) {
            report(u"bad-list"_s, place,
                   QCoreApplication::translate("Pack", "A list has either \"points\" or \"blocks\"."));
        }
        const PackPlace blocks = place.at(u"blocks");
        for (qsizetype i = 0; i < list.blocks.size(); ++i) {
            const auto &content = list.blocks.at(i).content;
            if (!std::holds_alternative<ParagraphClause>(content)
                && !std::holds_alternative<ChooseClause>(content)) {
                report(u"bad-list"_s, blocks.at(i),
                       QCoreApplication::translate("Pack", "Only a paragraph becomes a point of a list."),
                       u"kind");
            }
        }
    }

    void checkBranches(const ChooseClause &choice, const PackPlace &place)
    {
        const PackPlace options = place.at(u"options");
        for (qsizetype i = 0; i < choice.options.size(); ++i) {
            const bool isLast = i + 1 == choice.options.size();
            if (isLast || choice.options.at(i).when)
                continue;
            report(u"bad-choose"_s, options.at(i),
                   QCoreApplication::translate("Pack", "Only the last branch can be without \"when\": "
                                                       "nothing behind it is ever looked at."));
        }
    }

    void checkPart(const DocumentClause &clause, const PackPlace &place)
    {
        const DocumentTemplate *part = pack.document(clause.document);
        if (!part)
            return;
        const bool hasParts = anyBlock(part->blocks, [](const BlockTemplate &one) {
            return std::holds_alternative<DocumentClause>(one.content)
                   || std::holds_alternative<AdditionsClause>(one.content);
        });
        if (hasParts || part == place.document) {
            report(u"nested-document"_s, place,
                   QCoreApplication::translate(
                       "Pack", "\"%1\" is made of other documents itself, so it cannot be a part of one.")
                       .arg(clause.document),
                   u"document");
        }
        const PackPlace except = place.at(u"except");
        for (qsizetype i = 0; i < clause.except.size(); ++i) {
            const QString &id = clause.except.at(i);
            if (!anyBlock(part->blocks, [&](const BlockTemplate &one) { return one.id == id; })) {
                report(u"unknown-clause"_s, except.at(i),
                       QCoreApplication::translate("Pack", "The document \"%1\" has no clause \"%2\".")
                           .arg(clause.document, id));
            }
        }
    }

    void checkGroupLoop(const Loop &loop, const PackPlace &place)
    {
        const auto isInGroup = [&](const QString &linkId) {
            const Item *item = pack.item(linkId);
            return !item || item->group == loop.name;
        };
        if (loop.sortBy != "label"_L1 && !isInGroup(loop.sortBy)) {
            report(u"bad-loop"_s, place,
                   QCoreApplication::translate("Pack", "\"%1\" is not asked of the entries of \"%2\".")
                       .arg(loop.sortBy, loop.name),
                   u"sortBy");
        }
        const Item *by = pack.item(loop.groupBy);
        if (by && (!by->isChoice() || !isInGroup(loop.groupBy))) {
            report(u"bad-loop"_s, place,
                   QCoreApplication::translate(
                       "Pack", "\"%1\" is not a choice that is asked of the entries of \"%2\".")
                       .arg(loop.groupBy, loop.name),
                   u"groupBy");
        }
    }

    void checkOptionLoop(const Loop &loop, const PackPlace &place)
    {
        const Item *item = pack.item(loop.name);
        if (item && !item->isMultipleChoice()) {
            report(u"bad-loop"_s, place,
                   QCoreApplication::translate(
                       "Pack", "At \"%1\" only one thing is chosen, so there is nothing to repeat over.")
                       .arg(loop.name),
                   u"options");
        }
        if (item && !item->group.isEmpty() && !place.groups.contains(item->group)) {
            report(
                u"no-entry-at-hand"_s, place,
                QCoreApplication::translate("Pack", "Here no entry of \"%1\" is at hand.").arg(item->group),
                u"options");
        }
    }
};

} // namespace

QList<LintProblem> clauses(const Input &input)
{
    return check<ClauseChecker>(input);
}

} // namespace binder::lints
