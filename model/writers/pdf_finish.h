// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/pdf_tags.h"
#include "model/result.h"

#include <QByteArray>

namespace binder {

/// Turns what Qt's PDF writer gives into the file we hand out (docs/pdf-rules.md): dates and ids that depend
/// on the document alone, its language, title and author, text that can be searched, fonts marked as subsets,
/// tags, links, outline and page labels. It stays PDF/A-1b. The pages must have been painted with a sign at
/// each mark of the tree. The error, of kind FileTrouble, means that the PDF was not readable or does not
/// hold what was laid out.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const Document &document,
                                           const LaidOut &laidOut, const TagTree &tree);

} // namespace binder
