// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"
#include "model/pack/template_reader.h"

#include <array>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using ExpressionKind = Expression::Kind;

struct KindName
{
    QLatin1StringView key;
    ExpressionKind kind;
};

constexpr std::array<KindName, 15> namedKinds{{{"answer"_L1, ExpressionKind::Answer},
                                               {"collect"_L1, ExpressionKind::Collect},
                                               {"items"_L1, ExpressionKind::Items},
                                               {"chosen"_L1, ExpressionKind::Chosen},
                                               {"notChosen"_L1, ExpressionKind::NotChosen},
                                               {"entry"_L1, ExpressionKind::Entry},
                                               {"entries"_L1, ExpressionKind::Entries},
                                               {"explanation"_L1, ExpressionKind::Explanation},
                                               {"text"_L1, ExpressionKind::Text},
                                               {"lookup"_L1, ExpressionKind::Lookup},
                                               {"fact"_L1, ExpressionKind::Fact},
                                               {"derived"_L1, ExpressionKind::Derived},
                                               {"date"_L1, ExpressionKind::Date},
                                               {"edition"_L1, ExpressionKind::Edition},
                                               {"count"_L1, ExpressionKind::Count}}};

} // namespace

Expression TemplateReader::expression(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return object.contains("use"_L1) ? namedExpression(object.value("use"_L1).toString())
                                     : expressionOf(object);
}

Expression TemplateReader::expressionOf(const QJsonObject &object)
{
    Expression expression;
    if (object.value("conjunction"_L1).toString() == "or"_L1)
        expression.conjunction = Expression::Conjunction::Or;
    if (object.contains("rows"_L1)) {
        const auto conjunction = expression.conjunction;
        expression = overRows(object);
        expression.conjunction = conjunction;
        return expression;
    }
    if (object.contains("join"_L1)) {
        expression.kind = ExpressionKind::Join;
        const QJsonArray parts = object.value("join"_L1).toArray();
        for (const QJsonValue &part : parts)
            expression.parts.append(this->expression(part));
        return expression;
    }
    if (object.contains("when"_L1)) {
        expression.kind = ExpressionKind::Conditional;
        expression.where = condition(object.value("when"_L1));
        expression.parts.append(this->expression(object.value("value"_L1)));
        return expression;
    }
    if (object.contains("item"_L1)) {
        expression.kind = ExpressionKind::Item;
        expression.field = object.value("item"_L1).toString();
        return expression;
    }
    for (const KindName &name : namedKinds) {
        if (object.contains(name.key)) {
            expression.kind = name.kind;
            expression.name = object.value(name.key).toString();
            break;
        }
    }
    expression.field = object.value("field"_L1).toString();
    expression.of = object.value("of"_L1).toString();
    expression.texts = object.value("texts"_L1).toString();
    expression.running = object.value("running"_L1).toBool();
    expression.asOption = object.value("as"_L1).toString() == "option"_L1;
    expression.codes = readStrings(codes(object.value("in"_L1)));
    expression.where = condition(object.value("where"_L1));
    expression.values = values(object.value("values"_L1));
    expression.with = readArguments(object.value("with"_L1));
    // An optional text that this row of a catalogue is without.
    if (expression.kind == ExpressionKind::Text && expression.name.isEmpty())
        expression.kind = ExpressionKind::Join;
    if (object.contains("key"_L1))
        expression.parts.append(this->expression(object.value("key"_L1)));
    return expression;
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
