// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace binder {

/// A set of places of one evaluation, by their numbers there (`Evaluation::place()`): what was read to decide
/// something, or to print it. A bit for each place, since such sets are united for every cell and every
/// block; copies share until one of them changes.
class ReadSet
{
public:
    /// `place` is not negative.
    void insert(int place)
    {
        const qsizetype word = place / bits;
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= bit(place);
    }

    void unite(const ReadSet &other)
    {
        if (m_words.isEmpty()) {
            m_words = other.m_words;
            return;
        }
        if (other.m_words.isEmpty() || m_words.isSharedWith(other.m_words))
            return;
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        quint64 *into = m_words.data();
        for (qsizetype word = 0; word < other.m_words.size(); ++word)
            into[word] |= other.m_words.at(word);
    }

    [[nodiscard]] bool contains(int place) const
    {
        return place >= 0 && place / bits < m_words.size() && (m_words.at(place / bits) & bit(place)) != 0;
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// Calls `visit(place)` for each place, from low to high.
    template<typename Visit>
    void forEach(const Visit &visit) const
    {
        for (qsizetype word = 0; word < m_words.size(); ++word) {
            for (quint64 rest = m_words.at(word); rest != 0; rest &= rest - 1)
                visit(int(word) * bits + int(qCountTrailingZeroBits(rest)));
        }
    }

    friend bool operator==(const ReadSet &, const ReadSet &) = default;

private:
    static constexpr int bits = 64;
    static constexpr quint64 bit(int place) { return quint64(1) << (place % bits); }

    QList<quint64> m_words; ///< the last one is not zero, so that equal sets are equal lists
};

} // namespace binder
