// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/dossier/places.h"
#include "model/pack/pack.h"
#include "model/values/span.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace binder {

class ConditionCheck;

/// How a question stands.
enum class AnswerState { Unanswered, Answered, Unknown };

/// What evaluation sees as the answer: the answer itself, or the safe default of "I don't know".
struct EffectiveAnswer
{
    Value value;
    bool assumed = false;
};

/// A suggestion with where it comes from. It counts for nothing until it is confirmed, which makes it an
/// answer.
struct Suggestion
{
    Value value;
    QString origin; ///< text id: "profile.<id>", or the option text of the entry for a preset
};

/// A rule that found something in the answers.
struct Finding
{
    QString id;
    QString address; ///< `id`, or `id[entry]`: by this it is overruled
    const FindingTemplate *rule = nullptr;
    QString entry;    ///< of the rule's group; empty without
    Address at;       ///< where to go to mend it
    ReadSet reasons;  ///< the answers it was found in
    QDate lawChecked; ///< the oldest day on which a table of law was checked that decided; invalid without
    std::optional<Overruling> overruled;
};

/// A question that still needs an answer: required and blank, or "I don't know".
struct OpenPoint
{
    Address address;
    AnswerState state = AnswerState::Unanswered;
};

/// What is stored at a question that applies, and cannot be chosen there: an option that is not offered (any
/// more), an entry that does not count. It is kept, and counts for nothing.
struct NotOffered
{
    Address address;
    QStringList codes; ///< of options or entries
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

/// What follows from a pack and answers on a day: which questions apply, how they stand, what is suggested,
/// open or found. A pure value; make a new one when an answer changed. It keeps a pointer to the pack and a
/// copy of the answers.
class Evaluation
{
public:
    [[nodiscard]] static Evaluation evaluate(const Pack &pack, const Answers &answers, QDate date);
    /// What applies, counts and is suggested once `answers` stand here, which differ from those of this
    /// evaluation only at `changed`. Without pages, open points and findings: for who looks a step ahead,
    /// many times over. Only what depends on the changed questions is worked out again.
    [[nodiscard]] Evaluation ahead(const Answers &answers, const QList<Address> &changed) const;

    [[nodiscard]] const Pack &pack() const { return *m_pack; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    [[nodiscard]] QDate date() const { return m_date; }

    /// The question is to be asked. False for an address the pack does not know.
    [[nodiscard]] bool applies(const Address &address) const { return applies(m_places.place(address)); }
    [[nodiscard]] bool applies(const PageKey &page) const;
    [[nodiscard]] AnswerState state(const Address &address) const { return state(m_places.place(address)); }
    /// What counts, or null: not applicable, unanswered, or unknown without a safe default. Options that do
    /// not apply are left out.
    [[nodiscard]] const EffectiveAnswer *answer(const Address &address) const
    {
        return answer(m_places.place(address));
    }
    /// Entries of the group that count, in the user's order.
    [[nodiscard]] const QStringList &entries(const QString &group) const { return m_places.entries(group); }
    /// Those of `wanted` that are entries of the group, in the user's order and each once.
    [[nodiscard]] QStringList entriesAmong(const QString &group, const QStringList &wanted) const;

    /// The numbers by which the following are asked; `Places::none` is a question that is not there.
    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] bool applies(int place) const { return place >= 0 && m_standing.at(place).applies; }
    [[nodiscard]] AnswerState state(int place) const;
    [[nodiscard]] const EffectiveAnswer *answer(int place) const
    {
        return place >= 0 && m_standing.at(place).effective ? &*m_standing.at(place).effective : nullptr;
    }
    /// The positions of the entries at which `reference`, a question in a group, refers to an entry of its
    /// own group of entries: the one at position `referred`. In order.
    [[nodiscard]] const QList<int> &referrers(const Item &reference, int referred) const;
    /// Codes that can be chosen here, in pack order ("other" included where it is offered).
    [[nodiscard]] QStringList offeredCodes(const Address &address) const;
    /// Codes that are stored there and are not offered, though the question applies.
    [[nodiscard]] QStringList notOffered(const Address &address) const;
    /// The same of all questions, or of those with one of these linkIds; by address.
    [[nodiscard]] QList<NotOffered> notOffered(const QStringList &linkIds = {}) const;
    [[nodiscard]] std::optional<Suggestion> suggestion(const Address &address) const;

    [[nodiscard]] const QList<PageKey> &pages() const { return m_pages; }
    /// Addresses on a page that apply, in order; displays included, groups too.
    [[nodiscard]] QList<Address> addressesOn(const PageKey &page) const;
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] const QList<OpenPoint> &openPoints() const { return m_openPoints; }
    [[nodiscard]] SectionState sectionState(const QString &section) const;
    [[nodiscard]] QString voice() const { return m_voice; }

    /// Whether a condition holds; `scope` says which entries are at hand. Where `reads` is given, the
    /// addresses that decided are added, and `assumed` is set when an assumed answer was among them.
    struct Trace
    {
        ReadSet reads;
        bool assumed = false;
        ReadSet assumedReads;
        QDate lawChecked; ///< the oldest day on which a fact or table of law that was read was checked

        void unite(const Trace &other);
    };
    /// Adds what was read; nothing for `Places::none`.
    void addRead(Trace &trace, PlaceRange read) const;
    [[nodiscard]] bool holds(const Condition &condition, const Scope &scope, Trace *trace = nullptr) const;
    [[nodiscard]] bool holds(const ConditionPointer &condition, const Scope &scope,
                             Trace *trace = nullptr) const
    {
        return !condition || holds(*condition, scope, trace);
    }

    /// Those of `entries`, all of `group`, for which a condition holds; `trace` as in `holds()`, with what
    /// the entries of the group come and go with. `adds` is shown each of these, by its position; where it
    /// says that the entry adds nothing, the entry is left out, and what made the condition hold is no
    /// reason.
    [[nodiscard]] QStringList entriesWhere(const QString &group, QStringList entries,
                                           const ConditionPointer &where, const Scope &scope, Trace *trace,
                                           const std::function<bool(int)> &adds = {}) const;

private:
    /// How the question at one place stands.
    struct Standing
    {
        bool applies = false;
        bool unknown = false;
        std::optional<EffectiveAnswer> effective;
    };
    void addReads(Trace &trace, const QList<PlaceRange> &log) const;
    [[nodiscard]] int entryCount(const Item &item) const;
    /// Puts what is stored for a question at its places.
    void placeStored(const Item &item);
    void gatherUnknown();
    void computeReferrers(const Item &reference);
    void computeAnswers();
    void computeItem(const Item &item);
    void computeVoice();
    void computeEntries(const Group &group);
    void computePages();
    void computeFindings();
    [[nodiscard]] const Value *storedAt(int place) const;
    [[nodiscard]] std::optional<EffectiveAnswer> effectiveAnswer(const Item &item, int place,
                                                                 ConditionCheck &check) const;

    const Pack *m_pack = nullptr;
    Answers m_answers;
    QDate m_date;
    Places m_places;
    QList<Standing> m_standing; ///< by place
    QList<int> m_unknown;       ///< places answered with "I don't know", in order
    /// By index of a reference in a group, and position of the entry referred to: see `referrers()`.
    QHash<qsizetype, QList<QList<int>>> m_referrers;
    QList<const Value *> m_storedAt; ///< only while answers are computed: by place, null when there is none
    QList<PageKey> m_pages;
    QList<Finding> m_findings;
    QList<OpenPoint> m_openPoints;
    QString m_voice;
};

/// The label of an entry: the answer of the group's label question, or the option that made it; typed text is
/// `literal`. When nothing names it yet, the group's own text.
[[nodiscard]] Span entryLabel(const Evaluation &evaluation, const QString &group, const QString &entry,
                              const QString &language);

} // namespace binder
