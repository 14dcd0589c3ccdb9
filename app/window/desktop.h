// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/window/settings.h"
#include "app/window/start_window.h"
#include "model/store/store.h"
#include "wizard/services.h"

#include <QObject>
#include <QTemporaryDir>
#include <memory>

namespace binder {

class WizardWindow;

/// Leads from the start window to the wizard and back.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Settings &settings, ProgramLanguage &language);
    ~Desktop() override;

    /// Also where closing a dossier then leads back to.
    void showStart();
    /// Opens the file in the wizard; tells the user when that does not work, and what can be done.
    void openFile(const QString &path);

signals:
    /// The user is done: nothing is open any more.
    void left();

private:
    /// The start window; who opens a file right away never waits for it.
    StartWindow &start();
    void beginNew();
    void askForFile();
    void openExample();
    void changeLanguage(const QString &language);
    void showWizard(OpenDossier dossier);
    void showWizard(std::unique_ptr<WizardWindow> window);
    void comeBack();
    void remember(const QString &path);

    Settings &m_settings;
    ProgramLanguage &m_language;
    std::unique_ptr<StartWindow> m_start; ///< made when it is first needed
    std::unique_ptr<WizardWindow> m_wizard;
    bool m_hasStart = false;                        ///< the start window was shown
    std::unique_ptr<QTemporaryDir> m_exampleFolder; ///< gone when the program ends
};

} // namespace binder
