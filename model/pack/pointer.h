// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace binder {

/// A JSON pointer that is written out only when somebody asks: a step and the pointer it continues. It lives
/// on the stack while something is walked over; it must not outlive its parent, nor the text of its key.
class Pointer
{
public:
    Pointer() = default; ///< the whole file
    Pointer(const Pointer &parent, QStringView key);
    Pointer(const Pointer &parent, qsizetype index);

    [[nodiscard]] Pointer at(QStringView key) const & { return {*this, key}; }
    [[nodiscard]] Pointer at(qsizetype index) const & { return {*this, index}; }

    /// "/pages/0/item/2"; empty for the whole file.
    [[nodiscard]] QString toString() const;

private:
    const Pointer *m_parent = nullptr;
    QStringView m_key;
    qsizetype m_index = -1;
};

/// A key as it is written in a JSON pointer.
[[nodiscard]] QString escapedForPointer(QStringView key);

} // namespace binder
