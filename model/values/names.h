// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace binder {

// Each enumeration that is written somewhere has one table of names, for writing and for reading.

template<typename Word>
struct Name
{
    QLatin1StringView text;
    Word word;
};

/// The name of a word; every word has one.
template<typename Names, typename Word>
[[nodiscard]] QString nameOf(const Names &names, Word word)
{
    for (const auto &name : names) {
        if (name.word == word)
            return name.text;
    }
    Q_UNREACHABLE();
}

/// The word with that name, if there is one.
template<typename Names>
[[nodiscard]] auto wordNamed(const Names &names, QStringView text)
    -> std::optional<decltype(names.front().word)>
{
    for (const auto &name : names) {
        if (name.text == text)
            return name.word;
    }
    return std::nullopt;
}

} // namespace binder
