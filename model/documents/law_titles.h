// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/pack/law.h"

#include <functional>

namespace binder {

/// References of law as a reader would list them: each law once, its articles in their order after it
/// ("AVG (GDPR), art. 5(2), 24; UAVG, art. 5"). Those that may not be printed on `date` are left out, and
/// each is a link to its source. `note` is what stands behind a reference that is not verified, once for
/// articles that share it.
[[nodiscard]] Text lawTitles(const Law &law, const QStringList &references, QDate date,
                             const std::function<QString(const LawReference &)> &note);

/// The same as words, without links and notes.
[[nodiscard]] QString lawTitleWords(const Law &law, const QStringList &references, QDate date);

} // namespace binder
