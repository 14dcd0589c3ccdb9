// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/quit_signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>
#include <array>
#include <csignal>
#include <tuple>

namespace binder {

namespace {

/// All that a signal handler may do is write a byte: where to, it can only know from here.
int wakingEnd = -1;

void wake(int)
{
    const char byte = 0;
    std::ignore = ::write(wakingEnd, &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(std::function<void()> quit)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then do what they did before
    wakingEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [quit = std::move(quit), reading = ends[0]] {
                         char byte = 0;
                         std::ignore = ::read(reading, &byte, 1);
                         quit();
                     });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        ::sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals() = default;

} // namespace binder
