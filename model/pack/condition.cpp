// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition.h"

#include "model/values/names.h"
#include "model/values/value.h"

namespace binder {

namespace {

constexpr std::array<Name<Operator>, 10> operatorNames{
    {{QLatin1StringView("exists"), Operator::Exists},
     {QLatin1StringView("="), Operator::Equal},
     {QLatin1StringView("!="), Operator::NotEqual},
     {QLatin1StringView("<"), Operator::Less},
     {QLatin1StringView("<="), Operator::LessOrEqual},
     {QLatin1StringView(">"), Operator::Greater},
     {QLatin1StringView(">="), Operator::GreaterOrEqual},
     {QLatin1StringView("includes"), Operator::Includes},
     {QLatin1StringView("in"), Operator::In},
     {QLatin1StringView("includesAny"), Operator::IncludesAny}}};

using Visit = std::function<void(const QString &)>;

void visitPart(const AnswerLeaf &leaf, const Visit &visit)
{
    visit(leaf.question);
}

void visitPart(const DerivedLeaf &leaf, const Visit &visit)
{
    for (const DerivedArgument &argument : leaf.with) {
        if (!argument.question.isEmpty())
            visit(argument.question);
    }
}

void visitPart(const LookupLeaf &leaf, const Visit &visit)
{
    visit(leaf.key);
}

void visitPart(const AllOf &all, const Visit &visit)
{
    for (const ConditionPointer &part : all.parts)
        forEachQuestion(*part, visit);
}

void visitPart(const AnyOf &any, const Visit &visit)
{
    for (const ConditionPointer &part : any.parts)
        forEachQuestion(*part, visit);
}

void visitPart(const Not &negation, const Visit &visit)
{
    forEachQuestion(*negation.part, visit);
}

void visitPart(const OverEntries &over, const Visit &visit)
{
    visit(over.group);
    if (!over.of.isEmpty())
        visit(over.of);
    if (over.where)
        forEachQuestion(*over.where, visit);
}

} // namespace

AnswerLeaf::AnswerLeaf(QString linkId, Operator how, QJsonValue expected, QString group)
    : question(std::move(linkId))
    , comparison(how)
    , answer(std::move(expected))
    , thisGroup(std::move(group))
    , codes(Value(answer).heldCodes())
{}

std::optional<Operator> operatorFromText(QStringView text)
{
    return wordNamed(operatorNames, text);
}

QString toText(Operator comparison)
{
    return nameOf(operatorNames, comparison);
}

std::optional<QStringList> entriesNamedBy(const Condition &condition, const QString &group)
{
    if (const auto *leaf = std::get_if<AnswerLeaf>(&condition.part)) {
        if (leaf->question == group && leaf->thisGroup.isEmpty()
            && (leaf->comparison == Operator::Equal || leaf->comparison == Operator::In))
            return leaf->codes.list();
    } else if (const auto *all = std::get_if<AllOf>(&condition.part)) {
        for (const ConditionPointer &part : all->parts) {
            if (std::optional<QStringList> named = entriesNamedBy(*part, group))
                return named;
        }
    } else if (const auto *any = std::get_if<AnyOf>(&condition.part)) {
        QStringList together;
        for (const ConditionPointer &part : any->parts) {
            const std::optional<QStringList> named = entriesNamedBy(*part, group);
            if (!named)
                return std::nullopt;
            together += *named;
        }
        return together;
    }
    return std::nullopt;
}

void forEachQuestion(const Condition &condition, const Visit &visit)
{
    std::visit([&](const auto &part) { visitPart(part, visit); }, condition.part);
}

} // namespace binder
