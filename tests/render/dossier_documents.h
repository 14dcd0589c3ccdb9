// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/result.h"

namespace binder::testing {

/// All documents that follow from a file with answers, in its own language, as on the day of the reference
/// cases.
[[nodiscard]] Result<QList<Document>> documentsOf(const QString &answersFile);

} // namespace binder::testing
