// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/value_codec.h"

#include "model/dossier/answers_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t byteOrderMark = 0xFEFF;
constexpr char16_t swappedByteOrderMark = 0xFFFE;
constexpr char16_t lastCodePoint = 0xFFFF;

/// SQLite takes a byte order mark away and replaces the two others; Qt's JSON reader loses a mark at the
/// start of a text.
bool isAltered(QChar character)
{
    const char16_t code = character.unicode();
    return code == byteOrderMark || code == swappedByteOrderMark || code == lastCodePoint;
}

QString escapeAltered(QString json)
{
    if (std::none_of(json.cbegin(), json.cend(), isAltered))
        return json;
    for (const char16_t code : {byteOrderMark, swappedByteOrderMark, lastCodePoint})
        json.replace(QChar(code), u"\\u"_s + QString::number(code, 16));
    return json;
}

QString compact(const QJsonArray &array)
{
    return escapeAltered(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QString compact(const QJsonObject &object)
{
    return escapeAltered(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

/// Qt's JSON reader sorts the names in an object by their bytes, but looks them up and compares objects by
/// 16-bit units: with names beyond U+FFFF and others beyond U+D7FF, values would not be found and equal
/// objects differ.
QJsonValue sortedAnew(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray read = json.toArray();
        for (const QJsonValue &element : read)
            array.append(sortedAnew(element));
        return array;
    }
    if (json.isObject()) {
        QJsonObject object;
        const QJsonObject read = json.toObject();
        for (auto member = read.begin(); member != read.end(); ++member)
            object.insert(member.key(), sortedAnew(member.value()));
        return object;
    }
    return json;
}

std::optional<QDate> dateOf(const QJsonValue &json)
{
    if (json.isNull())
        return QDate();
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

std::optional<QStringList> listOf(const QJsonValue &json)
{
    if (!json.isArray())
        return std::nullopt;
    QStringList list;
    const QJsonArray array = json.toArray();
    list.reserve(array.size());
    for (const QJsonValue &element : array) {
        if (!element.isString())
            return std::nullopt;
        list.append(element.toString());
    }
    return list;
}

} // namespace

QString ValueCodec::encode(const QJsonValue &value) const
{
    const QString array = compact(QJsonArray{value});
    return array.sliced(1, array.size() - 2);
}

QString ValueCodec::encode(const QString &text) const
{
    return encode(QJsonValue(text));
}

QString ValueCodec::encode(const QStringList &list) const
{
    return compact(QJsonArray::fromStringList(list));
}

QString ValueCodec::encode(const Overruling &overruling) const
{
    return compact(QJsonObject{
        {u"reason"_s, overruling.reason}, {u"who"_s, overruling.who}, {u"when"_s, jsonOf(overruling.when)}});
}

QString ValueCodec::encode(const Edition &edition) const
{
    return compact(QJsonObject{{u"number"_s, edition.number},
                               {u"date"_s, jsonOf(edition.date)},
                               {u"documents"_s, QJsonArray::fromStringList(edition.documents)},
                               {u"language"_s, edition.language},
                               {u"packVersion"_s, edition.packVersion},
                               {u"answers"_s, edition.answers},
                               {u"by"_s, edition.by},
                               {u"function"_s, edition.function},
                               {u"kept"_s, keptJson(edition)}});
}

std::optional<QJsonValue> ValueCodec::value(const QString &stored) const
{
    const QString wrapped = u'[' + stored + u']';
    const QJsonArray array = QJsonDocument::fromJson(wrapped.toUtf8()).array();
    return array.size() == 1 ? std::optional(sortedAnew(array.first())) : std::nullopt;
}

std::optional<QString> ValueCodec::text(const QString &stored) const
{
    const auto json = value(stored);
    return json && json->isString() ? std::optional(json->toString()) : std::nullopt;
}

std::optional<QStringList> ValueCodec::list(const QString &stored) const
{
    const auto json = value(stored);
    return json ? listOf(*json) : std::nullopt;
}

std::optional<QJsonObject> ValueCodec::object(const QString &stored) const
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    return document.isObject() ? std::optional(sortedAnew(document.object()).toObject()) : std::nullopt;
}

std::optional<Overruling> ValueCodec::overruling(const QString &stored) const
{
    const auto json = object(stored);
    const auto when = json ? dateOf(json->value("when"_L1)) : std::nullopt;
    if (!when)
        return std::nullopt;
    return Overruling{json->value("reason"_L1).toString(), json->value("who"_L1).toString(), *when};
}

std::optional<Edition> ValueCodec::edition(const QString &stored) const
{
    const auto json = object(stored);
    const auto date = json ? dateOf(json->value("date"_L1)) : std::nullopt;
    const auto documents = json ? listOf(json->value("documents"_L1)) : std::nullopt;
    const auto kept = json ? keptFromJson(json->value("kept"_L1).toObject()) : std::nullopt;
    if (!date || !documents || !kept)
        return std::nullopt;
    Edition edition;
    edition.number = json->value("number"_L1).toInt();
    edition.date = *date;
    edition.documents = *documents;
    edition.language = json->value("language"_L1).toString();
    edition.packVersion = json->value("packVersion"_L1).toString();
    edition.answers = json->value("answers"_L1).toObject();
    edition.by = json->value("by"_L1).toString();
    edition.function = json->value("function"_L1).toString();
    edition.kept = *kept;
    return edition;
}

QString ValueCodec::encodeKey(const QString &key) const
{
    if (key.isNull())
        return u""_s; // SQL would take it for NULL
    const bool plain =
        !key.startsWith(u'"') && key.isValidUtf16() && std::none_of(key.cbegin(), key.cend(), isAltered);
    return plain ? key : encode(key);
}

QString ValueCodec::key(const QString &stored) const
{
    return stored.startsWith(u'"') ? text(stored).value_or(stored) : stored;
}

} // namespace binder
