// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/report.h"
#include "model/result.h"

#include <optional>

class QIODevice;

namespace binder {

enum class Format {
    Pdf,
    Html,
    Fragment, ///< a piece of HTML to paste into the page of a site
    Text,
    Odt,
    Xlsx, ///< the tables of the document
    Csv,  ///< the tables of the document
    Json  ///< the document as data, with the reasons of each block
};

/// The name of a format on the command line: "pdf".
[[nodiscard]] QString formatName(Format format);
/// The ending of its files, without the dot. Two formats may share one: a fragment is HTML too.
[[nodiscard]] QString formatEnding(Format format);
[[nodiscard]] std::optional<Format> formatByName(const QString &name);
[[nodiscard]] QList<Format> allFormats();

/// The formats a document can be had in: spreadsheets when it has tables, a fragment when it is for the
/// public, the others always.
[[nodiscard]] QList<Format> formatsOf(Audience audience, bool hasTables);

/// Writes the document to a device that is open for writing. An error of kind FileTrouble: the device may
/// then hold a part. A spreadsheet of a document without tables is an error of kind Usage.
[[nodiscard]] Result<RenderReport> writeDocument(const Document &document, Format format, QIODevice &device,
                                                 const PageSetup &setup = {});

/// Writes the document to a file, whole or not at all, and never over answers (model/files/output_file.h): a
/// file that is there stays as it was until the new one is complete. A new one of a document for the public
/// can be read by everybody, of any other by its owner only. Errors, all of kind FileTrouble: the folder is
/// not there or closed to the user, `path` is a folder or belongs to a store, the file may not be changed,
/// the disk is full.
[[nodiscard]] Result<RenderReport> writeDocument(const Document &document, Format format, const QString &path,
                                                 const PageSetup &setup = {});

} // namespace binder
