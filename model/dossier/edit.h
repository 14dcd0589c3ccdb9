// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/dossier/evaluation.h"

namespace binder {

// Every change a user can make, as a pure step from answers to answers. The store writes the difference; undo is the answers from before.

/// Answers the question; a blank value clears it. Ends "I don't know" and a rejected suggestion there. Ticks of a question that
/// `createsEntries` add the entries that are new, in pack order; entries of unticked options stay stored, hidden.
/// Exclusive options untick the rest, and the rest untick them.
[[nodiscard]] Answers withAnswer(const Pack &pack, Answers answers, const Address &address, const Value &value);

/// "I don't know": the answer itself is dropped.
[[nodiscard]] Answers withUnknown(Answers answers, const Address &address);

/// Neither answer nor "I don't know".
[[nodiscard]] Answers withoutAnswer(Answers answers, const Address &address);

/// Makes the suggestion the answer. A text of the pack confirmed as it stands is stored as its text id.
[[nodiscard]] Answers withSuggestionConfirmed(const Evaluation &evaluation, const Address &address);
[[nodiscard]] Answers withSuggestionRejected(Answers answers, const Address &address);

/// An empty text removes the note.
[[nodiscard]] Answers withExplanation(Answers answers, const Address &address, const QString &text);
[[nodiscard]] Answers withAdvisorNote(Answers answers, const Address &address, const QString &text);

/// Adds an entry at the end of a group; `entry` is a new id (`newEntryId()`).
[[nodiscard]] Answers withEntryAdded(Answers answers, const QString &group, const QString &entry);
/// A UUID without braces.
[[nodiscard]] QString newEntryId();

/// Questions that refer to the entry: what removing it would clear.
[[nodiscard]] QList<Address> referencesTo(const Pack &pack, const Answers &answers, const QString &group, const QString &entry);
/// Removes the entry with all its answers and notes, and every reference to it.
[[nodiscard]] Answers withEntryRemoved(const Pack &pack, Answers answers, const QString &group, const QString &entry);
/// Moves the entry to `position` among those of its group.
[[nodiscard]] Answers withEntryMoved(Answers answers, const QString &group, const QString &entry, qsizetype position);

[[nodiscard]] Answers withOverruling(Answers answers, const QString &findingAddress, const Overruling &overruling);
[[nodiscard]] Answers withoutOverruling(Answers answers, const QString &findingAddress);

/// Adopts the answers as they are as the next edition.
[[nodiscard]] Answers withEdition(Answers answers, QDate date, const QStringList &documents, const QString &language);

} // namespace binder
