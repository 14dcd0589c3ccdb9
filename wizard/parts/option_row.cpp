// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/option_row.h"

#include "wizard/parts/choice_mark.h"
#include "wizard/parts/label.h"
#include "wizard/parts/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>

namespace binder {

namespace {

QAbstractButton *makeButton(OptionRow::Kind kind, QWidget *parent)
{
    if (kind == OptionRow::Kind::Radio)
        return new RadioMark(parent);
    return new CheckMark(parent);
}

} // namespace

OptionRow::OptionRow(Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_button(makeButton(kind, this))
    , m_label(new Label(Label::Role::Body, {}, this))
    , m_hint(new Label(Label::Role::Small, {}, this))
{
    m_button->setObjectName(name);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_button->installEventFilter(this);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_hint->setTextInteractionFlags(Qt::NoTextInteraction);
    m_hint->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(6, 5, 8, 5);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_button, 0, 0, Qt::AlignTop);
    layout->addWidget(m_label, 0, 1);
    layout->addWidget(m_hint, 1, 1);
    layout->setColumnStretch(1, 1);
    setCursor(Qt::PointingHandCursor);

    connect(m_button, &QAbstractButton::clicked, this, &OptionRow::clicked);
}

void OptionRow::setTexts(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setAccessibleName(label);
    m_button->setAccessibleDescription(hint);
}

bool OptionRow::isChecked() const
{
    return m_button->isChecked();
}

void OptionRow::setChecked(bool checked)
{
    m_button->setChecked(checked);
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && isEnabled()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor tint = theme::accent(palette());
        tint.setAlphaF(0.07F);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (m_button->hasFocus())
        theme::paintFocus(painter, rect(), palette());
}

void OptionRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void OptionRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

bool OptionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void OptionRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void OptionRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace binder
