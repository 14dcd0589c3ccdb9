// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"

namespace binder {

/// Divides a document into pages. Pure: the same document and setup give the same pages on every device.
/// Headings stay with what follows, table rows and short boxes stay whole, no page begins or ends with a
/// single line of a paragraph, and nothing is left out however long it is. Needs a QGuiApplication for the
/// fonts.
[[nodiscard]] LaidOut layOut(const Document &composed, const PageSetup &setup = {});

} // namespace binder
