// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/text_run.h"

#include <algorithm>

namespace binder {

namespace {

constexpr char32_t replacement = 0xfffd;
constexpr char32_t lineSeparator = 0x2028;
constexpr char32_t noBreakSpace = 0xa0;
constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;

/// Spaces at the end of a line hang out of it; no more than this many may do so.
constexpr int longestRunOfSpaces = 16;

bool opensIsolate(char32_t c)
{
    return c >= 0x2066 && c <= firstStrongIsolate;
}

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isStrong(QChar::Direction direction)
{
    return direction == QChar::DirL || isRightToLeft(direction);
}

/// True for the characters almost all text consists of: Noto Sans has each, and they are written left to
/// right.
bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x250);
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isPlain(c.unicode()); })
           && !text.contains(QString(longestRunOfSpaces, QLatin1Char(' ')));
}

bool needsIsolation(const QList<uint> &characters)
{
    return std::any_of(characters.cbegin(), characters.cend(), [](uint c) {
        const QChar::Direction direction = QChar::direction(char32_t(c));
        return isRightToLeft(direction) || direction == QChar::DirAN || isDirectionMark(c);
    });
}

/// Appends characters to a PreparedText, choosing the face of each.
class Preparation
{
public:
    Preparation(PreparedText &result, const Fonts &fonts)
        : m_result(result)
        , m_fonts(fonts)
    {}

    void addPlain(const QString &text)
    {
        m_result.string += text;
        m_face = Face::Latin;
    }

    void addSpan(const Span &span)
    {
        const QList<uint> characters = span.text.toUcs4();
        const bool isolated = span.literal && needsIsolation(characters);
        if (isolated)
            append(firstStrongIsolate, Face::Latin);
        m_isolates = 0;
        for (qsizetype i = 0; i < characters.size(); ++i) {
            if (characters[i] == '\r' && i + 1 < characters.size() && characters[i + 1] == '\n')
                continue;
            add(char32_t(characters[i]));
        }
        if (isolated) {
            for (; m_isolates >= 0; --m_isolates)
                append(popIsolate, Face::Latin);
        }
    }

private:
    void add(char32_t c)
    {
        m_spaces = c == ' ' ? m_spaces + 1 : 0;
        if (c == ' ' && m_spaces % longestRunOfSpaces == 0) {
            append(noBreakSpace, Face::Latin); // looks the same, and a line can break after it when it must
        } else if (c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == 0x85 || c == lineSeparator
                   || c == 0x2029) {
            append(lineSeparator, Face::Latin);
        } else if (c == '\t') {
            for (int i = 0; i < 4; ++i)
                append(' ', Face::Latin);
        } else if (opensIsolate(c)) {
            ++m_isolates;
            append(c, Face::Latin);
        } else if (c == popIsolate) {
            if (m_isolates > 0) { // one that closes nothing here would close what we opened around the span
                --m_isolates;
                append(c, Face::Latin);
            }
        } else if ((c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff)) {
            // Chooses between two looks of the character before it; we have one.
        } else {
            addVisible(c);
        }
    }

    void addVisible(char32_t c)
    {
        const QChar::Script script = QChar::script(c);
        const bool goesAlong = script <= QChar::Script_Common; // also unknown and inherited
        const bool control = QChar::category(c) == QChar::Other_Control;
        if (!control && goesAlong && m_face != Face::Latin && m_fonts.has(m_face, c)) {
            append(c, m_face);
            return;
        }
        for (const Face face : {Face::Latin, Face::Arabic, Face::Hebrew}) {
            if (!control && m_fonts.has(face, c)) {
                append(c, face);
                return;
            }
        }
        const QString shown = QString::fromUcs4(&c, 1);
        if (!m_result.missing.contains(shown))
            m_result.missing += shown;
        append(replacement, Face::Latin);
    }

    void append(char32_t c, Face face)
    {
        const int start = int(m_result.string.size());
        m_result.string += QString::fromUcs4(&c, 1);
        const int length = int(m_result.string.size()) - start;
        m_face = face;
        if (face == Face::Latin)
            return;
        QList<FaceRun> &runs = m_result.runs;
        if (!runs.isEmpty() && runs.constLast().face == face
            && runs.constLast().start + runs.constLast().length == start)
            runs.last().length += length;
        else
            runs.append({start, length, face});
    }

    PreparedText &m_result;
    const Fonts &m_fonts;
    Face m_face = Face::Latin;
    int m_spaces = 0;
    int m_isolates = 0;
};

bool beginsRightToLeft(const Text &text)
{
    const Span *only = nullptr;
    for (const Span &span : text) {
        if (span.text.trimmed().isEmpty())
            continue;
        if (!span.literal || only)
            return false;
        only = &span;
    }
    if (!only || isPlain(only->text))
        return false;
    const QList<uint> characters = only->text.toUcs4();
    const auto strong = std::find_if(characters.cbegin(), characters.cend(),
                                     [](uint c) { return isStrong(QChar::direction(char32_t(c))); });
    return strong != characters.cend() && isRightToLeft(QChar::direction(char32_t(*strong)));
}

} // namespace

PreparedText prepared(const Text &text, const Fonts &fonts)
{
    PreparedText result;
    Preparation preparation(result, fonts);
    for (const Span &span : text) {
        const int start = int(result.string.size());
        if (isPlain(span.text))
            preparation.addPlain(span.text);
        else
            preparation.addSpan(span);
        const int length = int(result.string.size()) - start;
        if (!span.link.isEmpty())
            result.links.append({start, length, span.link});
        if (span.literal)
            result.typed.append({start, length});
    }
    result.rightToLeft = beginsRightToLeft(text);
    return result;
}

} // namespace binder
