// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"

namespace binder {

/// Takes back one change, and only that: what differs between `before` and `after` becomes as it was before,
/// all that was answered since stays.
[[nodiscard]] Answers withChangeUndone(Answers current, const Answers &before, const Answers &after);

} // namespace binder
