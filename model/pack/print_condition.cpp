// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition_lexer.h"
#include "model/pack/condition_text.h"
#include "model/pack/condition_words.h"
#include "model/pack/pointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// An `all` or `any` of one part says what that part says.
QJsonObject unwrapped(QJsonObject condition)
{
    while (condition.size() == 1) {
        const QJsonArray parts = condition.begin()->toArray();
        if (parts.size() != 1 || (!condition.contains("all"_L1) && !condition.contains("any"_L1)))
            break;
        condition = parts.at(0).toObject();
    }
    return condition;
}

/// Writes one condition. The first piece that has no words ends it; see there for its place.
class ConditionPrinter
{
public:
    Result<QString> print(const QJsonObject &condition)
    {
        QString text = joined(condition, {});
        if (m_noWords.isEmpty())
            return text;
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "Pack", "This condition cannot stand on one line: there are no words for what is at %1.")
                .arg(m_noWords),
            m_noWords);
    }

private:
    QString noWords(const Pointer &place)
    {
        if (m_noWords.isEmpty())
            m_noWords = place.toString();
        return {};
    }

    /// A condition where several may be joined without parentheses.
    QString joined(const QJsonObject &written, const Pointer &place)
    {
        const QJsonObject condition = unwrapped(written);
        const bool isAll = condition.contains("all"_L1);
        const QString key = isAll ? u"all"_s : u"any"_s;
        const QJsonArray parts = condition.value(key).toArray();
        if (parts.isEmpty())
            return single(condition, place);
        const Pointer list = place.at(key);
        QStringList texts;
        for (qsizetype i = 0; i < parts.size(); ++i)
            texts.append(single(parts.at(i).toObject(), list.at(i)));
        return texts.join(isAll ? " and "_L1 : " or "_L1);
    }

    QString inParentheses(const QJsonObject &condition, const Pointer &place)
    {
        if (m_depth >= condition_words::maximumDepth)
            return noWords(place);
        ++m_depth;
        const QString text = u'(' + joined(condition, place) + u')';
        --m_depth;
        return text;
    }

    QString single(const QJsonObject &written, const Pointer &place)
    {
        const QJsonObject condition = unwrapped(written);
        for (const auto key : {"all"_L1, "any"_L1}) {
            const QJsonValue parts = condition.value(key);
            if (!parts.isArray())
                continue;
            if (parts.toArray().isEmpty())
                return key == "all"_L1 ? u"always"_s : u"never"_s;
            return inParentheses(condition, place);
        }
        if (condition.contains("not"_L1)) {
            if (m_depth >= condition_words::maximumDepth)
                return noWords(place);
            ++m_depth;
            const QString text = "not "_L1 + single(condition.value("not"_L1).toObject(), place.at(u"not"));
            --m_depth;
            return text;
        }
        if (condition.contains("use"_L1))
            return u'{' + name(condition, u"use", place) + u'}';
        for (const auto kind : {"some"_L1, "every"_L1, "none"_L1, "count"_L1}) {
            if (condition.contains(kind))
                return overEntries(condition, kind, place);
        }
        return comparison(condition, place);
    }

    QString overEntries(const QJsonObject &condition, QLatin1StringView kind, const Pointer &place)
    {
        const QString group = name(condition, QString(kind), place);
        QString text = kind + u' ' + group;
        if (condition.contains("of"_L1))
            text += " of "_L1 + linkId(condition, u"of", place);
        if (condition.contains("where"_L1)) {
            m_groups.append(group);
            text += " where "_L1 + where(condition.value("where"_L1).toObject(), place.at(u"where"));
            m_groups.removeLast();
        }
        if (kind != "count"_L1)
            return text;
        const QJsonValue number = condition.value("answer"_L1);
        if (!isWhole(number) || !isSign(condition.value("operator"_L1).toString()))
            return noWords(place.at(u"answer"));
        return text + u' ' + condition.value("operator"_L1).toString() + u' '
               + QString::number(number.toInteger());
    }

    QString where(const QJsonObject &condition, const Pointer &place)
    {
        if (m_depth >= condition_words::maximumDepth)
            return noWords(place);
        ++m_depth;
        const QString text = inParentheses(condition, place);
        --m_depth;
        return text;
    }

    QString comparison(const QJsonObject &condition, const Pointer &place)
    {
        QString subject;
        if (condition.contains("question"_L1)) {
            subject = linkId(condition, u"question", place);
        } else if (condition.contains("lookup"_L1)) {
            subject = subjectName(condition, u"lookup", place) + u'[' + linkId(condition, u"key", place)
                      + "]."_L1 + nameOrText(condition.value("field"_L1).toString());
        } else if (condition.contains("derived"_L1)) {
            subject = subjectName(condition, u"derived", place) + u'('
                      + arguments(condition, place.at(u"with")) + u')';
        } else {
            return noWords(place);
        }
        return subject + u' ' + compared(condition, place);
    }

    QString arguments(const QJsonObject &condition, const Pointer &place)
    {
        QStringList texts;
        const QJsonObject with = condition.value("with"_L1).toObject();
        for (auto one = with.begin(); one != with.end(); ++one) {
            const QString key = one.key();
            if (!condition_words::isName(key))
                return noWords(place.at(key));
            const QString value = one->isObject()   ? linkId(one->toObject(), u"value", place.at(key))
                                  : one->isString() ? quoted(one->toString())
                                                    : scalar(*one, place.at(key));
            texts.append(key + ": "_L1 + value);
        }
        return texts.join(", "_L1);
    }

    QString compared(const QJsonObject &condition, const Pointer &place)
    {
        const QString comparison = condition.value("operator"_L1).toString();
        const QJsonValue answer = condition.value("answer"_L1);
        const Pointer answerPlace = place.at(u"answer");
        if (comparison == "exists"_L1) {
            if (!answer.isBool())
                return noWords(answerPlace);
            return answer.toBool() ? u"exists"_s : u"not exists"_s;
        }
        if (comparison == "includesAny"_L1)
            return answer.isArray() || answer["catalogue"_L1].isString() || answer.toString().startsWith(u'$')
                       ? "includes any "_L1 + value(answer, answerPlace)
                       : noWords(answerPlace);
        if (!isSign(comparison) && comparison != "in"_L1 && comparison != "includes"_L1)
            return noWords(place.at(u"operator"));
        if (comparison == "in"_L1 && answer == "rows"_L1)
            return "in "_L1 + quoted(answer.toString());
        return comparison + u' ' + value(answer, answerPlace);
    }

    /// Rows of a catalogue.
    QString rows(const QJsonObject &choice, const Pointer &place)
    {
        QString text = "rows of "_L1 + name(choice, u"catalogue", place);
        const QJsonObject where = choice.value("where"_L1).toObject();
        QStringList columns;
        for (auto one = where.begin(); one != where.end(); ++one) {
            const QString column = one.key();
            if (!condition_words::isName(column))
                return noWords(place.at(u"where"));
            columns.append(column + " = "_L1 + value(one.value(), place));
        }
        if (!columns.isEmpty())
            text += " ("_L1 + columns.join(", "_L1) + u')';
        return text;
    }

    QString value(const QJsonValue &answer, const Pointer &place)
    {
        if (answer.isObject())
            return fromObject(answer.toObject(), place);
        if (!answer.isArray())
            return scalar(answer, place);
        QStringList texts;
        const QJsonArray values = answer.toArray();
        for (qsizetype i = 0; i < values.size(); ++i)
            texts.append(scalar(values.at(i), place.at(i)));
        return u'[' + texts.join(", "_L1) + u']';
    }

    /// The entry at hand, rows of a catalogue, or a duration.
    QString fromObject(const QJsonObject &answer, const Pointer &place)
    {
        if (answer.contains("catalogue"_L1))
            return rows(answer, place);
        if (answer.contains("this"_L1) && answer.size() == 1)
            return "this "_L1 + name(answer, u"this", place);
        const QString unit = answer.value("unit"_L1).toString();
        const QJsonValue start = answer.value("start"_L1);
        const bool hasStart = start.isString();
        if (!isWhole(answer.value("amount"_L1)) || condition_words::unitNamed(unit) != unit || unit.isEmpty()
            || answer.size() != (hasStart ? 3 : 2))
            return noWords(place);
        const qint64 amount = answer.value("amount"_L1).toInteger();
        const QString text = QString::number(amount) + u' ' + unit + (amount == 1 ? u""_s : u"s"_s);
        return hasStart ? text + " from "_L1 + nameOrText(start.toString()) : text;
    }

    QString scalar(const QJsonValue &one, const Pointer &place)
    {
        if (one.isBool())
            return one.toBool() ? u"true"_s : u"false"_s;
        if (isWhole(one))
            return QString::number(one.toInteger());
        if (one.isDouble()) {
            const QString number = QString::number(one.toDouble(), 'f', QLocale::FloatingPointShortest);
            return number.contains(u'.') ? number : noWords(place); // without a point it is too large
        }
        if (!one.isString())
            return noWords(place);
        const QString text = one.toString();
        return condition_words::isBareValue(text) ? text : quoted(text);
    }

    QString name(const QJsonObject &from, QStringView key, const Pointer &place)
    {
        const QString text = from.value(key).toString();
        return condition_words::isName(text) ? text : noWords(place.at(key));
    }

    /// Of a table or a derived fact: it stands where a condition may start with a word of the grammar.
    QString subjectName(const QJsonObject &from, QStringView key, const Pointer &place)
    {
        const QString text = name(from, key, place);
        return condition_words::isReserved(text) ? noWords(place.at(key)) : text;
    }

    QString linkId(const QJsonObject &from, QStringView key, const Pointer &place)
    {
        const QString text = name(from, key, place);
        const bool looksShort =
            !m_groups.isEmpty() && !text.contains(u'.') && !m_groups.contains(text) && !text.startsWith(u'$');
        return looksShort || condition_words::isReserved(text) || !condition_words::isBareValue(text)
                   ? "this "_L1 + text
                   : text;
    }

    static QString nameOrText(const QString &text)
    {
        return condition_words::isName(text) ? text : quoted(text);
    }

    static bool isWhole(const QJsonValue &number)
    {
        return number.isDouble() && QJsonValue(number.toInteger()) == number;
    }

    static bool isSign(const QString &comparison)
    {
        return !comparison.isEmpty() && "=!<>"_L1.contains(comparison.front());
    }

    QStringList m_groups; ///< as in ConditionParser
    int m_depth = 0;      ///< counted as ConditionParser does, so that it reads what is written here
    QString m_noWords;    ///< the place of the first piece without words
};

} // namespace

Result<QString> conditionToText(const QJsonObject &condition)
{
    return ConditionPrinter().print(condition);
}

} // namespace binder
