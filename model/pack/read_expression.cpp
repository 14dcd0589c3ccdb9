// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"

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

constexpr std::array<KindName, 14> namedKinds{{{"answer"_L1, ExpressionKind::Answer},
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
                                               {"count"_L1, ExpressionKind::Count}}};

} // namespace

Expression readExpression(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    Expression expression;
    if (object.contains("join"_L1)) {
        expression.kind = ExpressionKind::Join;
        const QJsonArray parts = object.value("join"_L1).toArray();
        for (const QJsonValue &part : parts)
            expression.parts.append(readExpression(part));
        return expression;
    }
    if (object.contains("when"_L1)) {
        expression.kind = ExpressionKind::Conditional;
        expression.where = readCondition(object.value("when"_L1));
        expression.parts.append(readExpression(object.value("value"_L1)));
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
    expression.codes = readStrings(object.value("in"_L1));
    expression.where = readCondition(object.value("where"_L1));
    expression.values = readValues(object.value("values"_L1));
    expression.with = readArguments(object.value("with"_L1));
    if (object.contains("key"_L1))
        expression.parts.append(readExpression(object.value("key"_L1)));
    return expression;
}

QMap<QString, Expression> readValues(const QJsonValue &json)
{
    QMap<QString, Expression> values;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        values.insert(one.key(), readExpression(one.value()));
    return values;
}

} // namespace binder
