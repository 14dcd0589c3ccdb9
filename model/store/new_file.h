// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/store.h"

#include <functional>

namespace binder {

/// Puts what is needed into a file that has its tables and nothing else.
using FillStore = std::function<Result<>(const QString &path)>;

/// Makes a file under another name beside it (".unfinished-<16 digits>"), that only this user may read and
/// write, and gives it its own name when it is whole. Never touches a file that is there. What fails leaves
/// no file; what is left by a program that was ended meanwhile is removed the next time.
[[nodiscard]] Result<> makeNewFile(const QString &path, const StoreOptions &options, const FillStore &fill);

} // namespace binder
