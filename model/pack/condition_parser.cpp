// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition_parser.h"

#include "model/pack/condition_text.h"
#include "model/pack/condition_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

ConditionParser::ConditionParser(const QString &text)
    : m_text(text)
    , m_lexer(text)
{}

Result<QJsonObject> ConditionParser::read()
{
    QJsonObject condition = joined();
    if (token().kind != ConditionToken::Kind::End)
        unexpected(QCoreApplication::translate(
                       "Pack", "Between two conditions stands \"and\" or \"or\", but here is %1.")
                       .arg(shownToken()));
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return condition;
}

QJsonObject ConditionParser::joined()
{
    QJsonObject first = single();
    const bool isAll = isAt("and"_L1);
    if (!isAll && !isAt("or"_L1))
        return first;
    QJsonArray parts{first};
    while (passed(isAll ? "and"_L1 : "or"_L1))
        parts.append(single());
    if (isAt(isAll ? "or"_L1 : "and"_L1))
        wrong(QCoreApplication::translate(
            "Pack",
            "\"and\" and \"or\" stand beside each other. Show with parentheses what belongs together."));
    return {{isAll ? u"all"_s : u"any"_s, parts}};
}

QJsonObject ConditionParser::single()
{
    if (isAt("("_L1))
        return inParentheses();
    if (passed("not"_L1))
        return negated();
    if (passed("always"_L1))
        return {{u"all"_s, QJsonArray()}};
    if (passed("never"_L1))
        return {{u"any"_s, QJsonArray()}};
    if (passed("{"_L1))
        return named();
    for (const auto kind : {"some"_L1, "every"_L1, "none"_L1, "count"_L1}) {
        if (passed(kind))
            return overEntries(kind);
    }
    return comparison();
}

QJsonObject ConditionParser::inParentheses()
{
    if (!enter())
        return {};
    take();
    QJsonObject condition = joined();
    expect(")"_L1);
    --m_depth;
    return condition;
}

QJsonObject ConditionParser::negated()
{
    if (!enter())
        return {};
    const QJsonObject part = single();
    --m_depth;
    return {{u"not"_s, part}};
}

QJsonObject ConditionParser::named()
{
    const QString definition = name();
    expect("}"_L1);
    return {{u"use"_s, definition}};
}

QJsonObject ConditionParser::overEntries(QLatin1StringView kind)
{
    const QString group = name();
    QJsonObject over{{kind, group}};
    if (passed("of"_L1))
        over.insert("of"_L1, linkId());
    if (passed("where"_L1))
        over.insert("where"_L1, whereOf(group));
    if (kind == "count"_L1)
        readCount(over);
    return over;
}

QJsonObject ConditionParser::whereOf(const QString &group)
{
    const bool isClear = isAt("("_L1);
    if (!enter())
        return {};
    m_groups.append(group);
    QJsonObject where = single();
    m_groups.removeLast();
    --m_depth;
    if (!isClear && (isAt("and"_L1) || isAt("or"_L1)))
        wrong(QCoreApplication::translate(
            "Pack", "It is not clear how much \"where\" is about. Put all of that in parentheses."));
    return where;
}

void ConditionParser::readCount(QJsonObject &over)
{
    const QString comparison = takeSign();
    if (comparison.isEmpty())
        unexpected(
            QCoreApplication::translate(
                "Pack",
                "What is counted is compared with a number, such as \"count parties >= 2\", but here is %1.")
                .arg(shownToken()));
    bool isWhole = false;
    const qint64 number = token().text.toLongLong(&isWhole);
    if (!isWhole)
        unexpected(QCoreApplication::translate("Pack", "A whole number is needed here, but here is %1.")
                       .arg(shownToken()));
    take();
    over.insert("operator"_L1, comparison);
    over.insert("answer"_L1, number);
}

QString ConditionParser::name()
{
    if (token().kind != ConditionToken::Kind::Name)
        unexpected(
            QCoreApplication::translate("Pack", "A name is needed here, but here is %1.").arg(shownToken()));
    return take();
}

/// A name, or any text in quotes.
QString ConditionParser::nameOrText()
{
    return token().kind == ConditionToken::Kind::Quoted ? unquoted(take()) : name();
}

QString ConditionParser::linkId()
{
    if (passed("this"_L1))
        return name();
    return linkIdOf(name());
}

QString ConditionParser::linkIdOf(const QString &word) const
{
    if (m_groups.isEmpty() || word.contains(u'.') || word.startsWith(u'$') || m_groups.contains(word))
        return word;
    return m_groups.constLast() + u'.' + word;
}

bool ConditionParser::isAt(QLatin1StringView word) const
{
    return (token().kind == ConditionToken::Kind::Name || token().kind == ConditionToken::Kind::Sign)
           && token().text == word;
}

bool ConditionParser::passed(QLatin1StringView word)
{
    if (!isAt(word))
        return false;
    m_lexer.advance();
    return true;
}

void ConditionParser::expect(QLatin1StringView sign)
{
    if (!passed(sign))
        unexpected(QCoreApplication::translate("Pack", "Here \"%1\" is needed, but here is %2.")
                       .arg(sign, shownToken()));
}

QString ConditionParser::take()
{
    QString text = token().text.toString();
    m_lexer.advance();
    return text;
}

void ConditionParser::wrong(const QString &message)
{
    if (m_error)
        return;
    qsizetype line = 1;
    qsizetype column = 1;
    for (const QChar sign : QStringView(m_text).first(token().offset)) {
        if (sign == u'\n') {
            ++line;
            column = 1;
        } else if (!sign.isLowSurrogate()) {
            ++column;
        }
    }
    const QString lineText = QString::number(line);
    const QString columnText = QString::number(column);
    m_error = Error{ErrorKind::BadInput,
                    QCoreApplication::translate("Pack", "Line %1, column %2 of the condition: %3")
                        .arg(lineText, columnText, message),
                    lineText + u':' + columnText};
    m_lexer.end();
}

void ConditionParser::unexpected(const QString &message)
{
    if (token().kind == ConditionToken::Kind::Unclosed) {
        wrong(QCoreApplication::translate("Pack", "This text has no quote (') at its end."));
    } else if (token().kind == ConditionToken::Kind::Unknown) {
        wrong(QCoreApplication::translate(
                  "Pack",
                  "The sign %1 means nothing here. A text with other signs than letters, digits, - and . "
                  "stands in quotes: 'like this'.")
                  .arg(shownToken()));
    } else {
        wrong(message);
    }
}

void ConditionParser::missingCondition()
{
    unexpected(
        QCoreApplication::translate(
            "Pack", "A condition is needed here, such as \"activities.basis = consent\", but here is %1.")
            .arg(shownToken()));
}

QString ConditionParser::shownToken() const
{
    if (token().kind == ConditionToken::Kind::End)
        return QCoreApplication::translate("Pack", "the end");
    constexpr qsizetype longest = 40;
    const QStringView text = token().text.first(std::min(token().text.size(), longest));
    const QChar first = text.front();
    if (token().kind == ConditionToken::Kind::Unknown && (text.size() == 1 && !first.isPrint()))
        return "U+"_L1 + QString::number(first.unicode(), 16).toUpper().rightJustified(4, u'0');
    return u'"' + text.toString() + u'"';
}

/// Goes one deeper, unless that is too deep.
bool ConditionParser::enter()
{
    if (m_depth < condition_words::maximumDepth) {
        ++m_depth;
        return true;
    }
    wrong(QCoreApplication::translate("Pack",
                                      "This nests more than %1 deep. Give a part of it a name, and use that.")
              .arg(condition_words::maximumDepth));
    return false;
}

Result<QJsonObject> conditionFromText(const QString &text)
{
    return ConditionParser(text).read();
}

} // namespace binder
