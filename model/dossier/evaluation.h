// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/pack/pack.h"
#include "model/values/span.h"

#include <QHash>
#include <QSet>

namespace binder {

/// How a question stands.
enum class AnswerState { Unanswered, Answered, Unknown };

/// What evaluation sees as the answer: the answer itself, or the safe default of "I don't know".
struct EffectiveAnswer
{
    Value value;
    bool assumed = false;
};

/// A suggestion with where it comes from. It counts for nothing until it is confirmed, which makes it an answer.
struct Suggestion
{
    Value value;
    QString origin; ///< text id: "profile.<id>", or the option text of the entry for a preset
};

/// A rule that found something in the answers.
struct Finding
{
    QString id;
    QString address;         ///< `id`, or `id[entry]`: by this it is overruled
    const FindingTemplate *rule = nullptr;
    QString entry;           ///< of the rule's group; empty without
    Address at;              ///< where to go to mend it
    QSet<Address> reasons;   ///< the answers it was found in
    std::optional<Overruling> overruled;
};

/// A question that still needs an answer: required and blank, or "I don't know".
struct OpenPoint
{
    Address address;
    AnswerState state = AnswerState::Unanswered;
};

/// A place in the questionnaire: a page, and the entry when it is a sub-page. Written "page" or "page|entry".
struct PageKey
{
    QString page;
    QString entry;

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static PageKey fromString(const QString &text);
    friend bool operator==(const PageKey &, const PageKey &) = default;
};

enum class SectionState { NotStarted, Busy, Done };

/// Entries at hand while something is looked at: group -> entry id.
using Scope = QMap<QString, QString>;

/// What follows from a pack and answers on a day: which questions apply, how they stand, what is suggested, open or found. A pure
/// value; make a new one when an answer changed. It keeps a pointer to the pack and a copy of the answers.
class Evaluation
{
public:
    [[nodiscard]] static Evaluation evaluate(const Pack &pack, const Answers &answers, QDate date);

    [[nodiscard]] const Pack &pack() const { return *m_pack; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    [[nodiscard]] QDate date() const { return m_date; }

    /// The question is to be asked. False for an address the pack does not know.
    [[nodiscard]] bool applies(const Address &address) const { return m_applicable.contains(address); }
    [[nodiscard]] bool applies(const PageKey &page) const;
    [[nodiscard]] AnswerState state(const Address &address) const;
    /// What counts, or null: not applicable, unanswered, or unknown without a safe default. Options that do not apply are left out.
    [[nodiscard]] const EffectiveAnswer *answer(const Address &address) const;
    /// Entries of the group that count, in the user's order.
    [[nodiscard]] QStringList entries(const QString &group) const { return m_entries.value(group); }
    /// Codes that can be chosen here, in pack order ("other" included where it is offered).
    [[nodiscard]] QStringList offeredCodes(const Address &address) const;
    [[nodiscard]] std::optional<Suggestion> suggestion(const Address &address) const;

    [[nodiscard]] const QList<PageKey> &pages() const { return m_pages; }
    /// Addresses on a page that apply, in order; displays included, groups too.
    [[nodiscard]] QList<Address> addressesOn(const PageKey &page) const;
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] const QList<OpenPoint> &openPoints() const { return m_openPoints; }
    [[nodiscard]] SectionState sectionState(const QString &section) const;
    [[nodiscard]] QString voice() const { return m_voice; }

    /// Whether a condition holds; `scope` says which entries are at hand. Where `reads` is given, the addresses that decided
    /// are added, and `assumed` is set when an assumed answer was among them.
    struct Trace
    {
        QSet<Address> reads;
        bool assumed = false;
        QSet<Address> assumedReads;
    };
    [[nodiscard]] bool holds(const Condition &condition, const Scope &scope, Trace *trace = nullptr) const;
    [[nodiscard]] bool holds(const ConditionPointer &condition, const Scope &scope, Trace *trace = nullptr) const
    {
        return !condition || holds(*condition, scope, trace);
    }

    /// Those of `entries`, all of `group`, for which a condition holds; `trace` as in `holds()`.
    [[nodiscard]] QStringList entriesWhere(const QString &group, QStringList entries,
                                           const ConditionPointer &where, Scope scope, Trace *trace) const;

private:
    void add(Trace &trace, const QList<Address> &log) const;
    void computeItem(const Item &item);
    void computeEntries(const Group &group);
    void computePages();
    void computeFindings();
    [[nodiscard]] std::optional<EffectiveAnswer> effectiveAnswer(const Item &item, const Address &address) const;

    const Pack *m_pack = nullptr;
    Answers m_answers;
    QDate m_date;
    QSet<Address> m_applicable;
    QHash<Address, EffectiveAnswer> m_effective;
    QHash<QString, QStringList> m_entries;
    QList<PageKey> m_pages;
    QList<Finding> m_findings;
    QList<OpenPoint> m_openPoints;
    QString m_voice;
};

/// The label of an entry: the answer of the group's label question, or the option that made it; typed text is `literal`.
/// When nothing names it yet, the group's own text.
[[nodiscard]] Span entryLabel(const Evaluation &evaluation, const QString &group, const QString &entry, const QString &language);

} // namespace binder
