// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/pdf_tags.h"
#include "model/writers/pdf_links.h"
#include "model/writers/pdf_places.h"

namespace binder {

/// Writes the structure tree: elements, and the way back from content and links to them. They are most of the
/// objects of a file, so each is written from its tag and not held. Gives the root of the tree.
[[nodiscard]] ObjectNumber writePdfStructure(PdfFile &file, const PdfPlaces &places, const TagTree &tree,
                                             const PdfLinks &links);

} // namespace binder
