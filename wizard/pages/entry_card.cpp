// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/entry_card.h"

#include "model/values/typed_text.h"
#include "wizard/entry_progress.h"
#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/question/confirm_panel.h"
#include "wizard/value_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype summaryLines = 3;
constexpr qsizetype longestAnswer = 90;

QString inShort(const QString &text)
{
    return shortened(text.simplified(), longestAnswer);
}

} // namespace

EntryCard::EntryCard(Session &session, const QString &group, const QString &entry, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_group(group)
    , m_entry(entry)
{
    const QString name = group + u'[' + entry + u']';
    setObjectName(name + ":card"_L1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new Panel(Panel::Look::Card, this);
    outer->addWidget(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(4);

    m_mark = new SignMark(theme::Sign::NotStarted, panel);
    m_title = new Label(Label::Role::Question, {}, panel);
    m_progress = new Label(Label::Role::Small, {}, panel);
    m_progress->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_progress, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_summary = new Label(Label::Role::Hint, {}, panel);
    layout->addWidget(m_summary);
    m_suggested = new ConfirmPanel(session, name, panel);
    layout->addWidget(m_suggested);

    m_edit = new QPushButton(tr("Edit"), panel);
    m_edit->setAutoDefault(false);
    m_edit->setObjectName(name + ":edit"_L1);
    theme::giveRoom(m_edit);
    m_remove = new LinkButton(tr("Remove"), panel);
    m_remove->setObjectName(name + ":remove"_L1);
    m_up = new LinkButton(tr("Move up"), panel);
    m_up->setObjectName(name + ":up"_L1);
    m_down = new LinkButton(tr("Move down"), panel);
    m_down->setObjectName(name + ":down"_L1);
    auto *buttons = new FlowLayout(10);
    for (QWidget *button : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove),
                            static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_down)})
        buttons->addWidget(button);
    layout->addLayout(buttons);

    connect(m_suggested, &ConfirmPanel::confirmed, this, &EntryCard::confirmed);
    connect(m_edit, &QPushButton::clicked, this, &EntryCard::editWanted);
    connect(m_remove, &LinkButton::clicked, this, &EntryCard::removeWanted);
    connect(m_up, &LinkButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_down, &LinkButton::clicked, this, [this] { emit moveWanted(1); });
}

void EntryCard::refresh(bool first, bool last)
{
    const Evaluation &evaluation = m_session.evaluation();
    const EntryProgress progress = progressOf(evaluation, m_group, m_entry);
    QStringList lines;
    const Group *group = m_session.pack().group(m_group);
    for (const QString &linkId : group ? group->items : QStringList()) {
        const Address address{linkId, m_entry};
        const Item *item = m_session.pack().item(linkId);
        if (lines.size() < summaryLines && linkId != group->label && item && item->isQuestion()
            && evaluation.state(address) != AnswerState::Unanswered)
            lines.append(tr("%1 %2").arg(m_session.text(item->textId("text"_L1)),
                                         inShort(answerLine(m_session, address))));
    }
    const QString label = entryLabel(evaluation, m_group, m_entry, m_session.language()).text;
    m_title->setText(breakable(label));
    m_progress->setText(tr("%1 of %2 answered").arg(progress.answered).arg(progress.total));
    m_mark->setSign(progress.answered == 0 ? theme::Sign::NotStarted
                    : progress.needed > 0  ? theme::Sign::Busy
                                           : theme::Sign::Done);
    m_summary->setText(breakable(lines.join(u'\n')));
    m_summary->setVisible(!lines.isEmpty());
    m_suggested->showAll(withEntryConfirmed(evaluation, m_group, m_entry), label);
    m_edit->setText(progress.answered == 0 ? tr("Fill in") : tr("Edit"));
    m_remove->setEnabled(!m_session.isReadOnly());
    // A button that would do nothing stays where it is, so that the keyboard does not lose its place.
    m_up->setEnabled(!first && !m_session.isReadOnly());
    m_down->setEnabled(!last && !m_session.isReadOnly());
    for (QWidget *button : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove),
                            static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_down)})
        button->setAccessibleDescription(label);
}

QWidget *EntryCard::editButton() const
{
    return m_edit;
}

} // namespace binder
