// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/catalogue.h"
#include "model/pack/templates.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace binder {

struct Pack;

/// Reads conditions, expressions and clauses, and knows the names that the pack has for some of them
/// (docs/pack-format.md, "Definitions"). What has a name is read once, and all its uses share it. Like all of
/// read.h it expects JSON that follows its schema: behind a name that means nothing stands what never holds,
/// or prints nothing.
///
/// What repeats over rows of a catalogue is unfolded here: each row gives a clause, a row of a table or a
/// part of an expression of its own, with what it says of the row filled in. So the pack holds plain clauses,
/// and whatever looks at those knows nothing of catalogues.
class TemplateReader
{
public:
    /// For what knows no definitions.
    TemplateReader() = default;
    /// `pack`, which has its catalogues and questions already, outlives this; without one there are no
    /// catalogues.
    explicit TemplateReader(const QJsonObject &definitions, const Pack *pack = nullptr);

    /// Null for a value that is absent.
    [[nodiscard]] ConditionPointer condition(const QJsonValue &json);
    [[nodiscard]] Expression expression(const QJsonValue &json);
    [[nodiscard]] QMap<QString, Expression> values(const QJsonValue &json);
    [[nodiscard]] QList<BlockTemplate> blocks(const QJsonValue &json);

    /// Everything that has a name, used or not.
    [[nodiscard]] Definitions definitions();

private:
    [[nodiscard]] ConditionPointer namedCondition(const QString &name);
    [[nodiscard]] Expression namedExpression(const QString &name);
    [[nodiscard]] Condition conditionOf(const QJsonObject &json);
    [[nodiscard]] QList<ConditionPointer> parts(const QJsonValue &json);
    [[nodiscard]] Expression expressionOf(const QJsonObject &json);
    [[nodiscard]] Expression partOf(const QJsonObject &json);
    [[nodiscard]] JoinValue joined(const QJsonArray &json);
    [[nodiscard]] ExpressionPointer pointed(const QJsonValue &json);
    [[nodiscard]] std::shared_ptr<const Loop> loop(const QJsonValue &json);
    [[nodiscard]] QList<ColumnTemplate> columns(const QJsonValue &json);
    [[nodiscard]] BlockTemplate plainBlock(const QJsonObject &json);
    [[nodiscard]] ParagraphClause paragraph(const QJsonObject &json);
    [[nodiscard]] ListClause list(const QJsonObject &json);
    [[nodiscard]] TableClause table(const QJsonObject &json);
    [[nodiscard]] ChooseClause choice(const QJsonArray &json);
    [[nodiscard]] static FormClause form(const QJsonArray &json);

    /// What a clause with a `forEach` over a catalogue stands for.
    [[nodiscard]] QList<BlockTemplate> rounds(const QJsonObject &json);
    [[nodiscard]] QList<BlockTemplate> roundsByCode(const QJsonObject &json, const Catalogue &from);
    [[nodiscard]] BlockTemplate tableOfRows(const QJsonObject &json, const Catalogue &from);
    [[nodiscard]] JoinValue overRows(const QJsonObject &json);
    /// `{"catalogue": name, "where": {}}`: the rows meant, as far as they are of the codes at hand.
    [[nodiscard]] QList<const CatalogueRow *> rowsOf(const QJsonValue &choice) const;
    /// A list of codes, or the codes of rows.
    [[nodiscard]] QJsonValue codes(const QJsonValue &json) const;
    [[nodiscard]] const Catalogue *catalogue(const QString &name) const;
    [[nodiscard]] QJsonValue filledFor(const CatalogueRow &row, const Catalogue &from,
                                       const QJsonValue &json) const;

    const Pack *m_pack = nullptr;
    QString m_idEnd; ///< what comes behind the ids of the clauses being read: "." and the row they are of
    QMap<QString, QJsonObject> m_within; ///< catalogue -> the code that is at hand of it
    QJsonObject m_conditions;
    QJsonObject m_expressions;
    Definitions m_read;
    QSet<QString> m_conditionsBusy; ///< names of what is being read now: one that comes back is a circle
    QSet<QString> m_expressionsBusy;
};

} // namespace binder
