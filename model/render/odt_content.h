// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"

#include <QByteArray>

namespace binder::odt {

/// `content.xml`: the text of the document. The named styles it uses are those of `styles()`.
[[nodiscard]] QByteArray content(const Document &document, const PageSetup &setup);

} // namespace binder::odt
