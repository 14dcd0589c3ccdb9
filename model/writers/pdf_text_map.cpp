// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_text_map.h"

#include <QMap>
#include <QString>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr int mostInSection = 100; // by the standard

bool standsForOthers(char16_t c)
{
    return (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
}

QString searchable(char16_t c)
{
    if (c == '\t')
        return u" "_s;
    const QString text{QChar(c)};
    return standsForOthers(c) ? text.normalized(QString::NormalizationForm_KC) : text;
}

/// Splits a map into words: <0041>, [, ], beginbfrange ...
class Words
{
public:
    explicit Words(const QByteArray &map)
        : m_map(map)
    {}

    [[nodiscard]] QByteArray next()
    {
        while (m_at < m_map.size() && isSpace(m_map[m_at]))
            ++m_at;
        if (m_at >= m_map.size())
            return {};
        const qsizetype start = m_at++;
        if (m_map[start] == '[' || m_map[start] == ']')
            return m_map.mid(start, 1);
        while (m_at < m_map.size() && !isSpace(m_map[m_at]) && m_map[m_at] != ']' && m_map[m_at - 1] != '>')
            ++m_at;
        return m_map.mid(start, m_at - start);
    }

private:
    [[nodiscard]] static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    const QByteArray &m_map;
    qsizetype m_at = 0;
};

int number(const QByteArray &word)
{
    return word.mid(1, word.size() - 2).toInt(nullptr, 16); // between < and >
}

/// Glyph number -> character. Qt writes ranges only: <first> <last> <character> or <first> <last>
/// [<character> ...].
QMap<int, char16_t> read(const QByteArray &map)
{
    QMap<int, char16_t> characters;
    Words words(map);
    bool inRanges = false;
    for (QByteArray word = words.next(); !word.isEmpty(); word = words.next()) {
        if (word == "beginbfrange" || word == "endbfrange") {
            inRanges = word == "beginbfrange";
            continue;
        }
        if (!inRanges)
            continue;
        const int first = number(word);
        const int last = number(words.next());
        word = words.next();
        if (word == "[") {
            int glyph = first;
            for (word = words.next(); !word.isEmpty() && word != "]"; word = words.next())
                characters.insert(glyph++, char16_t(number(word)));
        } else {
            for (int glyph = first; glyph <= last; ++glyph)
                characters.insert(glyph, char16_t(number(word) + glyph - first));
        }
    }
    characters.remove(0); // the glyph for "no glyph"
    return characters;
}

QByteArray hex(int value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

} // namespace

QByteArray searchableTextMap(const QByteArray &map)
{
    QByteArray result = "/CIDInit /ProcSet findresource begin\n"
                        "12 dict begin\n"
                        "begincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n"
                        "/CMapType 2 def\n"
                        "1 begincodespacerange\n"
                        "<0000> <ffff>\n"
                        "endcodespacerange\n";
    QByteArray section;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            result += QByteArray::number(count) + " beginbfchar\n" + section + "endbfchar\n";
        section.clear();
        count = 0;
    };
    for (const auto &[glyph, character] : read(map).asKeyValueRange()) {
        section += '<' + hex(glyph) + "> <";
        for (const QChar c : searchable(character))
            section += hex(c.unicode());
        section += ">\n";
        if (++count == mostInSection)
            flush();
    }
    flush();
    return result
           + "endcmap\n"
             "CMapName currentdict /CMap defineresource pop\n"
             "end\n"
             "end\n";
}

} // namespace binder
