// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/card_list.h"

#include "wizard/pages/entry_card.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

CardList::CardList(Session &session, const QString &group, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_group(group)
    , m_empty(new Label(Label::Role::Hint, {}, this))
    , m_cards(new QVBoxLayout)
    , m_removed(new QWidget(this))
{
    setObjectName(group + ":cards"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);

    const QString text = session.text(group + ".text"_L1);
    const QString hint = session.text(group + ".hint"_L1);
    if (!text.isEmpty())
        layout->addWidget(new Label(Label::Role::Question, text, this));
    if (!hint.isEmpty())
        layout->addWidget(new Label(Label::Role::Hint, hint, this));

    const Group *declared = session.pack().group(group);
    if (declared && !declared->overview.isEmpty()) {
        m_overview = new LinkButton(session.text(group + ".overview"_L1), this);
        m_overview->setObjectName(group + ":overview"_L1);
        layout->addWidget(m_overview);
        connect(m_overview, &LinkButton::clicked, this, [this] { emit wanted(Step::overview(m_group), {}); });
    }

    auto *bar = new QHBoxLayout(m_removed);
    bar->setContentsMargins(0, 0, 0, 0);
    m_removedText = new Label(Label::Role::Body, {}, m_removed);
    m_undo = new LinkButton({}, m_removed);
    m_undo->setObjectName(group + ":undo"_L1);
    bar->addWidget(m_removedText, 1);
    bar->addWidget(m_undo, 0, Qt::AlignTop);
    layout->addWidget(m_removed);
    connect(m_undo, &LinkButton::clicked, this, [this] {
        m_removedText->clear();
        m_session.undo();
    });

    layout->addWidget(m_empty);
    layout->addLayout(m_cards);
    m_cards->setSpacing(10);
    if (declared && declared->createdBy.isEmpty()) {
        const QString addText = session.text(group + ".add"_L1);
        m_add = new QPushButton(addText.isEmpty() ? tr("Add") : addText, this);
        m_add->setAutoDefault(false);
        m_add->setObjectName(group + ":add"_L1);
        theme::giveRoom(m_add);
        m_add->setEnabled(!session.isReadOnly());
        layout->addWidget(m_add, 0, Qt::AlignLeft);
        connect(m_add, &QPushButton::clicked, this, &CardList::add);
        m_empty->setText(tr("There are none yet. If you have none, just continue."));
    } else {
        m_empty->setText(tr("There are none yet. They appear here when you tick them on the page before."));
    }
    refresh();
}

void CardList::refresh()
{
    const QStringList entries = m_session.evaluation().entries(m_group);
    QList<EntryCard *> next;
    for (const QString &entry : entries) {
        const auto found = std::find_if(m_list.cbegin(), m_list.cend(),
                                        [&](const EntryCard *card) { return card->entry() == entry; });
        if (found != m_list.cend()) {
            next.append(*found);
            continue;
        }
        auto *card = new EntryCard(m_session, m_group, entry, this);
        connect(card, &EntryCard::editWanted, this,
                [this, entry] { emit wanted(stepOfEntry(m_session.evaluation(), m_group, entry), {}); });
        connect(card, &EntryCard::removeWanted, this, [this, entry] { remove(entry); });
        connect(card, &EntryCard::moveWanted, this, [this, entry](int by) { move(entry, by); });
        connect(card, &EntryCard::confirmed, this, [this, card] {
            // The button is gone; the keyboard stays with the card.
            m_removedText->clear();
            card->editButton()->setFocus();
        });
        next.append(card);
    }
    for (EntryCard *card : std::as_const(m_list)) {
        if (next.contains(card))
            continue;
        card->hide();
        card->deleteLater();
    }
    m_list = next;
    QWidget *before = nullptr;
    for (qsizetype index = 0; index < m_list.size(); ++index) {
        EntryCard *card = m_list.at(index);
        if (m_cards->indexOf(card) != int(index))
            m_cards->insertWidget(int(index), card);
        card->show();
        card->refresh(index == 0, index + 1 == m_list.size());
        if (before)
            QWidget::setTabOrder(before, card);
        before = card;
    }
    m_empty->setVisible(m_list.isEmpty());
    if (m_overview)
        m_overview->setVisible(m_list.size() > 1);
    QString undo = m_session.undoText();
    m_removed->setVisible(!undo.isEmpty());
    // A name may hold the sign that marks a shortcut.
    m_undo->setText(undo.replace(u'&', "&&"_L1));
    m_undo->updateGeometry();
}

void CardList::add()
{
    const QString entry = m_session.addEntry(m_group);
    emit wanted(stepOfEntry(m_session.evaluation(), m_group, entry), {});
}

void CardList::remove(const QString &entry)
{
    const QString label = entryLabel(m_session.evaluation(), m_group, entry, m_session.language()).text;
    const auto index = std::find_if(m_list.cbegin(), m_list.cend(),
                                    [&](const EntryCard *card) { return card->entry() == entry; })
                       - m_list.cbegin();
    const QList<Address> cleared = m_session.removeEntry(m_group, entry);
    QString text = tr("“%1” is removed.").arg(label);
    if (!cleared.isEmpty()) {
        QStringList questions;
        for (const Address &address : cleared) {
            const Item *item = m_session.pack().item(address.linkId);
            const QString question = item ? m_session.text(item->textId("text"_L1)) : address.linkId;
            questions.append(
                address.entry.isEmpty()
                    ? question
                    : tr("%1: %2").arg(entryLabel(m_session.evaluation(), item ? item->group : QString(),
                                                  address.entry, m_session.language())
                                           .text,
                                       question));
        }
        text = tr("“%1” is removed. It was also taken out of these answers:").arg(label) + u'\n'
               + questions.join(u'\n');
    }
    m_removedText->setText(text);
    m_undo->setAccessibleDescription(text);
    // The keyboard stays where the work is.
    if (m_list.isEmpty())
        m_undo->setFocus();
    else
        m_list.at(qMin(qsizetype(index), m_list.size() - 1))->editButton()->setFocus();
}

void CardList::move(const QString &entry, int by)
{
    // Hidden entries keep their place among the visible ones.
    const QStringList visible = m_session.evaluation().entries(m_group);
    const auto index = visible.indexOf(entry);
    const auto target = index + by;
    if (index < 0 || target < 0 || target >= visible.size())
        return;
    m_removedText->clear();
    const QStringList all = m_session.answers().entries.value(m_group);
    m_session.moveEntry(m_group, entry, all.indexOf(visible.at(target)));
}

QWidget *CardList::entryPoint() const
{
    if (!m_list.isEmpty())
        return m_list.constFirst()->editButton();
    return m_add;
}

} // namespace binder
