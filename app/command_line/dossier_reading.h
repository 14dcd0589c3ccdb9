// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "model/dossier/evaluation.h"
#include "model/pack/pack.h"

#include <memory>

namespace binder {

/// A dossier as a command reads it: brought up to the pack in this program, or the one that --pack
/// names; the file itself is left as it is.
struct DossierReading
{
    QString id;
    std::shared_ptr<const Pack> pack;
    Answers answers;
};

/// Reads the dossier that FILE (the first argument) and --dossier name.
[[nodiscard]] Result<DossierReading> readDossier(const Invocation &called);

/// What is left out, as the command line names it: "activities[orders].items: residence".
[[nodiscard]] QString notOfferedText(const NotOffered &left);

} // namespace binder
