// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"

#include <QByteArray>

namespace binder {

/// The document as one HTML file in UTF-8 that needs nothing else: no script, nothing from elsewhere, dark
/// and light, with a style for printing, a link past the title block and, when it is long, a list of
/// contents. It bears the accent colour of the setup, made readable on light and on dark. Everything is
/// escaped; what was typed is isolated in its own direction of writing.
[[nodiscard]] QByteArray toHtml(const Document &document, const PageSetup &setup = {});

/// The same text as a piece of HTML to paste into the page of a site: one element, whose title is an h2. It
/// has no style, script, id or class, so it looks like the site and clashes with nothing there.
[[nodiscard]] QByteArray toHtmlFragment(const Document &document);

} // namespace binder
