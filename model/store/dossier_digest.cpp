// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/dossier_digest.h"

#include <QCryptographicHash>
#include <algorithm>

namespace binder {

namespace {

/// Each part with its length, so that no two rows give the same bytes.
void append(QByteArray &bytes, const QVariant &column)
{
    if (column.isNull()) {
        bytes += "-;";
        return;
    }
    const QByteArray text = column.toString().toUtf8();
    bytes += QByteArray::number(text.size()) + ':' + text;
}

} // namespace

std::optional<DossierDigest> DossierDigest::fromText(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != qsizetype(size) || text.size() != qsizetype(2 * size))
        return std::nullopt;
    DossierDigest digest;
    std::copy(bytes.cbegin(), bytes.cend(), digest.m_bytes.begin());
    return digest;
}

void DossierDigest::toggle(QLatin1StringView table, const QVariantList &columns)
{
    QByteArray bytes(table.data(), table.size());
    for (const QVariant &column : columns)
        append(bytes, column);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    for (std::size_t index = 0; index < size; ++index)
        m_bytes.at(index) = char(m_bytes.at(index) ^ hash.at(qsizetype(index)));
}

QString DossierDigest::text() const
{
    return QString::fromLatin1(QByteArray(m_bytes.data(), size).toHex());
}

} // namespace binder
