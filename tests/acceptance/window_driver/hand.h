// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"
#include "wizard/wizard_window.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace binder::testing {

/// A hand at the keyboard and the mouse of the real window: it finds widgets by name, and does to them only
/// what a user can do. What it cannot do ends the program, with the reason.
class Hand
{
public:
    explicit Hand(WizardWindow &window);

    [[nodiscard]] WizardWindow &window() const { return m_window; }
    [[nodiscard]] const Session &session() const { return *m_window.session(); }
    /// "page:" and the key of the page shown.
    [[nodiscard]] QString page() const;

    /// The visible widget of that name, or null.
    [[nodiscard]] QWidget *find(const QString &name) const;
    /// Names of the visible questions, from the top.
    [[nodiscard]] QStringList questions() const;

    void click(const QString &name) const;
    /// Replaces what stands in a field.
    void type(const QString &name, const QString &text) const;
    /// Adds to what stands in a field.
    void typeMore(const QString &name, const QString &text) const;
    /// Chooses the line of a drop-down list with the keys.
    void chooseLine(const QString &name, const QString &code) const;
    /// Chooses a line of the menu that is open with the keys.
    void chooseInMenu(const QString &action) const;
    [[nodiscard]] bool isChecked(const QString &name) const;

    /// Waits until the window says that all is saved.
    void waitUntilSaved() const;
    /// What the window shows about saving, as painted.
    [[nodiscard]] bool showsSaved() const;

private:
    [[nodiscard]] QWidget &needed(const QString &name) const;

    WizardWindow &m_window;
};

} // namespace binder::testing
