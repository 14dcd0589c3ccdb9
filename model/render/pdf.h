// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/report.h"
#include "model/result.h"

class QIODevice;

namespace binder {

/// The document as a PDF/A-1b file with its fonts in it. The same document and setup give the same bytes,
/// always and everywhere. The error is of kind FileTrouble: a font of the program is missing, or the PDF
/// could not be finished.
[[nodiscard]] Result<QByteArray> toPdf(const LaidOut &laidOut);

/// Lays the document out and writes it as PDF to a device that is open for writing. The error is of kind
/// FileTrouble when the device does not take all of it (a full disk); the device then holds a part, so give
/// it a QSaveFile.
[[nodiscard]] Result<RenderReport> writePdf(const Document &document, QIODevice &device,
                                            const PageSetup &setup = {});

} // namespace binder
