// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace binder::testing {

/// A page of a PDF as poppler reads it back.
struct PlanPage
{
    QString header;   ///< the running line above
    QString footer;   ///< the running lines below
    QStringList body; ///< the lines between, trimmed, without empty ones
    QStringList read; ///< the same in the order of reading: the lines of a cell stay together
};

[[nodiscard]] QList<PlanPage> pagesOf(const QByteArray &pdf);

/// The cells of the table row that begins with `rowHead`, under the column heads given, read from their
/// places on the page; empty when the table or the row is not there. A row may stand as a card: `rowHead` is
/// its title then, and the other heads stand above their cells.
[[nodiscard]] QStringList cellsOf(const QByteArray &pdf, const QStringList &columnHeads,
                                  const QString &rowHead);

} // namespace binder::testing
