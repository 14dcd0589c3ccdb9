// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace binder {

class Label;
class LinkButton;

/// Adds an entry to choose at a reference, without leaving the page: say what it is, name it, and it is
/// chosen. What else is asked about it waits on its own card.
class AddEntryPanel : public QWidget
{
    Q_OBJECT

public:
    /// Controls are called by the address of the reference and ":add", ":add-kind", ":add-name",
    /// ":add-confirm" and ":add-undo".
    AddEntryPanel(Session &session, const Address &reference, QWidget *parent = nullptr);

    void refresh();

signals:
    /// The entry is there, and chosen.
    void added(const QString &entry);

private:
    void buildForm(const QString &name);
    void showButton();
    void add();

    Session &m_session;
    Address m_reference;
    QString m_group;
    LinkButton *m_open;
    QWidget *m_form;
    QComboBox *m_kind = nullptr; ///< null for a group the user adds to
    QLineEdit *m_name = nullptr;
    Label *m_trouble = nullptr; ///< why what is typed cannot be a name
    QPushButton *m_add = nullptr;
    QWidget *m_done;
    Label *m_doneText;
    LinkButton *m_undo;
    QString m_undoText; ///< of what was added here last
};

} // namespace binder
