// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/multi_choice_editor.h"

#include "wizard/parts/label.h"
#include "wizard/parts/option_row.h"
#include "wizard/parts/theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace binder {

namespace {

constexpr qsizetype manyOptions = 6;
constexpr int narrowestColumn = 15; ///< in heights of a line

} // namespace

MultiChoiceEditor::MultiChoiceEditor(const QString &name, ChoiceKind kind, bool typedOther, QWidget *parent)
    : ValueEditor(parent)
    , m_name(name)
    , m_kind(kind)
    , m_typedOther(typedOther)
    , m_grid(new QGridLayout)
    , m_other(new QLineEdit(this))
    , m_none(new Label(Label::Role::Hint, tr("There is nothing to choose from yet."), this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    layout->addLayout(m_grid);
    layout->addWidget(m_other);
    layout->addWidget(m_none);
    m_other->setObjectName(name + QStringLiteral(":other-text"));
    m_other->setPlaceholderText(tr("Type it here"));
    m_other->hide();
    limit(m_other);
    connect(m_other, &QLineEdit::textEdited, this, [this] { emit edited(Pace::Typing); });
    connect(m_other, &QLineEdit::editingFinished, this, &ValueEditor::left);
}

void MultiChoiceEditor::setValue(const Value &value)
{
    const QStringList codes = value.asCodes();
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setChecked(codes.contains(m_choices.at(index).code));
    m_carriedOther = value.otherText();
    if (m_typedOther && m_other->text() != value.otherText())
        m_other->setText(value.otherText());
    showOther();
}

Value MultiChoiceEditor::value() const
{
    QStringList codes = ticked();
    if (m_kind == ChoiceKind::Entries)
        return codes.isEmpty() ? Value() : Value::references(codes);
    QString typed = m_other->text();
    if (m_typedOther && typed.isEmpty()) {
        codes.removeAll(otherCode());
    } else if (!m_typedOther && codes.contains(otherCode())) {
        const auto other = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                        [](const Choice &choice) { return choice.code == otherCode(); });
        typed = m_carriedOther.isEmpty() && other != m_choices.cend() ? other->label : m_carriedOther;
    }
    return codes.isEmpty() ? Value() : Value::codes(codes, typed);
}

void MultiChoiceEditor::setChoices(const QList<Choice> &choices)
{
    m_none->setVisible(choices.isEmpty());
    if (m_choices == choices)
        return;
    const QStringList before = ticked();
    m_choices = choices;
    while (m_rows.size() > choices.size())
        delete m_rows.takeLast();
    while (m_rows.size() < choices.size()) {
        auto *row = new OptionRow(OptionRow::Kind::Check, {}, this);
        connect(row, &OptionRow::clicked, this, [this, row](bool checked) {
            showOther();
            if (checked && !m_other->isHidden() && row->button()->objectName() == m_name + u':' + otherCode())
                m_other->setFocus();
            emit edited(Pace::Chosen);
        });
        m_rows.append(row);
        QWidget::setTabOrder(row->button(), m_other);
    }
    for (qsizetype index = 0; index < choices.size(); ++index) {
        const Choice &choice = choices.at(index);
        m_rows.at(index)->button()->setObjectName(m_name + u':' + choice.code);
        m_rows.at(index)->setTexts(choice.label, choice.hint);
        m_rows.at(index)->setChecked(before.contains(choice.code));
    }
    arrange(wantedColumns());
    showOther();
    describe(m_question, m_description);
}

QStringList MultiChoiceEditor::ticked() const
{
    QStringList codes;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index)->isChecked())
            codes.append(m_choices.at(index).code);
    }
    return codes;
}

int MultiChoiceEditor::wantedColumns() const
{
    const bool hints = std::any_of(m_choices.cbegin(), m_choices.cend(),
                                   [](const Choice &choice) { return !choice.hint.isEmpty(); });
    return m_choices.size() > manyOptions && !hints && width() >= theme::em(this, 2 * narrowestColumn) ? 2
                                                                                                       : 1;
}

void MultiChoiceEditor::arrange(int columns)
{
    m_columns = columns;
    const auto lines = (int(m_rows.size()) + columns - 1) / columns;
    for (int index = 0; index < int(m_rows.size()); ++index)
        m_grid->addWidget(m_rows.at(index), index % lines, index / lines, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void MultiChoiceEditor::resizeEvent(QResizeEvent *event)
{
    ValueEditor::resizeEvent(event);
    if (!m_rows.isEmpty() && wantedColumns() != m_columns)
        arrange(wantedColumns());
}

void MultiChoiceEditor::showOther()
{
    m_other->setVisible(m_typedOther && ticked().contains(otherCode()));
}

QWidget *MultiChoiceEditor::entryPoint() const
{
    return m_rows.isEmpty() ? const_cast<MultiChoiceEditor *>(this)
                            : static_cast<QWidget *>(m_rows.constFirst()->button());
}

void MultiChoiceEditor::describe(const QString &name, const QString &description)
{
    m_question = name;
    m_description = description;
    setAccessibleName(name);
    m_other->setAccessibleName(tr("Something else, at the question: %1").arg(name));
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const QStringList parts{name, m_choices.at(index).hint, description};
        m_rows.at(index)->button()->setAccessibleDescription(parts.join(u' ').simplified());
    }
}

} // namespace binder
