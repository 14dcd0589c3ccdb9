// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringView>
#include <array>
#include <vector>

namespace binder {

/// The scripts we carry a font for. `Latin` also holds Greek and Cyrillic.
enum class Face : quint8 { Latin, Arabic, Hebrew };

/// The fonts that come with the program, loaded once and never changed after. Nothing is taken from the
/// system: the families get names no system font has, and a character without a glyph is not looked for
/// elsewhere.
class Fonts
{
public:
    /// Loads the fonts at the first call; needs a QGuiApplication. May be used from any thread after.
    [[nodiscard]] static const Fonts &shipped();

    /// False if a font of the program could not be loaded; `missing` then names the first.
    [[nodiscard]] bool isComplete() const { return m_missing.isEmpty(); }
    [[nodiscard]] QString missing() const { return m_missing; }

    /// Whether the face has a glyph for the character.
    [[nodiscard]] bool has(Face face, char32_t character) const;

    /// How far characters run, in layout units, without shaping. Exact but for kerning in the Latin, Greek
    /// and Cyrillic scripts; an upper bound for others. For sharing out columns. Lives as long as the fonts.
    class Advances
    {
    public:
        [[nodiscard]] qreal of(QChar c) const
        {
            return c.unicode() < m_table.size() ? qreal(m_table[c.unicode()]) * m_size : m_size;
        }

    private:
        friend class Fonts;
        Advances(const std::vector<float> &table, int size)
            : m_table(table)
            , m_size(size)
        {}

        const std::vector<float> &m_table;
        qreal m_size;
    };
    [[nodiscard]] Advances advances(int size, bool bold) const { return {m_advances[bold ? 1 : 0], size}; }

    /// A font of `size` layout units. Arabic and Hebrew have one weight, which stands in for all.
    [[nodiscard]] QFont font(Face face, int size, bool bold, bool italic) const;

private:
    Fonts();

    QString m_missing;
    std::array<std::vector<bool>, 3> m_characters;
    std::array<std::vector<float>, 2> m_advances; ///< regular and bold, in em, by character
    std::array<QString, 3> m_families;
};

} // namespace binder
