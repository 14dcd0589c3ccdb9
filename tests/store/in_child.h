// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace binder::testing {

constexpr int childDone = 0;
constexpr int childFailed = 1;

/// Runs `work` in a process of its own, a copy of this one, and gives its exit code: `childDone` or
/// `childFailed` after what `work` returned, or what it ended itself with. No store may be open here
/// meanwhile.
[[nodiscard]] int inChild(const std::function<bool()> &work);

} // namespace binder::testing
