// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"
#include "model/result.h"

#include <QByteArray>
#include <QStringList>

namespace binder {

/// The tables of the document as an Excel workbook, one sheet a table: the row of headings stays in view, can
/// be filtered by, and repeats on each printed page; cells are text, never formulas, and wrap. Equal
/// documents give equal bytes. The document must have a table. A cell holds at most 32767 characters: what is
/// longer goes on in the rows below. Fails, with kind FileTrouble, when the folder for temporary files takes
/// no more.
[[nodiscard]] Result<QByteArray> toXlsx(const Document &document, const PageSetup &setup = {});

/// Names for sheets, from the names of their tables: at most 31 characters, without the signs a sheet may not
/// have in its name, and all different, whatever the case of their letters.
[[nodiscard]] QStringList sheetNames(const QStringList &tables);

} // namespace binder
