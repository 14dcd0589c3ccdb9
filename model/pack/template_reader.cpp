// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/template_reader.h"

#include <utility>

namespace binder {

using namespace Qt::StringLiterals;

TemplateReader::TemplateReader(const QJsonObject &definitions, const Pack *pack)
    : m_pack(pack)
    , m_conditions(definitions.value("conditions"_L1).toObject())
    , m_expressions(definitions.value("expressions"_L1).toObject())
{}

ConditionPointer TemplateReader::namedCondition(const QString &name)
{
    const auto known = m_read.conditions.constFind(name);
    if (known != m_read.conditions.constEnd())
        return *known;
    const auto written = m_conditions.constFind(name);
    const bool isCircle = m_conditionsBusy.contains(name);
    if (isCircle && !m_read.circularConditions.contains(name))
        m_read.circularConditions.append(name);
    if (isCircle || written == m_conditions.constEnd())
        return std::make_shared<const Condition>(Condition{AnyOf{}, name});
    m_conditionsBusy.insert(name);
    // It means the same wherever it is used.
    const auto within = std::exchange(m_within, {});
    Condition condition = conditionOf(written->toObject());
    m_within = within;
    m_conditionsBusy.remove(name);
    condition.definition = name;
    const auto read = std::make_shared<const Condition>(std::move(condition));
    m_read.conditions.insert(name, read);
    return read;
}

Expression TemplateReader::namedExpression(const QString &name)
{
    const auto known = m_read.expressions.constFind(name);
    if (known != m_read.expressions.constEnd())
        return *known;
    const auto written = m_expressions.constFind(name);
    const bool isCircle = m_expressionsBusy.contains(name);
    if (isCircle && !m_read.circularExpressions.contains(name))
        m_read.circularExpressions.append(name);
    const bool isReadable = !isCircle && written != m_expressions.constEnd();
    Expression expression;
    if (isReadable) {
        m_expressionsBusy.insert(name);
        const auto within = std::exchange(m_within, {});
        expression = expressionOf(written->toObject());
        m_within = within;
        m_expressionsBusy.remove(name);
    }
    expression.definition = name;
    if (isReadable)
        m_read.expressions.insert(name, expression);
    return expression;
}

Definitions TemplateReader::definitions()
{
    const QStringList conditions = m_conditions.keys();
    for (const QString &name : conditions)
        m_read.conditions.insert(name, namedCondition(name));
    const QStringList expressions = m_expressions.keys();
    for (const QString &name : expressions)
        m_read.expressions.insert(name, namedExpression(name));
    return m_read;
}

} // namespace binder
