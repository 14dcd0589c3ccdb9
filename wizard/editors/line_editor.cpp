// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/line_editor.h"

#include "wizard/parts/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace binder {

LineEditor::LineEditor(const QString &name, ItemType type, TextOf textOf, QWidget *parent)
    : ValueEditor(parent)
    , m_line(new QLineEdit(this))
    , m_textOf(std::move(textOf))
{
    setObjectName(name + QStringLiteral(":editor"));
    m_line->setObjectName(name);
    limit(m_line);
    if (type == ItemType::Email)
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    else if (type == ItemType::Url)
        m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    else if (type == ItemType::Phone)
        m_line->setInputMethodHints(Qt::ImhPreferNumbers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_shown = Value();
        emit edited(Pace::Typing);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::left);
}

void LineEditor::setValue(const Value &value)
{
    m_shown = value;
    const QString text = value.textId().isEmpty() ? value.asText() : m_textOf(value.textId());
    if (m_line->text() != text)
        m_line->setText(text);
}

Value LineEditor::value() const
{
    if (!m_shown.textId().isEmpty())
        return m_shown;
    return m_line->text().isEmpty() ? Value() : Value::text(m_line->text());
}

QWidget *LineEditor::entryPoint() const
{
    return m_line;
}

} // namespace binder
