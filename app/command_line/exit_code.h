// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

namespace binder {

/// How the program ends on the command line.
enum class ExitCode { Done = 0, Blocked = 1, Usage = 2, BadInput = 3, FileTrouble = 4 };

[[nodiscard]] constexpr ExitCode exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Blocked:
        return ExitCode::Blocked;
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::BadInput:
        return ExitCode::BadInput;
    case ErrorKind::FileTrouble:
        return ExitCode::FileTrouble;
    }
    return ExitCode::BadInput;
}

} // namespace binder
