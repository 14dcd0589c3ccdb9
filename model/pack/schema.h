// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <memory>
#include <optional>

namespace binder {

/// Where a JSON value does not follow its schema, in plain words.
struct SchemaProblem
{
    QString pointer;
    QString message;
};

/// Checks values against our closed schemas (:/packs/schema/<name>.schema.json), and reads each schema once.
/// Needs the resources of the program.
class SchemaChecker
{
public:
    SchemaChecker();
    SchemaChecker(const SchemaChecker &) = delete;
    SchemaChecker &operator=(const SchemaChecker &) = delete;
    ~SchemaChecker();

    /// Of all that is wrong it gives what lies deepest: the cause, and not what contains it.
    [[nodiscard]] std::optional<SchemaProblem> check(const QJsonValue &json, const QString &name);

private:
    struct Schemas;
    std::unique_ptr<Schemas> m_schemas;
};

/// Checks one value.
[[nodiscard]] std::optional<SchemaProblem> checkSchema(const QJsonValue &json, const QString &name);

} // namespace binder
