// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace binder {

class Label;
class OptionRow;

/// How long: an amount of time from a moment, or a criterion in words.
class DurationEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit DurationEditor(const QString &name, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    /// The moments it can start at.
    void setChoices(const QList<Choice> &choices) override;
    [[nodiscard]] QWidget *entryPoint() const override;
    void describe(const QString &name, const QString &description) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    [[nodiscard]] QString trouble() const override;
    [[nodiscard]] bool needsClearing() const override { return true; }

private:
    void showFields();

    OptionRow *m_asTime;
    OptionRow *m_asWords;
    QButtonGroup *m_group;
    QWidget *m_time;
    QLineEdit *m_amount;
    QComboBox *m_unit;
    Label *m_from;
    QComboBox *m_start;
    QLineEdit *m_words;
    QList<Choice> m_choices;
};

} // namespace binder
