// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"
#include "model/render/zip_entry.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace binder {

struct PagePlaces;
struct TagTree;

/// What of writing a file needs a library that nothing else needs (qpdf, libdeflate, libzip, libxlsxwriter).
/// The program comes to them through this, and not by their functions, so that it loads them when somebody
/// first writes a file and not each time it starts (docs/decisions/0008-writers-in-a-module.md).
class FileWriters
{
public:
    FileWriters() = default;
    FileWriters(const FileWriters &) = delete;
    FileWriters &operator=(const FileWriters &) = delete;
    virtual ~FileWriters() = default;

    /// What finishPdf of model/writers/pdf_finish.h does.
    [[nodiscard]] virtual Result<qint64> finishPdf(const QByteArray &pdf, const Document &document,
                                                   const PagePlaces &places, const TagTree &tree,
                                                   QIODevice &device) const = 0;
    /// What zipped of model/writers/zip_file.h does.
    [[nodiscard]] virtual Result<QByteArray> zipped(const QList<ZipEntry> &entries) const = 0;
    /// What toXlsx of model/writers/xlsx.h does.
    [[nodiscard]] virtual Result<QByteArray> toXlsx(const Document &document,
                                                    const PageSetup &setup) const = 0;
};

/// The writers; they stay for as long as the program runs. A program is linked with one of the two that make
/// this function: binder_writers, which has the writers in it, or binder_writers_module, which loads them.
/// The error, of kind FileTrouble, means that the module is not where it was installed.
[[nodiscard]] Result<const FileWriters *> fileWriters();

} // namespace binder
