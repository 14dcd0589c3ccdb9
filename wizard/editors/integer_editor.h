// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

class QLineEdit;

namespace binder {

/// A whole number.
class IntegerEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit IntegerEditor(const QString &name, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *entryPoint() const override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    [[nodiscard]] QString trouble() const override;

private:
    QLineEdit *m_line;
};

} // namespace binder
