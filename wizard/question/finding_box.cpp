// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/finding_box.h"

#include "model/documents/compose.h"
#include "model/dossier/value_check.h"
#include "model/values/typed_text.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/parts/text_limit.h"
#include "wizard/parts/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

theme::Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return theme::Sign::Block;
    case Severity::Warn:
        return theme::Sign::Warn;
    case Severity::Advise:
        break;
    }
    return theme::Sign::Advise;
}

} // namespace

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return FindingBox::tr("This cannot stay as it is");
    case Severity::Warn:
        return FindingBox::tr("Pay attention");
    case Severity::Advise:
        break;
    }
    return FindingBox::tr("Advice");
}

FindingBox::FindingBox(Session &session, const Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(finding.address)
{
    const FindingText text = findingText(session.evaluation(), finding, session.language());
    const QString words = severityWords(finding.rule->severity);
    m_description = words + u". "_s + plainText(text.text) + u' ' + plainText(text.action);
    setObjectName("finding:"_L1 + finding.address);
    setAccessibleName(m_description);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new Panel(Panel::Look::Signed, this);
    panel->setSign(signOf(finding.rule->severity));
    outer->addWidget(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 10, 12, 10);
    layout->setSpacing(4);

    auto *head = new QHBoxLayout;
    head->addWidget(new SignMark(signOf(finding.rule->severity), panel), 0, Qt::AlignTop);
    head->addWidget(new Label(Label::Role::Strong, words, panel), 1);
    layout->addLayout(head);
    layout->addWidget(new Label(Label::Role::Body, plainText(text.text), panel));
    if (const QString action = plainText(text.action); !action.isEmpty())
        layout->addWidget(new Label(Label::Role::Body, tr("What to do: %1").arg(action), panel));

    if (finding.overruled)
        addOverruled(*finding.overruled, panel);
    else if (finding.rule->severity == Severity::Block && !session.isReadOnly())
        addOverruling(finding, panel);
}

void FindingBox::addOverruled(const Overruling &overruling, QWidget *panel)
{
    const QString when = QLocale(m_session.language()).toString(overruling.when, QLocale::LongFormat);
    panel->layout()->addWidget(new Label(
        Label::Role::Hint,
        tr("Overruled by %1 on %2, because: %3").arg(overruling.who, when, overruling.reason), panel));
    auto *withdraw = new LinkButton(tr("Do not overrule it any more"), panel);
    withdraw->setObjectName("finding:"_L1 + m_address + ":withdraw"_L1);
    panel->layout()->addWidget(withdraw);
    connect(withdraw, &LinkButton::clicked, this, [this] { m_session.withdrawOverruling(m_address); });
}

void FindingBox::addOverruling(const Finding &finding, QWidget *panel)
{
    const QString name = "finding:"_L1 + finding.address;
    auto *open = new LinkButton(tr("Overrule this, with a reason"), panel);
    open->setObjectName(name + ":overrule"_L1);
    open->setCheckable(true);
    auto *form = new QWidget(panel);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(
        Label::Role::Hint,
        tr("The rules in this program can be wrong or out of date. Your reason is printed in the documents, "
           "with your name and the date."),
        form));
    auto *reasonLabel = new Label(Label::Role::Body, tr("Why does it not hold here?"), form);
    auto *reason = new QLineEdit(form);
    reason->setObjectName(name + ":reason"_L1);
    reason->setAccessibleName(reasonLabel->text());
    reasonLabel->setBuddy(reason);
    auto *whoLabel = new Label(Label::Role::Body, tr("Who decided this?"), form);
    auto *who = new QLineEdit(form);
    who->setObjectName(name + ":who"_L1);
    who->setAccessibleName(whoLabel->text());
    whoLabel->setBuddy(who);
    auto *confirm = new QPushButton(tr("Overrule"), form);
    confirm->setObjectName(name + ":confirm"_L1);
    confirm->setAutoDefault(false);
    theme::giveRoom(confirm);
    confirm->setEnabled(false);
    for (QWidget *widget : {static_cast<QWidget *>(reasonLabel), static_cast<QWidget *>(reason),
                            static_cast<QWidget *>(whoLabel), static_cast<QWidget *>(who)})
        layout->addWidget(widget);
    layout->addWidget(confirm, 0, Qt::AlignLeft);
    form->hide();
    panel->layout()->addWidget(open);
    panel->layout()->addWidget(form);

    connect(open, &LinkButton::toggled, form, &QWidget::setVisible);
    const auto check = [=] {
        const auto says = [](const QString &text) { return !isBlank(text) && checkTyped(text); };
        confirm->setEnabled(says(reason->text()) && says(who->text()));
    };
    limitText(reason);
    limitText(who);
    connect(reason, &QLineEdit::textEdited, this, check);
    connect(who, &QLineEdit::textEdited, this, check);
    connect(confirm, &QPushButton::clicked, this,
            [=, this] { m_session.overrule(m_address, reason->text(), who->text()); });
}

} // namespace binder
