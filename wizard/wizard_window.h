// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/route.h"
#include "wizard/services.h"

#include <QPointer>
#include <QWizard>
#include <memory>

namespace binder {

class PageFrame;
class SectionList;
class Session;
class SidePanel;

/// The window in which a dossier is filled in, from the first question to the documents.
///
/// QWizard is the shell only. Its own history makes a jump followed by "Next" a dead end, so that every move
/// here starts QWizard anew at the page wanted; Back and Continue are our own buttons and follow the order of
/// the questionnaire. All that is answered lives in the Session, nothing in QWizard's fields.
class WizardWindow : public QWizard
{
    Q_OBJECT

public:
    /// Goes on with a dossier, at the page where the user left it.
    WizardWindow(OpenDossier dossier, Services services, QWidget *parent = nullptr);
    /// Begins with a dossier that does not exist yet: the first page makes it.
    explicit WizardWindow(Services services, QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// Goes to a place, and to a question there when an address is given.
    void goTo(const Step &step, const Address &address = {});
    [[nodiscard]] const Step &step() const { return m_step; }
    /// Null as long as no dossier was made.
    [[nodiscard]] const Session *session() const { return m_session.get(); }

    /// Escape and the like leave everything as it is.
    void reject() override {}

signals:
    /// A new dossier was made; `path` is its file.
    void dossierCreated(const QString &path);
    /// The window was closed, with everything saved or the user aware of what is not.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void open(OpenDossier dossier);
    [[nodiscard]] PageFrame *makePage(const Step &step);
    void goOn();
    void goBack();
    void showButtons();
    void showTitle();
    void orderTabStops();
    void create(const NewDossier &wanted);
    /// True when the answers are safe then.
    bool goOnWith(WayOn way);
    /// Asks what to do with answers that could not be saved; true when the window may close.
    bool askBeforeClosing();

    Services m_services;
    std::unique_ptr<Session> m_session;
    Step m_step;
    QPointer<PageFrame> m_page;
    int m_pageId = 0;
    /// Where the user came from to change one answer; `Registered` when nowhere.
    Step m_returnStep;
    SidePanel *m_side = nullptr;
};

} // namespace binder
