// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/pdf_tags.h"
#include "model/writers/pdf_places.h"

class QPDF;

namespace binder {

/// Marks the content of the pages and writes the structure tree. `annotations` are those of `tree.links`,
/// null for a link that has none. Throws std::runtime_error when the pages do not hold what the tree says was
/// painted.
void addPdfStructure(QPDF &pdf, const PdfPlaces &places, const TagTree &tree,
                     const std::vector<QPDFObjectHandle> &annotations);

} // namespace binder
