// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/packed_document.h"

#include "model/values/deflate.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace binder {

QByteArray packed(const Document &document)
{
    return deflated(QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact));
}

Result<Document> unpacked(const QByteArray &bytes)
{
    constexpr qsizetype most = qsizetype(64) << 20;
    const std::optional<QByteArray> json = inflated(bytes, most);
    const QJsonDocument read = json ? QJsonDocument::fromJson(*json) : QJsonDocument();
    if (!read.isObject()) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate(
                           "Documents", "The text kept with this edition is damaged. Nothing was changed. "
                                        "Take it from a backup of the file."));
    }
    return documentFromJson(read.object());
}

} // namespace binder
