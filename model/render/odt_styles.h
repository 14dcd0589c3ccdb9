// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"

#include <QByteArray>

namespace binder::odt {

/// The widths that paragraphs with tabs need, in millimetres.
[[nodiscard]] qreal textWidth(const PageSetup &setup, bool landscape);

/// `styles.xml`: the named styles a word processor shows in its list, the two page styles "Standard" and
/// "Landscape", and the running lines.
[[nodiscard]] QByteArray styles(const Document &document, const PageSetup &setup);

} // namespace binder::odt
