// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/expressions.h"

namespace binder {

/// Turns the clauses of a document into blocks. Each block gets as reasons every answer that was read to
/// decide that it is there and to fill it, those of the blocks around it included.
class ClauseComposer
{
public:
    /// `with`: names of documents that come where the document has its `additions`.
    ClauseComposer(const Expressions &expressions, const DocumentTemplate &document, QStringList with = {});

    [[nodiscard]] QList<Block> compose() const;
    /// Leaves out the chapters that are documents of their own.
    [[nodiscard]] QList<Block> composeWithoutParts();
    /// The oldest day on which a reference, a fact or a table of law was checked that the blocks composed so
    /// far use; invalid when they use none.
    [[nodiscard]] QDate lawChecked() const { return m_lawChecked; }

private:
    /// Where we are, with everything that decided on the way here.
    struct Around
    {
        ClauseContext context;
        Evaluation::Trace trace;
        QStringList law;
        QString entry; ///< as in `Block`
        int level = 1;
    };

    [[nodiscard]] QList<Block> blocks(const QList<BlockTemplate> &clauses, const Around &around) const;
    [[nodiscard]] QList<Block> clause(const BlockTemplate &clause, const Around &around) const;
    [[nodiscard]] QList<Block> once(const BlockTemplate &clause, Around around) const;
    /// What each kind of clause gives; `clause` is the whole of it.
    [[nodiscard]] QList<Block> made(const SectionClause &section, const BlockTemplate &clause,
                                    Around around) const;
    [[nodiscard]] QList<Block> made(const ParagraphClause &paragraph, const BlockTemplate &clause,
                                    Around around) const;
    [[nodiscard]] QList<Block> made(const ListClause &list, const BlockTemplate &clause, Around around) const;
    [[nodiscard]] QList<Block> made(const TableClause &written, const BlockTemplate &clause,
                                    const Around &around) const;
    [[nodiscard]] QList<Block> made(const BoxClause &boxed, const BlockTemplate &clause, Around around) const;
    [[nodiscard]] QList<Block> made(const ChooseClause &choice, const BlockTemplate &clause,
                                    Around around) const;
    [[nodiscard]] QList<Block> made(const FormClause &fields, const BlockTemplate &clause,
                                    const Around &around) const;
    [[nodiscard]] QList<Block> made(const PageBreakClause &pageBreak, const BlockTemplate &clause,
                                    const Around &around) const;
    [[nodiscard]] QList<Block> made(const LawClause &law, const BlockTemplate &clause,
                                    const Around &around) const;
    [[nodiscard]] QList<Block> made(const NotesClause &notes, const BlockTemplate &clause,
                                    const Around &around) const;
    [[nodiscard]] QList<Block> made(const DocumentClause &part, const BlockTemplate &clause,
                                    Around around) const;
    [[nodiscard]] QList<Block> made(const AdditionsClause &additions, const BlockTemplate &clause,
                                    const Around &around) const;
    [[nodiscard]] QList<Block> made(const QuestionnaireClause &questionnaire, const BlockTemplate &clause,
                                    const Around &around) const;
    /// Another document as a chapter, without the clauses named in `except`.
    [[nodiscard]] QList<Block> chapter(const QString &name, const QStringList &except,
                                       const BlockTemplate &clause, Around around) const;
    void forEachRound(const Loop &loop, const ClauseContext &context, const RoundVisitor &visit) const;
    /// Sets `says` when the answers put something in the cell.
    [[nodiscard]] Cell cell(const ColumnTemplate &column, const Around &around, Evaluation::Trace &trace,
                            bool &says) const;
    /// What a cell says, or the assumption it rests on would say instead. Where the text for that does not
    /// show what is assumed, the part that rests on it decides alone: the trace is of that part.
    [[nodiscard]] QList<Text> pointsOrAssumption(const ColumnTemplate &column, const ClauseContext &context,
                                                 Evaluation::Trace &trace) const;
    /// Puts what a section's `law` and `notes` clauses stand for in their places, now that the section is
    /// whole.
    void completeSection(QList<Block> &content) const;
    [[nodiscard]] Text lawText(const QStringList &references) const;

    [[nodiscard]] Block block(const BlockTemplate &clause, const Around &around) const;
    [[nodiscard]] Block paragraphBlock(const BlockTemplate &clause, const Around &around, ParagraphRole role,
                                       Text text) const;

    /// An address as reasons have it, written out once: many blocks rest on the same answers.
    [[nodiscard]] const QString &nameOf(int place) const;

    const Expressions &m_expressions;
    const Evaluation &m_evaluation;
    const Wording &m_wording;
    const DocumentTemplate &m_document;
    QSet<int> m_notReady; ///< places of answers with which a public document is not ready
    QStringList m_with;
    QStringList m_except; ///< ids of clauses that are left out
    bool m_withParts = true;
    mutable QStringList m_names; ///< by place, as far as asked for
    mutable QDate m_lawChecked;  ///< of the blocks made so far
};

} // namespace binder
