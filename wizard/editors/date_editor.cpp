// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/date_editor.h"

#include "wizard/parts/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QString shown(QDate date)
{
    return date.isValid() ? date.toString(u"dd-MM-yyyy"_s) : QString();
}

} // namespace

std::optional<QDate> readDate(const QString &typed)
{
    static const QRegularExpression yearFirst(uR"(^\s*(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\s*$)"_s);
    static const QRegularExpression dayFirst(uR"(^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$)"_s);
    QDate date;
    if (const auto match = yearFirst.match(typed); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto dutch = dayFirst.match(typed); dutch.hasMatch())
        date = QDate(dutch.captured(3).toInt(), dutch.captured(2).toInt(), dutch.captured(1).toInt());
    else
        date = QLocale().toDate(typed.trimmed(), QLocale::LongFormat);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateEditor::DateEditor(const QString &name, QWidget *parent)
    : ValueEditor(parent)
    , m_line(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
{
    setObjectName(name + u":editor"_s);
    m_line->setObjectName(name);
    m_line->setPlaceholderText(tr("day-month-year"));
    m_line->setMaximumWidth(theme::em(m_line, 11));
    m_calendar->setObjectName(name + u":calendar"_s);
    m_calendar->setText(tr("Calendar"));
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_calendar);
    layout->addStretch();
    connect(m_line, &QLineEdit::textEdited, this, [this] { emit edited(Pace::Typing); });
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::left);
    connect(m_calendar, &QToolButton::clicked, this, &DateEditor::pick);
}

void DateEditor::setValue(const Value &value)
{
    if (this->value() != value || value.isBlank())
        m_line->setText(shown(value.asDate()));
}

Value DateEditor::value() const
{
    const std::optional<QDate> date = readDate(m_line->text());
    return date ? Value::date(*date) : Value();
}

QWidget *DateEditor::entryPoint() const
{
    return m_line;
}

void DateEditor::describe(const QString &name, const QString &description)
{
    ValueEditor::describe(name, description);
    m_calendar->setAccessibleName(tr("Choose the date from a calendar"));
    m_calendar->setAccessibleDescription(name);
}

QString DateEditor::draft() const
{
    return readDate(m_line->text()) ? QString() : m_line->text();
}

void DateEditor::setDraft(const QString &text)
{
    m_line->setText(text);
}

QString DateEditor::trouble() const
{
    return draft().isEmpty() ? QString()
                             : tr("This is not a date yet, so it is not saved. Write it like 21-11-2026.");
}

void DateEditor::pick()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(m_line->objectName() + u":calendar-days"_s);
    const QDate current = value().asDate();
    calendar->setSelectedDate(current.isValid() ? current : QDate::currentDate());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate date) {
        m_line->setText(shown(date));
        menu->close();
        m_line->setFocus();
        emit edited(Pace::Chosen);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_calendar->mapToGlobal(m_calendar->rect().bottomLeft()));
    calendar->setFocus();
}

} // namespace binder
