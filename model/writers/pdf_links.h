// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/pdf_tags.h"
#include "model/writers/pdf_places.h"

class QPDF;

namespace binder {

/// Puts the links on their pages as annotations and gives these, one for each link. A link to a block that is
/// on no page leads nowhere and stays text.
[[nodiscard]] std::vector<QPDFObjectHandle> addPdfLinks(QPDF &pdf, const PdfPlaces &places,
                                                        const QList<TagLink> &links);

} // namespace binder
