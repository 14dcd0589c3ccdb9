// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDate>

namespace binder {

/// What a PDF says about itself.
struct PdfFacts
{
    QString title;
    QString author; ///< may be empty
    QString language;
    QDate date;
};

/// Turns what Qt's PDF writer gives into the file we hand out: dates and ids that depend on the document alone, its
/// language, title and author, text that can be searched, fonts marked as subsets. It stays PDF/A-1b. Tags, outline and
/// links are to be added here. The error, of kind FileTrouble, means that the PDF of Qt was not readable.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace binder
