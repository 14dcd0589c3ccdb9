// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/platform.h"
#include "model/result.h"
#include "model/store/connection.h"

namespace binder {

/// Notices that anyone but this connection wrote to the file, or put another file in its place: a
/// synchronised folder, a restored copy, another program. Cheap enough to ask before every write.
class ChangeGuard
{
public:
    /// Takes the file as it is now for known.
    [[nodiscard]] static Result<ChangeGuard> watch(Connection &connection);

    [[nodiscard]] const platform::FileIdentity &identity() const { return m_stamp.identity; }

    /// Where the file is now, when it was moved or renamed; empty when it was not, or is gone.
    [[nodiscard]] QString movedTo() const;

    /// Compares the file under the store's name with what is known. Without this, a write could go to a file
    /// that is no longer there, or take the journal of another one for its own.
    [[nodiscard]] Result<> checkFile() const;

    /// The same, and asks SQLite whether others wrote through it. Inside a write transaction, where nobody
    /// can do so any more.
    [[nodiscard]] Result<> checkAll() const;

    /// Takes what this connection has just written for known; an error when it went to a file that is no
    /// longer there.
    [[nodiscard]] Result<> accept();

    /// Takes the file as it is for known, if it is still the same file: for after a write that failed.
    [[nodiscard]] Result<> renew();

private:
    ChangeGuard(Connection &connection, platform::FileStamp stamp,
                std::shared_ptr<const platform::FileTrace> trace, qint64 dataVersion);

    /// Of a file that is not under the store's name any more.
    [[nodiscard]] Error gone(const std::error_code &code) const;

    Connection *m_connection;
    std::shared_ptr<const platform::FileTrace> m_trace;
    platform::FileStamp m_stamp;
    qint64 m_dataVersion; ///< changes when another connection commits, never with this one's own
};

} // namespace binder
