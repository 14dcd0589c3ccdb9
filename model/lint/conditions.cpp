// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include "model/derived/registry.h"
#include "model/dossier/value_check.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Whether it compares with several codes, of which one is enough.
bool takesOneOfSeveral(Operator comparison)
{
    return comparison == Operator::In || comparison == Operator::IncludesAny;
}

bool isOrder(Operator comparison)
{
    return comparison == Operator::Less || comparison == Operator::LessOrEqual
           || comparison == Operator::Greater || comparison == Operator::GreaterOrEqual;
}

/// Operators that mean something for the answers of an item ("Conditions" in docs/pack-format.md).
bool fits(const Item &item, Operator comparison)
{
    if (comparison == Operator::Exists || comparison == Operator::Equal || comparison == Operator::NotEqual)
        return true;
    if (comparison == Operator::Includes || comparison == Operator::IncludesAny)
        return item.picks() && item.repeats;
    if (comparison == Operator::In)
        return item.picks() && !item.repeats;
    return item.type == ItemType::Integer || item.type == ItemType::Date || item.type == ItemType::Duration;
}

class ConditionChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Condition &condition, const PackPlace &place) override
    {
        if (const auto *leaf = std::get_if<AnswerLeaf>(&condition.part))
            checkLeaf(*leaf, place);
        else if (const auto *derived = std::get_if<DerivedLeaf>(&condition.part))
            checkDerived(*derived, place);
        else if (const auto *lookup = std::get_if<LookupLeaf>(&condition.part))
            checkLookup(*lookup, place);
        else if (const auto *over = std::get_if<OverEntries>(&condition.part))
            checkOver(*over, place);
    }

private:
    void outOfScope(const QString &group, const PackPlace &place, QStringView key)
    {
        report(u"no-entry-at-hand"_s, place,
               QCoreApplication::translate(
                   "Pack",
                   "Here no entry of \"%1\" is at hand. Say which ones are meant, with some, every or none.")
                   .arg(group),
               key);
    }

    void checkLeaf(const AnswerLeaf &leaf, const PackPlace &place)
    {
        if (!leaf.thisGroup.isEmpty() && !place.groups.contains(leaf.thisGroup))
            outOfScope(leaf.thisGroup, place, u"answer");
        if (const Group *group = pack.group(leaf.question)) {
            if (!place.groups.contains(group->linkId))
                outOfScope(group->linkId, place, u"question");
            checkEntry(leaf, group->linkId, place);
            return;
        }
        const Item *item = pack.item(leaf.question);
        if (!item || !item->isQuestion())
            return;
        if (!item->group.isEmpty() && !place.groups.contains(item->group))
            outOfScope(item->group, place, u"question");
        if (!fits(*item, leaf.comparison)) {
            report(u"operator-does-not-fit"_s, place,
                   QCoreApplication::translate("Pack", "\"%1\" cannot be asked of the answer to \"%2\".")
                       .arg(toText(leaf.comparison), item->linkId),
                   u"operator");
            return;
        }
        if (item->type == ItemType::Reference)
            checkEntry(leaf, item->references, place);
        else
            checkAnswer(leaf, *item, place);
    }

    void wrongAnswer(const PackPlace &place, const QString &message)
    {
        report(u"answer-does-not-fit"_s, place, message, u"answer");
    }

    /// Says so when this is not a list of codes with something in it.
    bool checkList(const QJsonValue &answer, const PackPlace &place)
    {
        if (!answer.isArray()) {
            wrongAnswer(place, QCoreApplication::translate("Pack", "This takes a list of codes."));
            return false;
        }
        if (answer.toArray().isEmpty()) {
            wrongAnswer(place,
                        QCoreApplication::translate("Pack", "This list is empty, so this never holds."));
            return false;
        }
        return true;
    }

    void checkExists(const QJsonValue &answer, const PackPlace &place)
    {
        if (!answer.isBool())
            wrongAnswer(place, QCoreApplication::translate("Pack", "\"exists\" takes true or false."));
    }

    void unknownCode(const QString &code, const PackPlace &place)
    {
        report(u"unknown-code"_s, place,
               QCoreApplication::translate("Pack",
                                           "\"%1\" is not an option of this question, so this never holds.")
                   .arg(code),
               u"answer");
    }

    /// The id of an entry: one that a tick makes, or the entry at hand.
    void checkEntry(const AnswerLeaf &leaf, const QString &groupId, const PackPlace &place)
    {
        if (leaf.comparison == Operator::Exists)
            return checkExists(leaf.answer, place);
        const bool ofSeveral =
            leaf.comparison == Operator::Includes || leaf.comparison == Operator::IncludesAny;
        if (isOrder(leaf.comparison) || (ofSeveral && pack.group(leaf.question))) {
            report(u"operator-does-not-fit"_s, place,
                   QCoreApplication::translate("Pack", "\"%1\" cannot be asked of an entry.")
                       .arg(toText(leaf.comparison)),
                   u"operator");
            return;
        }
        if (takesOneOfSeveral(leaf.comparison) && !checkList(leaf.answer, place))
            return;
        if (!leaf.thisGroup.isEmpty()) {
            if (leaf.thisGroup != groupId && pack.group(leaf.thisGroup))
                wrongAnswer(place,
                            QCoreApplication::translate("Pack", "An entry of \"%1\" is never one of \"%2\".")
                                .arg(leaf.thisGroup, groupId));
            return;
        }
        const Group *group = pack.group(groupId);
        const Item *ticks = group ? pack.item(group->createdBy) : nullptr;
        if (!ticks) {
            wrongAnswer(place, QCoreApplication::translate(
                                   "Pack", "The user makes the entries of \"%1\", so none can be named here.")
                                   .arg(groupId));
            return;
        }
        checkEach(leaf, place, [&](const QString &code) {
            const Option *option = ticks->option(code);
            return option && !option->exclusive;
        });
    }

    /// Tells of each code that is not known, in a list at its own place.
    template<typename Known>
    void checkEach(const AnswerLeaf &leaf, const PackPlace &place, Known known)
    {
        const QStringList codes = Value(leaf.answer).asCodes();
        const PackPlace list = place.at(u"answer");
        for (qsizetype i = 0; i < codes.size(); ++i) {
            if (known(codes.at(i)))
                continue;
            if (takesOneOfSeveral(leaf.comparison))
                report(u"unknown-code"_s, list.at(i),
                       QCoreApplication::translate("Pack", "\"%1\" is not an option of \"%2\".")
                           .arg(codes.at(i), leaf.question));
            else
                unknownCode(codes.at(i), place);
        }
    }

    void checkAnswer(const AnswerLeaf &leaf, const Item &item, const PackPlace &place)
    {
        if (leaf.comparison == Operator::Exists)
            return checkExists(leaf.answer, place);
        if (item.isChoice())
            return checkCodes(leaf, item, place);
        // Bounds are for what users type: comparing with something outside them may be meant.
        Item unbounded = item;
        unbounded.minimum = QJsonValue::Undefined;
        unbounded.maximum = QJsonValue::Undefined;
        if (!checkValue(pack, unbounded, Value(leaf.answer)))
            wrongAnswer(place,
                        QCoreApplication::translate(
                            "Pack", "This cannot be an answer to \"%1\", so it cannot be compared with it.")
                            .arg(item.linkId));
    }

    void checkCodes(const AnswerLeaf &leaf, const Item &item, const PackPlace &place)
    {
        if (takesOneOfSeveral(leaf.comparison)) {
            if (checkList(leaf.answer, place))
                checkEach(leaf, place, [&](const QString &code) { return item.option(code) != nullptr; });
            return;
        }
        const bool wantsList = item.isMultipleChoice() && leaf.comparison != Operator::Includes;
        if (wantsList != leaf.answer.isArray() || (!wantsList && !leaf.answer.isString())) {
            return wrongAnswer(place, wantsList
                                          ? QCoreApplication::translate("Pack", "This takes a list of codes.")
                                          : QCoreApplication::translate("Pack", "This takes one code."));
        }
        checkEach(leaf, place, [&](const QString &code) { return item.option(code) != nullptr; });
    }

    void checkDerived(const DerivedLeaf &leaf, const PackPlace &place)
    {
        if (!derivedNames().contains(leaf.name)) {
            report(u"unknown-derived"_s, place,
                   QCoreApplication::translate("Pack", "There is no derived fact \"%1\".").arg(leaf.name),
                   u"derived");
        }
    }

    void checkLookup(const LookupLeaf &leaf, const PackPlace &place)
    {
        checkKey(leaf.key, place);
        const LawTable *table = tableAt(place, leaf.table, leaf.field);
        if (!table)
            return;
        if (table->status == LawStatus::Unverified) {
            report(
                u"unverified-law"_s, place,
                QCoreApplication::translate(
                    "Pack", "\"%1\" is not verified, so nothing may rest on it. Verify it, or leave it out.")
                    .arg(leaf.table),
                u"lookup");
        }
        if (place.finding && place.finding->severity == Severity::Block
            && table->status == LawStatus::Secondary) {
            report(u"block-without-law"_s, place,
                   QCoreApplication::translate(
                       "Pack", "The table \"%1\" is not verified, so nothing may block by it. Warn instead.")
                       .arg(leaf.table),
                   u"lookup");
        }
        if (leaf.comparison == Operator::Exists)
            return checkExists(leaf.answer, place);
        const PackPlace list = place.at(u"answer");
        if (leaf.comparison == Operator::In && checkList(leaf.answer, place)) {
            const QJsonArray wanted = leaf.answer.toArray();
            for (qsizetype i = 0; i < wanted.size(); ++i)
                checkCell(*table, leaf.field, wanted.at(i), list.at(i));
        } else if (leaf.comparison == Operator::Equal) {
            checkCell(*table, leaf.field, leaf.answer, list);
        }
    }

    /// A row is named by one code.
    void checkKey(const QString &key, const PackPlace &place)
    {
        const Item *item = pack.item(key);
        if (!item)
            return;
        const bool isGroup = item->type == ItemType::Group;
        const QString &group = isGroup ? item->linkId : item->group;
        if (!group.isEmpty() && !place.groups.contains(group))
            outOfScope(group, place, u"key");
        if (!isGroup && (!item->picks() || item->repeats)) {
            report(u"bad-key"_s, place,
                   QCoreApplication::translate(
                       "Pack", "\"%1\" does not name a row. A key is one choice, one reference or a group.")
                       .arg(key),
                   u"key");
        }
    }

    void checkCell(const LawTable &table, const QString &field, const QJsonValue &wanted,
                   const PackPlace &place)
    {
        const bool isThere = std::any_of(table.rows.cbegin(), table.rows.cend(),
                                         [&](const QJsonObject &row) { return row.value(field) == wanted; });
        if (!isThere) {
            report(u"unknown-code"_s, place,
                   QCoreApplication::translate("Pack", "No row of the table \"%1\" has this as \"%2\".")
                       .arg(table.id, field));
        }
    }

    void checkOver(const OverEntries &over, const PackPlace &place)
    {
        const Item *reference = pack.item(over.of);
        if (reference && (reference->type != ItemType::Reference || reference->references != over.group)) {
            report(u"bad-of"_s, place,
                   QCoreApplication::translate("Pack", "\"%1\" does not refer to entries of \"%2\".")
                       .arg(over.of, over.group),
                   u"of");
        }
        if (over.kind == OverEntries::Kind::Count && over.number < 0)
            wrongAnswer(place,
                        QCoreApplication::translate("Pack", "A number of entries is never below zero."));
    }
};

} // namespace

QList<LintProblem> conditions(const Input &input)
{
    return check<ConditionChecker>(input);
}

} // namespace binder::lints
