// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/page_frame.h"

#include "wizard/parts/label.h"
#include "wizard/parts/save_banner.h"
#include "wizard/parts/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace binder {

namespace {

constexpr int readableWidth = 40; ///< in heights of a line

} // namespace

PageFrame::PageFrame(Session *session, QWidget *parent)
    : QWizardPage(parent)
    , m_scroll(new QScrollArea(this))
    , m_column(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (session) {
        auto *banner = new SaveBanner(*session, this);
        connect(banner, &SaveBanner::wayWanted, this, &PageFrame::wayOnWanted);
        outer->addWidget(banner);
    }
    outer->addWidget(m_scroll, 1);

    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    m_column->setMaximumWidth(theme::em(this, readableWidth));
    m_body = new QVBoxLayout(m_column);
    const int space = theme::em(this, 1);
    m_body->setContentsMargins(space * 3 / 2, space, space * 3 / 2, space * 2);
    m_body->setSpacing(space / 2);

    m_where = new Label(Label::Role::Small, {}, m_column);
    m_title = new Label(Label::Role::Title, {}, m_column);
    m_intro = new Label(Label::Role::Body, {}, m_column);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_body->addWidget(m_where);
    m_body->addWidget(m_title);
    m_body->addWidget(m_intro);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
}

void PageFrame::setWide()
{
    m_column->setMaximumWidth(QWIDGETSIZE_MAX);
}

void PageFrame::setHeading(const QString &where, const QString &pageTitle, const QString &intro)
{
    m_where->setText(where);
    m_where->setVisible(!where.isEmpty());
    m_title->setText(pageTitle);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
    setAccessibleName(pageTitle);
    setAccessibleDescription(intro);
}

QWidget *PageFrame::renewed(QWidget *old, int place, int spacing)
{
    if (old) {
        old->hide();
        old->deleteLater();
    }
    auto *content = new QWidget(column());
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    body()->insertWidget(place, content);
    return content;
}

void PageFrame::enter(const Address &address)
{
    QWidget *target = entryPoint(address);
    if (!target)
        return;
    target->setFocus(Qt::OtherFocusReason);
    if (address.linkId.isEmpty())
        return;
    // The page gets its size only after it is shown.
    QTimer::singleShot(0, target, [this, target] {
        const QPoint at = target->mapTo(m_scroll->widget(), QPoint(0, 0));
        m_scroll->verticalScrollBar()->setValue(at.y() - theme::em(this, 5));
    });
}

QString PageFrame::continueText() const
{
    return tr("Continue");
}

} // namespace binder
