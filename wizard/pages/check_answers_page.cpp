// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/check_answers_page.h"

#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/parts/section_words.h"
#include "wizard/session.h"
#include "wizard/value_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// With large text the answer stands below its question instead of beside it.
constexpr int readableColumn = 28; ///< in heights of a line
constexpr int widestColumn = 640;

QString sectionOf(const Pack &pack, const Address &address)
{
    const Item *item = pack.item(address.linkId);
    return item ? item->section : QString();
}

} // namespace

CheckAnswersPage::CheckAnswersPage(Session &session, QWidget *parent)
    : PageFrame(&session, parent)
    , m_session(session)
{
    setObjectName(u"page:check"_s);
    setHeading(session.text(u"pack.jurisdiction"_s), tr("Check your answers"),
               tr("These are all your answers. Change what is not right. You can make your documents with "
                  "questions still open: the "
                  "documents then say so."));
    m_place = body()->count();
    body()->addStretch(1);
    refresh();
    connect(&session, &Session::changed, this, &CheckAnswersPage::refresh);
}

void CheckAnswersPage::refresh()
{
    m_first = nullptr;
    m_content = renewed(m_content, m_place, theme::em(this, 0.5));
    auto *layout = qobject_cast<QVBoxLayout *>(m_content->layout());
    for (const QString &section : m_session.pack().sections)
        addSection(section, layout);
    m_content->show();
}

void CheckAnswersPage::addSection(const QString &section, QVBoxLayout *layout)
{
    QList<PageKey> pages;
    for (const PageKey &key : m_session.evaluation().pages()) {
        const Page *page = m_session.pack().page(key.page);
        if (page && page->section == section)
            pages.append(key);
    }
    if (pages.isEmpty())
        return;
    const SectionState state = m_session.evaluation().sectionState(section);
    layout->addSpacing(theme::em(this, 0.8));
    auto *head = new QHBoxLayout;
    head->addWidget(new SignMark(signOf(state), m_content), 0, Qt::AlignVCenter);
    head->addWidget(new Label(Label::Role::Heading, m_session.text("section."_L1 + section), m_content), 1);
    auto *words = new Label(Label::Role::Small, stateWords(state), m_content);
    words->setWordWrap(false);
    head->addWidget(words, 0, Qt::AlignVCenter);
    layout->addLayout(head);
    addCounts(section, layout);
    for (const PageKey &key : std::as_const(pages))
        addPage(key, layout);
}

void CheckAnswersPage::addCounts(const QString &section, QVBoxLayout *layout)
{
    const auto addLine = [&](const QString &name, theme::Sign sign, const QString &text, const Address &to) {
        auto *line = new QHBoxLayout;
        line->addWidget(new SignMark(sign, m_content), 0, Qt::AlignTop);
        line->addWidget(new Label(Label::Role::Body, text, m_content), 1);
        auto *link = new LinkButton(tr("Go there"), m_content);
        link->setObjectName("check:"_L1 + section + u':' + name);
        link->setAccessibleDescription(text);
        connect(link, &LinkButton::clicked, this,
                [this, to] { emit wanted(stepOf(m_session.pack(), to), to); });
        line->addWidget(link, 0, Qt::AlignTop);
        layout->addLayout(line);
        if (!m_first)
            m_first = link;
    };

    QList<Address> open;
    for (const OpenPoint &point : m_session.evaluation().openPoints()) {
        if (sectionOf(m_session.pack(), point.address) == section)
            open.append(point.address);
    }
    if (!open.isEmpty())
        addLine(u"open"_s, theme::Sign::Unknown,
                open.size() == 1 ? tr("1 question is still open")
                                 : tr("%1 questions are still open").arg(open.size()),
                open.constFirst());

    QHash<Severity, QList<Address>> found;
    for (const Finding &finding : m_session.evaluation().findings()) {
        if (!finding.overruled && sectionOf(m_session.pack(), finding.at) == section)
            found[finding.rule->severity].append(finding.at);
    }
    if (const auto list = found.value(Severity::Block); !list.isEmpty())
        addLine(u"block"_s, theme::Sign::Block,
                list.size() == 1 ? tr("1 thing cannot stay as it is")
                                 : tr("%1 things cannot stay as they are").arg(list.size()),
                list.constFirst());
    if (const auto list = found.value(Severity::Warn); !list.isEmpty())
        addLine(u"warn"_s, theme::Sign::Warn,
                list.size() == 1 ? tr("1 thing to pay attention to")
                                 : tr("%1 things to pay attention to").arg(list.size()),
                list.constFirst());
    if (const auto list = found.value(Severity::Advise); !list.isEmpty())
        addLine(u"advise"_s, theme::Sign::Advise,
                list.size() == 1 ? tr("1 piece of advice") : tr("%1 pieces of advice").arg(list.size()),
                list.constFirst());
}

void CheckAnswersPage::addPage(const PageKey &key, QVBoxLayout *layout)
{
    QList<Address> questions;
    const QList<Address> onPage = m_session.evaluation().addressesOn(key);
    for (const Address &address : onPage) {
        const Item *item = m_session.pack().item(address.linkId);
        if (item && item->isQuestion())
            questions.append(address);
    }
    if (questions.isEmpty())
        return;
    auto *panel = new Panel(Panel::Look::Card, m_content);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(14, 10, 14, 10);
    QString heading = m_session.text("page."_L1 + key.page);
    if (!key.entry.isEmpty()) {
        const Page *page = m_session.pack().page(key.page);
        heading = tr("%1: %2").arg(
            entryLabel(m_session.evaluation(), page->group, key.entry, m_session.language()).text, heading);
    }
    inner->addWidget(new Label(Label::Role::Strong, heading, panel));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::em(this, 0.8));
    grid->setVerticalSpacing(theme::em(this, 0.35));
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, theme::em(this, readableColumn) <= widestColumn ? 5 : 0);
    inner->addLayout(grid);
    for (const Address &address : std::as_const(questions))
        addRow(address, grid);
    layout->addWidget(panel);
}

void CheckAnswersPage::addRow(const Address &address, QGridLayout *grid)
{
    const Item *item = m_session.pack().item(address.linkId);
    const QString question = m_session.text(item->textId("text"_L1));
    QString answer = answerLine(m_session, address, u"\n"_s);
    Label::Role role = Label::Role::Body;
    if (m_session.evaluation().state(address) == AnswerState::Unanswered) {
        answer = item->required ? tr("Not answered yet") : tr("Not filled in");
        role = item->required ? Label::Role::Strong : Label::Role::Hint;
    }
    const int row = grid->rowCount();
    QWidget *parent = grid->parentWidget();
    auto *questionLabel = new Label(Label::Role::Hint, question, parent);
    auto *answerLabel = new Label(role, breakable(answer), parent);
    // In line with the text of the link.
    questionLabel->setContentsMargins(0, 4, 0, 0);
    answerLabel->setContentsMargins(0, 4, 0, 0);
    const bool sideBySide = theme::em(this, readableColumn) <= widestColumn;
    grid->addWidget(questionLabel, row, 0, Qt::AlignTop);
    answerLabel->setObjectName(address.toString() + ":answer"_L1);
    if (sideBySide)
        grid->addWidget(answerLabel, row, 1, Qt::AlignTop);
    else
        grid->addWidget(answerLabel, row + 1, 0, Qt::AlignTop);
    auto *change = new LinkButton(tr("Change"), parent);
    change->setObjectName(address.toString() + ":change"_L1);
    change->setAccessibleDescription(question);
    connect(change, &LinkButton::clicked, this,
            [this, address] { emit wanted(stepOf(m_session.pack(), address), address); });
    grid->addWidget(change, row, 2, Qt::AlignTop);
    if (!m_first)
        m_first = change;
}

QWidget *CheckAnswersPage::entryPoint(const Address &) const
{
    return m_first;
}

} // namespace binder
