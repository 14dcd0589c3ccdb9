// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <optional>

namespace binder {

/// Where a JSON value does not follow its schema, in plain words.
struct SchemaProblem
{
    QString pointer;
    QString message;
};

/// Checks a value against one of our closed schemas (:/packs/schema/<name>.schema.json). Of all that is wrong
/// it gives what lies deepest: the cause, and not what contains it. Needs the resources of the program.
[[nodiscard]] std::optional<SchemaProblem> checkSchema(const QJsonValue &json, QLatin1StringView name);

} // namespace binder
