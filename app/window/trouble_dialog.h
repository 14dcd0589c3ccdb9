// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QString>

class QWidget;

namespace binder {

/// What the user wants to do about a file that did not open.
struct WayOut
{
    enum class Kind {
        Leave,    ///< let it be
        Again,    ///< try once more
        ReadOnly, ///< open it to read
        Restore,  ///< put `backup` in its place
        Accept    ///< take what it holds now for what was saved
    };
    Kind kind = Kind::Leave;
    QString backup;
};

/// Says what is the matter with a file, and offers the ways out that fit.
[[nodiscard]] WayOut askWayOut(QWidget *parent, const Error &error, const QString &path);

/// Says that something did not work.
void showError(QWidget *parent, const Error &error);

/// Says something the user should know.
void showNotice(QWidget *parent, const QString &text);

} // namespace binder
