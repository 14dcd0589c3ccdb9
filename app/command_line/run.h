// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command_line.h"

#include <optional>

namespace binder {

/// The program without a window: makes the application object the command needs, and gives the exit code.
/// `early` is the request as read before there was an application.
[[nodiscard]] int runCommandLine(int argc, char *argv[], const Request &early);

/// The words after the program's name. Sure for characters beyond ASCII only while there is an application
/// object.
[[nodiscard]] QStringList wordsOf(int argc, char *argv[]);

/// What to say when a word after the program's name is not text, as the name of a file from an old disk may
/// be: no file of such a name can be opened. To be asked while there is an application object.
[[nodiscard]] std::optional<Error> wordThatIsNoText(int argc, char *argv[]);

} // namespace binder
