// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/stage_end_panel.h"

#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/panel.h"
#include "wizard/session.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

StageEndPanel::StageEndPanel(const Session &session, std::optional<StageTurn> turn, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_turn(turn)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new Panel(Panel::Look::Quiet, this);
    outer->addWidget(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 12);
    m_count = new Label(Label::Role::Strong, {}, panel);
    m_count->setObjectName(u"documents:count"_s);
    layout->addWidget(m_count);
    auto *what = new Label(Label::Role::Body, whatNow(), panel);
    what->setObjectName(u"documents:what-now"_s);
    layout->addWidget(what);
    auto *buttons = new FlowLayout(8);
    const auto add = [&](const QString &name, const QString &text, auto wanted) {
        auto *button = new QPushButton(text, panel);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setAccessibleDescription(what->text());
        theme::giveRoom(button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    if (m_turn)
        add(u"documents:go-on"_s, tr("Go on with the next part"), &StageEndPanel::goOnWanted);
    add(u"documents:stop"_s, tr("Stop here"), &StageEndPanel::stopWanted);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

QString StageEndPanel::whatNow() const
{
    if (!m_turn)
        return tr(
            "You have had all questions: there is no further part. You can stop here, everything is saved. "
            "Come back when something changes in your business.");
    const QString start = tr("This part is done. You can stop here: everything is saved, and you can go on "
                             "another day.");
    if (m_turn->next == Stage::Security)
        return start + u' ' + tr("The next part is about security. It makes the security plan complete.");
    return start + u' ' + tr("The next part goes into details. Not every business needs it.");
}

void StageEndPanel::show(const QList<DocumentState> &states)
{
    const auto drafts =
        std::count_if(states.cbegin(), states.cend(), [](const DocumentState &state) { return state.draft; });
    if (drafts == 0)
        m_count->setText(tr("All %1 documents are ready.").arg(states.size()));
    else
        m_count->setText(tr("%1 of %2 documents are ready. The rest is a draft; what is still missing stands "
                            "with it.")
                             .arg(states.size() - drafts)
                             .arg(states.size()));
}

} // namespace binder
