// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop.h"

#include "app/example.h"
#include "app/shipped_pack.h"
#include "app/window/about_dialog.h"
#include "app/window/choose_dossier.h"
#include "app/window/dossier_file.h"
#include "app/window/services.h"
#include "app/window/trouble_dialog.h"
#include "model/store/backup.h"
#include "wizard/wizard_window.h"

#include <QDir>
#include <QFileDialog>

namespace binder {

using namespace Qt::StringLiterals;

Desktop::Desktop(Settings &settings, ProgramLanguage &language)
    : m_settings(settings)
    , m_language(language)
{}

Desktop::~Desktop() = default;

StartWindow &Desktop::start()
{
    if (m_start)
        return *m_start;
    m_start = std::make_unique<StartWindow>(m_language.language());
    connect(m_start.get(), &StartWindow::newRequested, this, &Desktop::beginNew);
    connect(m_start.get(), &StartWindow::openRequested, this, &Desktop::askForFile);
    connect(m_start.get(), &StartWindow::fileRequested, this, &Desktop::openFile);
    connect(m_start.get(), &StartWindow::exampleRequested, this, &Desktop::openExample);
    connect(m_start.get(), &StartWindow::languageChosen, this, &Desktop::changeLanguage);
    connect(m_start.get(), &StartWindow::closed, this, &Desktop::left);
    connect(m_start.get(), &StartWindow::aboutRequested, this, [this] { AboutDialog(m_start.get()).exec(); });
    return *m_start;
}

void Desktop::showStart()
{
    m_hasStart = true;
    start().setRecentFiles(m_settings.recentFiles());
    start().show();
}

void Desktop::openFile(const QString &path)
{
    auto mode = Store::Mode::ReadWrite;
    auto whenAltered = WhenAltered::Refuse;
    while (true) {
        Result<OpenedFile> opened = openDossierFile(
            path, mode,
            [this](const QList<DossierInfo> &dossiers) { return chooseDossier(&start(), dossiers); },
            whenAltered);
        if (opened) {
            remember(path);
            if (!opened->backupMade.isEmpty())
                showNotice(&start(), tr("This file was made by an older version and was brought up to date. "
                                        "The file as it was is kept: %1")
                                         .arg(QDir::toNativeSeparators(opened->backupMade)));
            showWizard(std::move(opened->dossier));
            return;
        }
        if (opened.error().message.isEmpty()) // the user changed their mind
            return showStart();

        showStart();
        const WayOut way = askWayOut(&start(), opened.error(), path);
        switch (way.kind) {
        case WayOut::Kind::Leave:
            return showStart();
        case WayOut::Kind::Again:
            break;
        case WayOut::Kind::ReadOnly:
            mode = Store::Mode::ReadOnly;
            break;
        case WayOut::Kind::Accept:
            mode = Store::Mode::ReadWrite; // it is noted in the file
            whenAltered = WhenAltered::Accept;
            break;
        case WayOut::Kind::Restore:
            if (const Result<QString> kept = restoreBackup(path, way.backup, QDate::currentDate()); !kept) {
                showError(&start(), kept.error());
                return showStart();
            }
            break;
        }
    }
}

void Desktop::beginNew()
{
    showWizard(std::make_unique<WizardWindow>(makeServices(m_language.language(), m_settings)));
}

void Desktop::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(&start(), tr("Open"), documentsFolder(), dossierFilter());
    if (!path.isEmpty())
        openFile(path);
}

void Desktop::openExample()
{
    m_exampleFolder = std::make_unique<QTemporaryDir>();
    Result<OpenDossier> example =
        makeDossierFileFrom(exampleFor(loadShippedPacks(), m_language.language(), ownCountry()),
                            m_exampleFolder->filePath(tr("Example") + u".privacybinder"));
    if (!example)
        return showError(&start(), example.error());
    showWizard(std::move(*example));
}

void Desktop::changeLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_language.change(language);
}

void Desktop::showWizard(OpenDossier dossier)
{
    showWizard(
        std::make_unique<WizardWindow>(std::move(dossier), makeServices(m_language.language(), m_settings)));
}

void Desktop::showWizard(std::unique_ptr<WizardWindow> window)
{
    m_wizard = std::move(window);
    connect(m_wizard.get(), &WizardWindow::dossierCreated, this, &Desktop::remember);
    // Not at once: the window is still in the midst of closing.
    connect(m_wizard.get(), &WizardWindow::closed, this, &Desktop::comeBack, Qt::QueuedConnection);
    m_wizard->show();
    if (m_start)
        m_start->hide();
}

void Desktop::comeBack()
{
    if (m_hasStart)
        showStart();
    m_wizard.reset();
    if (!m_hasStart)
        emit left();
}

void Desktop::remember(const QString &path)
{
    m_settings.addRecentFile(path);
}

} // namespace binder
