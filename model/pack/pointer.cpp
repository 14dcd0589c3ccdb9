// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pointer.h"

namespace binder {

using namespace Qt::StringLiterals;

Pointer::Pointer(const Pointer &parent, QStringView key)
    : m_parent(&parent)
    , m_key(key)
{}

Pointer::Pointer(const Pointer &parent, qsizetype index)
    : m_parent(&parent)
    , m_index(index)
{}

QString Pointer::toString() const
{
    if (!m_parent)
        return {};
    const QString step = m_index >= 0 ? QString::number(m_index) : escapedForPointer(m_key);
    return m_parent->toString() + u'/' + step;
}

QString escapedForPointer(QStringView key)
{
    QString escaped = key.toString();
    escaped.replace(u'~', "~0"_L1);
    escaped.replace(u'/', "~1"_L1);
    return escaped;
}

} // namespace binder
