// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

namespace binder {

/// The documents a document is made of, in the order they come and only those that apply. `with`: names of
/// the ones that were asked for besides. None for a document that stands by itself.
[[nodiscard]] QList<const DocumentTemplate *>
partsOf(const Evaluation &evaluation, const DocumentTemplate &document, const QStringList &with = {});

/// The names of the documents that apply and can be added to it: those it does not hold. None where it takes
/// no additions.
[[nodiscard]] QStringList additionsTo(const Evaluation &evaluation, const DocumentTemplate &document);

/// Whether documents can be added to it.
[[nodiscard]] bool takesAdditions(const DocumentTemplate &document);

} // namespace binder
