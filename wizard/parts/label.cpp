// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/label.h"

#include "wizard/parts/theme.h"

#include <QApplication>
#include <QEvent>

namespace binder {

Label::Label(Role role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Not selectable: a label with text to select lays it out as a rich document, which takes most of the
    // time a page needs.
    dress();
}

void Label::setRole(Role role)
{
    m_role = role;
    dress();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool matters =
        event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange;
    if (matters && !m_dressing)
        dress();
}

void Label::dress()
{
    m_dressing = true;
    const QFont base = QApplication::font();
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    QColor colour = around.color(QPalette::WindowText);
    switch (m_role) {
    case Role::Title:
        setFont(theme::scaled(base, 1.75, QFont::DemiBold));
        colour = theme::isDark(around) ? colour : theme::accent(around);
        break;
    case Role::Heading:
        setFont(theme::scaled(base, 1.3, QFont::DemiBold));
        break;
    case Role::Question:
        setFont(theme::scaled(base, 1.12, QFont::DemiBold));
        break;
    case Role::Body:
        setFont(base);
        break;
    case Role::Strong:
        setFont(theme::scaled(base, 1.0, QFont::DemiBold));
        break;
    case Role::Hint:
        setFont(base);
        colour = theme::muted(around);
        break;
    case Role::Small:
        setFont(theme::scaled(base, 0.92));
        colour = theme::muted(around);
        break;
    case Role::Trouble:
        setFont(theme::scaled(base, 1.0, QFont::DemiBold));
        colour = theme::signColour(theme::Sign::Block, around);
        break;
    }
    QPalette own = palette();
    if (own.color(QPalette::WindowText) != colour) {
        // A page of QWizard has the ground of a text field, and then labels take the colour of text in
        // fields.
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::Text, colour);
        setPalette(own);
    }
    m_dressing = false;
}

} // namespace binder
