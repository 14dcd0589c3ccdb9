// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/value_check.h"

#include "model/values/typed_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <array>
#include <cmath>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The durations people write down; longer than this is a slip of the key.
constexpr int maximumAmount = 100'000;
constexpr std::array<QLatin1StringView, 4> units{"day"_L1, "week"_L1, "month"_L1, "year"_L1};

tl::unexpected<Error> refuse(QString message)
{
    return failure(ErrorKind::BadInput, std::move(message));
}

tl::unexpected<Error> wrongType()
{
    return refuse(QCoreApplication::translate("Pack", "This answer has not the form its question asks for."));
}

/// The only value of an object that has this one key; nothing for anything else.
std::optional<QString> only(const QJsonValue &json, QLatin1StringView key)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() != 1 || !object.value(key).isString())
        return std::nullopt;
    return object.value(key).toString();
}

Result<> checkText(const Pack &pack, const Item &item, const QJsonValue &json)
{
    if (json.isString())
        return checkTyped(json.toString());
    const auto textId = only(json, "textId"_L1);
    if (!textId || !item.isWords())
        return wrongType();
    if (!pack.textsIn(pack.sourceLanguage).contains(*textId))
        return refuse(QCoreApplication::translate("Pack", "There is no text \"%1\" in this pack.")
                          .arg(shortened(*textId, 80)));
    return {};
}

Result<> checkOther(const Item &item, const QJsonValue &json)
{
    const auto typed = only(json, QLatin1StringView("other"));
    if (!typed)
        return wrongType();
    if (!item.option(otherCode()))
        return refuse(
            QCoreApplication::translate("Pack", "Nothing else than the options can be answered here."));
    return checkTyped(*typed);
}

/// One code, or what was typed at "something else".
Result<> checkCode(const Item &item, const QJsonValue &json)
{
    if (json.isObject())
        return checkOther(item, json);
    if (!json.isString())
        return wrongType();
    const QString code = json.toString();
    // Where the options are those chosen elsewhere, what was typed stands there.
    if (code == otherCode() && item.optionsFrom.isEmpty())
        return refuse(
            QCoreApplication::translate("Pack", "\"Something else\" needs the text that was typed."));
    if (!item.option(code))
        return refuse(QCoreApplication::translate("Pack", "\"%1\" is not one of the options here.")
                          .arg(shortened(code, 80)));
    return {};
}

Result<> checkCodes(const Item &item, const QJsonValue &json)
{
    if (!json.isArray())
        return wrongType();
    const QJsonArray array = json.toArray();
    QStringList codes;
    bool exclusive = false;
    for (const QJsonValue &one : array) {
        if (const auto checked = checkCode(item, one); !checked)
            return checked;
        const QString code = one.isObject() ? otherCode() : one.toString();
        if (codes.contains(code))
            return refuse(QCoreApplication::translate("Pack", "\"%1\" is chosen twice.").arg(code));
        codes.append(code);
        const Option *option = item.option(code);
        exclusive = exclusive || (option && option->exclusive);
    }
    if (exclusive && codes.size() > 1)
        return refuse(
            QCoreApplication::translate("Pack", "One of the options chosen here rules the others out."));
    return {};
}

Result<> checkInteger(const Item &item, const QJsonValue &json)
{
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 9e15)
        return wrongType();
    const qint64 integer = json.toInteger();
    const bool tooSmall = item.minimum.isDouble() && integer < item.minimum.toInteger();
    const bool tooLarge = item.maximum.isDouble() && integer > item.maximum.toInteger();
    if (tooSmall || tooLarge)
        return refuse(
            QCoreApplication::translate("Pack", "This number is outside the bounds of its question."));
    return {};
}

Result<> checkDate(const Item &item, const QJsonValue &json)
{
    const QString text = json.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Qt also reads what stands before a time; only the plain form is the encoding.
    if (!json.isString() || !date.isValid() || date.toString(Qt::ISODate) != text)
        return wrongType();
    const QDate minimum = QDate::fromString(item.minimum.toString(), Qt::ISODate);
    const QDate maximum = QDate::fromString(item.maximum.toString(), Qt::ISODate);
    if ((minimum.isValid() && date < minimum) || (maximum.isValid() && date > maximum))
        return refuse(
            QCoreApplication::translate("Pack", "This date is outside the bounds of its question."));
    return {};
}

Result<> checkDuration(const Item &item, const QJsonValue &json)
{
    if (const auto criterion = only(json, "criterion"_L1))
        return checkTyped(*criterion);
    const QJsonObject object = json.toObject();
    const QJsonValue amount = object.value("amount"_L1);
    const QString unit = object.value("unit"_L1).toString();
    const bool hasStart = object.contains("start"_L1);
    const bool fits = json.isObject() && object.size() == (hasStart ? 3 : 2) && amount.isDouble()
                      && amount.toDouble() == std::floor(amount.toDouble()) && amount.toDouble() >= 0
                      && amount.toDouble() <= maximumAmount
                      && std::find(units.begin(), units.end(), unit) != units.end();
    if (!fits)
        return wrongType();
    const QString start = object.value("start"_L1).toString();
    if (hasStart && !item.option(start))
        return refuse(QCoreApplication::translate("Pack", "\"%1\" is not one of the options here.")
                          .arg(shortened(start, 80)));
    return {};
}

Result<> checkReference(const Item &item, const QJsonValue &json)
{
    if (!item.repeats)
        return json.isString() && !json.toString().isEmpty() ? Result<>() : Result<>(wrongType());
    if (!json.isArray())
        return wrongType();
    QStringList entries;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &one : array) {
        if (!one.isString() || one.toString().isEmpty() || entries.contains(one.toString()))
            return wrongType();
        entries.append(one.toString());
    }
    return {};
}

} // namespace

Result<> checkTyped(const QString &text)
{
    if (text.isEmpty())
        return refuse(QCoreApplication::translate("Pack", "This answer is empty. Leave it out instead."));
    // Bytes are counted only where it can matter: a character takes three at most for each of its units.
    if (text.size() > maximumTextBytes / 3 && text.toUtf8().size() > maximumTextBytes)
        return refuse(QCoreApplication::translate(
            "Pack", "This text is longer than 1 MiB, the most an answer can hold."));
    if (!text.isValidUtf16())
        return refuse(QCoreApplication::translate(
            "Pack", "This text holds half a character (a lone surrogate). Write it again."));
    return {};
}

Result<> checkValue(const Pack &pack, const Item &item, const Value &value)
{
    const QJsonValue &json = value.json();
    if (value.isBlank())
        return refuse(QCoreApplication::translate("Pack", "This answer is empty. Leave it out instead."));
    switch (item.type) {
    case ItemType::Group:
    case ItemType::Display:
    case ItemType::Matrix:
        return refuse(QCoreApplication::translate("Pack", "This is not a question, so it has no answer."));
    case ItemType::Boolean:
        return json.isBool() ? Result<>() : Result<>(wrongType());
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return item.repeats ? checkCodes(item, json) : checkCode(item, json);
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Email:
    case ItemType::Url:
    case ItemType::Phone:
        return checkText(pack, item, json);
    case ItemType::Date:
        return checkDate(item, json);
    case ItemType::Integer:
        return checkInteger(item, json);
    case ItemType::Duration:
        return checkDuration(item, json);
    case ItemType::Reference:
        return checkReference(item, json);
    }
    return wrongType();
}

} // namespace binder
