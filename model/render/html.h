// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QByteArray>

namespace binder {

/// The document as one HTML file in UTF-8 that needs nothing else: no script, nothing from elsewhere, dark and light,
/// with a style for printing. Everything is escaped; what was typed is isolated in its own direction of writing.
[[nodiscard]] QByteArray toHtml(const Document &document);

} // namespace binder
