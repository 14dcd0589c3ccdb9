// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QImage>

namespace binder {

/// Reads a PNG or JPEG to put on covers: opaque, on white, and no larger than print needs. The error says
/// what is wrong with the file: not there (FileTrouble), not such a picture, damaged, or too large
/// (BadInput).
[[nodiscard]] Result<QImage> readLogo(const QString &path);

} // namespace binder
