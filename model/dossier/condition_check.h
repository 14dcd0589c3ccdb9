// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

#include <QVarLengthArray>

namespace binder {

/// The places that were read, in order. A part that turns out not to have decided is taken out again, so that
/// nothing is gathered twice.
using ReadLog = QList<PlaceRange>;

/// With the entry at hand when a group is named, otherwise with none.
[[nodiscard]] Scope scopeOf(const QString &group, const QString &entry);

/// Decides whether conditions hold (docs/pack-format.md, "Conditions"). Where `log` is not null it gathers
/// only the answers that decided: of an `all` that fails the part that failed, of an `any` that holds the
/// part that held. Evaluation and log must outlive it.
class ConditionCheck
{
public:
    ConditionCheck(const Evaluation &evaluation, const Scope &scope, ReadLog *log);

    /// Puts an entry of a group at hand in the place of another; `position` as `Evaluation::position()` says.
    void setEntry(const QString &group, const QString &entry, int position);

    [[nodiscard]] bool holds(const Condition &condition);

    /// The oldest day on which a cell of law that was compared was checked; invalid when there was none.
    [[nodiscard]] QDate lawChecked() const { return m_lawChecked; }
    /// Begins anew with that day: what comes next rests on law of its own.
    void forgetLaw() { m_lawChecked = QDate(); }

    /// The positions of the only entries of a group for which the condition can hold, where references say
    /// which these are; in order. Then the others need not be asked one by one: that they do not hold is
    /// noted. Nothing when references do not say.
    [[nodiscard]] std::optional<QList<int>> onlyEntries(const Condition &condition, const QString &group);

private:
    struct AtHand
    {
        QString group;
        QString entry;
        int position = -1;
    };

    /// Entries of a group that references point out, and what rules out the others: these leaves, each read
    /// once or at each of the others.
    struct PointedOut
    {
        QList<int> positions;
        QList<const Item *> readOnce;
        QList<const Item *> readAtOthers;
    };

    [[nodiscard]] std::optional<PointedOut> pointedOut(const Condition &condition,
                                                       const QString &group) const;
    [[nodiscard]] std::optional<PointedOut> pointedOut(const AnswerLeaf &leaf, const QString &group) const;

    [[nodiscard]] bool check(const AnswerLeaf &leaf);
    [[nodiscard]] bool check(const DerivedLeaf &leaf);
    [[nodiscard]] bool check(const LookupLeaf &leaf);
    [[nodiscard]] bool check(const AllOf &all) { return allAre(all.parts, true); }
    [[nodiscard]] bool check(const AnyOf &any) { return !allAre(any.parts, false); }
    [[nodiscard]] bool check(const Not &negation) { return !holds(*negation.part); }
    [[nodiscard]] bool check(const OverEntries &over);

    /// Whether the answer at `place` is one the leaf asks for.
    [[nodiscard]] bool hasWhatIsAsked(const AnswerLeaf &leaf, const AtHand *thisEntry, const Item &item,
                                      int place) const;
    /// Whether one of the codes a leaf asks for can be chosen at all; notes what decided that none can.
    [[nodiscard]] bool isOneOffered(const AnswerLeaf &leaf, const Item &item);
    /// Compares the codes of a value with those of the leaf, or with the entry at hand that it names.
    [[nodiscard]] static bool comparesWith(const AnswerLeaf &leaf, const AtHand *thisEntry,
                                           const Value &value);
    /// The row of a table that an answer or the entry at hand names.
    [[nodiscard]] std::optional<QString> rowOf(const QString &key);
    /// Whether every part holds (`wanted` true) or fails (`wanted` false); keeps the reads of the part that
    /// decided otherwise.
    [[nodiscard]] bool allAre(const QList<ConditionPointer> &parts, bool wanted);
    [[nodiscard]] QStringList referredEntries(const QString &reference);
    /// Where the question stands in this scope; nothing when it is in a group of which no entry is at hand.
    [[nodiscard]] std::optional<int> placeOf(const Item &item) const;
    /// The entry at hand of a group; null when there is none.
    [[nodiscard]] const AtHand *atHand(const QString &group) const;

    [[nodiscard]] qsizetype logged() const { return m_log ? m_log->size() : 0; }
    /// Takes out what was read from `from` up to `to`.
    void forget(qsizetype from, qsizetype to);
    void note(PlaceRange read);
    void noteEntries(const QString &group);

    const Evaluation &m_evaluation;
    QDate m_lawChecked;
    QVarLengthArray<AtHand, 3> m_atHand;
    ReadLog *m_log;
};

} // namespace binder
