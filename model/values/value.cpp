// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/value.h"

#include "model/values/typed_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

const QString &otherCode()
{
    static const QString code = u"other"_s;
    return code;
}

namespace {

QStringList codesIn(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString()};
    if (json.isObject())
        return json.toObject().contains(otherCode()) ? QStringList{otherCode()} : QStringList{};
    QStringList codes;
    const QJsonArray array = json.toArray();
    codes.reserve(array.size());
    for (const QJsonValue &element : array)
        codes.append(element.isObject() ? otherCode() : element.toString());
    return codes;
}

/// Typed text stands alone, at "something else" or as a criterion; what is no text is never blank.
bool isBlankText(const QJsonValue &json)
{
    if (json.isString())
        return isBlank(json.toString());
    const QJsonObject object = json.toObject();
    for (const QLatin1StringView key : {"other"_L1, "criterion"_L1}) {
        if (const QJsonValue typed = object.value(key); typed.isString())
            return isBlank(typed.toString());
    }
    return false;
}

bool hasBlankText(const QJsonValue &json)
{
    if (!json.isArray())
        return isBlankText(json);
    const QJsonArray array = json.toArray();
    return std::any_of(array.begin(), array.end(), isBlankText);
}

} // namespace

Value::Value(QJsonValue json)
{
    CodeList codes(codesIn(json));
    m_traces = codes.traces();
    const bool blankText = hasBlankText(json);
    m_held = std::make_shared<const Held>(Held{std::move(json), std::move(codes), blankText});
}

const QJsonValue &Value::json() const
{
    static const QJsonValue none;
    return m_held ? m_held->json : none;
}

Value Value::boolean(bool value)
{
    return Value(QJsonValue(value));
}

Value Value::integer(qint64 value)
{
    return Value(QJsonValue(value));
}

Value Value::text(const QString &value)
{
    return Value(QJsonValue(value));
}

Value Value::date(QDate value)
{
    return Value(QJsonValue(value.toString(Qt::ISODate)));
}

Value Value::code(const QString &code)
{
    return Value(QJsonValue(code));
}

Value Value::other(const QString &typed)
{
    return Value(QJsonObject{{otherCode(), typed}});
}

Value Value::codes(const QStringList &codes, const QString &typed)
{
    QJsonArray array;
    for (const QString &code : codes) {
        if (code == otherCode())
            array.append(QJsonObject{{otherCode(), typed}});
        else
            array.append(code);
    }
    return Value(array);
}

Value Value::duration(const Duration &duration)
{
    if (!duration.criterion.isEmpty())
        return Value(QJsonObject{{u"criterion"_s, duration.criterion}});
    QJsonObject object{{u"amount"_s, duration.amount}, {u"unit"_s, duration.unit}};
    if (!duration.start.isEmpty())
        object.insert(u"start"_s, duration.start);
    return Value(object);
}

Value Value::reference(const QString &entry)
{
    return Value(QJsonValue(entry));
}

Value Value::references(const QStringList &entries)
{
    return Value(QJsonArray::fromStringList(entries));
}

Value Value::packText(const QString &textId)
{
    return Value(QJsonObject{{u"textId"_s, textId}});
}

bool Value::isBlank() const
{
    switch (json().type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return json().toString().isEmpty();
    case QJsonValue::Array:
        return json().toArray().isEmpty();
    case QJsonValue::Object:
        return json().toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        break;
    }
    return false;
}

Value Value::said() const
{
    if (!m_held || !m_held->holdsBlankText)
        return *this;
    QJsonArray kept;
    const QJsonArray array = json().toArray();
    std::copy_if(array.begin(), array.end(), std::back_inserter(kept),
                 [](const QJsonValue &one) { return !isBlankText(one); });
    return kept.isEmpty() ? Value() : Value(kept);
}

bool Value::asBoolean() const
{
    return json().toBool();
}

qint64 Value::asInteger() const
{
    return json().toInteger();
}

QString Value::asText() const
{
    return json().toString();
}

QDate Value::asDate() const
{
    return QDate::fromString(json().toString(), Qt::ISODate);
}

const CodeList &Value::heldCodes() const
{
    static const CodeList none;
    return m_held ? m_held->codes : none;
}

QString Value::otherText() const
{
    if (json().isObject())
        return json().toObject().value(otherCode()).toString();
    const QJsonArray array = json().toArray();
    for (const QJsonValue &element : array) {
        if (element.isObject())
            return element.toObject().value(otherCode()).toString();
    }
    return {};
}

std::optional<Duration> Value::asDuration() const
{
    if (!json().isObject())
        return std::nullopt;
    const QJsonObject object = json().toObject();
    Duration duration;
    if (object.contains("criterion"_L1)) {
        duration.criterion = object.value("criterion"_L1).toString();
        return duration;
    }
    if (!object.contains("amount"_L1))
        return std::nullopt;
    duration.amount = object.value("amount"_L1).toInt();
    duration.unit = object.value("unit"_L1).toString();
    duration.start = object.value("start"_L1).toString();
    return duration;
}

QString Value::textId() const
{
    return json().isObject() ? json().toObject().value("textId"_L1).toString() : QString();
}

} // namespace binder
