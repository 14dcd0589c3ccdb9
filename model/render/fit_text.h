// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/report.h"

namespace binder {

/// The text as a file of text, HTML or XML 1.0 can hold it: control characters, halves of surrogate pairs and
/// code points that are no characters become the visible mark U+FFFD. Line breaks of any kind become '\n';
/// tabs stay.
[[nodiscard]] QString fitText(const QString &text);

/// The span's fit text. When typed text could turn the direction of the words around it, it stands between
/// the marks that isolate it (U+2068 and U+2069), for formats that have no element for that.
[[nodiscard]] QString isolatedText(const Span &span);
/// The same for all spans, one after the other.
[[nodiscard]] QString isolatedText(const Text &text);

/// One warning for each block with a character that `fitText` replaces; such blocks are rare, and none is
/// changed.
[[nodiscard]] QList<RenderWarning> unfitTextWarnings(const Document &document);

} // namespace binder
