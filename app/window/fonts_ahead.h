// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace binder {

/// Has the list of the system's fonts read on another processor, while the file and its questions are read on
/// this one: each takes about as long. Nobody has to wait for it, Qt itself does so at the first text. Make
/// it after the application, and let it go before.
class FontsAhead
{
public:
    FontsAhead();

private:
    std::jthread m_reading;
};

} // namespace binder
