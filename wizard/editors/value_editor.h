// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"
#include "model/values/address.h"
#include "wizard/session.h"

#include <QWidget>

class QLineEdit;

namespace binder {

/// Something on offer at a choice or a reference.
struct Choice
{
    QString code;
    QString label;
    QString hint;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// What can be chosen at a question now: the options that apply, or the entries of the group a reference
/// points to.
[[nodiscard]] QList<Choice> choicesFor(const Session &session, const Address &address);

/// Types, shows and gives the value of one question. It knows nothing of what the answer means. Texts come
/// out exactly as typed: never trimmed, corrected or re-cased.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a value; emits nothing.
    virtual void setValue(const Value &value) = 0;
    [[nodiscard]] virtual Value value() const = 0;
    /// What can be chosen changed; the value stays.
    virtual void setChoices(const QList<Choice> &choices);
    /// Gets the keyboard when the user goes to the question; the question's label points to it.
    [[nodiscard]] virtual QWidget *entryPoint() const = 0;
    /// Names and describes the field to assistive technology.
    virtual void describe(const QString &name, const QString &description);

    /// What was typed and cannot be read as an answer (half a date); empty when all can be read.
    [[nodiscard]] virtual QString draft() const { return {}; }
    virtual void setDraft(const QString &) {}
    /// Why it cannot be read, as a sentence.
    [[nodiscard]] virtual QString trouble() const { return {}; }
    /// Once chosen it cannot be unchosen by itself: a way to clear is to be offered.
    [[nodiscard]] virtual bool needsClearing() const { return false; }

signals:
    /// The user changed the value.
    void edited(binder::Pace pace);
    /// The user left a field that can be typed in.
    void left();
    /// A field refused a text that is too long.
    void refused();

protected:
    /// Takes care of a field of one line in which an answer is typed.
    void limit(QLineEdit *line);
};

/// The editor for a question. Its main control has the address as object name, its parts the address with ":"
/// and their role.
[[nodiscard]] ValueEditor *makeEditor(const Session &session, const Item &item, const Address &address,
                                      QWidget *parent);

} // namespace binder
