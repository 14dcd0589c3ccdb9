// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QPushButton;

namespace binder {

class ConfirmPanel;
class Label;
class LinkButton;

/// One entry of a group on its page: name, how far it is, what was answered in short, and what can be done
/// with it.
class EntryCard : public QWidget
{
    Q_OBJECT

public:
    EntryCard(Session &session, const QString &group, const QString &entry, QWidget *parent = nullptr);

    void refresh(bool first, bool last);
    [[nodiscard]] const QString &entry() const { return m_entry; }
    [[nodiscard]] QWidget *editButton() const;

signals:
    void editWanted();
    void removeWanted();
    void moveWanted(int by);
    /// What was suggested for this entry is confirmed.
    void confirmed();

private:
    Session &m_session;
    QString m_group;
    QString m_entry;
    class SignMark *m_mark;
    Label *m_title;
    Label *m_progress;
    Label *m_summary;
    ConfirmPanel *m_suggested;
    QPushButton *m_edit;
    LinkButton *m_remove;
    LinkButton *m_up;
    LinkButton *m_down;
};

} // namespace binder
