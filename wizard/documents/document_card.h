// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"
#include "model/render/output.h"
#include "wizard/parts/panel.h"

#include <QList>
#include <QPushButton>

class QVBoxLayout;

namespace binder {

class Session;

/// One document on the page of documents: what it is for, why it is still a draft, and what can be done with
/// it.
class DocumentCard : public Panel
{
    Q_OBJECT

public:
    /// `states`: all documents, for the titles of what can be added to this one. `additions`: what is added
    /// now.
    DocumentCard(const Session &session, const DocumentState &state, const QList<DocumentState> &states,
                 const QStringList &additions, bool canPrint, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstButton() const { return m_first; }

signals:
    void readWanted();
    void saveWanted(Format format);
    void printWanted();
    /// One of the questions that make it a draft.
    void questionWanted(const Address &address);
    void additionsChosen(const QStringList &names);

private:
    void addHead();
    void addDraftReasons(const Session &session);
    void addButtons(bool canPrint);
    /// The ways to save it beside PDF, as a menu below its button.
    void offerFormats(QPushButton *below);

    DocumentState m_state;
    QVBoxLayout *m_layout;
    QPushButton *m_first = nullptr;
};

} // namespace binder
