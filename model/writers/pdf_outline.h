// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/pdf_tags.h"
#include "model/writers/pdf_places.h"

class QPDF;

namespace binder {

/// The headings as bookmarks, those of a chapter below it; chapters are shown, the rest unfolds.
void addPdfOutline(QPDF &pdf, const PdfPlaces &places, const QList<TagHeading> &headings);

/// Page labels as the footers count: 1, 2, 3.
void addPdfPageLabels(QPDF &pdf);

} // namespace binder
