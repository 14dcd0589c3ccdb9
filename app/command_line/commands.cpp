// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

namespace binder {

QList<Command> allCommands()
{
    return {newCommand(),           dossiersCommand(),      dossierAcceptCommand(), dossierDeleteCommand(),
            answersImportCommand(), answersExportCommand(), checkCommand(),         adoptCommand(),
            editionsCommand(),      documentCommand(),      documentsCommand(),     packListCommand(),
            packCheckCommand(),     packQuestionsCommand(), packPreviewCommand(),   packTranslateCommand(),
            packLawCommand()};
}

} // namespace binder
