// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

#include <QSet>

namespace binder {

// Which questions a piece of a pack can read: linkIds of questions only. A group stands for what its entries
// rest on: the question whose ticks make them.

[[nodiscard]] QSet<QString> readBy(const Pack &pack, const Condition &condition);
[[nodiscard]] QSet<QString> readBy(const Pack &pack, const ConditionPointer &condition);
/// `withUnassumed`: also what is read without a text resting on it: the questions whose explanation is
/// printed, and what decides which options are offered.
[[nodiscard]] QSet<QString> readBy(const Pack &pack, const Expression &expression, bool withUnassumed = true);
[[nodiscard]] QSet<QString> readBy(const Pack &pack, const Loop &loop);

/// By the name of a document: what its clauses can read, and what decides whether there is such a document.
[[nodiscard]] QHash<QString, QSet<QString>> readByDocuments(const Pack &pack);

/// What decides whether a question that is needed is asked, is needed too.
void addWhatTheyDependOn(const Pack &pack, QSet<QString> &questions);

} // namespace binder
