// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/json_file.h"
#include "model/pack/lint_problem.h"
#include "model/pack/pack.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

namespace binder {

/// The JSON of a pack, read but not understood.
struct PackFiles
{
    QJsonObject pack;
    QJsonObject documents;
    QJsonObject profiles;
    QJsonObject law;
    QJsonValue migrations;
    QMap<QString, QJsonObject> texts; ///< by language, as far as pack.json names them

    [[nodiscard]] static QString textsFile(const QString &language);
};

/// A pack carried by the program itself: checked when it was built, and not again each time it is loaded.
[[nodiscard]] bool isShipped(const QString &folder);

/// Reads all files of the pack. What cannot be read, is no JSON, or is of another format is added to
/// `errors`; what can be read comes back.
[[nodiscard]] PackFiles readPackFiles(const QString &folder, JsonOrigin origin, QList<Error> &errors);

/// Where the files do not follow their schemas: one problem a file.
[[nodiscard]] QList<LintProblem> checkSchemas(const PackFiles &files);

/// The pack as far as the files say; see resolve.h for what makes it whole.
[[nodiscard]] Pack readPack(const PackFiles &files);

} // namespace binder
