// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"

class QPrinter;
class QWidget;

namespace binder {

/// Shows how the document comes on paper, and prints it from there. Painted by the same code as the PDF.
void printWithPreview(QWidget *parent, const Document &document, const PageSetup &setup);

/// Prints the document, or the pages that were asked for, on the paper that is chosen at the printer: Letter, or A4 for
/// every other. False when nothing could be painted.
[[nodiscard]] bool printDocument(QPrinter &printer, const Document &document, PageSetup setup);

} // namespace binder
