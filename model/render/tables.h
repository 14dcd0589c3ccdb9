// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QStringList>

namespace binder {

/// A table of a document as a grid of plain texts, for the formats that hold nothing but tables. The lines
/// and points of a cell stand below each other, separated by '\n'.
struct PlainTable
{
    QString name; ///< its caption, or else the heading it stands under; no two tables of a document share one
    QStringList headings;
    QList<QStringList> rows; ///< each as long as `headings`
    QList<double> weights;   ///< of the columns
    bool firstColumnHeads = true;
};

/// All tables of the document in reading order, also those in boxes.
[[nodiscard]] QList<PlainTable> tablesOf(const Document &document);

} // namespace binder
