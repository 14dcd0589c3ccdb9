// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/pdf_tags.h"
#include "model/writers/pdf_places.h"

namespace binder {

/// Writes the headings as bookmarks, those of a chapter below it; chapters are shown, the rest unfolds.
/// Nothing if there are none.
[[nodiscard]] std::optional<ObjectNumber> writePdfOutline(PdfFile &file, const PdfPlaces &places,
                                                          const QList<TagHeading> &headings);

} // namespace binder
