// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>

namespace binder {

/// Whether a file could go there without replacing something that is no file, such as a device.
[[nodiscard]] Result<> checkOutputPlace(const QString &path);

/// Writes a file whole or not at all: one that is there stays as it was until the new one is complete.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace binder
