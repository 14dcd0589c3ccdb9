// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/dossier/read_set.h"
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
    QString entry;   ///< of the rule's group; empty without
    Address at;      ///< where to go to mend it
    ReadSet reasons; ///< the answers it was found in
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
    [[nodiscard]] bool applies(const Address &address) const { return applies(place(address)); }
    [[nodiscard]] bool applies(const PageKey &page) const;
    [[nodiscard]] AnswerState state(const Address &address) const { return state(place(address)); }
    /// What counts, or null: not applicable, unanswered, or unknown without a safe default. Options that do
    /// not apply are left out.
    [[nodiscard]] const EffectiveAnswer *answer(const Address &address) const
    {
        return answer(place(address));
    }
    /// Entries of the group that count, in the user's order.
    [[nodiscard]] QStringList entries(const QString &group) const { return m_groups.value(group).entries; }
    /// Those of `wanted` that are entries of the group, in the user's order and each once.
    [[nodiscard]] QStringList entriesAmong(const QString &group, const QStringList &wanted) const;

    /// Every question at every entry has a number in this evaluation, and so has a group: to look at many
    /// answers quickly, and to keep what was read. -1 for what is not there.
    [[nodiscard]] int place(const Address &address) const;
    /// `item` is one of the pack; `position` that of its entry, and 0 outside groups.
    [[nodiscard]] int place(const Item &item, int position) const
    {
        const int first = m_firstPlaces.at(&item - m_pack->items.constData());
        return first < 0 || position < 0 ? noPlace : first + position;
    }
    /// Where an entry stands among those of its group; -1 when it is not there.
    [[nodiscard]] int position(const QString &group, const QString &entry) const;
    /// What entries of the group come and go with: the question whose ticks make them, or the group itself.
    [[nodiscard]] int sourceOfEntries(const QString &group) const;
    [[nodiscard]] const Address &address(int place) const { return m_places.at(place).address; }
    [[nodiscard]] QSet<Address> addresses(const ReadSet &places) const;
    [[nodiscard]] bool applies(int place) const { return place >= 0 && m_places.at(place).applies; }
    [[nodiscard]] AnswerState state(int place) const;
    [[nodiscard]] const EffectiveAnswer *answer(int place) const
    {
        return place >= 0 && m_places.at(place).effective ? &*m_places.at(place).effective : nullptr;
    }
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

    /// Whether a condition holds; `scope` says which entries are at hand. Where `reads` is given, the
    /// addresses that decided are added, and `assumed` is set when an assumed answer was among them.
    struct Trace
    {
        ReadSet reads;
        bool assumed = false;
        ReadSet assumedReads;

        void unite(const Trace &other);
    };
    /// Adds one place that was read; nothing for -1.
    void addRead(Trace &trace, int place) const;
    [[nodiscard]] bool holds(const Condition &condition, const Scope &scope, Trace *trace = nullptr) const;
    [[nodiscard]] bool holds(const ConditionPointer &condition, const Scope &scope,
                             Trace *trace = nullptr) const
    {
        return !condition || holds(*condition, scope, trace);
    }

    /// Those of `entries`, all of `group`, for which a condition holds; `trace` as in `holds()`.
    [[nodiscard]] QStringList entriesWhere(const QString &group, QStringList entries,
                                           const ConditionPointer &where, const Scope &scope,
                                           Trace *trace) const;

private:
    /// What is known at one place.
    struct Place
    {
        Address address;
        bool applies = false;
        bool unknown = false;
        std::optional<EffectiveAnswer> effective;
    };
    using StoredValue = QMap<Address, Value>::const_iterator;
    struct GroupEntries
    {
        QStringList entries;
        QHash<QString, int> positions;
        int source = noPlace;
    };
    static constexpr int noPlace = -1;

    void addReads(Trace &trace, const QList<int> &log) const;
    void makePlaces();
    /// Gives an item its places, one for each of `entries`, and finds what is stored there.
    void makePlaces(qsizetype itemIndex, const QStringList &entries);
    void computeAnswers();
    void computeItem(const Item &item);
    void computeVoice();
    void computeEntries(const Group &group);
    void computePages();
    void computeFindings();
    [[nodiscard]] const Value *storedAt(int place) const;
    [[nodiscard]] std::optional<EffectiveAnswer> effectiveAnswer(const Item &item, int place) const;

    const Pack *m_pack = nullptr;
    Answers m_answers;
    QDate m_date;
    QList<Place> m_places;
    QList<int> m_firstPlaces; ///< by index of the item: its place, or that at the first entry; -1 while there
                              ///< is none
    QHash<QString, GroupEntries> m_groups;
    // Only while places are made: what is stored, found in one pass.
    QHash<QString, StoredValue> m_firstStored; ///< by linkId; those of a linkId stand together
    QList<const Value *> m_storedAt;           ///< by place; null when there is none
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
