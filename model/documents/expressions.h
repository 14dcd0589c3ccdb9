// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/documents/wording.h"

#include <functional>

namespace binder {

/// What `forEach` is at: one round of a loop. Which parts are set follows from the loop.
struct LoopItem
{
    Scope scope;                         ///< entries that are at hand in this round, besides those around it
    QHash<QString, Text> fields;         ///< for `{"item": ...}`
    QHash<QString, QList<Text>> points;  ///< the same, for a field that is a list
    QMap<QString, QSet<QString>> within; ///< group -> the only entries an inner loop sees (groupBy)
    Evaluation::Trace trace;             ///< what decided that this round is there
    Evaluation::Trace whole;             ///< and what decided which rounds there are
    Reasons reasons;                     ///< law the round rests on
};

/// Is shown the rounds of a loop.
using RoundVisitor = std::function<void(const LoopItem &)>;

/// The context in a document where something is evaluated.
struct ClauseContext
{
    Scope scope;
    QHash<QString, Text> fields;
    QHash<QString, QList<Text>> points;
    QMap<QString, QSet<QString>> within;

    /// The same inside one round of a loop.
    [[nodiscard]] ClauseContext with(const LoopItem &round) const;
};

/// Works out what clauses print. Every answer it reads is added to a trace, so that a block knows its
/// reasons.
class Expressions
{
public:
    /// `edition`: the one that the document is of, if it was adopted.
    Expressions(const Evaluation &evaluation, const Wording &wording, const Edition *edition = nullptr);

    /// The points an expression gives; none when there is nothing to say.
    [[nodiscard]] QList<Text> points(const Expression &expression, const ClauseContext &context,
                                     Evaluation::Trace &trace) const;
    /// The same as one text, joined by the language's rules.
    [[nodiscard]] Text text(const Expression &expression, const ClauseContext &context,
                            Evaluation::Trace &trace) const;
    /// A text of the pack with its placeholders filled; nothing when one comes out empty.
    [[nodiscard]] std::optional<Text> clause(const QString &textId, const QMap<QString, Expression> &values,
                                             const ClauseContext &context, Evaluation::Trace &trace) const;
    /// Makes the rounds of a loop, one after the other: there can be thousands, and none is needed for long.
    void forEachRound(const Loop &loop, const ClauseContext &context, const RoundVisitor &visit) const;

    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }
    [[nodiscard]] const Wording &wording() const { return m_wording; }

private:
    /// Reads the answer at an address and notes that it was read.
    const EffectiveAnswer *read(const Address &address, Evaluation::Trace &trace) const;
    [[nodiscard]] std::optional<Address> addressOf(const QString &linkId, const ClauseContext &context) const;
    /// The entries of a group for which `where` holds; with `of`, a reference question, only those that it
    /// refers to. For `adds` see `Evaluation::entriesWhere()`.
    [[nodiscard]] QStringList entriesWhere(const QString &group, const ConditionPointer &where,
                                           const QString &of, const ClauseContext &context,
                                           Evaluation::Trace &trace,
                                           const std::function<bool(int)> &adds = {}) const;
    /// A value in words; `running`: labels stand inside a sentence.
    [[nodiscard]] QList<Text> worded(bool running, const Item &item, const Address &address,
                                     const Value &value, Evaluation::Trace &trace) const;
    /// Notes what the name of an entry rests on.
    void readLabel(const QString &group, const QString &entry, Evaluation::Trace &trace) const;
    /// Notes what decides which options are offered at a question.
    void readOffer(const Address &address, Evaluation::Trace &trace) const;
    /// What an entry is called.
    [[nodiscard]] Text entryText(const QString &group, const EntryName &name, const QString &entry,
                                 Evaluation::Trace &trace) const;
    /// The points of each kind of expression.
    [[nodiscard]] QList<Text> pointsOf(const AnswerValue &answer, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const CollectedValue &collected, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const ChosenValue &chosen, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const NotChosenValue &notChosen, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const EntryValue &entry, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const EntriesValue &entries, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const ExplanationValue &explanation, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const TextValue &text, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const LookupValue &lookup, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const FactValue &fact, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const DerivedValue &derived, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const ItemValue &item, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const DateValue &date, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const EditionValue &edition, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const CountValue &count, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const JoinValue &join, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    [[nodiscard]] QList<Text> pointsOf(const ConditionalValue &conditional, const ClauseContext &context,
                                       Evaluation::Trace &trace) const;
    /// What the row of a catalogue that is offered here says.
    void insertTexts(const Option &option, QHash<QString, Text> &fields) const;
    void groupRounds(const Loop &loop, const ClauseContext &context, const RoundVisitor &visit) const;
    void optionRounds(const Loop &loop, const ClauseContext &context, const RoundVisitor &visit) const;
    void findingRounds(const Loop &loop, const RoundVisitor &visit) const;
    void questionRounds(const Loop &loop, const ClauseContext &context, const RoundVisitor &visit) const;
    /// `withEntry`: the question is called by its entry too.
    void questionRound(const Address &address, bool withEntry, const RoundVisitor &visit) const;
    void overruledRounds(const RoundVisitor &visit) const;

    const Evaluation &m_evaluation;
    const Wording &m_wording;
    const Edition *m_edition;
};

} // namespace binder
