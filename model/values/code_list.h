// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace binder {

/// Codes in an order, made once and asked many times whether a code is among them. With an index where there
/// are so many that looking through them is slow.
class CodeList
{
public:
    CodeList() = default;
    explicit CodeList(QStringList codes)
        : m_codes(std::move(codes))
    {
        for (const QString &code : std::as_const(m_codes))
            m_traces |= quint64(1) << (qHash(code) % 64);
        constexpr qsizetype many = 8;
        if (m_codes.size() > many)
            m_index = QSet<QString>(m_codes.cbegin(), m_codes.cend());
    }

    [[nodiscard]] const QStringList &list() const { return m_codes; }
    [[nodiscard]] qsizetype size() const { return m_codes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_codes.isEmpty(); }
    /// A bit for each code, the same bit for some of them: lists of which no bit is the same share no code.
    [[nodiscard]] quint64 traces() const { return m_traces; }
    [[nodiscard]] bool contains(const QString &code) const
    {
        return m_index.isEmpty() ? m_codes.contains(code) : m_index.contains(code);
    }

private:
    QStringList m_codes;
    QSet<QString> m_index; ///< empty for a short list
    quint64 m_traces = 0;
};

} // namespace binder
