// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/span.h"

namespace binder {

/// What somebody typed says nothing: there is no sign in it that shows on paper. White space of every kind,
/// control signs, signs without width and fillers say nothing. Such a text is stored as it was typed, and
/// counts as not answered everywhere.
[[nodiscard]] bool isBlank(QStringView typed);

/// Typed text as it stands in a sentence: without the white space around it, and empty when it is blank.
/// Inside it stays as it is.
[[nodiscard]] QString inSentence(const QString &typed);

/// The same, as a literal span that may lead somewhere.
[[nodiscard]] Span typedSpan(const QString &typed, const QString &link = {});

/// The text ends with the stop of a sentence, before closing quotes or not: what comes after it needs none.
[[nodiscard]] bool endsSentence(QStringView text);

/// The text itself, or its beginning with an ellipsis when it is longer than `longest` code units, of which
/// the ellipsis is one. It is cut between characters as people see them, never inside one.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest);

/// The beginning of a text, at most `longest` code units, cut between characters as people see them.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype longest);

} // namespace binder
