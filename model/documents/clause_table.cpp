// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/clause_composer.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

// The clauses that are tables.

Cell ClauseComposer::cell(const ColumnTemplate &column, const Around &around, Evaluation::Trace &trace,
                          bool &says) const
{
    if (!column.value)
        return {{}, false};
    Evaluation::Trace own;
    QList<Text> points = column.assumedText.isEmpty()
                             ? m_expressions.points(*column.value, around.context, own)
                             : pointsOrAssumption(column, around.context, own);
    trace.unite(own);
    says = says || !points.isEmpty();
    if (points.isEmpty()) {
        if (column.whenEmpty.isEmpty())
            return {{}, false};
        return {{{{m_wording.text(column.whenEmpty), false}}}, false};
    }
    if (own.assumed && !column.assumedText.isEmpty()) {
        const std::optional<Text> text =
            filled(m_wording.texts().pieces(column.assumedText, m_wording.voice()),
                   {{u"value"_s, m_wording.joined(points)}});
        return {text ? QList<Text>{*text} : QList<Text>(), false};
    }
    const bool bulleted = points.size() > 1;
    return {std::move(points), bulleted};
}

QList<Text> ClauseComposer::pointsOrAssumption(const ColumnTemplate &column, const ClauseContext &context,
                                               Evaluation::Trace &trace) const
{
    const Expression &value = *column.value;
    const auto *join = std::get_if<JoinValue>(&value.part);
    const QList<Expression> parts = join ? join->parts : QList<Expression>{value};
    QList<Text> points;
    std::optional<ReadSet> decidedAlone;
    for (const Expression &part : parts) {
        Evaluation::Trace own;
        const QList<Text> said = m_expressions.points(part, context, own);
        if (own.assumed && !said.isEmpty() && !decidedAlone)
            decidedAlone = own.reads;
        trace.unite(own);
        points += said;
    }
    const QList<Texts::Piece> pieces = m_wording.texts().pieces(column.assumedText, m_wording.voice());
    const bool showsValue = std::any_of(pieces.cbegin(), pieces.cend(),
                                        [](const Texts::Piece &piece) { return piece.placeholder; });
    if (decidedAlone && !showsValue) {
        trace.reads = *decidedAlone;
        trace.reads.unite(trace.assumedReads);
    }
    return points;
}

QList<Block> ClauseComposer::made(const TableClause &written, const BlockTemplate &clause,
                                  const Around &around) const
{
    Around whole = around;
    Table table;
    table.wide = written.wide;
    for (const ColumnTemplate &column : written.columns)
        table.columns.append({{{m_wording.text(column.heading), false}}, column.weight, !column.value});
    QList<bool> says(written.columns.size(), false); // whether any row has something in that column
    const auto appendCells = [&](const QList<ColumnTemplate> &columns, const Around &inside) {
        QList<Cell> row;
        row.reserve(columns.size());
        for (qsizetype column = 0; column < columns.size(); ++column)
            row.append(cell(columns.at(column), inside, whole.trace, says[column]));
        table.rows.append(row);
    };
    const auto appendRow = [&](const LoopItem &round) {
        Around inside = around;
        inside.context = around.context.with(round);
        whole.trace.unite(round.trace);
        whole.trace.unite(round.whole);
        whole.law += round.reasons.law;
        appendCells(written.columns, inside);
    };
    if (written.ofRows) {
        for (const RowTemplate &row : written.rows) {
            // Which rows there are rests on those that are not there too.
            if (m_evaluation.holds(row.when, around.context.scope, &whole.trace))
                appendCells(row.columns, around);
        }
    } else if (clause.forEach) {
        forEachRound(*clause.forEach, around.context, appendRow);
    } else {
        appendRow(LoopItem());
    }
    if (table.rows.isEmpty()) {
        if (written.whenEmpty.isEmpty())
            return {};
        const std::optional<Text> text =
            m_expressions.clause(written.whenEmpty, clause.values, whole.context, whole.trace);
        return text ? QList<Block>{paragraphBlock(clause, whole, ParagraphRole::Body, *text)}
                    : QList<Block>();
    }
    for (qsizetype column = written.columns.size() - 1; column >= 0; --column) {
        if (!written.columns.at(column).optional || says.at(column))
            continue;
        table.columns.removeAt(column);
        for (QList<Cell> &row : table.rows)
            row.removeAt(column);
    }
    if (!written.text.isEmpty())
        table.caption =
            m_expressions.clause(written.text, clause.values, whole.context, whole.trace).value_or(Text());
    Block made = block(clause, whole);
    made.content = table;
    return {made};
}

} // namespace binder
