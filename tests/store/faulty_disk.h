// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <sqlite3.h>
#include <deque>

namespace binder::testing {

/// A disk that breaks when it is told to: lies between SQLite and the system for all connections that are
/// opened in this process while the object lives. (Qt's driver and the tests use the same libsqlite3.)
///
/// Steps are counted that change what is on the disk: making a journal, writing, cutting short, syncing,
/// deleting.
class FaultyDisk
{
public:
    enum class Fault {
        Abort,        ///< the process ends
        PowerCut,     ///< the process ends, and what was written since the last sync is not on the disk
        PartPowerCut, ///< the same, but every second one of those writes did get there
        Full,         ///< the step fails: no room
        Fail          ///< the step fails: the disk refuses
    };
    /// Exit code of a process that ended by a fault.
    static constexpr int aborted = 77;

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The fault comes before the `step`th step from now, counted from 1. A lasting one comes at every step
    /// from there on.
    void arm(Fault fault, int step, bool lasting = false);
    /// The disk is sound again.
    void disarm();
    /// What the power takes with it if it goes now, without a fault having been armed: all that was not
    /// synced.
    void loseUnsynced() { loseUnsynced(true); }
    /// Whether the armed fault has come.
    [[nodiscard]] bool struck() const { return m_struck; }

private:
    /// What a write replaced, to take it back.
    struct Unsynced
    {
        sqlite3_file *file;
        sqlite3_int64 offset;
        sqlite3_int64 sizeBefore;
        QByteArray before;
    };
    struct File;
    struct Calls;

    /// SQLITE_OK, or the code that this step fails with.
    int step(int failCode);
    void loseUnsynced(bool all);
    void remember(sqlite3_file *real, sqlite3_int64 offset, int amount);
    void forget(sqlite3_file *real);

    sqlite3_vfs *m_base;
    sqlite3_vfs m_vfs;
    Fault m_fault = Fault::Abort;
    int m_stepsLeft = 0; ///< 0: not armed
    bool m_lasting = false;
    bool m_struck = false;
    std::deque<Unsynced> m_unsynced;
};

} // namespace binder::testing
