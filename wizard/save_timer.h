// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace binder {

/// Says when typed text must be saved: half a second after the last key, and never later than two seconds
/// after the first key that is not saved yet.
class SaveTimer : public QObject
{
    Q_OBJECT

public:
    static constexpr int afterLastKey = 500;
    static constexpr int afterFirstKey = 2000;

    explicit SaveTimer(QObject *parent = nullptr);

    /// Something was typed.
    void keyPressed();
    /// All is saved, or is being saved for another reason.
    void stop();

signals:
    void due();

private:
    void fire();

    QTimer m_last;
    QTimer m_first;
};

} // namespace binder
