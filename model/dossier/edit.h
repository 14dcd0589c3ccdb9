// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/dossier/evaluation.h"

namespace binder {

// Every change a user can make, as a pure step from answers to answers. The store writes the difference; undo
// is the answers from before.

/// Answers the question; a blank value clears it. Ends "I don't know" and a rejected suggestion there. Ticks
/// of a question that `createsEntries` add the entries that are new, in pack order; entries of unticked
/// options stay stored, hidden. Exclusive options untick the rest, and the rest untick them.
[[nodiscard]] Answers withAnswer(const Pack &pack, Answers answers, const Address &address,
                                 const Value &value);

/// "I don't know": the answer itself is dropped.
/// The answer without these codes: options or entries that are not offered there. What is left is an answer
/// like any other; where nothing is, the question is not answered.
[[nodiscard]] Answers withoutCodes(Answers answers, const Address &address, const QStringList &codes);
[[nodiscard]] Answers withUnknown(Answers answers, const Address &address);

/// Neither answer nor "I don't know".
[[nodiscard]] Answers withoutAnswer(Answers answers, const Address &address);

/// Makes the suggestion the answer. A text of the pack confirmed as it stands is stored as its text id.
[[nodiscard]] Answers withSuggestionConfirmed(const Evaluation &evaluation, const Address &address);

/// A suggestion, and the question it answers.
struct SuggestedAnswer
{
    Address address;
    Suggestion suggestion;
};

/// What it comes to when everything that is suggested somewhere is confirmed: what one must be shown before
/// it counts.
struct Confirmation
{
    Answers answers;                  ///< with all of it confirmed
    QList<SuggestedAnswer> confirmed; ///< what was, in the order of the questionnaire
};

/// Confirms all that is suggested for an entry, and what is suggested because of that, until nothing new is.
/// Each question is confirmed at most once, so this ends.
[[nodiscard]] Confirmation withEntryConfirmed(const Evaluation &evaluation, const QString &group,
                                              const QString &entry);
/// The same for the questions of a page.
[[nodiscard]] Confirmation withPageConfirmed(const Evaluation &evaluation, const PageKey &page);

[[nodiscard]] Answers withSuggestionRejected(Answers answers, const Address &address);

/// An empty text removes the note.
[[nodiscard]] Answers withExplanation(Answers answers, const Address &address, const QString &text);
[[nodiscard]] Answers withAdvisorNote(Answers answers, const Address &address, const QString &text);

/// Adds an entry at the end of a group; `entry` is a new id (`newEntryId()`).
[[nodiscard]] Answers withEntryAdded(Answers answers, const QString &group, const QString &entry);
/// A UUID without braces.
[[nodiscard]] QString newEntryId();

/// Questions that refer to the entry: what removing it would clear.
[[nodiscard]] QList<Address> referencesTo(const Pack &pack, const Answers &answers, const QString &group,
                                          const QString &entry);
/// Removes the entry with all its answers and notes, and every reference to it.
[[nodiscard]] Answers withEntryRemoved(const Pack &pack, Answers answers, const QString &group,
                                       const QString &entry);
/// Moves the entry to `position` among those of its group.
[[nodiscard]] Answers withEntryMoved(Answers answers, const QString &group, const QString &entry,
                                     qsizetype position);

[[nodiscard]] Answers withOverruling(Answers answers, const QString &findingAddress,
                                     const Overruling &overruling);
[[nodiscard]] Answers withoutOverruling(Answers answers, const QString &findingAddress);

/// Adds the next edition: `edition`, with the number and the snapshot of the answers that it gets here. See
/// `adopt()`.
[[nodiscard]] Answers withEdition(Answers answers, Edition edition);

} // namespace binder
