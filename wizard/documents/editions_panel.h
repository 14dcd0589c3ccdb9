// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"
#include "wizard/parts/panel.h"

#include <QList>

class QLineEdit;
class QVBoxLayout;

namespace binder {

class Session;

/// Below the documents: the editions that were adopted, and a button to adopt the documents as they are now.
/// A draft is never adopted.
class EditionsPanel : public Panel
{
    Q_OBJECT

public:
    EditionsPanel(Session &session, const QList<DocumentState> &states, QWidget *parent = nullptr);

signals:
    /// What happened, as a sentence for the user.
    void told(const QString &text, bool trouble);

private:
    /// What was adopted before, and whether that still holds.
    void addEditions(QVBoxLayout *layout);
    void addAdopter(QVBoxLayout *layout);
    void adopt();

    Session &m_session;
    QList<DocumentState> m_states;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_function = nullptr;
};

} // namespace binder
