// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/confirm_panel.h"

#include "wizard/parts/panel.h"
#include "wizard/parts/theme.h"
#include "wizard/value_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

ConfirmPanel::ConfirmPanel(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new Panel(Panel::Look::Quiet, this);
    outer->addWidget(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setSpacing(6);
    m_list = new AnswerList(panel);
    m_list->setObjectName(name + ":suggested"_L1);
    layout->addWidget(m_list);
    m_confirm = new QPushButton(tr("All of this is right"), panel);
    m_confirm->setAutoDefault(false);
    m_confirm->setObjectName(name + ":confirm"_L1);
    theme::giveRoom(m_confirm);
    layout->addWidget(m_confirm, 0, Qt::AlignLeft);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_session.confirm(m_confirmation);
        emit confirmed();
    });
    hide();
}

void ConfirmPanel::showAll(const Confirmation &confirmation, const QString &place)
{
    // In the order of the questionnaire; one heading for neighbours with the same origin.
    QList<AnswerList::Row> rows;
    const QList<SuggestedAnswer> &all = confirmation.confirmed;
    for (qsizetype from = 0; from < all.size();) {
        const QString &origin = all.at(from).suggestion.origin;
        qsizetype to = from;
        while (to < all.size() && all.at(to).suggestion.origin == origin)
            ++to;
        const QString name = m_session.text(origin);
        rows.append({name.isEmpty() ? tr("Suggested:") : tr("Suggested for “%1”:").arg(name), {}});
        add(all.mid(from, to - from), rows);
        from = to;
    }
    show(confirmation, rows, place);
}

void ConfirmPanel::showUnseen(const Confirmation &confirmation, const QList<SuggestedAnswer> &unseen,
                              const QString &place)
{
    QList<AnswerList::Row> rows{{unseen.isEmpty()
                                     ? tr("You can confirm all suggestions on this page at once.")
                                     : tr("With the suggestions on this page you also confirm:"),
                                 {}}};
    add(unseen, rows);
    show(confirmation, rows, place);
}

void ConfirmPanel::add(const QList<SuggestedAnswer> &suggested, QList<AnswerList::Row> &rows) const
{
    for (const SuggestedAnswer &one : suggested) {
        const Item *item = m_session.pack().item(one.address.linkId);
        rows.append({item ? m_session.text(item->textId("text"_L1)) : one.address.linkId,
                     valueText(m_session, one.address, one.suggestion.value)});
    }
}

void ConfirmPanel::show(const Confirmation &confirmation, const QList<AnswerList::Row> &rows,
                        const QString &place)
{
    m_confirmation = confirmation;
    m_list->setRows(rows);
    const QString text = m_list->text();
    m_confirm->setEnabled(!m_session.isReadOnly());
    m_confirm->setAccessibleDescription(place.isEmpty() ? text : place + u'\n' + text);
    setVisible(!confirmation.confirmed.isEmpty());
}

} // namespace binder
