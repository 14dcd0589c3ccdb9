// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/reachable.h"

#include "model/lint/lints.h"
#include "model/lint/never.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Finds items that are never asked; what depends on them is not asked either, so it looks again until
/// nothing more comes.
class DeadItems : public PackVisitor
{
public:
    explicit DeadItems(const Pack &pack)
        : m_pack(pack)
    {}

    using PackVisitor::visit;

    void visit(const Item &item, const PackPlace &place) override
    {
        const Group *group = item.type == ItemType::Group ? m_pack.group(item.linkId) : nullptr;
        const bool never = dead.contains(item.group)
                           || neverHold(m_pack, place.given(item.enableWhen).guards, dead)
                           || dead.contains(item.references) || dead.contains(item.optionsFrom)
                           || (group && !group->createdBy.isEmpty()
                               && (dead.contains(group->createdBy) || !makesEntries(group->createdBy)));
        if (never)
            dead.insert(item.linkId);
    }

    QSet<QString> dead;

private:
    [[nodiscard]] bool makesEntries(const QString &linkId) const
    {
        const Item *item = m_pack.item(linkId);
        return item && std::any_of(item->options.cbegin(), item->options.cend(), [](const Option &option) {
                   return !option.exclusive;
               });
    }

    const Pack &m_pack;
};

} // namespace

QSet<QString> deadItems(const Pack &pack)
{
    DeadItems finder(pack);
    qsizetype before = -1;
    while (finder.dead.size() != before) {
        before = finder.dead.size();
        walk(pack, finder);
    }
    return finder.dead;
}

namespace {

class ReachChecker : public Checker
{
public:
    explicit ReachChecker(const Input &input)
        : Checker(input)
        , m_dead(deadItems(input.pack))
    {}

    using Checker::visit;

    void visit(const Page &page, const PackPlace &place) override
    {
        look(place, page.enableWhen, u"enableWhen");
    }

    void visit(const Item &item, const PackPlace &place) override
    {
        // Told at the page already.
        if (m_dead.contains(item.linkId) && !neverHold(pack, place.guards, m_dead)
            && !m_dead.contains(item.group))
            never(place, item.enableWhen ? u"enableWhen"_s : QString());
    }

    void visit(const Option &option, const PackPlace &place) override
    {
        if (!m_dead.contains(place.item->linkId))
            look(place, option.enableWhen, u"enableWhen");
    }

    void visit(const DocumentTemplate &document, const PackPlace &place) override
    {
        look(place, document.enableWhen, u"enableWhen");
    }

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        look(place, block.when, u"when");
        const auto *choice = std::get_if<ChooseClause>(&block.content);
        const PackPlace options = place.at(u"options");
        for (qsizetype i = 0; choice && i < choice->options.size(); ++i)
            look(options.at(i).given(block.when), choice->options.at(i).when, u"when");
    }

    void visit(const Loop &loop, const PackPlace &place) override
    {
        if (loop.kind == Loop::Kind::Group && m_dead.contains(loop.name))
            never(place, u"group"_s);
        look(place, loop.where, u"where");
    }

    void visit(const FindingTemplate &finding, const PackPlace &place) override
    {
        look(place, finding.when, u"when");
    }

    void visit(const Suggestions &suggestions, const PackPlace &place) override
    {
        look(place, suggestions.when, u"when");
    }

private:
    void never(const PackPlace &place, const QString &key)
    {
        report(u"unreachable"_s, place,
               QCoreApplication::translate(
                   "Pack", "This can never apply: what it asks for cannot be answered, or not together."),
               key);
    }

    /// Tells only where the condition itself is what makes it impossible.
    void look(const PackPlace &place, const ConditionPointer &condition, const QString &key)
    {
        if (condition && neverHold(pack, place.given(condition).guards, m_dead)
            && !neverHold(pack, place.guards, m_dead))
            never(place, key);
    }

    void look(const PackPlace &place, const ConditionPointer &condition, QStringView key)
    {
        look(place, condition, key.toString());
    }

    QSet<QString> m_dead;
};

} // namespace

QList<LintProblem> reachable(const Input &input)
{
    return check<ReachChecker>(input);
}

} // namespace binder::lints
