// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/open_questions_page.h"

#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/parts/plain_text.h"
#include "wizard/session.h"
#include "wizard/value_text.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

OpenQuestionsPage::OpenQuestionsPage(Session &session, const Services &services, QWidget *parent)
    : PageFrame(&session, parent)
    , m_session(session)
    , m_services(services)
    , m_told(new Label(Label::Role::Strong, {}, column()))
{
    setObjectName(u"page:open"_s);
    setHeading(session.text(u"pack.jurisdiction"_s), tr("What you do not know yet"),
               tr("Somebody else may know the answer. Copy the message and send it yourself, for example by "
                  "e-mail. This program sends nothing."));
    m_told->setObjectName(u"open:told"_s);
    m_told->hide();
    body()->addWidget(m_told);
    m_place = body()->count();
    body()->addStretch(1);
    refresh();
    connect(&session, &Session::changed, this, &OpenQuestionsPage::refresh);
}

void OpenQuestionsPage::refresh()
{
    m_first = nullptr;
    m_content = renewed(m_content, m_place, 12);
    auto *layout = qobject_cast<QVBoxLayout *>(m_content->layout());
    const QList<HelperMessage> messages = helperMessages(m_session.evaluation(), m_session.language());
    for (const HelperMessage &message : messages)
        layout->addWidget(makeMessage(message));
    const QList<Address> rest = unknownWithoutHelper(m_session.evaluation());
    if (!rest.isEmpty())
        layout->addWidget(makeRest(rest));
    if (messages.isEmpty() && rest.isEmpty())
        layout->addWidget(
            new Label(Label::Role::Body, tr("There is nothing here: you know all answers."), m_content));
    m_content->show();
}

QWidget *OpenQuestionsPage::makeMessage(const HelperMessage &message)
{
    auto *card = new Panel(Panel::Look::Card, m_content);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(new Label(Label::Role::Question, message.name, card));
    const QString name = "open:"_L1 + message.helper;
    auto *text = new PlainText(card);
    text->setReadOnly(true);
    // Read-only texts take no part in Tab by themselves everywhere.
    text->setFocusPolicy(Qt::StrongFocus);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setObjectName(name + ":text"_L1);
    text->setAccessibleName(tr("Message to: %1").arg(message.name));
    text->showText(message.text);
    layout->addWidget(text);
    auto *buttons = new FlowLayout(8);
    const auto add = [&](const QString &role, const QString &label, auto action) {
        auto *button = new QPushButton(label, card);
        button->setObjectName(name + u':' + role);
        button->setAutoDefault(false);
        button->setAccessibleDescription(message.name);
        theme::giveRoom(button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        if (!m_first)
            m_first = button;
    };
    add(u"copy"_s, tr("Copy this message"), [this, message] { copy(message); });
    if (m_services.chooseFile && m_services.writeFile)
        add(u"save"_s, tr("Save as a text file"), [this, message] { save(message); });
    layout->addLayout(buttons);
    layout->addSpacing(4);
    layout->addWidget(new Label(Label::Role::Hint, tr("Did you get the answers? Fill them in here:"), card));
    addQuestions(message.questions, layout);
    return card;
}

QWidget *OpenQuestionsPage::makeRest(const QList<Address> &questions)
{
    auto *card = new Panel(Panel::Look::Card, m_content);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(new Label(Label::Role::Question, tr("To find out yourself"), card));
    addQuestions(questions, layout);
    return card;
}

void OpenQuestionsPage::addQuestions(const QList<Address> &questions, QVBoxLayout *layout)
{
    QWidget *card = layout->parentWidget();
    for (const Address &address : questions) {
        const Item *item = m_session.pack().item(address.linkId);
        QString question = item ? m_session.text(item->textId("text"_L1)) : address.linkId;
        if (item && !address.entry.isEmpty())
            question =
                entryLabel(m_session.evaluation(), item->group, address.entry, m_session.language()).text
                + ": "_L1 + question;
        auto *line = new QHBoxLayout;
        line->addWidget(new SignMark(theme::Sign::Unknown, card), 0, Qt::AlignTop);
        line->addWidget(new Label(Label::Role::Body, breakable(question), card), 1);
        auto *link = new LinkButton(tr("Answer it"), card);
        link->setObjectName("open:"_L1 + address.toString());
        link->setAccessibleDescription(question);
        connect(link, &LinkButton::clicked, this,
                [this, address] { emit wanted(stepOf(m_session.pack(), address), address); });
        line->addWidget(link, 0, Qt::AlignTop);
        layout->addLayout(line);
        if (!m_first)
            m_first = link;
    }
}

void OpenQuestionsPage::copy(const HelperMessage &message)
{
    QGuiApplication::clipboard()->setText(message.text);
    tell(tr("Copied. Paste it into an e-mail or a chat."), false);
}

void OpenQuestionsPage::save(const HelperMessage &message)
{
    const QString folder =
        m_services.outputFolder.isEmpty() ? QFileInfo(m_session.path()).path() : m_services.outputFolder;
    const QString path =
        m_services.chooseFile(this, tr("Where to keep the message"),
                              QDir(folder).filePath(message.name + u".txt"), tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    const Result<> written = m_services.writeFile(path, message.text.toUtf8());
    if (written)
        tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    else
        tell(written.error().message, true);
}

void OpenQuestionsPage::tell(const QString &text, bool trouble)
{
    m_told->setRole(trouble ? Label::Role::Trouble : Label::Role::Strong);
    m_told->setText(breakable(text));
    m_told->show();
}

QWidget *OpenQuestionsPage::entryPoint(const Address &) const
{
    return m_first;
}

} // namespace binder
