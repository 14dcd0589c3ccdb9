// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/hyphenation.h"

#include <QList>
#include <QString>

namespace binder {

/// A place within a word where a line may end.
struct WordBreak
{
    int at = 0; ///< the characters before it
    bool hyphen = false;

    friend bool operator==(const WordBreak &, const WordBreak &) = default;
};

/// Whether a stretch of text without white space is an address of the web or of e-mail, whatever stands
/// around it as signs of a sentence.
[[nodiscard]] bool isAddress(QStringView word);

/// The places in a stretch of text without white space, in order. An address may be broken behind a slash,
/// a dot, a hyphen and an @, and never gets a hyphen that is not its own. Words are broken between
/// syllables, with a hyphen; what holds digits or other signs, such as a code, nowhere.
[[nodiscard]] QList<WordBreak> wordBreaks(QStringView word, const Hyphenation &hyphenation);

/// A stretch of a text: an address, or what stands between addresses.
struct Stretch
{
    QString text;
    bool address = false;
};

/// The text in stretches, of which two that are no address never follow each other; together they are the
/// text.
[[nodiscard]] QList<Stretch> stretchesOf(const QString &text);

} // namespace binder
