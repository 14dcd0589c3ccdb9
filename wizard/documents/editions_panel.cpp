// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/editions_panel.h"

#include "wizard/parts/label.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The titles of the documents that are drafts, or of those that are not.
QString titlesOf(const QList<DocumentState> &states, bool drafts)
{
    QStringList titles;
    for (const DocumentState &state : states) {
        if (state.draft == drafts)
            titles.append(state.title);
    }
    return titles.join(u", "_s);
}

} // namespace

EditionsPanel::EditionsPanel(Session &session, const QList<DocumentState> &states, QWidget *parent)
    : Panel(Panel::Look::Quiet, parent)
    , m_session(session)
    , m_states(states)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(new Label(Label::Role::Question, tr("Adopt this plan"), this));
    layout->addWidget(new Label(Label::Role::Body,
                                tr("Do you agree with the documents? Then adopt them. The program keeps "
                                   "these answers with a number and "
                                   "the date, so that you can show later what you decided and when."),
                                this));
    const QList<Edition> &editions = session.answers().editions;
    for (const Edition &edition : editions)
        layout->addWidget(
            new Label(Label::Role::Hint,
                      tr("Edition %1 was adopted on %2.")
                          .arg(edition.number)
                          .arg(QLocale(session.language()).toString(edition.date, QLocale::LongFormat)),
                      this));
    const int number = editions.isEmpty() ? 1 : editions.constLast().number + 1;
    auto *button = new QPushButton(tr("Adopt as edition %1").arg(number), this);
    button->setObjectName(u"documents:adopt"_s);
    button->setAutoDefault(false);
    button->setEnabled(!session.isReadOnly());
    theme::giveRoom(button);
    layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &EditionsPanel::adopt);
    const QString drafts = titlesOf(states, true);
    if (!drafts.isEmpty()) {
        auto *left = new Label(Label::Role::Hint,
                               tr("Still a draft, so not part of this edition: %1.").arg(drafts), this);
        left->setObjectName(u"documents:drafts"_s);
        layout->addWidget(left);
    }
}

void EditionsPanel::adopt()
{
    QStringList ready;
    for (const DocumentState &state : m_states) {
        if (!state.draft)
            ready.append(state.name);
    }
    if (ready.isEmpty()) {
        emit told(tr("Nothing was adopted: every document is still a draft. First answer the questions that "
                     "are named with them."),
                  true);
        return;
    }
    m_session.adoptEdition(ready);
    const int number = m_session.answers().editions.constLast().number;
    const QString drafts = titlesOf(m_states, true);
    emit told(drafts.isEmpty() ? tr("Adopted as edition %1.").arg(number)
                               : tr("Adopted as edition %1: %2. Not adopted, because still a draft: %3.")
                                     .arg(QString::number(number), titlesOf(m_states, false), drafts),
              false);
}

} // namespace binder
