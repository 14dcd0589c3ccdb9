// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

namespace binder {

class Label;
class LinkButton;

/// What a way on is called on a button.
[[nodiscard]] QString wayText(WayOn way);

/// Says at the top of a page that answers could not be saved, and why; the user can go on, try again, or take
/// one of the ways on that there are.
/// Also says when the dossier can only be read.
class SaveBanner : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBanner(Session &session, QWidget *parent = nullptr);

signals:
    void wayWanted(binder::WayOn way);

private:
    void refresh();

    Session &m_session;
    Label *m_text;
    LinkButton *m_again;
    QHash<WayOn, LinkButton *> m_ways;
};

/// Shows in a few words whether all is saved, when, and in which file.
class SaveLine : public QWidget
{
    Q_OBJECT

public:
    explicit SaveLine(QWidget *parent = nullptr);
    void setSession(Session *session);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    Session *m_session = nullptr;
    Label *m_state;
    Label *m_path;
};

} // namespace binder
