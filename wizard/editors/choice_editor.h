// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace binder {

class OptionRow;

enum class ChoiceLook { Radio, List };

/// One of several options, with a field for "something else" where that is offered; or one entry of a group.
class ChoiceEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const QString &name, ChoiceLook look, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    void setChoices(const QList<Choice> &choices) override;
    [[nodiscard]] QWidget *entryPoint() const override;
    void describe(const QString &name, const QString &description) override;
    [[nodiscard]] bool needsClearing() const override { return m_look == ChoiceLook::Radio; }

private:
    [[nodiscard]] QString chosen() const;
    void choose(const QString &code);
    void fillList();
    void fillRows();
    void showOther();

    QString m_name;
    ChoiceLook m_look;
    QList<Choice> m_choices;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QComboBox *m_list;
    QLineEdit *m_other;
    QList<OptionRow *> m_rows;
    QString m_question;
    QString m_description;
};

} // namespace binder
