// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

#include <QSet>

namespace binder::lints {

/// The linkIds of questions and groups that are never asked, whatever is answered, as far as that can be
/// told.
[[nodiscard]] QSet<QString> deadItems(const Pack &pack);

} // namespace binder::lints
