// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/suggestion_row.h"

#include "wizard/editors/value_editor.h"
#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/value_text.h"

#include <QVBoxLayout>

namespace binder {

SuggestionRow::SuggestionRow(Session &session, const Address &address, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(address)
{
    auto *panel = new Panel(Panel::Look::Quiet, this);
    m_text = new Label(Label::Role::Body, {}, panel);
    m_use = new LinkButton(tr("Use this"), panel);
    m_use->setObjectName(address.toString() + QStringLiteral(":use-suggestion"));
    m_reject = new LinkButton(tr("Not this"), panel);
    m_reject->setObjectName(address.toString() + QStringLiteral(":reject-suggestion"));

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    auto *links = new FlowLayout(12);
    links->addWidget(m_use);
    links->addWidget(m_reject);
    layout->addLayout(links);

    connect(m_use, &LinkButton::clicked, this, [this] { m_session.confirmSuggestion(m_address); });
    connect(m_reject, &LinkButton::clicked, this, [this] { m_session.rejectSuggestion(m_address); });
    refresh();
}

void SuggestionRow::refresh()
{
    const bool open = m_session.evaluation().state(m_address) == AnswerState::Unanswered
                      && !m_session.answers().rejected.contains(m_address);
    const std::optional<Suggestion> suggestion =
        open ? m_session.evaluation().suggestion(m_address) : std::nullopt;
    setVisible(suggestion.has_value());
    if (!suggestion)
        return;
    const QString value = valueText(m_session, m_address, suggestion->value);
    const QString origin = m_session.text(suggestion->origin);
    const QString text =
        origin.isEmpty() ? tr("Suggested: %1").arg(value) : tr("Suggested for “%1”: %2").arg(origin, value);
    m_text->setText(breakable(text));
    m_use->setAccessibleDescription(text);
    m_reject->setAccessibleDescription(text);
}

} // namespace binder
