// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/span.h"

#include <algorithm>

namespace binder {

QString plainText(const Text &text)
{
    QString plain;
    for (const Span &span : text)
        plain += span.text;
    return plain;
}

bool isDirectionMark(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069)
           || character == 0x200e || character == 0x200f || character == 0x61c;
}

QString isolated(const QString &typed)
{
    constexpr QChar open(0x2068);
    constexpr QChar close(0x2069);
    const QList<uint> characters = typed.toUcs4();
    const bool turns = std::any_of(characters.cbegin(), characters.cend(), [](uint character) {
        const QChar::Direction direction = QChar::direction(char32_t(character));
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
               || isDirectionMark(character);
    });
    if (!turns)
        return typed;
    // What is typed opens and closes in pairs, or it would close what stands around it, or leave it open.
    QString result{open};
    int opened = 0;
    for (const QChar character : typed) {
        if (character.unicode() >= 0x2066 && character <= open)
            ++opened;
        else if (character == close && --opened < 0) {
            opened = 0;
            continue;
        }
        result += character;
    }
    return result + QString(opened + 1, close);
}

} // namespace binder
