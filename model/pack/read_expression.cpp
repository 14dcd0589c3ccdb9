// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"
#include "model/pack/template_reader.h"

#include <optional>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString();
}

bool isRunning(const QJsonObject &json)
{
    return json.value("running"_L1).toBool();
}

EntryName entryName(const QJsonObject &json)
{
    return {textOf(json, "as"_L1) == "option"_L1, textOf(json, "texts"_L1), isRunning(json)};
}

} // namespace

Expression TemplateReader::expression(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return object.contains("use"_L1) ? namedExpression(object.value("use"_L1).toString())
                                     : expressionOf(object);
}

Expression TemplateReader::expressionOf(const QJsonObject &json)
{
    Expression expression = partOf(json);
    if (textOf(json, "conjunction"_L1) == "or"_L1)
        expression.conjunction = Expression::Conjunction::Or;
    return expression;
}

Expression TemplateReader::partOf(const QJsonObject &json)
{
    const auto has = [&](QLatin1StringView key) { return json.contains(key); };
    const auto text = [&](QLatin1StringView key) { return textOf(json, key); };
    const auto where = [&] { return condition(json.value("where"_L1)); };
    const bool running = isRunning(json);
    if (has("rows"_L1))
        return {overRows(json)};
    if (has("join"_L1))
        return {joined(json.value("join"_L1).toArray())};
    if (has("when"_L1))
        return {ConditionalValue{condition(json.value("when"_L1)), pointed(json.value("value"_L1))}};
    if (has("item"_L1))
        return {ItemValue{text("item"_L1)}};
    if (has("answer"_L1))
        return {AnswerValue{text("answer"_L1), running}};
    if (has("collect"_L1))
        return {CollectedValue{text("collect"_L1), where(), text("of"_L1), running}};
    if (has("items"_L1))
        return {ChosenValue{text("items"_L1), readStrings(codes(json.value("in"_L1))), running}};
    if (has("chosen"_L1))
        return {ChosenValue{text("chosen"_L1), std::nullopt, running}};
    if (has("notChosen"_L1))
        return {NotChosenValue{text("notChosen"_L1), running}};
    if (has("entry"_L1))
        return {EntryValue{text("entry"_L1), entryName(json)}};
    if (has("entries"_L1))
        return {EntriesValue{text("entries"_L1), where(), text("of"_L1), entryName(json)}};
    if (has("explanation"_L1))
        return {ExplanationValue{text("explanation"_L1)}};
    if (has("lookup"_L1)) {
        const ExpressionPointer key = has("key"_L1) ? pointed(json.value("key"_L1)) : nullptr;
        return {LookupValue{text("lookup"_L1), key, text("field"_L1), text("texts"_L1)}};
    }
    if (has("fact"_L1))
        return {FactValue{text("fact"_L1), text("field"_L1)}};
    if (has("derived"_L1))
        return {DerivedValue{text("derived"_L1), readArguments(json.value("with"_L1)), text("texts"_L1)}};
    if (has("date"_L1))
        return {DateValue{text("date"_L1) == "reviewDue"_L1}};
    if (has("edition"_L1))
        return {EditionValue{text("edition"_L1)}};
    if (has("count"_L1))
        return {CountValue{text("count"_L1), where()}};
    // An optional text that this row of a catalogue is without prints nothing.
    return text("text"_L1).isEmpty()
               ? Expression()
               : Expression{TextValue{text("text"_L1), values(json.value("values"_L1))}};
}

JoinValue TemplateReader::joined(const QJsonArray &json)
{
    JoinValue join;
    for (const QJsonValue &part : json)
        join.parts.append(expression(part));
    return join;
}

ExpressionPointer TemplateReader::pointed(const QJsonValue &json)
{
    return std::make_shared<const Expression>(expression(json));
}

QMap<QString, Expression> TemplateReader::values(const QJsonValue &json)
{
    QMap<QString, Expression> values;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        values.insert(one.key(), expression(one.value()));
    return values;
}

Expression readExpression(const QJsonValue &json)
{
    return TemplateReader().expression(json);
}

} // namespace binder
