// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/pack/reads.h"

#include "model/derived/registry.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

using ExpressionKind = Expression::Kind;

/// What the rows of a catalogue that are offered at a question say.
QStringList textColumnsOf(const Pack &pack, const Loop &loop)
{
    const Item *item = pack.item(loop.name);
    const Catalogue *catalogue = item ? pack.catalogue(item->catalogue) : nullptr;
    return catalogue ? catalogue->textColumns() : QStringList();
}

/// What `{"item": ...}` can be inside a loop.
QStringList fieldsOf(const Pack &pack, const Loop &loop)
{
    switch (loop.kind) {
    case Loop::Kind::Group:
        return loop.groupBy.isEmpty() ? QStringList() : QStringList{u"label"_s};
    case Loop::Kind::Options:
        return QStringList{u"label"_s, u"hint"_s} + textColumnsOf(pack, loop);
    case Loop::Kind::Findings:
        return {u"text"_s, u"action"_s, u"severity"_s, u"law"_s, u"section"_s};
    case Loop::Kind::OpenPoints:
    case Loop::Kind::Questions:
        return {u"text"_s, u"section"_s, u"answer"_s, u"state"_s, u"explanation"_s, u"reason"_s};
    case Loop::Kind::Overruled:
        return {u"text"_s, u"reason"_s, u"who"_s, u"when"_s};
    case Loop::Kind::Documents:
        return {u"title"_s, u"summary"_s, u"law"_s};
    }
    return {};
}

class ExpressionChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Expression &expression, const PackPlace &place) override
    {
        switch (expression.kind) {
        case ExpressionKind::Answer:
            return atHand(expression.name, place, u"answer");
        case ExpressionKind::Explanation:
            return atHand(expression.name, place, u"explanation");
        case ExpressionKind::Chosen:
            return chosen(expression, place, u"chosen");
        case ExpressionKind::NotChosen:
            return chosen(expression, place, u"notChosen");
        case ExpressionKind::Items:
            chosen(expression, place, u"items");
            return codes(expression, place);
        case ExpressionKind::Collect:
            return collected(expression, place);
        case ExpressionKind::Entry:
            if (!place.groups.contains(expression.name))
                noEntry(expression.name, place, u"entry");
            return entryAsOption(expression, place);
        case ExpressionKind::Entries:
            referred(expression.of, expression.name, place);
            return entryAsOption(expression, place);
        case ExpressionKind::Lookup:
            return looked(expression, place);
        case ExpressionKind::Fact:
            return fact(expression, place);
        case ExpressionKind::Derived:
            return derived(expression, place);
        case ExpressionKind::Item:
            return field(expression, place);
        case ExpressionKind::Text:
        case ExpressionKind::Date:
        case ExpressionKind::Edition:
        case ExpressionKind::Count:
        case ExpressionKind::Join:
        case ExpressionKind::Conditional:
            break;
        }
        return;
    }

private:
    void noEntry(const QString &group, const PackPlace &place, QStringView key)
    {
        report(u"no-entry-at-hand"_s, place,
               QCoreApplication::translate(
                   "Pack", "Here no entry of \"%1\" is at hand. Repeat over the group, or use \"collect\".")
                   .arg(group),
               key);
    }

    void atHand(const QString &linkId, const PackPlace &place, QStringView key)
    {
        const Item *item = pack.item(linkId);
        if (item && !item->group.isEmpty() && !place.groups.contains(item->group))
            noEntry(item->group, place, key);
    }

    void chosen(const Expression &expression, const PackPlace &place, QStringView key)
    {
        atHand(expression.name, place, key);
        const Item *item = pack.item(expression.name);
        if (item && !item->isMultipleChoice()) {
            report(u"bad-expression"_s, place,
                   QCoreApplication::translate("Pack",
                                               "At \"%1\" not several things are chosen: use \"answer\".")
                       .arg(expression.name),
                   key);
        }
    }

    void codes(const Expression &expression, const PackPlace &place)
    {
        const Item *item = pack.item(expression.name);
        const PackPlace in = place.at(u"in");
        for (qsizetype i = 0; item && i < expression.codes.size(); ++i) {
            if (!item->option(expression.codes.at(i))) {
                report(u"unknown-code"_s, in.at(i),
                       QCoreApplication::translate("Pack", "\"%1\" is not an option of \"%2\".")
                           .arg(expression.codes.at(i), expression.name));
            }
        }
    }

    void collected(const Expression &expression, const PackPlace &place)
    {
        const Item *item = pack.item(expression.name);
        if (item && item->group.isEmpty()) {
            report(u"bad-expression"_s, place,
                   QCoreApplication::translate(
                       "Pack", "\"%1\" is asked once, so there is nothing to collect: use \"answer\".")
                       .arg(expression.name),
                   u"collect");
        }
        if (item)
            referred(expression.of, item->group, place);
    }

    /// Where only the entries that a question refers to are meant, it can refer to them.
    void referred(const QString &of, const QString &group, const PackPlace &place)
    {
        const Item *reference = pack.item(of);
        if (!reference)
            return;
        atHand(of, place, u"of");
        if (reference->type != ItemType::Reference || reference->references != group) {
            report(u"bad-of"_s, place,
                   QCoreApplication::translate("Pack", "\"%1\" does not refer to entries of \"%2\".")
                       .arg(of, group),
                   u"of");
        }
    }

    void entryAsOption(const Expression &expression, const PackPlace &place)
    {
        const Group *group = pack.group(expression.name);
        if (expression.asOption && group && group->createdBy.isEmpty()) {
            report(u"bad-expression"_s, place,
                   QCoreApplication::translate(
                       "Pack", "The user makes the entries of \"%1\", so no option made them.")
                       .arg(expression.name),
                   u"as");
        }
    }

    void looked(const Expression &expression, const PackPlace &place)
    {
        const LawTable *table = tableAt(place, expression.name, expression.field);
        if (!table)
            return;
        if (table->status == LawStatus::Unverified)
            unverified(expression.name, place, u"lookup");
        if (!expression.parts.isEmpty())
            rows(*table, expression.parts.constFirst(), place);
    }

    /// Where the key is a choice, each of its codes has a row; what a user types has none. A condition that
    /// speaks of the choice knows which codes come here.
    void rows(const LawTable &table, const Expression &key, const PackPlace &place)
    {
        const Item *item = key.kind == ExpressionKind::Answer ? pack.item(key.name) : nullptr;
        const bool isGuarded =
            std::any_of(place.guards.cbegin(), place.guards.cend(), [&](const ConditionPointer &guard) {
                return readBy(pack, guard).contains(key.name);
            });
        if (!item || isGuarded)
            return;
        for (const Option &option : item->options) {
            if (option.code != otherCode() && !table.rows.contains(option.code)) {
                warn(u"no-row"_s, place,
                     QCoreApplication::translate("Pack", "The table \"%1\" has no row for \"%2\".")
                         .arg(table.id, option.code),
                     u"key");
            }
        }
    }

    void fact(const Expression &expression, const PackPlace &place)
    {
        const auto found = pack.law.facts.constFind(expression.name);
        if (found == pack.law.facts.constEnd())
            report(u"unknown-law"_s, place,
                   QCoreApplication::translate(
                       "Pack",
                       "There is no fact \"%1\" in the files of the folder law. Add it, or correct the name.")
                       .arg(expression.name),
                   u"fact");
        else if (found->status == LawStatus::Unverified)
            unverified(expression.name, place, u"fact");
    }

    void unverified(const QString &id, const PackPlace &place, QStringView key)
    {
        report(u"unverified-law"_s, place,
               QCoreApplication::translate(
                   "Pack", "\"%1\" is not verified, so it never prints. Verify it, or leave it out.")
                   .arg(id),
               key);
    }

    void derived(const Expression &expression, const PackPlace &place)
    {
        const auto &known = derivedFacts();
        const auto found = std::find_if(known.cbegin(), known.cend(),
                                        [&](const DerivedFact &one) { return one.name == expression.name; });
        if (found == known.cend()) {
            report(
                u"unknown-derived"_s, place,
                QCoreApplication::translate("Pack", "There is no derived fact \"%1\".").arg(expression.name),
                u"derived");
            return;
        }
        const PackPlace with = place.at(u"with");
        for (auto argument = expression.with.cbegin(); argument != expression.with.cend(); ++argument) {
            if (std::find(found->arguments.cbegin(), found->arguments.cend(), argument.key())
                == found->arguments.cend()) {
                report(u"unknown-derived"_s, with.at(argument.key()),
                       QCoreApplication::translate("Pack", "The derived fact \"%1\" does not ask for \"%2\".")
                           .arg(expression.name, argument.key()));
            }
            atHand(argument->question, with, argument.key());
        }
    }

    void field(const Expression &expression, const PackPlace &place)
    {
        const bool isThere = std::any_of(place.loops.cbegin(), place.loops.cend(), [&](const Loop *loop) {
            return fieldsOf(pack, *loop).contains(expression.field);
        });
        if (!isThere) {
            report(
                u"bad-expression"_s, place,
                QCoreApplication::translate("Pack", "\"%1\" is not something of what is repeated over here.")
                    .arg(expression.field),
                u"item");
        }
    }
};

} // namespace

QList<LintProblem> expressions(const Input &input)
{
    return check<ExpressionChecker>(input);
}

} // namespace binder::lints
