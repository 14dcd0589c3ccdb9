// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace binder {

/// Notices that the system, the session or a terminal asks the program to end, so that what was typed last
/// can be saved first. A second request of the same kind ends it at once. To be made once, when there is an
/// application object.
class QuitSignals
{
public:
    /// `quit` is called in the event loop.
    explicit QuitSignals(std::function<void()> quit);
    ~QuitSignals();
    QuitSignals(const QuitSignals &) = delete;
    QuitSignals &operator=(const QuitSignals &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier; ///< none when the system gave no means
};

} // namespace binder
