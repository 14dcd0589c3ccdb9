// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "model/render/page_setup.h"

namespace binder {

/// How the pages of a document look: --paper, --accent and --logo.
[[nodiscard]] QList<QCommandLineOption> lookOptions();

/// What they ask for; a colour that is darkened, so that it can be read, is told.
[[nodiscard]] Result<PageSetup> chosenLook(const Invocation &called, Output &out);

} // namespace binder
