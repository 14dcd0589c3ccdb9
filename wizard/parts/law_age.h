// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace binder {

class Session;

/// Says when the law the pack rests on was last checked; calmly warns when that is more than a year ago.
class LawAge : public QWidget
{
    Q_OBJECT

public:
    explicit LawAge(const Session &session, QWidget *parent = nullptr);
};

} // namespace binder
