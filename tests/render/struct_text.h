// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QByteArray>
#include <QStringList>

namespace binder::testing {

/// The texts of the structure tree as poppler reads them, in reading order, white space simplified. Empty
/// when poppler finds none.
[[nodiscard]] QStringList structureTexts(const QByteArray &pdf);

/// What stands in front of the text of a document, each text by itself.
[[nodiscard]] QStringList frontTexts(const Document &document);

/// What the blocks of a document say, text by text in reading order. The headings of columns are left out:
/// where a table is set as cards, each card says them.
[[nodiscard]] QStringList readingTexts(const Document &document);

/// A text without white space and without signs that are not painted: to compare what is said and in which
/// order.
[[nodiscard]] QString letters(const QString &text);

} // namespace binder::testing
