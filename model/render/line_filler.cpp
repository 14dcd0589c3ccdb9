// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/line_filler.h"

#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

namespace binder {

namespace {

/// A line with more of its width empty is ragged.
constexpr qreal mostEmpty = 0.35;
/// What of a word is brought to a line fills so much of the room there at least.
constexpr qreal worthwhile = 0.5;
/// A word is broken to save a line when it has so many letters, of which so many stand on each line.
constexpr int longWord = 12;
constexpr int leastPart = 4;
/// What is longer is no text of a cell or a point, and a line more or less is nothing to it.
constexpr qsizetype longestEvened = 400;

/// The length of the one letter and hyphen a line ends with, as in "e-" of "e-mail", which belong to the next
/// line; 0 if it does not, or holds nothing else.
int tornPrefix(const QString &text, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    if (end >= text.size() || line.textLength() < 4 || text[end - 1] != u'-' || !text[end - 2].isLetter()
        || !text[end - 3].isSpace() || text[end].isSpace())
        return 0;
    return 2;
}

/// A letter or digit before the place and behind it: no line ends there of itself.
bool isCut(const QString &text, int at)
{
    return text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber();
}

/// Where all is written from left to right, the end of a line is at its right.
bool isLeftToRight(const PreparedText &text)
{
    return !text.rightToLeft && text.runs.isEmpty()
           && std::none_of(text.string.cbegin(), text.string.cend(),
                           [](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

bool isTypedAt(const PreparedText &text, int at)
{
    return std::any_of(text.typed.cbegin(), text.typed.cend(),
                       [at](const TypedRun &run) { return at >= run.start && at < run.start + run.length; });
}

qreal widthOf(const LineFiller::Paragraph &paragraph, int start, int end)
{
    qreal width = 0;
    for (int i = start; i < end; ++i)
        width += paragraph.advances.of(paragraph.text.string[i]);
    return width;
}

/// Whether the line, ended there, has room for its text and its hyphen.
bool endsAt(QTextLine &line, const LineFiller::Paragraph &paragraph, const WordBreak &end)
{
    const QTextOption option = paragraph.layout.textOption();
    QTextOption anywhere = option;
    anywhere.setWrapMode(QTextOption::WrapAnywhere);
    paragraph.layout.setTextOption(anywhere);
    line.setNumColumns(end.at - line.textStart(), paragraph.width);
    paragraph.layout.setTextOption(option);
    const qreal hyphen = end.hyphen ? paragraph.advances.of(u'-') : 0;
    return line.textStart() + line.textLength() == end.at
           && line.naturalTextWidth() + hyphen <= paragraph.width;
}

} // namespace

LineFiller::LineFiller(const QString &language)
    : m_language(language)
{}

const LineFiller::Breaks &LineFiller::breaksOf(const QString &word)
{
    const auto known = m_known.constFind(word);
    return known != m_known.cend() ? *known
                                   : *m_known.insert(word, wordBreaks(word, Hyphenation::of(m_language)));
}

LineFiller::Breaks LineFiller::endsWithinWord(const QTextLine &line, const Paragraph &paragraph, bool evens,
                                              bool &ragged)
{
    const QString &text = paragraph.text.string;
    const int start = line.textStart();
    const int end = start + line.textLength();
    if (text[end].isSpace() || text[end - 1] == QChar::LineSeparator)
        return {};
    int first = end; // of the word that goes on on the next line
    while (first > 0 && !text[first - 1].isSpace())
        --first;
    int behind = end;
    while (behind < text.size() && !text[behind].isSpace())
        ++behind;

    const bool cut = first < end && isCut(text, end);
    bool evened = false;
    qreal room = 0;
    if (!cut) {
        int whole = end; // up to where a line may end of itself
        while (whole < behind && (whole == end || (text[whole - 1] != u'-' && text[whole - 1] != u'/')))
            ++whole;
        const bool longEnough = behind - end >= longWord;
        const bool fits =
            (whole - end) * paragraph.advances.of(u'W') <= paragraph.width // most do; saves measuring
            || widthOf(paragraph, end, whole) <= paragraph.width;
        if (fits && !longEnough)
            return {};
        room = paragraph.width - line.naturalTextWidth();
        if (fits) {
            if (room <= mostEmpty * paragraph.width || isTypedAt(paragraph.text, end))
                return {};
            ragged = true;
            if (!evens)
                return {};
            evened = true;
        }
    }
    if (!isLeftToRight(paragraph.text))
        return {};
    Breaks ends;
    for (const WordBreak &one : breaksOf(text.sliced(first, behind - first))) {
        const int at = first + one.at;
        const bool within = cut ? at > start && at <= end : at > end;
        if (!within || (evened && (at - end < leastPart || behind - at < leastPart)))
            continue;
        const qreal added = cut ? 0 : widthOf(paragraph, end, at);
        if (cut || (added <= room && added >= worthwhile * room))
            ends.append({at, one.hyphen});
    }
    return ends;
}

bool LineFiller::improve(QTextLine &line, const Paragraph &paragraph, bool evens, bool &ragged)
{
    const int length = line.textLength();
    if (length == 0 || line.textStart() + length >= paragraph.text.string.size())
        return false;
    const int torn = tornPrefix(paragraph.text.string, line);
    const int columns = length - torn;
    if (torn > 0)
        line.setNumColumns(columns, paragraph.width);
    const Breaks ends = endsWithinWord(line, paragraph, evens, ragged);
    const auto end = std::find_if(ends.crbegin(), ends.crend(),
                                  [&](const WordBreak &one) { return endsAt(line, paragraph, one); });
    if (end != ends.crend())
        return end->hyphen;
    if (!ends.isEmpty()) {
        line.setLineWidth(paragraph.width);
        if (torn > 0)
            line.setNumColumns(columns, paragraph.width);
    }
    return false;
}

LineFiller::Hyphens LineFiller::fillLines(const Paragraph &paragraph, bool evens, bool &ragged)
{
    Hyphens hyphens;
    // A text that is broken anywhere as it is holds a word without end.
    const bool hasWords = paragraph.layout.textOption().wrapMode() != QTextOption::WrapAnywhere;
    paragraph.layout.beginLayout();
    for (QTextLine line = paragraph.layout.createLine(); line.isValid();
         line = paragraph.layout.createLine()) {
        const bool afterHyphen = !hyphens.isEmpty() && hyphens.last();
        line.setLineWidth(paragraph.width);
        hyphens.append(hasWords && improve(line, paragraph, evens && !afterHyphen, ragged));
    }
    paragraph.layout.endLayout();
    return hyphens;
}

LineFiller::Hyphens LineFiller::fill(const Paragraph &paragraph)
{
    bool ragged = false;
    const Hyphens plain = fillLines(paragraph, false, ragged);
    if (!ragged || !paragraph.evens || paragraph.text.string.size() > longestEvened)
        return plain;
    const Hyphens evened = fillLines(paragraph, true, ragged);
    return evened.size() < plain.size() ? evened : fillLines(paragraph, false, ragged);
}

} // namespace binder
