// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace binder {

/// Longer than an answer can hold.
[[nodiscard]] bool isTooLong(const QString &text);

/// What is said where somebody put in too much, and the field refused it.
[[nodiscard]] QString tooLongText();

/// The field refuses what would make its text too long, whole and before it is laid out, which takes long for
/// a text of millions of characters; it emits `inputRejected()` then.
void limitText(QLineEdit *line);

} // namespace binder
