// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"
#include "model/pack/template_reader.h"

#include <array>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

struct OverKind
{
    QLatin1StringView key;
    OverEntries::Kind kind;
};

constexpr std::array<OverKind, 4> overKinds{{{"some"_L1, OverEntries::Kind::Some},
                                             {"every"_L1, OverEntries::Kind::Every},
                                             {"none"_L1, OverEntries::Kind::None},
                                             {"count"_L1, OverEntries::Kind::Count}}};

Operator readOperator(const QJsonObject &json)
{
    return operatorFromText(json.value("operator"_L1).toString()).value_or(Operator::Equal);
}

AnswerLeaf readAnswerLeaf(const QJsonObject &json, const QJsonValue &answer)
{
    AnswerLeaf leaf{json.value("question"_L1).toString(), readOperator(json), answer, {}};
    leaf.thisGroup = leaf.answer.toObject().value("this"_L1).toString();
    return leaf;
}

DerivedLeaf readDerivedLeaf(const QJsonObject &json)
{
    return {json.value("derived"_L1).toString(), readArguments(json.value("with"_L1)), readOperator(json),
            json.value("answer"_L1)};
}

LookupLeaf readLookupLeaf(const QJsonObject &json)
{
    return {json.value("lookup"_L1).toString(), json.value("key"_L1).toString(),
            json.value("field"_L1).toString(), readOperator(json), json.value("answer"_L1)};
}

OverEntries readOver(const QJsonObject &json, const OverKind &kind, ConditionPointer where)
{
    OverEntries over;
    over.kind = kind.kind;
    over.group = json.value(kind.key).toString();
    over.of = json.value("of"_L1).toString();
    over.where = std::move(where);
    if (over.kind == OverEntries::Kind::Count) {
        over.comparison = readOperator(json);
        over.number = json.value("answer"_L1).toInteger();
    }
    return over;
}

} // namespace

QList<ConditionPointer> TemplateReader::parts(const QJsonValue &json)
{
    QList<ConditionPointer> parts;
    const QJsonArray array = json.toArray();
    parts.reserve(array.size());
    for (const QJsonValue &one : array)
        parts.append(condition(one));
    return parts;
}

Condition TemplateReader::conditionOf(const QJsonObject &json)
{
    if (json.contains("question"_L1))
        return {readAnswerLeaf(json, codes(json.value("answer"_L1)))};
    if (json.contains("lookup"_L1))
        return {readLookupLeaf(json)};
    if (json.contains("all"_L1))
        return {AllOf{parts(json.value("all"_L1))}};
    if (json.contains("any"_L1))
        return {AnyOf{parts(json.value("any"_L1))}};
    if (json.contains("not"_L1))
        return {Not{condition(json.value("not"_L1))}};
    for (const OverKind &kind : overKinds) {
        if (json.contains(kind.key))
            return {readOver(json, kind, condition(json.value("where"_L1)))};
    }
    return {readDerivedLeaf(json)};
}

ConditionPointer TemplateReader::condition(const QJsonValue &json)
{
    if (json.isUndefined())
        return nullptr;
    const QJsonObject object = json.toObject();
    const QJsonValue use = object.value("use"_L1);
    // That of a row, which was filled in.
    if (use.isObject())
        return condition(use);
    if (use.isString())
        return namedCondition(use.toString());
    return std::make_shared<const Condition>(conditionOf(object));
}

QMap<QString, DerivedArgument> readArguments(const QJsonValue &json)
{
    QMap<QString, DerivedArgument> arguments;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (one->isObject())
            arguments.insert(one.key(), {one->toObject().value("value"_L1).toString(), {}});
        else
            arguments.insert(one.key(), {{}, one.value()});
    }
    return arguments;
}

} // namespace binder
