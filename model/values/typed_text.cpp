// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/typed_text.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Signs that are letters, marks or symbols to Unicode and show nothing: fillers of Hangul and Braille,
/// joiners, vowels that are never written, and selectors of a variant.
bool isUnseen(char32_t sign)
{
    switch (sign) {
    case 0x034f:
    case 0x115f:
    case 0x1160:
    case 0x17b4:
    case 0x17b5:
    case 0x2800:
    case 0x3164:
    case 0xffa0:
        return true;
    default:
        return (sign >= 0x180b && sign <= 0x180f) || (sign >= 0xfe00 && sign <= 0xfe0f)
               || (sign >= 0xe0000 && sign <= 0xe0fff);
    }
}

bool showsNothing(char32_t sign)
{
    if (QChar::isSpace(sign) || isUnseen(sign))
        return true;
    const QChar::Category category = QChar::category(sign);
    return category == QChar::Other_Control || category == QChar::Other_Format
           || category == QChar::Other_Surrogate;
}

/// White space at the end of a text, also that without width. Signs that join letters or turn the direction
/// are part of what is written.
bool isAround(QChar sign)
{
    constexpr QStringView withoutWidth = u"\u180e\u200b\u2060\u2800\u3164\uffa0\ufeff";
    return sign.isSpace() || sign.category() == QChar::Other_Control || withoutWidth.contains(sign);
}

constexpr QStringView closingQuotes = u"\"'\u2019\u201d\u00bb\u203a";
constexpr QStringView stops = u".!?\u2026\u3002\uff01\uff1f";

} // namespace

bool isBlank(QStringView typed)
{
    for (qsizetype at = 0; at < typed.size(); ++at) {
        char32_t sign = typed.at(at).unicode();
        if (at + 1 < typed.size() && typed.at(at).isHighSurrogate() && typed.at(at + 1).isLowSurrogate()) {
            sign = QChar::surrogateToUcs4(typed.at(at), typed.at(at + 1));
            ++at;
        }
        if (!showsNothing(sign))
            return false;
    }
    return true;
}

QString inSentence(const QString &typed)
{
    if (isBlank(typed))
        return {};
    qsizetype from = 0;
    qsizetype to = typed.size();
    while (from < to && isAround(typed.at(from)))
        ++from;
    while (to > from && isAround(typed.at(to - 1)))
        --to;
    return typed.sliced(from, to - from);
}

Span typedSpan(const QString &typed, const QString &link)
{
    return {inSentence(typed), true, link};
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && closingQuotes.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && stops.contains(text.back());
}

QString beginningOf(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    // The boundaries of the part that is looked at are those of the whole: nothing before a place depends on
    // what comes long after it.
    constexpr qsizetype longestCharacter = 64;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               text.first(std::min(text.size(), longest + longestCharacter)));
    finder.setPosition(longest);
    if (finder.isAtBoundary())
        return text.first(longest);
    const qsizetype before = finder.toPreviousBoundary();
    return text.first(std::max<qsizetype>(before, 0));
}

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : beginningOf(text, longest - 1) + u'\u2026';
}

} // namespace binder
