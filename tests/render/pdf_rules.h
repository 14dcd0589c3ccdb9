// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QPDF;

namespace binder::testing {

/// The rules of docs/pdf-rules.md a file breaks, each as "rule: what is wrong". Reads the file with libqpdf
/// and knows nothing of how it was made.
[[nodiscard]] QStringList brokenPdfRules(const QByteArray &pdf);
[[nodiscard]] QStringList brokenPdfRules(QPDF &pdf, QString *treeText = nullptr);

/// What the structure tree says, in its order: the text of each stretch of content on a line of its own, read
/// by the character maps of the fonts.
[[nodiscard]] QString treeText(QPDF &pdf);

/// The elements of the structure tree as text, an element a line, indented by depth: to compare by value.
[[nodiscard]] QString structureOf(QPDF &pdf);

} // namespace binder::testing
