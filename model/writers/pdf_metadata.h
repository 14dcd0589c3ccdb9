// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace binder {

/// What a PDF says about itself.
struct PdfFacts
{
    QString title;
    QString author; ///< may be empty
    QString language;
    QDate date;
};

/// The same facts twice, as PDF/A wants them: in the information dictionary and as XMP.
struct PdfMetadata
{
    std::vector<std::pair<std::string, std::string>> info; ///< key with its slash, value in UTF-8
    QByteArray xmp;
};

/// Line breaks and control characters in title and author become spaces; very long ones are cut, for viewers
/// show them in a title bar.
[[nodiscard]] PdfMetadata metadataFor(const PdfFacts &facts);

} // namespace binder
