// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/lint_problem.h"
#include "model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace binder {

/// One file of a pack as it was read.
struct SourceFile
{
    QByteArray bytes;
    QJsonObject json;
};

/// The files of a pack by their names, as docs/pack-format.md lays them out: "documents/plan.json".
using SourceFiles = QMap<QString, SourceFile>;

/// The name of the schema that a file of a pack follows, after its name: "document" for
/// "documents/plan.json". Empty where a pack has no such file.
[[nodiscard]] QString schemaOf(const QString &file);

/// Reads all files of the pack in `folder`. What cannot be read, is no JSON, or is of another format is added
/// to `problems`; what can be read comes back.
[[nodiscard]] SourceFiles readSourceFiles(const QString &folder, QList<Error> &problems);

/// Where files do not follow their schemas: one problem a file. Needs the resources of the program.
[[nodiscard]] QList<LintProblem> checkSchemas(const SourceFiles &files);

} // namespace binder
