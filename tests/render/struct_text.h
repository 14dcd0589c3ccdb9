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

/// What the pages of a document say, in reading order.
[[nodiscard]] QString readingText(const Document &document);

/// A text without white space and without signs that are not painted: to compare what is said and in which
/// order.
[[nodiscard]] QString letters(const QString &text);

} // namespace binder::testing
