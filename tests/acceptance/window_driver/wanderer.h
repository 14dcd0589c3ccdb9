// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/acceptance/window_driver/hand.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>

namespace binder::testing {

/// Goes through the window without end and changes answers at random. It writes down, each line at once:
///   ? ADDRESS          this answer is about to change
///   = ADDRESS VALUE    the window shows this answer as saved (JSON; "unknown" stands for "I don't know",
///   null for none)
class Wanderer
{
public:
    Wanderer(Hand &hand, const QString &log, quint32 seed);

    [[noreturn]] void wander();

private:
    void changeSomething();
    void change(const QString &name);
    void moveOn();
    void writeDown(const QByteArray &line);
    void writeDownWhatIsSaved();
    [[nodiscard]] QMap<QString, QByteArray> state() const;

    Hand &m_hand;
    QFile m_log;
    QRandomGenerator m_random;
    QMap<QString, QByteArray> m_written;
};

} // namespace binder::testing
