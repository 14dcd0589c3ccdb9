// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

class QGridLayout;
class QLineEdit;

namespace binder {

class Label;
class OptionRow;

/// What the boxes stand for: options of the pack, or entries of a group.
enum class ChoiceKind { Codes, Entries };

/// Any number of options, or of entries. Many short ones stand in two columns when there is room.
class MultiChoiceEditor : public ValueEditor
{
    Q_OBJECT

public:
    /// `typedOther`: "something else" has a field to type in.
    MultiChoiceEditor(const QString &name, ChoiceKind kind, bool typedOther, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    void setChoices(const QList<Choice> &choices) override;
    [[nodiscard]] QWidget *entryPoint() const override;
    void describe(const QString &name, const QString &description) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QStringList ticked() const;
    [[nodiscard]] int wantedColumns() const;
    void arrange(int columns);
    void showOther();

    QString m_name;
    ChoiceKind m_kind;
    bool m_typedOther;
    QList<Choice> m_choices;
    QList<OptionRow *> m_rows;
    QGridLayout *m_grid;
    QLineEdit *m_other;
    Label *m_none;
    int m_columns = 0;
    QString m_question;
    QString m_description;
    QString m_carriedOther; ///< typed at the question the options come from
};

} // namespace binder
