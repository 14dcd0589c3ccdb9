// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/note_field.h"

#include "wizard/parts/label.h"
#include "wizard/parts/plain_text.h"

#include <QVBoxLayout>

namespace binder {

NoteField::NoteField(const QString &name, const QString &title, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainText(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *label = new Label(Label::Role::Small, what, this);
    label->setBuddy(m_text);
    layout->addWidget(label);
    layout->addWidget(m_text);
    m_text->setObjectName(name);
    m_text->setAccessibleName(title);
    m_text->setAccessibleDescription(what);
    connect(m_text, &PlainText::typed, this, [this] { emit typed(m_text->typedText()); });
    connect(m_text, &PlainText::left, this, &NoteField::left);
}

void NoteField::showText(const QString &text)
{
    m_text->showText(text);
}

QString NoteField::text() const
{
    return m_text->typedText();
}

} // namespace binder
