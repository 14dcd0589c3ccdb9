// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/editions_panel.h"

#include "model/values/typed_text.h"
#include "wizard/parts/label.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

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
    addEditions(layout);
    addAdopter(layout);
    const QList<Edition> &editions = session.answers().editions;
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

void EditionsPanel::addEditions(QVBoxLayout *layout)
{
    const QList<Edition> &editions = m_session.answers().editions;
    if (editions.isEmpty())
        return;
    const QLocale locale(m_session.language());
    for (const Edition &edition : editions) {
        const QString date = locale.toString(edition.date, QLocale::LongFormat);
        layout->addWidget(
            new Label(Label::Role::Hint,
                      edition.by.isEmpty()
                          ? tr("Edition %1 was adopted on %2.").arg(QString::number(edition.number), date)
                          : tr("Edition %1 was adopted on %2 by %3.")
                                .arg(QString::number(edition.number), date, edition.by),
                      this));
    }
    const int newest = editions.constLast().number;
    const bool holds = std::all_of(m_states.cbegin(), m_states.cend(), [](const DocumentState &state) {
        return state.draft || state.edition > 0;
    });
    auto *standing = new Label(Label::Role::Body,
                               holds ? tr("Nothing has changed since edition %1.").arg(newest)
                                     : tr("Something has changed since edition %1. Your own documents say "
                                          "so, until you adopt them again.")
                                           .arg(newest),
                               this);
    standing->setObjectName(u"documents:standing"_s);
    layout->addWidget(standing);
}

void EditionsPanel::addAdopter(QVBoxLayout *layout)
{
    const QList<Edition> &editions = m_session.answers().editions;
    const auto add = [&](const QString &name, const QString &words, const QString &before) {
        auto *label = new Label(Label::Role::Body, words, this);
        auto *field = new QLineEdit(before, this);
        field->setObjectName(name);
        field->setReadOnly(m_session.isReadOnly());
        field->setAccessibleName(words);
        field->setMaximumWidth(theme::em(this, 24));
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        return field;
    };
    m_name = add(u"documents:adopted-by"_s, tr("Who adopts them? (May stay empty.)"),
                 editions.isEmpty() ? QString() : editions.constLast().by);
    m_function = add(u"documents:adopted-function"_s, tr("Function, such as owner (may stay empty)"),
                     editions.isEmpty() ? QString() : editions.constLast().function);
}

void EditionsPanel::adopt()
{
    const QString name = inSentence(m_name->text());
    // The function of nobody says nothing.
    const Result<Adoption> adoption =
        m_session.adoptEdition({name, name.isEmpty() ? QString() : inSentence(m_function->text())});
    if (!adoption) {
        emit told(adoption.error().message, true);
        return;
    }
    const int number = adoption->edition.number;
    if (!adoption->isNew) {
        emit told(tr("Nothing has changed since edition %1, so there is no new edition.").arg(number), false);
        return;
    }
    const QString drafts = titlesOf(m_states, true);
    emit told(drafts.isEmpty() ? tr("Adopted as edition %1.").arg(number)
                               : tr("Adopted as edition %1: %2. Not adopted, because still a draft: %3.")
                                     .arg(QString::number(number), titlesOf(m_states, false), drafts),
              false);
}

} // namespace binder
