// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition_words.h"

#include <algorithm>
#include <array>

namespace binder::condition_words {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 16> reservedWords{
    {"all"_L1, "always"_L1, "and"_L1, "any"_L1, "count"_L1, "every"_L1, "exists"_L1, "in"_L1, "includes"_L1,
     "never"_L1, "none"_L1, "not"_L1, "or"_L1, "some"_L1, "this"_L1, "where"_L1}};

constexpr std::array<QLatin1StringView, 4> units{{"day"_L1, "week"_L1, "month"_L1, "year"_L1}};

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

} // namespace

bool isNameSign(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z') || isDigit(sign) || sign == u'-'
           || sign == u'.' || sign == u'$';
}

bool isName(QStringView text)
{
    return !text.isEmpty() && text.front() != u'.' && std::all_of(text.cbegin(), text.cend(), &isNameSign);
}

bool isNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const auto dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.first(dot);
    const QStringView rest = dot < 0 ? QStringView(u"0") : text.sliced(dot + 1);
    return !whole.isEmpty() && !rest.isEmpty() && std::all_of(whole.cbegin(), whole.cend(), &isDigit)
           && std::all_of(rest.cbegin(), rest.cend(), &isDigit);
}

bool isReserved(QStringView word)
{
    return std::find(reservedWords.cbegin(), reservedWords.cend(), word) != reservedWords.cend();
}

bool isBareValue(QStringView text)
{
    return isName(text) && !isNumber(text) && text != "true"_L1 && text != "false"_L1 && text != "this"_L1
           && text != "any"_L1;
}

QStringView unitNamed(QStringView word)
{
    for (const QLatin1StringView unit : units) {
        if (word.startsWith(unit)
            && (word.size() == unit.size() || (word.size() == unit.size() + 1 && word.endsWith(u's'))))
            return word.first(unit.size());
    }
    return {};
}

} // namespace binder::condition_words
