// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition_parser.h"
#include "model/pack/condition_words.h"

#include <QCoreApplication>

namespace binder {

using namespace Qt::StringLiterals;

/// A question, a cell of a table or a derived fact, compared with something.
QJsonObject ConditionParser::comparison()
{
    const bool isWhole = passed("this"_L1);
    if (token().kind != ConditionToken::Kind::Name
        || (!isWhole && condition_words::isReserved(token().text))) {
        missingCondition();
        return {};
    }
    const QString word = take();
    if (!isWhole && isAt("["_L1))
        return cell(word);
    if (!isWhole && isAt("("_L1))
        return derived(word);
    return compared({{u"question"_s, isWhole ? word : linkIdOf(word)}}, word);
}

QJsonObject ConditionParser::cell(const QString &table)
{
    expect("["_L1);
    const QString key = linkId();
    expect("]"_L1);
    expect("."_L1);
    const QString field = nameOrText();
    return compared({{u"lookup"_s, table}, {u"key"_s, key}, {u"field"_s, field}}, field);
}

QJsonObject ConditionParser::derived(const QString &fact)
{
    expect("("_L1);
    QJsonObject with;
    while (!isAt(")"_L1) && !m_error) {
        if (!with.isEmpty())
            expect(","_L1);
        if (with.contains(token().text))
            wrong(QCoreApplication::translate("Pack", "%1 is given twice.").arg(shownToken()));
        const QString key = name();
        expect(":"_L1);
        with.insert(key, argument());
    }
    expect(")"_L1);
    QJsonObject leaf{{u"derived"_s, fact}};
    if (!with.isEmpty())
        leaf.insert("with"_L1, with);
    return compared(leaf, fact);
}

QJsonObject ConditionParser::compared(QJsonObject leaf, const QString &subject)
{
    QString comparison = u"exists"_s;
    QJsonValue answer = true;
    if (passed("not"_L1)) {
        expect("exists"_L1);
        answer = false;
    } else if (!passed("exists"_L1)) {
        comparison = readOperator(subject);
        const bool isAny = comparison == "includesAny"_L1;
        answer = isAny || comparison == "in"_L1 ? codes(isAny) : value();
    }
    leaf.insert("operator"_L1, comparison);
    leaf.insert("answer"_L1, answer);
    return leaf;
}

/// A sign that compares, if one is at hand.
QString ConditionParser::takeSign()
{
    for (const auto sign : {"="_L1, "!="_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1}) {
        if (passed(sign))
            return sign;
    }
    return {};
}

QString ConditionParser::readOperator(const QString &subject)
{
    if (QString sign = takeSign(); !sign.isEmpty())
        return sign;
    if (passed("in"_L1))
        return u"in"_s;
    if (passed("includes"_L1))
        return passed("any"_L1) ? u"includesAny"_s : u"includes"_s;
    unexpected(QCoreApplication::translate(
                   "Pack",
                   "After \"%1\" stands how it is compared, with one of = != < <= > >= in includes exists, "
                   "but here is %2.")
                   .arg(subject, shownToken()));
    return {};
}

/// Of a derived fact: the answer to a question, or a constant.
QJsonValue ConditionParser::argument()
{
    const bool isQuestion = token().kind == ConditionToken::Kind::Name
                            && (isAt("this"_L1) || condition_words::isBareValue(token().text));
    return isQuestion ? QJsonObject{{u"value"_s, linkId()}} : scalar();
}

QJsonValue ConditionParser::value()
{
    if (isAt("["_L1))
        return list();
    if (passed("this"_L1))
        return QJsonObject{{u"this"_s, name()}};
    if (token().kind == ConditionToken::Kind::Name && condition_words::isNumber(token().text))
        return numberOrDuration();
    return scalar();
}

/// Several codes: a list, rows of a catalogue, or what a row says.
QJsonValue ConditionParser::codes(bool mustBeSeveral)
{
    if (passed("rows"_L1))
        return rows();
    return mustBeSeveral && !token().text.startsWith(u'$') ? QJsonValue(list()) : value();
}

/// "of measures (theme = login, effort = [1, 2])"
QJsonObject ConditionParser::rows()
{
    expect("of"_L1);
    QJsonObject choice{{u"catalogue"_s, name()}};
    if (!passed("("_L1))
        return choice;
    QJsonObject where;
    do {
        const QString column = name();
        expect("="_L1);
        where.insert(column, isAt("["_L1) ? QJsonValue(list()) : scalar());
    } while (passed(","_L1) && !m_error);
    expect(")"_L1);
    choice.insert("where"_L1, where);
    return choice;
}

QJsonArray ConditionParser::list()
{
    expect("["_L1);
    QJsonArray values;
    while (!isAt("]"_L1) && !m_error) {
        if (!values.isEmpty())
            expect(","_L1);
        values.append(scalar());
    }
    expect("]"_L1);
    return values;
}

QJsonValue ConditionParser::numberOrDuration()
{
    const bool isWhole = !token().text.contains(u'.');
    const QJsonValue amount = scalar();
    const QString unit = condition_words::unitNamed(token().text).toString();
    if (unit.isEmpty() || !isWhole)
        return amount;
    take();
    QJsonObject duration{{u"amount"_s, amount}, {u"unit"_s, unit}};
    if (passed("from"_L1))
        duration.insert("start"_L1, nameOrText());
    return duration;
}

/// A code or text, true, false or a number.
QJsonValue ConditionParser::scalar()
{
    if (token().kind == ConditionToken::Kind::Quoted)
        return unquoted(take());
    if (token().kind != ConditionToken::Kind::Name || isAt("this"_L1) || isAt("any"_L1)) {
        unexpected(QCoreApplication::translate(
                       "Pack", "A value is needed here: a code, a number, true, false, or a text in quotes. "
                               "But here is %1.")
                       .arg(shownToken()));
        return {};
    }
    if (isAt("true"_L1) || isAt("false"_L1))
        return take() == "true"_L1;
    if (!condition_words::isNumber(token().text))
        return take();
    bool isRead = false;
    const bool isWhole = !token().text.contains(u'.');
    const QJsonValue number =
        isWhole ? QJsonValue(token().text.toLongLong(&isRead)) : QJsonValue(token().text.toDouble(&isRead));
    if (!isRead)
        wrong(QCoreApplication::translate("Pack", "The number %1 is too large.").arg(shownToken()));
    take();
    return number;
}

} // namespace binder
