// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtAlgorithms>
#include <utility>

namespace binder {

/// Places that stand together.
struct PlaceRange
{
    int first = 0;
    int count = 1;
};

/// A set of places of one evaluation, by their numbers there (`Evaluation::place()`): what was read to decide
/// something, or to print it. Such sets are made for every cell and united for every block: a few places
/// stand in a list, many are a bit each. Copies share until one of them changes.
class ReadSet
{
public:
    /// `place` is not negative.
    void insert(int place)
    {
        if (m_bits.isEmpty()) {
            if (m_few.contains(place))
                return;
            if (m_few.size() < mostListed) {
                m_few.append(place);
                return;
            }
            for (const int one : std::as_const(m_few))
                setBit(one);
            m_few.clear();
        }
        setBit(place);
    }

    void insert(PlaceRange range)
    {
        const auto [first, count] = range;
        if (m_bits.isEmpty() && m_few.size() + count <= mostListed) {
            for (int place = first; place < first + count; ++place)
                insert(place);
            return;
        }
        const QList<int> few = std::exchange(m_few, {});
        for (const int one : few)
            setBit(one);
        const int end = first + count;
        if (count > 0 && (end - 1) / wordSize >= m_bits.size())
            m_bits.resize((end - 1) / wordSize + 1);
        for (int place = first; place < end;) {
            const int from = place % wordSize;
            const int upTo = qMin(wordSize, from + end - place);
            const quint64 below = upTo == wordSize ? ~quint64(0) : (quint64(1) << upTo) - 1;
            m_bits[place / wordSize] |= below & (~quint64(0) << from);
            place += upTo - from;
        }
    }

    void unite(const ReadSet &other)
    {
        if (isEmpty()) {
            *this = other;
            return;
        }
        for (const int place : other.m_few)
            insert(place);
        if (other.m_bits.isEmpty() || m_bits.isSharedWith(other.m_bits))
            return;
        const QList<int> few = std::exchange(m_few, {});
        if (m_bits.size() < other.m_bits.size())
            m_bits.resize(other.m_bits.size());
        quint64 *into = m_bits.data();
        for (qsizetype word = 0; word < other.m_bits.size(); ++word)
            into[word] |= other.m_bits.at(word);
        for (const int place : few)
            setBit(place);
    }

    [[nodiscard]] bool isEmpty() const { return m_few.isEmpty() && m_bits.isEmpty(); }

    /// Calls `visit(place)` for each place, in no particular order.
    template<typename Visit>
    void forEach(const Visit &visit) const
    {
        for (const int place : m_few)
            visit(place);
        for (qsizetype word = 0; word < m_bits.size(); ++word) {
            for (quint64 rest = m_bits.at(word); rest != 0; rest &= rest - 1)
                visit(int(word) * wordSize + int(qCountTrailingZeroBits(rest)));
        }
    }

private:
    void setBit(int place)
    {
        const qsizetype word = place / wordSize;
        if (word >= m_bits.size())
            m_bits.resize(word + 1);
        m_bits[word] |= quint64(1) << (place % wordSize);
    }

    static constexpr qsizetype mostListed = 16; ///< up to here a list is the smaller
    static constexpr int wordSize = 64;

    QList<int> m_few; ///< empty as soon as there are bits
    QList<quint64> m_bits;
};

} // namespace binder
