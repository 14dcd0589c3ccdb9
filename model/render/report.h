// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

namespace binder {

/// What came of writing a document.
struct RenderReport
{
    int pages = 0;    ///< 0 for formats without pages
    qint64 bytes = 0; ///< size of the file
    QList<RenderWarning> warnings;
};

} // namespace binder
