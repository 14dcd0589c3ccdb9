// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/services.h"

namespace binder {

class Settings;

/// What the wizard gets from this program: files, dialogs, printing. `language` is that of the program.
[[nodiscard]] Services makeServices(const QString &language, Settings &settings);

/// The country of the user's system, as ISO 3166 has it; empty when it is not known.
[[nodiscard]] QString ownCountry();

/// Ending and name of our files for file dialogs.
[[nodiscard]] QString dossierFilter();

/// The folder where files of the user belong.
[[nodiscard]] QString documentsFolder();

} // namespace binder
