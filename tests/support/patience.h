// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How long a test waits for what must come, in milliseconds. Far longer than it ever takes: a busy machine
/// is slow, not wrong, and only what hangs should end here.
inline constexpr int patience = 10 * 60 * 1000;
