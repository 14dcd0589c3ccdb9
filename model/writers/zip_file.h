// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/zip_entry.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>

namespace binder {

/// The entries as one zip file, in their order. All carry the same time, 1 January 1980, so equal entries
/// give equal bytes. Fails when memory runs out.
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipEntry> &entries);

/// What is in a zip file, in its order. Fails, with kind BadInput, when it is none, or is damaged.
[[nodiscard]] Result<QList<ZipEntry>> unzipped(const QByteArray &bytes);

} // namespace binder
