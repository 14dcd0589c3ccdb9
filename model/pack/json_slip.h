// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace binder {

/// What Qt's JSON parser lets pass and we do not: a key written twice (one value would silently win), half a
/// character (a lone surrogate, which no file can hold), escapes that JSON does not know (`\x41` would become
/// "x41") and control characters that are not escaped (other programs refuse the file), and nesting so deep
/// that it can only be meant to do harm.
struct JsonSlip
{
    enum class Kind { DoubledKey, HalfCharacter, NoSuchEscape, ControlCharacter, TooDeep };
    Kind kind = Kind::DoubledKey;
    QString pointer;
};

/// How deep arrays and objects may nest.
inline constexpr int maximumJsonDepth = 100;

/// The first slip in a text that QJsonDocument reads without error; for any other text the answer means
/// nothing.
[[nodiscard]] std::optional<JsonSlip> findJsonSlip(const QByteArray &json);

} // namespace binder
