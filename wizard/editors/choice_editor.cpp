// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/choice_editor.h"

#include "wizard/parts/option_row.h"
#include "wizard/parts/quiet_combo.h"
#include "wizard/parts/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

namespace binder {

ChoiceEditor::ChoiceEditor(const QString &name, ChoiceLook look, QWidget *parent)
    : ValueEditor(parent)
    , m_name(name)
    , m_look(look)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_list(look == ChoiceLook::List ? new QuietCombo(this) : nullptr)
    , m_other(new QLineEdit(this))
{
    setObjectName(m_list ? name + QStringLiteral(":editor") : name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    if (m_list) {
        m_list->setObjectName(name);
        m_layout->addWidget(m_list);
        connect(m_list, &QComboBox::activated, this, [this] {
            showOther();
            emit edited(Pace::Chosen);
        });
    }
    m_other->setObjectName(name + QStringLiteral(":other-text"));
    m_other->setPlaceholderText(tr("Type it here"));
    m_other->hide();
    limit(m_other);
    m_layout->addWidget(m_other);
    connect(m_other, &QLineEdit::textEdited, this, [this] { emit edited(Pace::Typing); });
    connect(m_other, &QLineEdit::editingFinished, this, &ValueEditor::left);
}

void ChoiceEditor::setValue(const Value &value)
{
    const QStringList codes = value.asCodes();
    choose(codes.isEmpty() ? QString() : codes.constFirst());
    if (m_other->text() != value.otherText())
        m_other->setText(value.otherText());
    showOther();
}

Value ChoiceEditor::value() const
{
    const QString code = chosen();
    if (code.isEmpty())
        return {};
    const bool typed = code == otherCode() && !m_other->isHidden();
    if (!typed)
        return Value::code(code);
    return m_other->text().isEmpty() ? Value() : Value::other(m_other->text());
}

void ChoiceEditor::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices)
        return;
    const QString before = chosen();
    m_choices = choices;
    if (m_list)
        fillList();
    else
        fillRows();
    choose(before);
    describe(m_question, m_description);
}

void ChoiceEditor::fillList()
{
    m_list->clear();
    m_list->addItem(tr("Choose from the list"), QString());
    for (const Choice &choice : std::as_const(m_choices))
        m_list->addItem(choice.label, choice.code);
}

void ChoiceEditor::fillRows()
{
    while (m_rows.size() > m_choices.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_choices.size()) {
        auto *row = new OptionRow(OptionRow::Kind::Radio, {}, this);
        m_layout->insertWidget(int(m_rows.size()), row);
        m_group->addButton(row->button());
        connect(row, &OptionRow::clicked, this, [this] {
            showOther();
            if (!m_other->isHidden())
                m_other->setFocus();
            emit edited(Pace::Chosen);
        });
        m_rows.append(row);
        QWidget::setTabOrder(row->button(), m_other);
    }
    for (qsizetype index = 0; index < m_choices.size(); ++index) {
        const Choice &choice = m_choices.at(index);
        m_rows.at(index)->button()->setObjectName(m_name + u':' + choice.code);
        m_rows.at(index)->setTexts(choice.label, choice.hint);
    }
}

QString ChoiceEditor::chosen() const
{
    if (m_list)
        return m_list->currentData().toString();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index)->isChecked())
            return m_choices.at(index).code;
    }
    return {};
}

void ChoiceEditor::choose(const QString &code)
{
    if (m_list) {
        m_list->setCurrentIndex(qMax(0, m_list->findData(code)));
        return;
    }
    m_group->setExclusive(false);
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setChecked(m_choices.at(index).code == code);
    m_group->setExclusive(true);
}

void ChoiceEditor::showOther()
{
    m_other->setVisible(chosen() == otherCode());
}

QWidget *ChoiceEditor::entryPoint() const
{
    if (m_list)
        return m_list;
    for (const OptionRow *row : m_rows) {
        if (row->isChecked())
            return row->button();
    }
    return m_rows.isEmpty() ? const_cast<ChoiceEditor *>(this)
                            : static_cast<QWidget *>(m_rows.constFirst()->button());
}

void ChoiceEditor::describe(const QString &name, const QString &description)
{
    m_question = name;
    m_description = description;
    setAccessibleName(name);
    m_other->setAccessibleName(tr("Something else, at the question: %1").arg(name));
    if (m_list) {
        m_list->setAccessibleName(name);
        m_list->setAccessibleDescription(description);
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const QStringList parts{name, m_choices.at(index).hint, description};
        m_rows.at(index)->button()->setAccessibleDescription(parts.join(u' ').simplified());
    }
}

} // namespace binder
