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
        std::visit([&](const auto &part) { checkPart(part, place); }, expression.part);
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

    void checkPart(const AnswerValue &answer, const PackPlace &place)
    {
        atHand(answer.question, place, u"answer");
    }

    void checkPart(const ExplanationValue &explanation, const PackPlace &place)
    {
        atHand(explanation.question, place, u"explanation");
    }

    void checkPart(const ChosenValue &chosen, const PackPlace &place)
    {
        severalChosen(chosen.question, place, chosen.among ? u"items" : u"chosen");
        if (chosen.among)
            codes(chosen.question, *chosen.among, place);
    }

    void checkPart(const NotChosenValue &notChosen, const PackPlace &place)
    {
        severalChosen(notChosen.question, place, u"notChosen");
    }

    void checkPart(const EntryValue &entry, const PackPlace &place)
    {
        if (!place.groups.contains(entry.group))
            noEntry(entry.group, place, u"entry");
        entryAsOption(entry.group, entry.name, place);
    }

    void checkPart(const EntriesValue &entries, const PackPlace &place)
    {
        referred(entries.of, entries.group, place);
        entryAsOption(entries.group, entries.name, place);
    }

    void checkPart(const TextValue &, const PackPlace &) {}
    void checkPart(const DateValue &, const PackPlace &) {}
    void checkPart(const EditionValue &, const PackPlace &) {}
    void checkPart(const CountValue &, const PackPlace &) {}
    void checkPart(const JoinValue &, const PackPlace &) {}
    void checkPart(const ConditionalValue &, const PackPlace &) {}

    void severalChosen(const QString &linkId, const PackPlace &place, QStringView key)
    {
        atHand(linkId, place, key);
        const Item *item = pack.item(linkId);
        if (item && !item->isMultipleChoice()) {
            report(u"bad-expression"_s, place,
                   QCoreApplication::translate("Pack",
                                               "At \"%1\" not several things are chosen: use \"answer\".")
                       .arg(linkId),
                   key);
        }
    }

    void codes(const QString &linkId, const QStringList &among, const PackPlace &place)
    {
        const Item *item = pack.item(linkId);
        const PackPlace in = place.at(u"in");
        for (qsizetype i = 0; item && i < among.size(); ++i) {
            if (!item->option(among.at(i))) {
                report(u"unknown-code"_s, in.at(i),
                       QCoreApplication::translate("Pack", "\"%1\" is not an option of \"%2\".")
                           .arg(among.at(i), linkId));
            }
        }
    }

    void checkPart(const CollectedValue &collected, const PackPlace &place)
    {
        const Item *item = pack.item(collected.question);
        if (item && item->group.isEmpty()) {
            report(u"bad-expression"_s, place,
                   QCoreApplication::translate(
                       "Pack", "\"%1\" is asked once, so there is nothing to collect: use \"answer\".")
                       .arg(collected.question),
                   u"collect");
        }
        if (item)
            referred(collected.of, item->group, place);
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

    void entryAsOption(const QString &groupId, const EntryName &name, const PackPlace &place)
    {
        const Group *group = pack.group(groupId);
        if (name.asOption && group && group->createdBy.isEmpty()) {
            report(u"bad-expression"_s, place,
                   QCoreApplication::translate(
                       "Pack", "The user makes the entries of \"%1\", so no option made them.")
                       .arg(groupId),
                   u"as");
        }
    }

    void checkPart(const LookupValue &lookup, const PackPlace &place)
    {
        const LawTable *table = tableAt(place, lookup.table, lookup.field);
        if (!table)
            return;
        if (table->status == LawStatus::Unverified)
            unverified(lookup.table, place, u"lookup");
        const auto *key = lookup.key ? std::get_if<AnswerValue>(&lookup.key->part) : nullptr;
        if (key)
            rows(*table, key->question, place);
    }

    /// Where the key is a choice, each of its codes has a row; what a user types has none. A condition that
    /// speaks of the choice knows which codes come here.
    void rows(const LawTable &table, const QString &key, const PackPlace &place)
    {
        const Item *item = pack.item(key);
        const bool isGuarded =
            std::any_of(place.guards.cbegin(), place.guards.cend(),
                        [&](const ConditionPointer &guard) { return readBy(pack, guard).contains(key); });
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

    void checkPart(const FactValue &fact, const PackPlace &place)
    {
        const auto found = pack.law.facts.constFind(fact.fact);
        if (found == pack.law.facts.constEnd())
            report(u"unknown-law"_s, place,
                   QCoreApplication::translate(
                       "Pack",
                       "There is no fact \"%1\" in the files of the folder law. Add it, or correct the name.")
                       .arg(fact.fact),
                   u"fact");
        else if (found->status == LawStatus::Unverified)
            unverified(fact.fact, place, u"fact");
    }

    void unverified(const QString &id, const PackPlace &place, QStringView key)
    {
        report(u"unverified-law"_s, place,
               QCoreApplication::translate(
                   "Pack", "\"%1\" is not verified, so it never prints. Verify it, or leave it out.")
                   .arg(id),
               key);
    }

    void checkPart(const DerivedValue &derived, const PackPlace &place)
    {
        const auto &known = derivedFacts();
        const auto found = std::find_if(known.cbegin(), known.cend(),
                                        [&](const DerivedFact &one) { return one.name == derived.name; });
        if (found == known.cend()) {
            report(u"unknown-derived"_s, place,
                   QCoreApplication::translate("Pack", "There is no derived fact \"%1\".").arg(derived.name),
                   u"derived");
            return;
        }
        const PackPlace with = place.at(u"with");
        for (auto argument = derived.with.cbegin(); argument != derived.with.cend(); ++argument) {
            if (std::find(found->arguments.cbegin(), found->arguments.cend(), argument.key())
                == found->arguments.cend()) {
                report(u"unknown-derived"_s, with.at(argument.key()),
                       QCoreApplication::translate("Pack", "The derived fact \"%1\" does not ask for \"%2\".")
                           .arg(derived.name, argument.key()));
            }
            atHand(argument->question, with, argument.key());
        }
    }

    void checkPart(const ItemValue &field, const PackPlace &place)
    {
        const bool isThere = std::any_of(place.loops.cbegin(), place.loops.cend(), [&](const Loop *loop) {
            return fieldsOf(pack, *loop).contains(field.field);
        });
        if (!isThere) {
            report(
                u"bad-expression"_s, place,
                QCoreApplication::translate("Pack", "\"%1\" is not something of what is repeated over here.")
                    .arg(field.field),
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
