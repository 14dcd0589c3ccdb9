// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/route.h"
#include "wizard/services.h"

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace binder {

class Label;
class Session;

/// What all pages of the wizard share: a column of readable width that scrolls, with a line on where one is,
/// a title and an introduction.
class PageFrame : public QWizardPage
{
    Q_OBJECT

public:
    /// `session` is null as long as there is no dossier.
    explicit PageFrame(Session *session, QWidget *parent = nullptr);

    /// Where the keyboard goes when the page opens; with an address the question there, when it is on the
    /// page.
    [[nodiscard]] virtual QWidget *entryPoint(const Address &address) const = 0;
    /// Shows what the session says now.
    virtual void refresh() = 0;
    /// Gives the keyboard to a control and scrolls to it.
    void enter(const Address &address);
    /// What the button to go on says; empty when there is nothing to go on to.
    [[nodiscard]] virtual QString continueText() const;

signals:
    /// The user wants to go somewhere else.
    void wanted(const binder::Step &step, const binder::Address &address);
    /// The user wants to go on, as with Continue.
    void goOnWanted();
    /// The user is done for now.
    void stopWanted();
    /// Saving failed, and the user wants to go on in this way.
    void wayOnWanted(binder::WayOn way);

protected:
    void setHeading(const QString &where, const QString &pageTitle, const QString &intro);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QWidget *column() const { return m_column; }
    /// A new, empty place for what a page makes anew when the answers change, in the stead of `old`, which
    /// may be null; `place` counts as in body(). It has a column layout, and is to be shown when it is
    /// filled.
    [[nodiscard]] QWidget *renewed(QWidget *old, int place, int spacing);
    /// Wide pages use all the width there is.
    void setWide();

private:
    QScrollArea *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_body;
    Label *m_where;
    Label *m_title;
    Label *m_intro;
};

} // namespace binder
