// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/word_breaks.h"

#include "model/values/typed_address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// Less of an address is not worth a line.
constexpr qsizetype leastBefore = 3;
constexpr qsizetype leastBehind = 2;

bool breaksAddress(QChar c)
{
    return c == u'/' || c == u'.' || c == u'-' || c == u'@';
}

QList<WordBreak> addressBreaks(QStringView address)
{
    QList<WordBreak> breaks;
    for (qsizetype i = leastBefore; i + leastBehind <= address.size(); ++i) {
        if (breaksAddress(address[i - 1]) && !breaksAddress(address[i]))
            breaks.append({int(i), false});
    }
    return breaks;
}

/// What words in a sentence consist of: letters, and signs beside or between them.
bool isOfWords(QStringView word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return c.isLetter() || (c.isPunct() && !u"_*@#%&\\"_s.contains(c)); });
}

} // namespace

bool isAddress(QStringView word)
{
    const auto isSign = [](QChar c) { return c.isPunct() && c != u'/'; };
    while (!word.isEmpty() && isSign(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isSign(word.back()))
        word.chop(1);
    if (word.contains("://"_L1))
        return true;
    if (!word.contains(u'@') && !word.contains(u'.'))
        return false;
    const QString typed = word.toString();
    return !isNoEmail(typed) || startsWithHost(typed);
}

QList<WordBreak> wordBreaks(QStringView word, const Hyphenation &hyphenation)
{
    if (isAddress(word))
        return addressBreaks(word);
    QList<WordBreak> breaks;
    if (!isOfWords(word))
        return breaks;
    for (qsizetype i = 0; i < word.size();) {
        const qsizetype start = i;
        while (i < word.size() && word[i].isLetter())
            ++i;
        const QList<int> places = hyphenation.breaksIn(word.sliced(start, i - start));
        for (const int place : places)
            breaks.append({int(start) + place, true});
        if (i == start)
            ++i;
    }
    return breaks;
}

QList<Stretch> stretchesOf(const QString &text)
{
    const bool mayHold = text.contains(u'.') || text.contains(u'@') || text.contains("://"_L1);
    QList<Stretch> stretches;
    qsizetype told = 0; // up to where the stretches are
    const auto tell = [&](qsizetype end, bool address) {
        if (end > told)
            stretches.append({text.sliced(told, end - told), address});
        told = std::max(told, end);
    };
    for (qsizetype i = 0; mayHold && i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && !text[i].isSpace())
            ++i;
        if (isAddress(QStringView(text).sliced(start, i - start))) {
            tell(start, false);
            tell(i, true);
        }
        ++i;
    }
    tell(text.size(), false);
    return stretches;
}

} // namespace binder
