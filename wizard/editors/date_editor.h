// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

#include <optional>

class QLineEdit;
class QToolButton;

namespace binder {

/// Reads a date as people write it: 2026-11-21, 21-11-2026, 21/11/2026, 21.11.2026, or as the language writes
/// it. The day stands before the month, unless the year stands first.
[[nodiscard]] std::optional<QDate> readDate(const QString &typed);

/// A date, typed or picked from a calendar.
class DateEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit DateEditor(const QString &name, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *entryPoint() const override;
    void describe(const QString &name, const QString &description) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    [[nodiscard]] QString trouble() const override;

private:
    void pick();

    QLineEdit *m_line;
    QToolButton *m_calendar;
};

} // namespace binder
