// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/integer_editor.h"

#include "wizard/parts/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <optional>

namespace binder {

namespace {

/// The largest number JSON keeps exactly in every reader.
constexpr qint64 largest = 9'007'199'254'740'991;

std::optional<qint64> readNumber(const QString &typed)
{
    bool ok = false;
    const qint64 number = typed.trimmed().toLongLong(&ok);
    return ok && qAbs(number) <= largest ? std::optional(number) : std::nullopt;
}

} // namespace

IntegerEditor::IntegerEditor(const QString &name, QWidget *parent)
    : ValueEditor(parent)
    , m_line(new QLineEdit(this))
{
    setObjectName(name + QStringLiteral(":editor"));
    m_line->setObjectName(name);
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_line->setMaximumWidth(theme::em(m_line, 8));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addStretch();
    connect(m_line, &QLineEdit::textEdited, this, [this] { emit edited(Pace::Typing); });
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::left);
}

void IntegerEditor::setValue(const Value &value)
{
    if (value.isBlank())
        m_line->clear();
    else if (this->value() != value)
        m_line->setText(QString::number(value.asInteger()));
}

Value IntegerEditor::value() const
{
    const std::optional<qint64> number = readNumber(m_line->text());
    return number ? Value::integer(*number) : Value();
}

QWidget *IntegerEditor::entryPoint() const
{
    return m_line;
}

QString IntegerEditor::draft() const
{
    return readNumber(m_line->text()) ? QString() : m_line->text();
}

void IntegerEditor::setDraft(const QString &text)
{
    m_line->setText(text);
}

QString IntegerEditor::trouble() const
{
    return draft().isEmpty() ? QString()
                             : tr("This is not a whole number, so it is not saved. Write it like 12.");
}

} // namespace binder
