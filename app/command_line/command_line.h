// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

namespace binder {

/// What the first words of a command line ask for.
struct Request
{
    enum class Kind {
        Window,  ///< open the window, perhaps on a file
        Command, ///< `command` with `rest`
        Help,    ///< of the program, of `command`, or of the commands that begin with `group`
        Version,
        Mistake ///< `mistake` says what is wrong
    };
    Kind kind = Kind::Window;
    Command command;
    QString group;
    QStringList rest; ///< what follows the command's words
    QString mistake;
};

/// Reads the words after the program's name. A window's own options (-platform, -style ...) are left to Qt.
[[nodiscard]] Request readRequest(const QStringList &words);

/// Checks what follows the command's words and runs it; prints an error as one line on `errors`.
[[nodiscard]] ExitCode runCommand(const Command &command, const QStringList &rest, QIODevice &output,
                                  QIODevice &errors);

/// One line for a person, with what to do: line breaks and other control characters become spaces.
void printError(const Error &error, QIODevice &errors);

} // namespace binder
