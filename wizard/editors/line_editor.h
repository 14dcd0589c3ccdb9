// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/editors/value_editor.h"

#include <functional>

class QLineEdit;

namespace binder {

/// One line of text: a string, an e-mail or web address, a phone number. A line break that is pasted stays in
/// the answer, and shows as a space.
class LineEditor : public ValueEditor
{
    Q_OBJECT

public:
    using TextOf = std::function<QString(const QString &textId)>;

    LineEditor(const QString &name, ItemType type, TextOf textOf, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *entryPoint() const override;

private:
    QLineEdit *m_line;
    TextOf m_textOf;
    Value m_shown; ///< a confirmed text of the pack keeps its id until it is edited
};

} // namespace binder
