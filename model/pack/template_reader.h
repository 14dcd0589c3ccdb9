// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/templates.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace binder {

/// Reads conditions, expressions and clauses, and knows the names that the pack has for some of them
/// (docs/pack-format.md, "Definitions"). What has a name is read once, and all its uses share it. Like all of
/// read.h it expects JSON that follows its schema: behind a name that means nothing stands what never holds,
/// or prints nothing.
class TemplateReader
{
public:
    /// For what knows no definitions.
    TemplateReader() = default;
    explicit TemplateReader(const QJsonObject &definitions);

    /// Null for a value that is absent.
    [[nodiscard]] ConditionPointer condition(const QJsonValue &json);
    [[nodiscard]] Expression expression(const QJsonValue &json);
    [[nodiscard]] QMap<QString, Expression> values(const QJsonValue &json);
    [[nodiscard]] BlockTemplate block(const QJsonObject &json);
    [[nodiscard]] QList<BlockTemplate> blocks(const QJsonValue &json);

    /// Everything that has a name, used or not.
    [[nodiscard]] Definitions definitions();

private:
    [[nodiscard]] ConditionPointer namedCondition(const QString &name);
    [[nodiscard]] Expression namedExpression(const QString &name);
    [[nodiscard]] Condition conditionOf(const QJsonObject &json);
    [[nodiscard]] QList<ConditionPointer> parts(const QJsonValue &json);
    [[nodiscard]] Expression expressionOf(const QJsonObject &json);
    [[nodiscard]] std::shared_ptr<const Loop> loop(const QJsonValue &json);
    [[nodiscard]] QList<ColumnTemplate> columns(const QJsonValue &json);

    QJsonObject m_conditions;
    QJsonObject m_expressions;
    Definitions m_read;
    QSet<QString> m_conditionsBusy; ///< names of what is being read now: one that comes back is a circle
    QSet<QString> m_expressionsBusy;
};

} // namespace binder
