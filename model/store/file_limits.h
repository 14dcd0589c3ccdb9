// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QSqlDatabase;

namespace binder {

/// Keeps a file that anyone may have made from doing more than being read: nothing that its schema holds is
/// run, no content is taken in that this program would not write, and no statement goes on for ever. To be
/// set on an open connection before its first statement, and to live as long as it.
class FileLimits
{
public:
    /// The longest single content of a table, in bytes: an answer is at most 1 MiB, an edition keeps them
    /// all.
    static constexpr int largestContent = 32 * 1024 * 1024;
    /// The most dossiers in one file.
    static constexpr int mostDossiers = 20'000;

    FileLimits() = default;
    FileLimits(const FileLimits &) = delete;
    FileLimits &operator=(const FileLimits &) = delete;

    /// False when the connection is not one that can be limited: Qt's driver brings an SQLite of its own.
    /// `fileSize` in bytes: what a statement may take follows from it.
    [[nodiscard]] bool apply(const QSqlDatabase &database, qint64 fileSize);

    /// Each statement starts with the whole measure.
    void beginStatement() { m_rounds = 0; }

private:
    static int nextRound(void *limits);

    qint64 m_rounds = 0;
    qint64 m_mostRounds = 0;
};

} // namespace binder
