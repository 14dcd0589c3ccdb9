// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"
#include "model/render/text_setter.h"

namespace binder {

/// Gives each page its header and footer and, on a draft, the mark under the text. Needs the number of pages,
/// so it comes last. A line too long for its place ends in an ellipsis: it repeats what stands in full on the
/// first page.
void addRunningLines(QList<LaidPage> &pages, const Document &document, const PageSetup &setup,
                     TextSetter &setter);

} // namespace binder
