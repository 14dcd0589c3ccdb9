// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <cstdio>

/// Prints "painted <peak memory in KiB>" when a window of the program has been painted for the first time,
/// and ends the program. The one who started the program measures the time.
class FirstPaint : public QObject
{
public:
    /// Watches every widget of the application.
    FirstPaint() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_seen) {
            m_seen = true;
            // After the events of this round: everything that is visible has been painted by then.
            QTimer::singleShot(0, [] {
                std::printf("painted %lld\n", peakMemory());
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }

private:
    static long long peakMemory()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
        return 0;
    }

    bool m_seen = false;
};
