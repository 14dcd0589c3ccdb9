// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

#include <QDate>

namespace binder {

// Options that several commands know, with one name and one meaning.
[[nodiscard]] QCommandLineOption dossierOption();
[[nodiscard]] QCommandLineOption allDossiersOption();
[[nodiscard]] QCommandLineOption jsonOption();
[[nodiscard]] QCommandLineOption languageOption(const QString &description);
[[nodiscard]] QCommandLineOption dateOption();
[[nodiscard]] QCommandLineOption outputOption(const QString &description);

/// The language asked for, or `otherwise`; an error when the pack does not have it.
[[nodiscard]] Result<QString> chosenLanguage(const Invocation &called, const QStringList &languages,
                                             const QString &otherwise);

/// The day asked for with --date, or today.
[[nodiscard]] Result<QDate> chosenDate(const Invocation &called);

} // namespace binder
