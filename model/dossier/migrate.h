// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/pack/pack.h"

namespace binder {

/// Applies the migrations of every pack version after `from`, oldest first: renamed linkIds, codes and
/// entries get their new names; what was removed goes to `retired`. Does not ask whether the result fits the
/// pack (`fitAnswers()` does).
[[nodiscard]] Answers migrate(const Pack &pack, Answers answers, const QVersionNumber &from);

} // namespace binder
