// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"
#include "model/render/text_setter.h"

#include <QHash>

namespace binder {

/// The list of contents: the headings of the document down to the level its cover asks for, each with the
/// number of the page it is on and a link to it. `pageOf` has the page of the text, from 0, that each block
/// begins on, `before` is the number of pages in front of the list; the numbers count all of them and the
/// list itself.
[[nodiscard]] QList<LaidPage> contentsPages(const Document &document, const QHash<int, int> &pageOf,
                                            int before, const PageSetup &setup, TextSetter &setter);

} // namespace binder
