// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

class QButtonGroup;

namespace binder {

class OptionRow;

/// Yes or no, or neither yet.
class BooleanEditor : public ValueEditor
{
    Q_OBJECT

public:
    BooleanEditor(const QString &name, const QString &yes, const QString &no, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *entryPoint() const override;
    void describe(const QString &name, const QString &description) override;
    [[nodiscard]] bool needsClearing() const override { return true; }

private:
    QButtonGroup *m_group;
    OptionRow *m_yes;
    OptionRow *m_no;
};

} // namespace binder
