// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace binder {

class TemplateReader;

// Each turns the JSON of a file, or a piece of it, into what pack.h and templates.h say. They expect JSON
// that follows its schema, and with other JSON give something empty: whether it all hangs together is asked
// afterwards (resolve.h).

[[nodiscard]] QMap<QString, DerivedArgument> readArguments(const QJsonValue &json);
[[nodiscard]] Expression readExpression(const QJsonValue &json);

[[nodiscard]] Catalogue readCatalogue(const QString &name, const QJsonObject &json);

// These share a reader, which knows the definitions of the pack (template_reader.h). The pack has its
// catalogues, and for its documents also its questions.
void readIdentity(const QJsonObject &json, TemplateReader &reader, Pack &pack);
/// Pages, items and groups.
void readPages(const QJsonObject &json, TemplateReader &reader, Pack &pack);
void readDocuments(const QJsonObject &json, TemplateReader &reader, Pack &pack);
void readProfiles(const QJsonObject &json, TemplateReader &reader, Pack &pack);

[[nodiscard]] Law readLaw(const QJsonObject &json);
[[nodiscard]] QList<MigrationStep> readMigrations(const QJsonArray &json);
[[nodiscard]] Texts readTexts(const QJsonObject &json);

[[nodiscard]] QStringList readStrings(const QJsonValue &json);
[[nodiscard]] QDate readDate(const QJsonValue &json);

} // namespace binder
