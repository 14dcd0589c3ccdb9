// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/note_field.h"

#include "model/dossier/value_check.h"
#include "wizard/parts/label.h"
#include "wizard/parts/plain_text.h"
#include "wizard/parts/text_limit.h"

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
    auto *trouble = new Label(Label::Role::Trouble, {}, this);
    trouble->setObjectName(name + u":trouble");
    trouble->hide();
    layout->addWidget(trouble);
    connect(m_text, &PlainText::refused, this, [trouble] {
        trouble->setText(tooLongText());
        trouble->show();
    });
    connect(m_text, &PlainText::typed, this, [this, trouble] {
        const QString text = m_text->typedText();
        const Result<> fits = text.isEmpty() ? Result<>() : checkTyped(text);
        trouble->setText(fits ? QString() : tr("%1 It is not saved like this.").arg(fits.error().message));
        trouble->setVisible(!fits);
        if (fits)
            emit typed(text);
    });
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
