// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/route.h"
#include "wizard/session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace binder {

class EntryCard;
class Label;
class LinkButton;

/// The entries of a group as cards.
class CardList : public QWidget
{
    Q_OBJECT

public:
    CardList(Session &session, const QString &group, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QWidget *entryPoint() const;

signals:
    void wanted(const binder::Step &step, const binder::Address &address);

private:
    void add();
    void remove(const QString &entry);
    void move(const QString &entry, int by);

    Session &m_session;
    QString m_group;
    Label *m_empty;
    QVBoxLayout *m_cards;
    QList<EntryCard *> m_list;
    QPushButton *m_add = nullptr;
    QWidget *m_removed;
    Label *m_removedText;
    LinkButton *m_undo;
    LinkButton *m_overview = nullptr; ///< null when the pack has no table of this group
};

} // namespace binder
