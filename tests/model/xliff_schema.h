// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace binder::testing {

/// What the strict schema of XLIFF 1.2 has against a document, as far as it is about what we write: elements
/// and their order, attributes and their values, ids that stand once.
[[nodiscard]] QStringList schemaComplaints(const QByteArray &xml);

} // namespace binder::testing
