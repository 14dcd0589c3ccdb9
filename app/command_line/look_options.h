// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "model/render/output.h"

namespace binder {

/// How a document looks, where its format leaves that open: --paper, --accent, --logo and --separator.
[[nodiscard]] QList<QCommandLineOption> lookOptions();

/// What they ask for; a colour that is darkened, so that it can be read, is told.
[[nodiscard]] Result<PageSetup> chosenLook(const Invocation &called, Output &out);

/// Tells which of these options make no difference to this document in this format.
void warnOfNoEffect(const Invocation &called, const Document &document, Format format, Output &out);

} // namespace binder
