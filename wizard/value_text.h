// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

namespace binder {

/// A value in words, the same as in a document in the language of the window, with `between` between its
/// points.
[[nodiscard]] QString valueText(const Session &session, const Address &address, const Value &value,
                                const QString &between = QStringLiteral(", "));

/// Typed text for the screen: words too long for a line get places to break, which are not seen. Not for
/// editing or storing.
[[nodiscard]] QString breakable(const QString &text);

/// The question, after the name of the entry it is asked of: "Webhost: In which country ..."; empty for what
/// is no question of the pack.
[[nodiscard]] QString questionLine(const Session &session, const Address &address);

/// The answer of a question as a person reads it; says so when it is "I don't know"; empty when unanswered.
[[nodiscard]] QString answerLine(const Session &session, const Address &address,
                                 const QString &between = QStringLiteral(", "));

} // namespace binder
