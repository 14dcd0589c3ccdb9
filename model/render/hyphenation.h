// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <memory>

namespace binder {

/// Where the words of a language may be broken: between syllables, by the patterns that come with the
/// program. Nothing is taken from the system, so that the same document breaks the same everywhere. Never
/// changed after it was loaded; may be used from any thread.
class Hyphenation
{
public:
    /// The patterns of a language as documents name it ("nl", "en"), loaded at the first call. A language
    /// without patterns breaks no word.
    [[nodiscard]] static const Hyphenation &of(const QString &language);

    ~Hyphenation();
    Q_DISABLE_COPY_MOVE(Hyphenation)

    /// How many letters stand before a hyphen, for each place that may have one, in order: 3 for "pri-vacy".
    /// At least two letters stand before the first place and three behind the last. `word` is letters only,
    /// in any case.
    [[nodiscard]] QList<int> breaksIn(QStringView word) const;

private:
    explicit Hyphenation(const QString &path);

    struct Patterns;
    std::unique_ptr<const Patterns> m_patterns; ///< none: no language we have some of
};

} // namespace binder
