// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/side/side_panel.h"

#include "model/values/typed_text.h"
#include "wizard/parts/label.h"
#include "wizard/parts/save_banner.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"
#include "wizard/side/section_list.h"
#include "wizard/value_text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace binder {

namespace {

constexpr int sideWidth = 16; ///< in heights of a line
constexpr int widest = 330;

constexpr qsizetype longestName = 60; ///< a business may have a longer one; the side has no room for it

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label(Label::Role::Heading, {}, this))
    , m_sections(new SectionList(this))
    , m_saved(new SaveLine(this))
{
    setObjectName(QStringLiteral("side"));
    setFixedWidth(qMin(theme::em(this, sideWidth), widest));
    auto *layout = new QVBoxLayout(this);
    const int space = theme::em(this, 0.7);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addWidget(m_name);
    layout->addWidget(m_sections, 1);
    layout->addWidget(m_saved);
    connect(m_sections, &SectionList::wanted, this, &SidePanel::wanted);
}

void SidePanel::setSession(Session *session)
{
    m_saved->setSession(session);
}

void SidePanel::show(const Session *session, const Step &current)
{
    const QString subject = session ? session->subject().simplified() : QString();
    m_name->setText(subject.isEmpty() ? tr("Your privacy plan") : breakable(shortened(subject, longestName)));
    m_sections->show(session, current);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = theme::accent(palette());
    tint.setAlphaF(theme::isDark(palette()) ? 0.12F : 0.06F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace binder
