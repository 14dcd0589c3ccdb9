// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

#include <QSet>

namespace binder::lints {

// Which questions a piece of a pack can read: linkIds of questions only. A group stands for what its entries
// rest on: the question whose ticks make them.

[[nodiscard]] QSet<QString> readBy(const Pack &pack, const Condition &condition);
[[nodiscard]] QSet<QString> readBy(const Pack &pack, const ConditionPointer &condition);
/// `withExplanations`: also the questions whose explanation is printed, which says nothing about their
/// answer.
[[nodiscard]] QSet<QString> readBy(const Pack &pack, const Expression &expression,
                                   bool withExplanations = true);
[[nodiscard]] QSet<QString> readBy(const Pack &pack, const Loop &loop);

} // namespace binder::lints
