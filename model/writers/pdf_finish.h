// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_places.h"
#include "model/render/pdf_tags.h"
#include "model/result.h"

#include <QByteArray>

class QIODevice;

namespace binder {

/// Writes what Qt's PDF writer gives to a device, as the file we hand out (docs/pdf-rules.md): dates and ids
/// that depend on the document alone, its language, title and author, text that can be searched, fonts marked
/// as subsets, tags, links, outline and page labels. It stays PDF/A-1b. The pages must have been painted with
/// a sign at each mark of the tree. Object by object: what it needs beyond its arguments does not grow with
/// the tags. Gives the size of the file. The error, of kind FileTrouble, means that the PDF was not readable,
/// does not hold what was laid out, or was not taken whole by the device, which may then hold a part of it.
[[nodiscard]] Result<qint64> finishPdf(const QByteArray &pdf, const Document &document,
                                       const PagePlaces &places, const TagTree &tree, QIODevice &device);

} // namespace binder
