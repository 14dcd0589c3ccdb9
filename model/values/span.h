// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace binder {

/// A stretch of text. `literal` marks what the user typed: it is shown exactly as it is, isolated in its own direction of
/// writing, and never interpreted as markup. `link` says where a click leads: it is set from the type of the question or
/// from the law, never read out of the text.
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

} // namespace binder
