// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace binder {

/// A stretch of text. `literal` marks what the user typed: it is shown exactly as it is, isolated in its own
/// direction of writing, and never interpreted as markup. `link` says where a click leads: it is set from the
/// type of the question or from the law, never read out of the text.
struct Span
{
    QString text;
    bool literal = false;
    QString link = {}; ///< an http, https or mailto address; empty: none

    friend bool operator==(const Span &, const Span &) = default;
};

/// Text in reading order. May hold line breaks ('\n') inside literal spans.
using Text = QList<Span>;

/// The text of all spans, one after the other.
[[nodiscard]] QString plainText(const Text &text);

/// Typed text for a place where the text around it is not held in spans. When it could turn the direction of
/// the words around it, it stands between the marks that isolate it (U+2068 and U+2069); what it opens and
/// closes itself is in pairs then.
[[nodiscard]] QString isolated(const QString &typed);

/// The character only says in which direction others run; it is not seen itself.
[[nodiscard]] bool isDirectionMark(char32_t character);

} // namespace binder
