// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/report.h"
#include "model/result.h"

#include <optional>

class QIODevice;

namespace binder {

enum class Format { Pdf, Html, Json };

/// The name of a format on the command line, which is also the ending of its files: "pdf".
[[nodiscard]] QString formatName(Format format);
[[nodiscard]] std::optional<Format> formatByName(const QString &name);
[[nodiscard]] QList<Format> allFormats();

/// Writes the document to a device that is open for writing. The error is of kind FileTrouble; the device may then
/// hold a part.
[[nodiscard]] Result<RenderReport> writeDocument(const Document &document, Format format, QIODevice &device,
                                                 const PageSetup &setup = {});

/// Writes the document to a file, whole or not at all: a file that is there stays as it was until the new one is
/// complete. Errors, all of kind FileTrouble: the folder is not there or closed to the user, `path` is a folder, the
/// file may not be changed, the disk is full.
[[nodiscard]] Result<RenderReport> writeDocument(const Document &document, Format format, const QString &path,
                                                 const PageSetup &setup = {});

} // namespace binder
