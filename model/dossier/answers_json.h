// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/pack/pack.h"
#include "model/result.h"

#include <QByteArray>
#include <optional>

namespace binder {

/// The whole dossier as `answers.json` (schema: resources/packs/schema/answers.schema.json). Reading it back
/// gives the same Answers.
[[nodiscard]] QJsonObject toJson(const Answers &answers);
/// The same as text: indented, UTF-8, sorted keys, a newline at the end.
[[nodiscard]] QByteArray toJsonText(const Answers &answers);

/// The documents kept with an edition: by name, in base64.
[[nodiscard]] QJsonObject keptJson(const Edition &edition);
/// Nothing when it holds something else.
[[nodiscard]] std::optional<QMap<QString, QByteArray>> keptFromJson(const QJsonObject &json);

/// Reads `answers.json`: format, version, closed schema, sizes (a text holds 1 MiB at most). Does not ask a
/// pack; see `fitAnswers()`.
[[nodiscard]] Result<Answers> answersFromJson(const QByteArray &json);

/// Brings answers to the pack at hand: refuses another pack or a newer major or minor version by name,
/// applies the migrations of newer pack versions (what no longer maps goes to `retired`), and then refuses an
/// unknown linkId, a value of the wrong type, an unknown code or entry, naming the address. For answers that
/// come from outside.
[[nodiscard]] Result<Answers> fitAnswers(const Pack &pack, Answers answers);

/// The same for answers that are stored already: whatever does not fit its question is retired instead of
/// refused, so that one value that went wrong keeps nobody from the rest. Of several choices those that fit
/// stay.
[[nodiscard]] Result<Answers> fitStoredAnswers(const Pack &pack, Answers answers);

} // namespace binder
