// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "model/pack/pack.h"

namespace binder {

/// The option --pack of commands that otherwise take the pack that a dossier names.
[[nodiscard]] QCommandLineOption packOption();

/// Loads the pack in a folder.
[[nodiscard]] Result<Pack> loadPackIn(const QString &folder);

/// Loads the pack that a command names: by the id of one in the program, or by its folder.
[[nodiscard]] Result<Pack> loadNamedPack(const QString &idOrFolder);

/// The pack of that id: the one in the folder that --pack names, else the one in the program.
[[nodiscard]] Result<Pack> packFor(const Invocation &called, const QString &id);

} // namespace binder
