// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

namespace binder {

/// Refuses what is there but is no ordinary file, before it is opened: a pipe may keep the program waiting
/// for ever, and a device never end. A file that is missing is left to whoever opens it. The error is of kind
/// FileTrouble.
[[nodiscard]] Result<> checkOrdinaryFile(const QString &path);

} // namespace binder
