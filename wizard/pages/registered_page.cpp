// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/registered_page.h"

#include "wizard/parts/label.h"
#include "wizard/parts/law_age.h"
#include "wizard/parts/option_row.h"
#include "wizard/parts/panel.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The code of the row for countries that no pack serves.
const QString elsewhere = u"other"_s;

} // namespace

RegisteredPage::RegisteredPage(Session *session, const Services &services, QWidget *parent)
    : PageFrame(session, parent)
    , m_session(session)
    , m_services(services)
{
    setObjectName(u"page:registered"_s);
    const QString where = session ? session->text(u"pack.jurisdiction"_s) : tr("A new privacy plan");
    setHeading(where, tr("Where is your business registered?"),
               tr("The law there decides which questions you get and what your plan says. You find the "
                  "country on your registration "
                  "with the business register or the tax office."));
    body()->addSpacing(theme::em(this, 0.5));
    if (session)
        buildFixed();
    else
        buildChoice();
    body()->addStretch(1);
}

void RegisteredPage::buildFixed()
{
    auto *panel = new Panel(Panel::Look::Card, column());
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 14, 16, 14);
    const QString title = m_session->text(u"pack.jurisdiction"_s);
    auto *choice = new Label(Label::Role::Question, title, panel);
    choice->setObjectName(u"registered:fixed"_s);
    layout->addWidget(choice);
    layout->addWidget(new Label(Label::Role::Body,
                                tr("This was chosen when the plan was started, and all answers in it belong "
                                   "to the questions for this "
                                   "law. Is your business registered elsewhere? Then start a new plan."),
                                panel));
    body()->addWidget(panel);
    body()->addWidget(new LawAge(*m_session, column()));
    body()->addWidget(new Label(
        Label::Role::Hint,
        tr("Your answers are in this file: %1").arg(QDir::toNativeSeparators(m_session->path())), column()));
}

void RegisteredPage::buildChoice()
{
    m_group = new QButtonGroup(this);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_countries = m_services.countries();
    m_countries.append({elsewhere, tr("Somewhere else"), {}});
    for (const CountryChoice &country : std::as_const(m_countries)) {
        auto *row = new OptionRow(OptionRow::Kind::Radio, "registered:"_L1 + country.code, column());
        row->setTexts(country.name, {});
        m_group->addButton(row->button());
        rows->addWidget(row);
        m_rows.append(row);
        connect(row, &OptionRow::clicked, this, [this] {
            refresh();
            emit choiceChanged();
        });
    }
    body()->addLayout(rows);

    auto *none = new Panel(Panel::Look::Signed, column());
    none->setSign(theme::Sign::Advise);
    none->setObjectName(u"registered:not-here"_s);
    auto *noneLayout = new QVBoxLayout(none);
    noneLayout->setContentsMargins(16, 12, 14, 12);
    noneLayout->addWidget(
        new Label(Label::Role::Strong, tr("The questions for this country are not in this version."), none));
    noneLayout->addWidget(new Label(
        Label::Role::Body,
        tr("Another law holds there, with other duties. A plan made with the questions for another country "
           "would tell you the wrong things, so this program does not make one."),
        none));
    m_none = none;
    body()->addWidget(none);

    m_file = new QWidget(column());
    auto *fileLayout = new QVBoxLayout(m_file);
    fileLayout->setContentsMargins(0, theme::em(this, 0.8), 0, 0);
    auto *label = new Label(Label::Role::Question, tr("Where do you want to keep your answers?"), m_file);
    fileLayout->addWidget(label);
    fileLayout->addWidget(
        new Label(Label::Role::Hint,
                  tr("All answers go into one file on this computer. Nothing is sent anywhere."), m_file));
    auto *line = new QHBoxLayout;
    m_path = new QLineEdit(QDir::toNativeSeparators(m_services.newDossierPath), m_file);
    m_path->setObjectName(u"registered:path"_s);
    m_path->setAccessibleName(label->text());
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("Choose another place"), m_file);
    choose->setObjectName(u"registered:choose-path"_s);
    choose->setAutoDefault(false);
    theme::giveRoom(choose);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    fileLayout->addLayout(line);
    body()->addWidget(m_file);
    connect(choose, &QPushButton::clicked, this, &RegisteredPage::chooseFile);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        showError({});
        emit choiceChanged();
    });

    m_error = new Label(Label::Role::Trouble, {}, column());
    m_error->setObjectName(u"registered:error"_s);
    body()->addWidget(m_error);
    refresh();
}

void RegisteredPage::refresh()
{
    if (!m_group)
        return;
    const QString code = chosen();
    const bool available = !packFor(code).isEmpty();
    m_none->setVisible(!code.isEmpty() && !available);
    m_file->setVisible(available);
    m_error->setVisible(!m_error->text().isEmpty());
}

QString RegisteredPage::chosen() const
{
    for (const OptionRow *row : m_rows) {
        if (row->isChecked())
            return row->button()->objectName().section(u':', 1);
    }
    return {};
}

QString RegisteredPage::packFor(const QString &code) const
{
    const auto found = std::find_if(m_countries.cbegin(), m_countries.cend(),
                                    [&](const CountryChoice &country) { return country.code == code; });
    return found == m_countries.cend() ? QString() : found->packId;
}

std::optional<NewDossier> RegisteredPage::wantedDossier() const
{
    const QString pack = m_group ? packFor(chosen()) : QString();
    if (pack.isEmpty() || m_path->text().isEmpty())
        return std::nullopt;
    return NewDossier{pack, QDir::fromNativeSeparators(m_path->text()), chosen()};
}

void RegisteredPage::chooseFile()
{
    if (!m_services.chooseFile)
        return;
    const QString path = m_services.chooseFile(this, tr("Where to keep your answers"),
                                               QDir::fromNativeSeparators(m_path->text()),
                                               tr("Privacy Binder files (*.privacybinder)"));
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    showError({});
    emit choiceChanged();
}

void RegisteredPage::showError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    m_path->setAccessibleDescription(message);
    if (!message.isEmpty())
        m_path->setFocus();
}

QWidget *RegisteredPage::entryPoint(const Address &) const
{
    return m_rows.isEmpty() ? nullptr : m_rows.constFirst()->button();
}

QString RegisteredPage::continueText() const
{
    return m_session ? tr("Continue") : tr("Start");
}

} // namespace binder
