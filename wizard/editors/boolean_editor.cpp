// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/boolean_editor.h"

#include "wizard/parts/flow_layout.h"
#include "wizard/parts/option_row.h"
#include "wizard/parts/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace binder {

BooleanEditor::BooleanEditor(const QString &name, const QString &yes, const QString &no, QWidget *parent)
    : ValueEditor(parent)
    , m_group(new QButtonGroup(this))
    , m_yes(new OptionRow(OptionRow::Kind::Radio, name + QStringLiteral(":yes"), this))
    , m_no(new OptionRow(OptionRow::Kind::Radio, name + QStringLiteral(":no"), this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_yes->setTexts(yes, {});
    m_no->setTexts(no, {});
    for (OptionRow *row : {m_yes, m_no}) {
        layout->addWidget(row);
        m_group->addButton(row->button());
        connect(row, &OptionRow::clicked, this, [this] { emit edited(Pace::Chosen); });
    }
}

void BooleanEditor::setValue(const Value &value)
{
    m_group->setExclusive(false);
    m_yes->setChecked(value.json().isBool() && value.asBoolean());
    m_no->setChecked(value.json().isBool() && !value.asBoolean());
    m_group->setExclusive(true);
}

Value BooleanEditor::value() const
{
    if (!m_yes->isChecked() && !m_no->isChecked())
        return {};
    return Value::boolean(m_yes->isChecked());
}

QWidget *BooleanEditor::entryPoint() const
{
    return m_no->isChecked() ? m_no->button() : m_yes->button();
}

void BooleanEditor::describe(const QString &name, const QString &description)
{
    setAccessibleName(name);
    for (const OptionRow *row : {m_yes, m_no})
        row->button()->setAccessibleDescription(description.isEmpty() ? name : name + u' ' + description);
}

} // namespace binder
