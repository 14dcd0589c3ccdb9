// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"
#include "model/render/text_setter.h"

#include <QHash>

namespace binder {

/// The pages in front of the pages with the text: the cover, and the list of contents where the document asks
/// for one. None for a document without a cover. `pageOf` is as for `contentsPages`.
[[nodiscard]] QList<LaidPage> frontMatter(const Document &document, const QHash<int, int> &pageOf,
                                          const PageSetup &setup, TextSetter &setter);

} // namespace binder
