// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace binder {

/// The program with its window, perhaps on a file; gives the exit code.
[[nodiscard]] int runWindow(int argc, char *argv[]);

} // namespace binder
