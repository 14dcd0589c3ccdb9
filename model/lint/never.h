// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

#include <QSet>

namespace binder::lints {

/// Whether all these conditions can never hold together, as far as that can be said without trying answers:
/// two different answers to one question, an answer and none, nothing to choose from, or a question in
/// `dead`, which is never asked. False where it cannot be told.
[[nodiscard]] bool neverHold(const Pack &pack, const QList<ConditionPointer> &together,
                             const QSet<QString> &dead);

} // namespace binder::lints
