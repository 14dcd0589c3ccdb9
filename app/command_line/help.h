// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

namespace binder {

/// The help of the program: what it is, and its commands.
[[nodiscard]] QString programHelp();
/// The help of one command.
[[nodiscard]] QString commandHelp(const Command &command);
/// The commands that begin with the word, as a list.
[[nodiscard]] QString groupHelp(const QString &word);
/// The command as one calls it: "privacy-binder answers import FILE ANSWERS [--dossier ID]".
[[nodiscard]] QString synopsis(const Command &command);

} // namespace binder
