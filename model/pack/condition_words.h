// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace binder::condition_words {

// What reader and printer of the text form of conditions agree on: how names and values are spelt.

/// How deep parentheses, "not" and "where" may nest.
inline constexpr int maximumDepth = 40;

/// A sign that a name is made of: a letter, a digit, "-" or, not as its first, a dot.
[[nodiscard]] bool isNameSign(QChar sign);

/// Something made of such signs only: an id, or a number.
[[nodiscard]] bool isName(QStringView text);

/// "12", "-3" or "0.5".
[[nodiscard]] bool isNumber(QStringView text);

/// A word that cannot be the name of a question as it stands, only after "this".
[[nodiscard]] bool isReserved(QStringView word);

/// Whether a text value can stand without quotes.
[[nodiscard]] bool isBareValue(QStringView text);

/// "year" for "year" and "years"; empty for what is no unit of a duration.
[[nodiscard]] QStringView unitNamed(QStringView word);

} // namespace binder::condition_words
