// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"

#include <QList>
#include <QStringList>
#include <QWidget>
#include <utility>

namespace binder {

class OptionRow;

/// On the card of a document that others can be added to (the binder): which of them to add. Folded until
/// asked for, or until something is chosen.
class AdditionsChoice : public QWidget
{
    Q_OBJECT

public:
    /// `states`: all documents, for their titles. `chosen`: the names that are ticked from the start.
    AdditionsChoice(const DocumentState &document, const QList<DocumentState> &states,
                    const QStringList &chosen, QWidget *parent = nullptr);

signals:
    /// The names of the documents to add, in the order of the pack.
    void chosen(const QStringList &names);

private:
    QList<std::pair<QString, OptionRow *>> m_rows;
};

} // namespace binder
