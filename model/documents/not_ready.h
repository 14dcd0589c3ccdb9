// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

namespace binder {

/// The places of answers of type `email` or `url` that count and cannot be such an address ("no mail"): what
/// is handed out and rests on one of them is not ready.
[[nodiscard]] QSet<int> oddAddresses(const Evaluation &evaluation);

/// The questions that a public document needs and that are open, in the order of the pack: required and
/// without an answer, or answered with "I don't know", which is the same here. A document for the business
/// itself says at each place what is open; there are none for it.
[[nodiscard]] QList<Address> openNeeds(const Evaluation &evaluation, const DocumentTemplate &document);

/// The other way round: the names of the documents that are not ready while the question at that address is
/// open.
[[nodiscard]] QStringList documentsThatWaitFor(const Evaluation &evaluation, const Address &address);

} // namespace binder
