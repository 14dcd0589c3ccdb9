// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/save_timer.h"

namespace binder {

SaveTimer::SaveTimer(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_last, &m_first}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &SaveTimer::fire);
    }
    m_last.setInterval(afterLastKey);
    m_first.setInterval(afterFirstKey);
}

void SaveTimer::keyPressed()
{
    m_last.start();
    if (!m_first.isActive())
        m_first.start();
}

void SaveTimer::stop()
{
    m_last.stop();
    m_first.stop();
}

void SaveTimer::fire()
{
    stop();
    emit due();
}

} // namespace binder
