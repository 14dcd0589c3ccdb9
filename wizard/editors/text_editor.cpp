// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/text_editor.h"

#include "wizard/parts/plain_text.h"

#include <QVBoxLayout>

namespace binder {

TextEditor::TextEditor(const QString &name, TextOf textOf, QWidget *parent)
    : ValueEditor(parent)
    , m_text(new PlainText(this))
    , m_textOf(std::move(textOf))
{
    setObjectName(name + QStringLiteral(":editor"));
    m_text->setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(m_text, &PlainText::typed, this, [this] {
        m_shown = Value();
        emit edited(Pace::Typing);
    });
    connect(m_text, &PlainText::left, this, &ValueEditor::left);
    connect(m_text, &PlainText::refused, this, &ValueEditor::refused);
}

void TextEditor::setValue(const Value &value)
{
    m_shown = value;
    m_text->showText(value.textId().isEmpty() ? value.asText() : m_textOf(value.textId()));
}

Value TextEditor::value() const
{
    if (!m_shown.textId().isEmpty())
        return m_shown;
    const QString text = m_text->typedText();
    return text.isEmpty() ? Value() : Value::text(text);
}

QWidget *TextEditor::entryPoint() const
{
    return m_text;
}

} // namespace binder
