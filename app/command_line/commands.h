// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

namespace binder {

// Each in its own file.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command dossiersCommand();
[[nodiscard]] Command dossierAcceptCommand();
[[nodiscard]] Command dossierDeleteCommand();
[[nodiscard]] Command answersImportCommand();
[[nodiscard]] Command answersExportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command adoptCommand();
[[nodiscard]] Command editionsCommand();
[[nodiscard]] Command documentCommand();
[[nodiscard]] Command documentsCommand();
[[nodiscard]] Command packListCommand();
[[nodiscard]] Command packCheckCommand();
[[nodiscard]] Command packQuestionsCommand();
[[nodiscard]] Command packPreviewCommand();
[[nodiscard]] Command packTranslateCommand();
[[nodiscard]] Command packLawCommand();

/// Every command, in the order of the help.
[[nodiscard]] QList<Command> allCommands();

} // namespace binder
