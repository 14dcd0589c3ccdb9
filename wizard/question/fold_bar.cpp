// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/fold_bar.h"

#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/parts/theme.h"

#include <QVBoxLayout>

namespace binder {

FoldBar::FoldBar(QWidget *parent)
    : QWidget(parent)
    , m_links(new FlowLayout(10))
    , m_contents(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_links);
    layout->addLayout(m_contents);
    m_contents->setSpacing(6);
}

LinkButton *FoldBar::addFold(const QString &name, const QString &title, QWidget *content)
{
    LinkButton *link = addAction(name, title);
    link->setCheckable(true);
    m_contents->addWidget(content);
    content->hide();
    connect(link, &LinkButton::toggled, content, &QWidget::setVisible);
    QWidget::setTabOrder(link, content);
    return link;
}

LinkButton *FoldBar::addText(const QString &name, const QString &title, const QString &text)
{
    auto *panel = new Panel(Panel::Look::Quiet, this);
    panel->setObjectName(name + QStringLiteral("-text"));
    auto *layout = new QVBoxLayout(panel);
    layout->addWidget(new Label(Label::Role::Body, text, panel));
    LinkButton *link = addFold(name, title, panel);
    link->setAccessibleDescription(text);
    return link;
}

LinkButton *FoldBar::addAction(const QString &name, const QString &title)
{
    auto *link = new LinkButton(title, this);
    link->setObjectName(name);
    m_links->addWidget(link);
    return link;
}

} // namespace binder
