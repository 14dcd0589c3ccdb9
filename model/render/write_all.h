// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>

class QIODevice;

namespace binder {

/// Writes all bytes to the device, or says that they did not fit. The error is of kind FileTrouble.
[[nodiscard]] Result<> writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace binder
