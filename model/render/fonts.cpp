// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/fonts.h"

#include "model/render/font_file.h"

#include <QFile>
#include <QFontDatabase>
#include <QRawFont>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

struct FontFile
{
    QLatin1StringView name;
    Face face;
    bool measures; ///< its characters stand for the whole face
};

constexpr std::array fontFiles{
    FontFile{"NotoSans-Regular"_L1, Face::Latin, true},
    FontFile{"NotoSans-Bold"_L1, Face::Latin, false},
    FontFile{"NotoSans-Italic"_L1, Face::Latin, false},
    FontFile{"NotoSansArabic-Regular"_L1, Face::Arabic, true},
    FontFile{"NotoSansHebrew-Regular"_L1, Face::Hebrew, true},
};

/// Up to here are the letters of the Latin, Greek and Cyrillic scripts.
constexpr char32_t measuredCharacters = 0x530;

/// The widths of the characters, in em.
std::vector<float> advancesIn(const QByteArray &data)
{
    constexpr qreal size = 1000;
    const QRawFont font(data, size, QFont::PreferNoHinting);
    QString characters;
    for (char32_t c = 0; c < measuredCharacters; ++c)
        characters += QChar(c < ' ' ? u' ' : char16_t(c));
    const QList<quint32> glyphs = font.glyphIndexesForString(characters);
    std::vector<float> advances(measuredCharacters, 1.0F);
    const QList<QPointF> widths = font.advancesForGlyphIndexes(glyphs);
    for (qsizetype i = 0; i < std::min(widths.size(), qsizetype(measuredCharacters)); ++i)
        advances[size_t(i)] = float(widths[i].x() / size);
    return advances;
}

} // namespace

const Fonts &Fonts::shipped()
{
    static const Fonts fonts;
    return fonts;
}

Fonts::Fonts()
{
    for (const FontFile &entry : fontFiles) {
        const QString path = u":/fonts/"_s + entry.name + u".ttf"_s;
        QFile file(path);
        QByteArray data;
        if (file.open(QIODevice::ReadOnly))
            data = file.readAll();
        // Many systems have a Noto Sans of their own, of another version; Qt would mix the two under one
        // name.
        const int id = QFontDatabase::addApplicationFontFromData(
            withFamilyRenamed(data, "Noto Sans"_L1, "Plan Sans"_L1));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        const size_t face = size_t(entry.face);
        if (families.isEmpty()) {
            if (m_missing.isEmpty())
                m_missing = path;
            continue;
        }
        m_families[face] = families.constFirst();
        if (entry.measures)
            m_characters[face] = charactersIn(data);
        if (entry.name == "NotoSans-Regular"_L1 || entry.name == "NotoSans-Bold"_L1)
            m_advances[entry.measures ? 0 : 1] = advancesIn(data);
    }
}

bool Fonts::has(Face face, char32_t character) const
{
    const std::vector<bool> &characters = m_characters[size_t(face)];
    return character < characters.size() && characters[character];
}

QFont Fonts::font(Face face, int size, bool bold, bool italic) const
{
    QFont font(m_families[size_t(face)]);
    font.setPixelSize(size);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on every device
    if (face == Face::Latin) {
        font.setBold(bold);
        font.setItalic(italic && !bold); // there is no bold italic, and none is made up
    }
    return font;
}

} // namespace binder
