// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"
#include "model/result.h"
#include "model/values/value.h"

namespace binder {

/// Whether a value fits a question: its shape, known codes, bounds, at most 1 MiB of text. Gives the error to
/// show, without address. A blank value never fits: blank is the absence of an answer. What an e-mail, url or
/// phone looks like is checked leniently by `looksOdd()`, which never refuses.
[[nodiscard]] Result<> checkValue(const Pack &pack, const Item &item, const Value &value);

/// Whether a text may be stored at all, wherever it is typed: it is not empty, at most 1 MiB, and all its
/// characters are whole.
[[nodiscard]] Result<> checkTyped(const QString &text);

/// A hint that typed text may hold a slip ("no @ in an e-mail address"): true for doubtful e-mail, url and
/// phone.
[[nodiscard]] bool looksOdd(const Item &item, const Value &value);

/// The longest text an answer or note may hold, in bytes of UTF-8.
inline constexpr qsizetype maximumTextBytes = qsizetype{1024} * 1024;

} // namespace binder
