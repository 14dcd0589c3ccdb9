// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/document_card.h"

#include "wizard/documents/additions_choice.h"
#include "wizard/documents/format_words.h"
#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"
#include "wizard/value_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

DocumentCard::DocumentCard(const Session &session, const DocumentState &state,
                           const QList<DocumentState> &states, const QStringList &additions, bool canPrint,
                           QWidget *parent)
    : Panel(Panel::Look::Card, parent)
    , m_state(state)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName("document:"_L1 + state.name);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(5);
    addHead();
    if (state.draft)
        addDraftReasons(session);
    if (!state.additions.isEmpty()) {
        auto *choice = new AdditionsChoice(state, states, additions, this);
        m_layout->addWidget(choice);
        connect(choice, &AdditionsChoice::chosen, this, &DocumentCard::additionsChosen);
    }
    addButtons(canPrint);
}

void DocumentCard::addHead()
{
    auto *head = new QHBoxLayout;
    head->addWidget(new SignMark(m_state.draft ? theme::Sign::Busy : theme::Sign::Done, this), 0,
                    Qt::AlignTop);
    head->addWidget(new Label(Label::Role::Question, m_state.title, this), 1);
    const QString audience =
        m_state.audience == Audience::Public ? tr("For everyone") : tr("For your own use");
    auto *who = new Label(Label::Role::Small, audience, this);
    who->setWordWrap(false);
    head->addWidget(who, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_layout->addWidget(new Label(Label::Role::Body, m_state.summary, this));
}

void DocumentCard::addDraftReasons(const Session &session)
{
    m_layout->addWidget(
        new Label(Label::Role::Strong, tr("Draft: it rests on answers that are not known yet."), this));
    for (const Address &address : m_state.blockedBy) {
        auto *line = new QHBoxLayout;
        line->addWidget(new SignMark(theme::Sign::Unknown, this), 0, Qt::AlignTop);
        line->addWidget(new Label(Label::Role::Body, questionLine(session, address), this), 1);
        auto *link = new LinkButton(tr("Answer it"), this);
        link->setObjectName("document:"_L1 + m_state.name + u':' + address.toString());
        connect(link, &LinkButton::clicked, this, [this, address] { emit questionWanted(address); });
        line->addWidget(link, 0, Qt::AlignTop);
        m_layout->addLayout(line);
    }
}

void DocumentCard::addButtons(bool canPrint)
{
    auto *buttons = new FlowLayout(8);
    const auto add = [&](const QString &role, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName("document:"_L1 + m_state.name + u':' + role);
        button->setAutoDefault(false);
        button->setAccessibleDescription(m_state.title);
        theme::giveRoom(button);
        buttons->addWidget(button);
        return button;
    };
    m_first = add(u"preview"_s, tr("Read"));
    connect(m_first, &QPushButton::clicked, this, &DocumentCard::readWanted);
    connect(add(u"pdf"_s, tr("Save as PDF")), &QPushButton::clicked, this,
            [this] { emit saveWanted(Format::Pdf); });
    QPushButton *others = add(u"save-as"_s, tr("Other format"));
    connect(others, &QPushButton::clicked, this, [this, others] { offerFormats(others); });
    if (canPrint)
        connect(add(u"print"_s, tr("Print")), &QPushButton::clicked, this, &DocumentCard::printWanted);
    m_layout->addSpacing(4);
    m_layout->addLayout(buttons);
}

void DocumentCard::offerFormats(QPushButton *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"documents:formats"_s);
    for (const Format format : formatsOf(m_state.audience, m_state.hasTables)) {
        if (format == Format::Pdf) // has a button of its own
            continue;
        QAction *action =
            menu->addAction(formatPurpose(format), this, [this, format] { emit saveWanted(format); });
        action->setObjectName("document:"_L1 + m_state.name + u':' + formatName(format));
    }
    menu->popup(below->mapToGlobal(below->rect().bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst()); // so that Return takes one, and it is read aloud
}

} // namespace binder
