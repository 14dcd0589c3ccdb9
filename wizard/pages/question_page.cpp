// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/question_page.h"

#include "wizard/pages/card_list.h"
#include "wizard/parts/label.h"
#include "wizard/parts/theme.h"
#include "wizard/question/confirm_panel.h"
#include "wizard/question/matrix_widget.h"
#include "wizard/question/question_widget.h"
#include "wizard/value_text.h"

#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

QuestionPage::QuestionPage(Session &session, const PageKey &key, QWidget *parent)
    : PageFrame(&session, parent)
    , m_session(session)
    , m_key(key)
    , m_seenBefore(session.wasSeen(key))
{
    setObjectName("page:"_L1 + key.toString());
    showHeading();
    body()->addSpacing(theme::em(this, 0.5));
    m_firstRow = body()->count();
    if (key.entry.isEmpty()) {
        m_confirm = new ConfirmPanel(session, objectName(), column());
        body()->addWidget(m_confirm);
        connect(m_confirm, &ConfirmPanel::confirmed, this, [this] {
            // The button is gone; the keyboard goes to the top, where the answers are.
            if (QWidget *top = entryPoint({}))
                top->setFocus();
        });
    }
    body()->addStretch(1);
    const QList<Address> addresses = session.evaluation().addressesOn(key);
    for (const Address &address : addresses)
        m_seenBefore = m_seenBefore || session.evaluation().state(address) != AnswerState::Unanswered;
    refresh();
    connect(&session, &Session::changed, this, &QuestionPage::refresh);
}

void QuestionPage::showHeading()
{
    const Page *page = m_session.pack().page(m_key.page);
    const QString section = m_session.text("section."_L1 + (page ? page->section : QString()));
    const QString where = tr("%1 · %2").arg(m_session.text(u"pack.jurisdiction"_s), section);
    QString pageTitle = m_session.text("page."_L1 + m_key.page);
    if (!m_key.entry.isEmpty() && page) {
        const QString label =
            entryLabel(m_session.evaluation(), page->group, m_key.entry, m_session.language()).text;
        pageTitle = tr("%1: %2").arg(label, pageTitle);
    }
    setHeading(where, breakable(pageTitle), m_session.text("page."_L1 + m_key.page + ".intro"_L1));
}

QWidget *QuestionPage::makeWidget(const Address &address)
{
    const Item *item = m_session.pack().item(address.linkId);
    if (item && item->type == ItemType::Display)
        return new Label(Label::Role::Body, m_session.text(item->textId("text"_L1)), column());
    if (item && item->type == ItemType::Group) {
        auto *cards = new CardList(m_session, address.linkId, column());
        connect(cards, &CardList::wanted, this, &QuestionPage::wanted);
        return cards;
    }
    if (item && item->type == ItemType::Matrix)
        return new MatrixWidget(m_session, address, m_seenBefore, column());
    return new QuestionWidget(m_session, address, m_seenBefore, column());
}

void QuestionPage::refresh()
{
    showHeading();
    QList<Address> addresses = m_session.evaluation().addressesOn(m_key);
    m_onPage = addresses;
    // What a matrix asks is shown by the matrix.
    addresses.removeIf(
        [&](const Address &one) { return !m_session.pack().item(one.linkId)->matrix.isEmpty(); });
    for (const Address &address : std::as_const(m_shown)) {
        if (addresses.contains(address))
            continue;
        QWidget *gone = m_widgets.take(address);
        gone->hide();
        gone->setObjectName({});
        gone->deleteLater();
    }
    for (qsizetype index = 0; index < addresses.size(); ++index) {
        const Address &address = addresses.at(index);
        QWidget *&widget = m_widgets[address];
        const bool isNew = widget == nullptr;
        if (isNew) {
            widget = makeWidget(address);
            widget->setContentsMargins(0, 0, 0, theme::em(this, 0.9));
            body()->insertWidget(m_firstRow + int(index), widget);
            widget->show();
        } else if (auto *question = qobject_cast<QuestionWidget *>(widget)) {
            question->refresh();
        } else if (auto *cards = qobject_cast<CardList *>(widget)) {
            cards->refresh();
        } else if (auto *matrix = qobject_cast<MatrixWidget *>(widget)) {
            matrix->refresh();
        }
    }
    m_shown = addresses;
    refreshConfirm();
}

void QuestionPage::refreshConfirm()
{
    if (!m_confirm)
        return;
    constexpr qsizetype fewest = 2; // one is confirmed at its question
    const Evaluation &evaluation = m_session.evaluation();
    QHash<Address, Value> seen;
    for (const Address &address : std::as_const(m_onPage)) {
        if (const std::optional<Suggestion> suggestion = evaluation.suggestion(address))
            seen.insert(address, suggestion->value);
    }
    if (seen.size() < fewest) {
        m_confirm->hide();
        return;
    }
    const Confirmation confirmation = withPageConfirmed(evaluation, m_key);
    QList<SuggestedAnswer> unseen;
    for (const SuggestedAnswer &one : confirmation.confirmed) {
        if (!seen.contains(one.address) || seen.value(one.address) != one.suggestion.value)
            unseen.append(one);
    }
    m_confirm->showUnseen(confirmation, unseen, {});
}

QWidget *QuestionPage::entryPoint(const Address &address) const
{
    QWidget *first = nullptr;
    for (const Address &shown : m_shown) {
        QWidget *widget = m_widgets.value(shown);
        QWidget *entry = nullptr;
        if (const auto *question = qobject_cast<QuestionWidget *>(widget))
            entry = question->entryPoint();
        else if (const auto *cards = qobject_cast<CardList *>(widget))
            entry = cards->entryPoint();
        else if (const auto *matrix = qobject_cast<MatrixWidget *>(widget)) {
            if (QWidget *row = matrix->entryPoint(address))
                return row;
            entry = matrix->entryPoint();
        }
        if (entry && shown == address)
            return entry;
        if (entry && !first)
            first = entry;
    }
    return first;
}

} // namespace binder
