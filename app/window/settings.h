// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/services.h"

#include <QSettings>
#include <QStringList>

namespace binder {

/// What the window remembers from one time to the next; below XDG_CONFIG_HOME. Holds no answers.
class Settings
{
public:
    Settings();

    /// The language of the program; the system's until the user chose.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Files used lately, the last one first, as absolute paths; those that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);

    /// How documents are to look.
    [[nodiscard]] DocumentLook look() const;
    void setLook(const DocumentLook &look);

private:
    mutable QSettings m_settings;
};

} // namespace binder
