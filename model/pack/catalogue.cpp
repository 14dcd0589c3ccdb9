// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/catalogue.h"

#include <QJsonArray>
#include <algorithm>
#include <functional>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar sign = u'$';

bool isNameSign(QChar one)
{
    return (one >= u'a' && one <= u'z') || (one >= u'A' && one <= u'Z') || (one >= u'0' && one <= u'9')
           || one == u'-';
}

/// Where the name that starts behind the sign at `at` ends.
qsizetype endOfName(const QString &text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && isNameSign(text.at(end)))
        ++end;
    return end;
}

/// How a value stands inside other text: several codes as a list of them.
QString insideText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        parts.append(one.toString());
    return parts.join(", "_L1);
}

using Lookup = std::function<QJsonValue(const QString &)>;

QJsonValue filledIn(const QString &text, const Lookup &lookup)
{
    auto at = text.indexOf(sign);
    if (at < 0)
        return text;
    QString filled;
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf(sign, done)) {
        const qsizetype end = endOfName(text, at);
        const QJsonValue value = lookup(text.mid(at + 1, end - at - 1));
        if (at == 0 && end == text.size())
            return value.isUndefined() ? QJsonValue(text) : value;
        filled += QStringView(text).mid(done, at - done);
        filled += value.isUndefined() ? text.mid(at, end - at) : insideText(value);
        done = end;
    }
    return QString(filled + text.mid(done));
}

QJsonValue filledIn(const QJsonValue &json, const Lookup &lookup, bool isOutermost)
{
    if (json.isString())
        return filledIn(json.toString(), lookup);
    if (json.isArray()) {
        QJsonArray filled;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &one : array) {
            const QJsonValue value = filledIn(one, lookup, false);
            if (one.isString() && value.isArray()) {
                const QJsonArray several = value.toArray();
                for (const QJsonValue &each : several)
                    filled.append(each);
            } else {
                filled.append(value);
            }
        }
        return filled;
    }
    if (!json.isObject())
        return json;
    const QJsonObject object = json.toObject();
    if (!isOutermost && loopsOverRows(object))
        return json;
    QJsonObject filled;
    for (auto one = object.begin(); one != object.end(); ++one)
        filled.insert(one.key(), filledIn(one.value(), lookup, false));
    return filled;
}

} // namespace

bool CatalogueRow::has(const QString &column, const QJsonValue &wanted) const
{
    if (wanted.isArray()) {
        const QJsonArray all = wanted.toArray();
        return std::any_of(all.begin(), all.end(), [&](const QJsonValue &one) { return has(column, one); });
    }
    const QJsonValue value = values.value(column);
    return value.isArray() ? value.toArray().contains(wanted) : value == wanted;
}

QString Catalogue::textId(const QString &catalogue, const QString &row, const QString &column)
{
    return "catalogue."_L1 + catalogue + u'.' + row + u'.' + column;
}

QStringList Catalogue::textColumns() const
{
    QStringList names;
    for (auto one = columns.cbegin(); one != columns.cend(); ++one) {
        if (one->kind == CatalogueColumn::Kind::Text)
            names.append(one.key());
    }
    return names;
}

QList<const CatalogueRow *> Catalogue::rowsWhere(const QJsonObject &where) const
{
    QList<const CatalogueRow *> found;
    for (const CatalogueRow &row : rows) {
        bool fits = true;
        for (auto one = where.begin(); one != where.end(); ++one)
            fits = fits && row.has(one.key(), one.value());
        if (fits)
            found.append(&row);
    }
    return found;
}

QJsonValue filledIn(const QJsonValue &json, const Catalogue &catalogue, const CatalogueRow &row,
                    const QMap<QString, QJsonValue> &extra)
{
    const auto lookup = [&](const QString &name) -> QJsonValue {
        if (name == "id"_L1)
            return row.id;
        if (name == "code"_L1)
            return row.code;
        if (name == "law"_L1)
            return QJsonArray::fromStringList(row.law);
        if (name == "when"_L1)
            return row.when.isUndefined() ? QJsonObject{{u"all"_s, QJsonArray()}} : row.when;
        const auto column = catalogue.columns.constFind(name);
        if (column == catalogue.columns.constEnd())
            return extra.contains(name) ? extra.value(name) : QJsonValue(QJsonValue::Undefined);
        if (column->kind != CatalogueColumn::Kind::Text)
            return row.values.value(name);
        // A row without an optional text says nothing.
        return row.values.contains(name) ? Catalogue::textId(catalogue.name, row.id, name) : QString();
    };
    return filledIn(json, lookup, true);
}

QJsonValue filledIn(const QJsonValue &json, const QMap<QString, QJsonValue> &named)
{
    return filledIn(
        json, [&](const QString &name) { return named.value(name, QJsonValue(QJsonValue::Undefined)); },
        true);
}

bool loopsOverRows(const QJsonObject &json)
{
    return json.contains("rows"_L1) || json.value("forEach"_L1)["catalogue"_L1].isString();
}

QStringList rowNamesIn(const QString &text)
{
    QStringList names;
    for (auto at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
        names.append(text.mid(at + 1, endOfName(text, at) - at - 1));
    return names;
}

} // namespace binder
