// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/wizard_window.h"

#include "wizard/pages/at_hand_page.h"
#include "wizard/pages/check_answers_page.h"
#include "wizard/pages/documents_page.h"
#include "wizard/pages/open_questions_page.h"
#include "wizard/pages/overview_page.h"
#include "wizard/pages/question_page.h"
#include "wizard/pages/registered_page.h"
#include "wizard/parts/save_banner.h"
#include "wizard/parts/screen_fit.h"
#include "wizard/parts/tab_order.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"
#include "wizard/side/section_list.h"
#include "wizard/side/side_panel.h"

#include <QCloseEvent>
#include <QDir>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto backButton = QWizard::CustomButton1;
constexpr auto continueButton = QWizard::CustomButton2;
constexpr auto returnButton = QWizard::CustomButton3;

/// Gives a button other words, and room for them.
void say(QAbstractButton *button, const QString &text)
{
    button->setText(text);
    if (auto *push = qobject_cast<QPushButton *>(button))
        theme::giveRoom(push);
}

/// What the button says that goes back to where one came from to change one answer; empty for a place that
/// one does not come back to.
QString returnText(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::CheckAnswers:
        return WizardWindow::tr("Back to all answers");
    case Step::Kind::Overview:
        return WizardWindow::tr("Back to the table");
    case Step::Kind::OpenQuestions:
        return WizardWindow::tr("Back to the open questions");
    case Step::Kind::StageEnd:
    case Step::Kind::Documents:
        return WizardWindow::tr("Back to the documents");
    case Step::Kind::Registered:
    case Step::Kind::AtHand:
    case Step::Kind::Questions:
        break;
    }
    return {};
}

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setDefault(false);
    theme::giveRoom(button);
    return button;
}

} // namespace

WizardWindow::WizardWindow(OpenDossier dossier, Services services, QWidget *parent)
    : QWizard(parent)
    , m_services(std::move(services))
{
    build();
    open(std::move(dossier));
    goTo(reachableStep(m_session->evaluation(), Step::fromString(m_session->answers().position)));
}

WizardWindow::WizardWindow(Services services, QWidget *parent)
    : QWizard(parent)
    , m_services(std::move(services))
{
    build();
    goTo({});
}

WizardWindow::~WizardWindow() = default;

void WizardWindow::build()
{
    setObjectName(u"wizard"_s);
    setWindowFlags(Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint | Qt::WindowTitleHint
                   | Qt::WindowSystemMenuHint);
    setWizardStyle(QWizard::ModernStyle);
    // Show from the start where the keyboard is.
    setAttribute(Qt::WA_KeyboardFocusChange);
    setOptions(QWizard::NoDefaultButton | QWizard::HaveCustomButton1 | QWizard::HaveCustomButton2
               | QWizard::HaveCustomButton3 | QWizard::NoCancelButton | QWizard::NoBackButtonOnStartPage);
    setButton(backButton, makeButton(u"back"_s, tr("Back"), this));
    setButton(continueButton, makeButton(u"continue"_s, tr("Continue"), this));
    setButton(returnButton, makeButton(u"toCheck"_s, {}, this));
    setButtonLayout({backButton, QWizard::Stretch, returnButton, continueButton});
    connect(button(backButton), &QAbstractButton::clicked, this, &WizardWindow::goBack);
    connect(button(continueButton), &QAbstractButton::clicked, this, &WizardWindow::goOn);
    connect(button(returnButton), &QAbstractButton::clicked, this, [this] {
        const Step back = m_returnStep; // going there forgets it
        goTo(back);
    });

    QPalette accented = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        accented.setColor(group, QPalette::Button, theme::accent(palette()));
        accented.setColor(group, QPalette::ButtonText, theme::isDark(palette()) ? Qt::black : Qt::white);
    }
    button(continueButton)->setPalette(accented);

    m_side = new SidePanel(this);
    setSideWidget(m_side);
    connect(m_side, &SidePanel::wanted, this, [this](const Step &step) { goTo(step); });

    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, [this] {
        if (m_session)
            m_session->undo();
    });
    const auto addKey = [this](const QKeySequence &keys, void (WizardWindow::*action)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    addKey(QKeySequence(Qt::ALT | Qt::Key_Right), &WizardWindow::goOn);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &WizardWindow::goOn);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), &WizardWindow::goBack);
    setMinimumSize(720, 480);
    fitToScreen(this, {1080, 740});
}

void WizardWindow::open(OpenDossier dossier)
{
    m_session = std::make_unique<Session>(std::move(dossier), m_services.today, m_services.language);
    m_side->setSession(m_session.get());
    connect(m_session.get(), &Session::changed, this, [this] {
        showTitle();
        m_side->show(m_session.get(), m_step);
        showButtons();
        orderTabStops();
    });
    // What is shown was made for the answers that were.
    connect(
        m_session.get(), &Session::reread, this, [this] { goTo(m_step); }, Qt::QueuedConnection);
}

PageFrame *WizardWindow::makePage(const Step &step)
{
    if (!m_session || step.kind == Step::Kind::Registered) {
        auto *page = new RegisteredPage(m_session.get(), m_services);
        connect(page, &RegisteredPage::choiceChanged, this, [this] {
            showButtons();
            orderTabStops();
        });
        return page;
    }
    switch (step.kind) {
    case Step::Kind::AtHand:
        return new AtHandPage(*m_session);
    case Step::Kind::Overview:
        return new OverviewPage(*m_session, step.page.page);
    case Step::Kind::CheckAnswers:
        return new CheckAnswersPage(*m_session);
    case Step::Kind::OpenQuestions:
        return new OpenQuestionsPage(*m_session, m_services);
    case Step::Kind::StageEnd:
        return new DocumentsPage(*m_session, m_services, stageTurn(m_session->evaluation(), step));
    case Step::Kind::Documents:
        return new DocumentsPage(*m_session, m_services);
    case Step::Kind::Registered:
    case Step::Kind::Questions:
        break;
    }
    return new QuestionPage(*m_session, step.page);
}

void WizardWindow::goTo(const Step &wantedStep, const Address &address)
{
    if (m_session && m_step.kind == Step::Kind::Questions)
        m_session->markSeen(m_step.page);
    const Step from = m_step;
    m_step = m_session ? reachableStep(m_session->evaluation(), wantedStep) : Step();
    if (m_step.kind != Step::Kind::Questions)
        m_returnStep = {};
    else if (!address.linkId.isEmpty() && !returnText(from.kind).isEmpty())
        m_returnStep = from;
    if (m_session) {
        m_session->flush();
        m_session->setPosition(m_step.toString());
        if (m_step.kind == Step::Kind::CheckAnswers)
            m_session->markAllSeen();
    }

    PageFrame *next = makePage(m_step);
    connect(next, &PageFrame::wanted, this, &WizardWindow::goTo, Qt::QueuedConnection);
    connect(next, &PageFrame::goOnWanted, this, &WizardWindow::goOn, Qt::QueuedConnection);
    connect(next, &PageFrame::stopWanted, this, &QWidget::close, Qt::QueuedConnection);
    connect(next, &PageFrame::wayOnWanted, this, &WizardWindow::goOnWith, Qt::QueuedConnection);
    const QPointer<PageFrame> last = m_page;
    const int lastId = m_pageId;
    m_page = next;
    setPage(++m_pageId, next);
    setStartId(m_pageId);
    restart();
    if (last) {
        removePage(lastId);
        last->deleteLater();
    }

    m_side->show(m_session.get(), m_step);
    showTitle();
    showButtons();
    orderTabStops();
    next->enter(address);
}

void WizardWindow::goOn()
{
    if (!button(continueButton)->isEnabled() || button(continueButton)->isHidden())
        return;
    if (!m_session) {
        const auto *page = qobject_cast<RegisteredPage *>(m_page.data());
        if (const auto wantedDossier = page ? page->wantedDossier() : std::nullopt)
            create(*wantedDossier);
        return;
    }
    if (const std::optional<Step> next = stepAfter(m_session->evaluation(), m_step))
        goTo(*next);
}

void WizardWindow::goBack()
{
    if (!m_session)
        return;
    if (const std::optional<Step> previous = stepBefore(m_session->evaluation(), m_step))
        goTo(*previous);
}

void WizardWindow::create(const NewDossier &wantedDossier)
{
    if (!m_services.create)
        return;
    Result<OpenDossier> made = m_services.create(wantedDossier);
    if (!made) {
        if (auto *page = qobject_cast<RegisteredPage *>(m_page.data()))
            page->showError(made.error().message);
        return;
    }
    const QString path = made->path;
    open(std::move(*made));
    emit dossierCreated(path);
    if (const std::optional<Step> next = stepAfter(m_session->evaluation(), {}))
        goTo(*next);
}

void WizardWindow::showButtons()
{
    QAbstractButton *back = button(backButton);
    QAbstractButton *next = button(continueButton);
    back->setEnabled(m_session && stepBefore(m_session->evaluation(), m_step));
    say(next, m_page ? m_page->continueText() : tr("Continue"));
    if (m_session) {
        next->setVisible(stepAfter(m_session->evaluation(), m_step).has_value());
        next->setEnabled(true);
    } else {
        const auto *page = qobject_cast<const RegisteredPage *>(m_page.data());
        next->setEnabled(page && page->wantedDossier());
    }
    const QString returnWords = returnText(m_returnStep.kind);
    say(button(returnButton), returnWords);
    button(returnButton)->setVisible(!returnWords.isEmpty());
}

void WizardWindow::showTitle()
{
    const QString subject = m_session ? m_session->subject().simplified() : QString();
    setWindowTitle(subject.isEmpty() ? tr("Privacy Binder") : tr("%1 – Privacy Binder").arg(subject));
}

void WizardWindow::orderTabStops()
{
    if (!m_page)
        return;
    QList<QWidget *> stops = tabStops(m_page);
    for (const auto which : {continueButton, returnButton, backButton})
        stops.append(button(which));
    stops.append(m_side->sections());
    chainTabStops(stops);
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    // QDialog would close on Escape and press a button on Return.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWizard::keyPressEvent(event);
}

bool WizardWindow::goOnWith(WayOn way)
{
    QString path;
    if (way == WayOn::NewFile && m_services.chooseFile) {
        path = m_services.chooseFile(this, wayText(way), m_services.newDossierPath,
                                     tr("Privacy Binder files (*.privacybinder)"));
        if (path.isEmpty())
            return false;
    }
    const QString before = m_session->path();
    const Result<QString> kept = m_session->goOn(way, path);
    if (!kept)
        return false;
    if (m_session->path() != before)
        emit dossierCreated(m_session->path());
    if (!kept->isEmpty() && m_services.tell)
        m_services.tell(this, way == WayOn::ReadAgain
                                  ? tr("These are the answers that are in the file now. Yours are kept in "
                                       "another file: %1")
                                        .arg(QDir::toNativeSeparators(*kept))
                                  : tr("Your answers are in the file now. What was in it is kept in another "
                                       "file: %1")
                                        .arg(QDir::toNativeSeparators(*kept)));
    return true;
}

bool WizardWindow::askBeforeClosing()
{
    if (!m_services.ask)
        return true;
    const QList<WayOn> ways = m_session->waysOn();
    QStringList texts;
    for (const WayOn way : ways)
        texts.append(wayText(way));
    texts.append(tr("Close and lose them"));
    const int chosen = m_services.ask(
        this,
        tr("Your last answers could not be saved: %1 If you close the window now, they are lost.")
            .arg(m_session->saveError()),
        texts, tr("Keep the window open"));
    if (chosen < 0 || chosen == ways.size())
        return chosen == ways.size();
    // Who reads the file again wants to see it.
    return goOnWith(ways.at(chosen)) && ways.at(chosen) != WayOn::ReadAgain;
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (m_session && !m_session->isReadOnly() && !m_session->flush() && !askBeforeClosing()) {
        event->ignore();
        return;
    }
    // Not what QDialog does: it would reject the wizard. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace binder
