// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"
#include "model/render/text_setter.h"

namespace binder {

/// The cover of a document that has one: logo, title, name of the business, facts, and at the foot date,
/// edition and for whom it is. One page, or more when a name or a fact is longer than a page.
[[nodiscard]] QList<LaidPage> coverPages(const Document &document, const PageSetup &setup,
                                         TextSetter &setter);

} // namespace binder
