// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/duration_editor.h"

#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/option_row.h"
#include "wizard/parts/quiet_combo.h"
#include "wizard/parts/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAmount = 9999;

} // namespace

DurationEditor::DurationEditor(const QString &name, QWidget *parent)
    : ValueEditor(parent)
    , m_asTime(new OptionRow(OptionRow::Kind::Radio, name + u":time"_s, this))
    , m_asWords(new OptionRow(OptionRow::Kind::Radio, name + u":words"_s, this))
    , m_group(new QButtonGroup(this))
    , m_time(new QWidget(this))
    , m_amount(new QLineEdit(m_time))
    , m_unit(new QuietCombo(m_time))
    , m_from(new Label(Label::Role::Body, tr("counted from"), m_time))
    , m_start(new QuietCombo(m_time))
    , m_words(new QLineEdit(this))
{
    setObjectName(name);
    m_amount->setObjectName(name + u":amount"_s);
    m_unit->setObjectName(name + u":unit"_s);
    m_start->setObjectName(name + u":start"_s);
    m_words->setObjectName(name + u":criterion"_s);
    m_amount->setMaximumWidth(theme::em(this, 5));
    m_unit->setMinimumContentsLength(7);
    m_unit->addItem(tr("days"), u"day"_s);
    m_unit->addItem(tr("weeks"), u"week"_s);
    m_unit->addItem(tr("months"), u"month"_s);
    m_unit->addItem(tr("years"), u"year"_s);
    m_unit->setCurrentIndex(3);
    m_from->setWordWrap(false);
    m_from->hide();
    m_start->hide();

    m_asTime->setTexts(tr("An amount of time"), {});
    m_asWords->setTexts(tr("Until something happens, in your own words"), {});
    limit(m_words);
    m_words->setPlaceholderText(tr("For example: as long as someone is a customer"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *flow = new FlowLayout(8, m_time);
    flow->setContentsMargins(theme::em(this, 1.6), 0, 0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_unit),
                            static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_start)})
        flow->addWidget(widget);
    layout->addWidget(m_asTime);
    layout->addWidget(m_time);
    layout->addWidget(m_asWords);
    layout->addWidget(m_words);

    for (OptionRow *row : {m_asTime, m_asWords}) {
        m_group->addButton(row->button());
        connect(row, &OptionRow::clicked, this, [this] {
            showFields();
            (m_asTime->isChecked() ? m_amount : m_words)->setFocus();
            emit edited(Pace::Chosen);
        });
    }
    for (QLineEdit *line : {m_amount, m_words}) {
        connect(line, &QLineEdit::textEdited, this, [this] { emit edited(Pace::Typing); });
        connect(line, &QLineEdit::editingFinished, this, &ValueEditor::left);
    }
    for (QComboBox *combo : {m_unit, m_start})
        connect(combo, &QComboBox::activated, this, [this] { emit edited(Pace::Chosen); });
    showFields();
}

void DurationEditor::setValue(const Value &value)
{
    const std::optional<Duration> duration = value.asDuration();
    m_group->setExclusive(false);
    m_asTime->setChecked(duration && duration->criterion.isEmpty());
    m_asWords->setChecked(duration && !duration->criterion.isEmpty());
    m_group->setExclusive(true);
    if (m_asTime->isChecked()) {
        m_amount->setText(QString::number(duration->amount));
        m_unit->setCurrentIndex(qMax(0, m_unit->findData(duration->unit)));
        m_start->setCurrentIndex(qMax(0, m_start->findData(duration->start)));
    } else {
        m_amount->clear();
    }
    const QString words = duration ? duration->criterion : QString();
    if (m_words->text() != words)
        m_words->setText(words);
    showFields();
}

Value DurationEditor::value() const
{
    Duration duration;
    if (m_asWords->isChecked()) {
        duration.criterion = m_words->text();
        return duration.criterion.isEmpty() ? Value() : Value::duration(duration);
    }
    bool ok = false;
    duration.amount = m_amount->text().trimmed().toInt(&ok);
    if (!m_asTime->isChecked() || !ok || duration.amount < 0 || duration.amount > longestAmount)
        return {};
    duration.unit = m_unit->currentData().toString();
    duration.start = m_start->currentData().toString();
    return Value::duration(duration);
}

void DurationEditor::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    const QString before = m_start->currentData().toString();
    m_start->clear();
    if (!choices.isEmpty())
        m_start->addItem(tr("Choose the moment"), QString());
    for (const Choice &choice : choices)
        m_start->addItem(choice.label, choice.code);
    m_start->setCurrentIndex(choices.isEmpty() ? -1 : qMax(0, m_start->findData(before)));
    m_start->setMinimumContentsLength(18);
    m_from->setVisible(!choices.isEmpty());
    m_start->setVisible(!choices.isEmpty());
}

void DurationEditor::showFields()
{
    m_time->setVisible(m_asTime->isChecked());
    m_words->setVisible(m_asWords->isChecked());
}

QWidget *DurationEditor::entryPoint() const
{
    return m_asWords->isChecked() ? m_asWords->button() : m_asTime->button();
}

void DurationEditor::describe(const QString &name, const QString &description)
{
    setAccessibleName(name);
    for (const OptionRow *row : {m_asTime, m_asWords})
        row->button()->setAccessibleDescription(QString(name + u' ' + description).trimmed());
    m_amount->setAccessibleName(tr("How many"));
    m_unit->setAccessibleName(tr("Days, weeks, months or years"));
    m_start->setAccessibleName(tr("The moment it is counted from"));
    m_words->setAccessibleName(tr("Until when, in your own words"));
    for (QWidget *widget : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_unit),
                            static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_words)})
        widget->setAccessibleDescription(QString(name + u' ' + description).trimmed());
}

QString DurationEditor::draft() const
{
    return m_asTime->isChecked() && value().isBlank() ? m_amount->text() : QString();
}

void DurationEditor::setDraft(const QString &text)
{
    m_asTime->setChecked(true);
    m_amount->setText(text);
    showFields();
}

QString DurationEditor::trouble() const
{
    return draft().isEmpty()
               ? QString()
               : tr("This is not a number of at most 9999, so it is not saved. Write it like 7.");
}

} // namespace binder
