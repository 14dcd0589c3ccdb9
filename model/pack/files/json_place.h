// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace binder {

/// Where something stands in a JSON file, for people: they look for a line and for a name.
struct JsonPlace
{
    int line = 0; ///< from 1
    QString id;   ///< of the nearest thing around it that has one; may be empty
};

/// The place of the value at `pointer` in `bytes`, whose JSON is `json`. Of a way that does not exist to its
/// end it is the place of the last thing on it that does. With `keysAreIds` the file is nothing but names and
/// what they stand for.
[[nodiscard]] JsonPlace placeInJson(const QByteArray &bytes, const QJsonValue &json, const QString &pointer,
                                    bool keysAreIds = false);

} // namespace binder
