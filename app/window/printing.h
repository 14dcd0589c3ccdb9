// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"
#include "model/result.h"

class QPrinter;
class QWidget;

namespace binder {

/// Shows how the document comes on paper, and prints it from there. Painted by the same code as the PDF.
void printWithPreview(QWidget *parent, const Document &document, const PageSetup &setup);

/// Prints the document, or the pages that were asked for, on the paper that is chosen at the printer: Letter,
/// or A4 for every other. A printer that makes a file does so nowhere where other output of ours may not go,
/// and where it is new only its owner can read it, unless the document is for the public. Errors, all of kind
/// FileTrouble: the file cannot go there, nothing could be painted.
[[nodiscard]] Result<> printDocument(QPrinter &printer, const Document &document, PageSetup setup);

} // namespace binder
