// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace binder {

/// Whether a text may hold slips (json_slip.h). Only what the program carries itself, checked when it was
/// built, is `Ours`.
enum class JsonOrigin { Ours, Foreign };

/// The largest file that is read at all.
inline constexpr qint64 maximumJsonBytes = 64LL * 1024 * 1024;

/// JSON text that says the same with every byte order mark in its texts escaped: at the start of a text, Qt's
/// reader takes it away. A mark at the start of the file stays.
[[nodiscard]] QByteArray withMarksEscaped(const QByteArray &json);

/// Reads JSON text. `name` is for the detail of an error: "i18n/nl.json#/texts/a". The value is an object or
/// an array.
[[nodiscard]] Result<QJsonValue> readJson(const QByteArray &json, const QString &name,
                                          JsonOrigin origin = JsonOrigin::Foreign);

/// Reads the bytes of a JSON file, which may be anything.
[[nodiscard]] Result<QByteArray> readBytes(const QString &path, const QString &name);

/// Reads the JSON file at `path`.
[[nodiscard]] Result<QJsonValue> readJsonFile(const QString &path, const QString &name,
                                              JsonOrigin origin = JsonOrigin::Foreign);

} // namespace binder
