// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/flow.h"
#include "model/render/fonts.h"
#include "model/render/line_filler.h"
#include "model/render/style.h"

#include <QFont>
#include <QMap>
#include <vector>

namespace binder {

/// How far a word runs, without the space behind it and with it. Where both are 0, a line ends.
struct WordWidth
{
    float width = 0;
    float withSpace = 0;
};

/// Breaks text into lines. Each text is shaped once, here; the pages keep the result. Lives for one document.
class TextSetter
{
public:
    /// Words are broken as is usual in the language.
    TextSetter(const Fonts &fonts, const QString &language);

    /// The text in lines of at most `width`, with their left at `x`. A word wider than that is broken, as is
    /// one that would leave much of a line empty if it was not (see `LineFiller`).
    [[nodiscard]] flow::Strips set(const Text &text, const TextStyle &style, qreal x, qreal width,
                                   Origin origin);

    /// The text as a layout of one line, whatever its width.
    [[nodiscard]] std::shared_ptr<const QTextLayout> line(const Text &text, const TextStyle &style,
                                                          Origin origin);

    /// How much room a text asks for; an estimate, without shaping it.
    struct Extent
    {
        qreal word = 0; ///< the longest stretch that should not be broken
        qreal line = 0; ///< the longest line, if none is broken but where the text says so
    };
    /// Also appends its words to `words`, if that is given.
    [[nodiscard]] Extent extentOf(const Text &text, const TextStyle &style,
                                  std::vector<WordWidth> *words = nullptr) const;

    /// The characters no font has, by block (-1: the title block and running lines).
    [[nodiscard]] const QMap<int, QString> &missing() const { return m_missing; }

private:
    struct CachedFonts
    {
        TextStyle style;
        QFont latin;
        QFont arabic;
        QFont hebrew;
    };

    [[nodiscard]] const CachedFonts &fontsFor(const TextStyle &style);
    [[nodiscard]] PreparedText ready(const Text &text, int block);
    [[nodiscard]] std::shared_ptr<QTextLayout> layoutOf(const PreparedText &ready, const TextStyle &style);

    const Fonts &m_fonts;
    LineFiller m_filler;
    QList<CachedFonts> m_cache; ///< a handful: looking through is faster than hashing
    QMap<int, QString> m_missing;
};

} // namespace binder
