// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

#include <functional>

namespace binder {

class PlainText;

/// Text of any length.
class TextEditor : public ValueEditor
{
    Q_OBJECT

public:
    using TextOf = std::function<QString(const QString &textId)>;

    TextEditor(const QString &name, TextOf textOf, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *entryPoint() const override;

private:
    PlainText *m_text;
    TextOf m_textOf;
    Value m_shown;
};

} // namespace binder
