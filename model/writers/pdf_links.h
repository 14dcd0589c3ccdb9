// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/pdf_tags.h"
#include "model/writers/pdf_places.h"

namespace binder {

/// The links of a file, as annotations.
struct PdfLinks
{
    std::vector<ObjectNumber> annotations;          ///< by link; 0 for one that leads nowhere and stays text
    std::vector<std::vector<ObjectNumber>> onPages; ///< by page
    int parentKeys = 0; ///< of the parent tree that the annotations have, after those of the pages
};

/// Writes the links. A link to a block that is on no page leads nowhere.
[[nodiscard]] PdfLinks writePdfLinks(PdfFile &file, const PdfPlaces &places, const QList<TagLink> &links);

} // namespace binder
