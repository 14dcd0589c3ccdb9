// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"

#include <QJsonValue>
#include <QString>
#include <optional>

namespace binder {

/// Turns what the user entered into the texts that lie in the tables, and back. Every such text passes
/// through here and nowhere else, so that one day they can be sealed with a password.
///
/// A content is JSON without unneeded spaces. A key (linkId, entry, group) is kept as it is, so that it can
/// be looked up; one with characters that SQLite or JSON would alter is written as a JSON string. Reading
/// gives exactly what was written.
class ValueCodec
{
public:
    [[nodiscard]] QString encode(const QJsonValue &value) const;
    [[nodiscard]] QString encode(const QString &text) const;
    [[nodiscard]] QString encode(const QStringList &list) const;
    [[nodiscard]] QString encode(const Overruling &overruling) const;
    [[nodiscard]] QString encode(const Edition &edition) const;

    /// Nothing when the stored text is not what the writing function makes.
    [[nodiscard]] std::optional<QJsonValue> value(const QString &stored) const;
    [[nodiscard]] std::optional<QString> text(const QString &stored) const;
    [[nodiscard]] std::optional<QStringList> list(const QString &stored) const;
    [[nodiscard]] std::optional<QJsonObject> object(const QString &stored) const;
    [[nodiscard]] std::optional<Overruling> overruling(const QString &stored) const;
    [[nodiscard]] std::optional<Edition> edition(const QString &stored) const;

    [[nodiscard]] QString encodeKey(const QString &key) const;
    [[nodiscard]] QString key(const QString &stored) const;
};

} // namespace binder
