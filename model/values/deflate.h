// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace binder {

/// The data as /FlateDecode has it (zlib's format). The same data give the same bytes. Throws
/// std::runtime_error when there is no memory.
[[nodiscard]] QByteArray deflated(const QByteArray &data);

/// The data that `deflated`, or any other program, has compressed to this. Nothing if it is damaged, or comes
/// to `most` bytes or more. Throws std::runtime_error when there is no memory.
[[nodiscard]] std::optional<QByteArray> inflated(QByteArrayView data, qsizetype most = qsizetype(1) << 30);

} // namespace binder
