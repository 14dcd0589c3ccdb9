// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/templates.h"
#include "model/pack/walk.h"

#include <QSet>

namespace binder::lints {

/// What "I don't know" or no answer at one question can lead to: the question then counts with its safe
/// default, or as unanswered, and all else may be anything. Where it cannot be told, it can.
class NotKnown
{
public:
    /// For a question that is asked of each entry of a group: where the default is met. The entry at hand may
    /// be known while another is not.
    enum class Met { AtHand, AmongEntries };

    /// As what the question counts.
    enum class Counts { SafeDefault, Unanswered };

    NotKnown(const Pack &pack, const Item &question, Met met, Counts counts = Counts::SafeDefault);

    /// Whether the condition can come out as `wanted`.
    [[nodiscard]] bool canBe(const ConditionPointer &condition, bool wanted) const;
    /// Whether it can, and because of the default among others.
    [[nodiscard]] bool canRest(const ConditionPointer &condition, bool wanted) const;
    /// Whether something can be printed there.
    [[nodiscard]] bool canGive(const Expression &expression) const;
    /// Whether the default is looked at there.
    [[nodiscard]] bool looks(const Expression &expression) const;

private:
    [[nodiscard]] bool canBe(const AnswerLeaf &leaf, bool wanted) const;
    [[nodiscard]] bool canBe(const DerivedLeaf &leaf, bool wanted) const;
    [[nodiscard]] bool canBe(const LookupLeaf &leaf, bool wanted) const;
    [[nodiscard]] bool canBe(const AllOf &all, bool wanted) const;
    [[nodiscard]] bool canBe(const AnyOf &any, bool wanted) const;
    [[nodiscard]] bool canBe(const Not &negation, bool wanted) const;
    [[nodiscard]] bool canBe(const OverEntries &over, bool wanted) const;

    [[nodiscard]] bool canRest(const AnswerLeaf &leaf, bool wanted) const;
    [[nodiscard]] bool canRest(const DerivedLeaf &leaf, bool wanted) const;
    [[nodiscard]] bool canRest(const LookupLeaf &leaf, bool wanted) const;
    [[nodiscard]] bool canRest(const AllOf &all, bool wanted) const;
    [[nodiscard]] bool canRest(const AnyOf &any, bool wanted) const;
    [[nodiscard]] bool canRest(const Not &negation, bool wanted) const;
    [[nodiscard]] bool canRest(const OverEntries &over, bool wanted) const;

    /// None of the codes that the leaf asks for may be offered, because of the default among others.
    [[nodiscard]] bool canWithhold(const AnswerLeaf &leaf) const;
    /// The question read here, at the entry at hand here, has the default.
    [[nodiscard]] bool isMet() const;
    [[nodiscard]] bool isGrouped() const { return !m_question.group.isEmpty(); }
    [[nodiscard]] bool makesEntriesOf(const QString &group) const;
    [[nodiscard]] bool isUnanswered() const { return m_counts == Counts::Unanswered; }
    [[nodiscard]] bool canGiveAnswer(const QString &linkId) const;
    /// Whether some entries, or what is collected of them, can be listed.
    [[nodiscard]] bool canGiveOfEntries(const QString &made, const QString &of,
                                        const ConditionPointer &where) const;
    [[nodiscard]] bool canGive(const AnswerValue &answer) const;
    [[nodiscard]] bool canGive(const CollectedValue &collected) const;
    [[nodiscard]] bool canGive(const ChosenValue &chosen) const;
    [[nodiscard]] bool canGive(const NotChosenValue &notChosen) const;
    [[nodiscard]] bool canGive(const EntriesValue &entries) const;
    [[nodiscard]] bool canGive(const TextValue &text) const;
    [[nodiscard]] bool canGive(const JoinValue &join) const;
    [[nodiscard]] bool canGive(const ConditionalValue &conditional) const;
    // Of these it cannot be told: they may print something.
    [[nodiscard]] static bool canGive(const EntryValue &) { return true; }
    [[nodiscard]] static bool canGive(const ExplanationValue &) { return true; }
    [[nodiscard]] static bool canGive(const LookupValue &) { return true; }
    [[nodiscard]] static bool canGive(const FactValue &) { return true; }
    [[nodiscard]] static bool canGive(const DerivedValue &) { return true; }
    [[nodiscard]] static bool canGive(const ItemValue &) { return true; }
    [[nodiscard]] static bool canGive(const DateValue &) { return true; }
    [[nodiscard]] static bool canGive(const EditionValue &) { return true; }
    [[nodiscard]] static bool canGive(const CountValue &) { return true; }
    /// Whether something said of the entries of a group that has none comes out as `wanted`.
    [[nodiscard]] static bool isOfNone(const OverEntries &over, bool wanted);
    /// The same, with each of the entries of `group` at hand.
    [[nodiscard]] NotKnown inside(const QString &group) const;

    const Pack &m_pack;
    const Item &m_question;
    Met m_met;
    Counts m_counts;
    bool m_isAmong = false;      ///< an entry of the question's own group is at hand, and each has its turn
    QSet<QString> m_optionsBusy; ///< questions whose options are looked at now
};

} // namespace binder::lints
