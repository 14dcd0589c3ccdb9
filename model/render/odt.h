// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"
#include "model/result.h"

#include <QByteArray>

namespace binder {

/// The document as an OpenDocument text (ODF 1.3), to go on with in a word processor: real headings with a
/// bookmark each, a list of contents when it is long, lists, tables whose header repeats on each page, named
/// styles, running lines with the page and the number of pages, and turned pages for wide tables. Equal
/// documents give equal bytes. Fails only when memory runs out.
[[nodiscard]] Result<QByteArray> toOdt(const Document &composed, const PageSetup &setup = {});

} // namespace binder
