// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"
#include "model/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

namespace binder {

/// The files of an assembled pack.
namespace pack_parts {
inline constexpr QLatin1StringView pack{"pack.json"};
inline constexpr QLatin1StringView documents{"documents.json"};
inline constexpr QLatin1StringView profiles{"profiles.json"};
inline constexpr QLatin1StringView law{"law.json"};
inline constexpr QLatin1StringView migrations{"migrations.json"};
inline constexpr QLatin1StringView catalogues{"catalogues.json"};
} // namespace pack_parts

/// The JSON of a whole pack in its assembled form, read but not understood: what stands in many files for
/// people stands in a few parts here, texts by id and apart for each language, conditions as JSON.
/// files/assemble.h makes it; the program carries its own packs in this form, each part in a file of the name
/// given.
struct PackFiles
{
    QJsonObject pack;      ///< identity, sections, pages, questions
    QJsonObject documents; ///< definitions, documents, findings
    QJsonObject profiles;  ///< profiles, presets
    QJsonObject law;
    QJsonValue migrations;
    QMap<QString, QJsonObject> catalogues; ///< by name; of a text of a row only that it is there
    QMap<QString, QJsonObject> texts;      ///< by language

    [[nodiscard]] static QString textsFile(const QString &language);
};

/// A pack carried by the program itself: checked and assembled when it was built, and not again each time it
/// is loaded.
[[nodiscard]] bool isShipped(const QString &folder);

/// Reads an assembled pack from a folder.
[[nodiscard]] Result<PackFiles> readAssembled(const QString &folder);

/// Writes one: the name of each file, and what it holds.
[[nodiscard]] QMap<QString, QByteArray> writeAssembled(const PackFiles &files);

/// The pack as far as the files say; see resolve.h for what makes it whole.
[[nodiscard]] Pack readPack(const PackFiles &files);

} // namespace binder
