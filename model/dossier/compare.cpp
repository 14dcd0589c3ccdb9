// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/compare.h"

#include <QJsonArray>
#include <algorithm>
#include <compare>

namespace binder {

namespace {

bool ordered(std::strong_ordering order, Operator comparison)
{
    switch (comparison) {
    case Operator::Equal:
        return std::is_eq(order);
    case Operator::NotEqual:
        return std::is_neq(order);
    case Operator::Less:
        return std::is_lt(order);
    case Operator::LessOrEqual:
        return std::is_lteq(order);
    case Operator::Greater:
        return std::is_gt(order);
    case Operator::GreaterOrEqual:
        return std::is_gteq(order);
    case Operator::Exists:
    case Operator::Includes:
    case Operator::In:
    case Operator::IncludesAny:
        break;
    }
    return false;
}

bool areAllIn(const CodeList &codes, const CodeList &others)
{
    const QStringList &list = codes.list();
    return std::all_of(list.cbegin(), list.cend(),
                       [&](const QString &code) { return others.contains(code); });
}

bool haveOneInCommon(const CodeList &some, const CodeList &others)
{
    const CodeList &fewer = some.size() < others.size() ? some : others;
    const CodeList &more = some.size() < others.size() ? others : some;
    const QStringList &list = fewer.list();
    return std::any_of(list.cbegin(), list.cend(), [&](const QString &code) { return more.contains(code); });
}

bool comparesDurations(const Value &value, Operator comparison, const QJsonValue &expected)
{
    if (comparison == Operator::Equal)
        return value.json() == expected;
    if (comparison == Operator::NotEqual)
        return value.json() != expected;
    const auto left = approximateDays(value);
    const auto right = approximateDays(Value(expected));
    return left && right && ordered(*left <=> *right, comparison);
}

} // namespace

std::optional<qint64> approximateDays(const Value &value)
{
    const std::optional<Duration> duration = value.asDuration();
    if (!duration || !duration->criterion.isEmpty())
        return std::nullopt;
    qint64 days = 1;
    if (duration->unit == QLatin1String("week"))
        days = 7;
    else if (duration->unit == QLatin1String("month"))
        days = 30;
    else if (duration->unit == QLatin1String("year"))
        days = 365;
    return days * duration->amount;
}

bool compares(const QJsonValue &value, Operator comparison, const QJsonValue &expected)
{
    if (comparison == Operator::In)
        return expected.toArray().contains(value);
    if (value.isDouble() && expected.isDouble())
        return ordered(value.toInteger() <=> expected.toInteger(), comparison);
    if (value.isString() && expected.isString())
        return ordered(value.toString().compare(expected.toString()) <=> 0, comparison);
    if (comparison == Operator::Equal)
        return value == expected;
    if (comparison == Operator::NotEqual)
        return value != expected;
    return false;
}

bool comparesCodes(const CodeList &codes, Operator comparison, const CodeList &expected)
{
    switch (comparison) {
    case Operator::Includes:
        return !expected.isEmpty() && codes.contains(expected.list().constFirst());
    case Operator::In:
    case Operator::IncludesAny:
        return haveOneInCommon(codes, expected);
    case Operator::Equal:
        return areAllIn(codes, expected) && areAllIn(expected, codes);
    case Operator::NotEqual:
        return !areAllIn(codes, expected) || !areAllIn(expected, codes);
    case Operator::Exists:
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        break;
    }
    return false;
}

bool compares(const Item &item, const Value &value, Operator comparison, const QJsonValue &expected)
{
    switch (item.type) {
    case ItemType::Choice:
    case ItemType::OpenChoice:
    case ItemType::Reference:
        return comparesCodes(value.heldCodes(), comparison, Value(expected).heldCodes());
    case ItemType::Duration:
        return comparesDurations(value, comparison, expected);
    case ItemType::Group:
    case ItemType::Boolean:
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Email:
    case ItemType::Url:
    case ItemType::Phone:
    case ItemType::Date:
    case ItemType::Integer:
    case ItemType::Display:
    case ItemType::Matrix:
        break;
    }
    return compares(value.json(), comparison, expected);
}

} // namespace binder
