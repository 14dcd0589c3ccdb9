// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "model/dossier/answers.h"

namespace binder {

/// Reads an answers file as it stands, without asking a pack. An error names the file.
[[nodiscard]] Result<Answers> readAnswersFile(const QString &path);

/// The error with the file it is about before its place in the file.
[[nodiscard]] Error inFile(Error error, const QString &path);

} // namespace binder
