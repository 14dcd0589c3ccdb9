// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace binder {

/// The document as it is read on a page: paragraphs that continue stand in the paragraph before them, when
/// that has the same role; a sentence among others ends with a full stop. In a Document each sentence is a
/// block of its own, with its own reasons; here a paragraph has the reasons of all its sentences, and keeps
/// the clause of the first. Doing it twice changes nothing.
[[nodiscard]] Document runOn(Document document);

} // namespace binder
