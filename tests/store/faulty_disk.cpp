// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/faulty_disk.h"

#include <unistd.h>
#include <algorithm>

namespace binder::testing {

/// SQLite hands out raw memory for it; the system's own file lies behind it.
struct FaultyDisk::File
{
    sqlite3_file base;
    FaultyDisk *disk;

    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

/// What SQLite calls. Everything that is no step is passed on.
struct FaultyDisk::Calls
{
    static FaultyDisk *disk(sqlite3_vfs *vfs) { return static_cast<FaultyDisk *>(vfs->pAppData); }
    static sqlite3_vfs *base(sqlite3_vfs *vfs) { return disk(vfs)->m_base; }
    static sqlite3_file *real(sqlite3_file *file) { return File::of(file)->real(); }
    static const sqlite3_io_methods *methods(sqlite3_file *file) { return real(file)->pMethods; }

    static int close(sqlite3_file *file)
    {
        File::of(file)->disk->forget(real(file));
        return methods(file)->xClose(real(file));
    }
    static int read(sqlite3_file *file, void *data, int amount, sqlite3_int64 offset)
    {
        return methods(file)->xRead(real(file), data, amount, offset);
    }
    static int write(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
    {
        FaultyDisk *const disk = File::of(file)->disk;
        if (const int code = disk->step(SQLITE_IOERR_WRITE); code != SQLITE_OK)
            return code;
        disk->remember(real(file), offset, amount);
        return methods(file)->xWrite(real(file), data, amount, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        FaultyDisk *const disk = File::of(file)->disk;
        if (const int code = disk->step(SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
            return code;
        sqlite3_int64 sizeBefore = 0;
        methods(file)->xFileSize(real(file), &sizeBefore);
        disk->remember(real(file), size, static_cast<int>(std::max(qint64(sizeBefore - size), qint64(0))));
        return methods(file)->xTruncate(real(file), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        FaultyDisk *const disk = File::of(file)->disk;
        if (const int code = disk->step(SQLITE_IOERR_FSYNC); code != SQLITE_OK)
            return code;
        disk->forget(real(file));
        return methods(file)->xSync(real(file), flags);
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        return methods(file)->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file *file, int level) { return methods(file)->xLock(real(file), level); }
    static int unlock(sqlite3_file *file, int level) { return methods(file)->xUnlock(real(file), level); }
    static int checkReservedLock(sqlite3_file *file, int *result)
    {
        return methods(file)->xCheckReservedLock(real(file), result);
    }
    static int fileControl(sqlite3_file *file, int operation, void *argument)
    {
        return methods(file)->xFileControl(real(file), operation, argument);
    }
    static int sectorSize(sqlite3_file *file) { return methods(file)->xSectorSize(real(file)); }
    static int deviceCharacteristics(sqlite3_file *file)
    {
        return methods(file)->xDeviceCharacteristics(real(file));
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        static const sqlite3_io_methods ioMethods = [] {
            sqlite3_io_methods table = {};
            table.iVersion = 1; // no shared memory, no mapping: every write passes here
            table.xClose = &close;
            table.xRead = &read;
            table.xWrite = &write;
            table.xTruncate = &truncate;
            table.xSync = &sync;
            table.xFileSize = &fileSize;
            table.xLock = &lock;
            table.xUnlock = &unlock;
            table.xCheckReservedLock = &checkReservedLock;
            table.xFileControl = &fileControl;
            table.xSectorSize = &sectorSize;
            table.xDeviceCharacteristics = &deviceCharacteristics;
            return table;
        }();
        file->pMethods = nullptr; // nothing to close when this fails
        if (flags & SQLITE_OPEN_MAIN_JOURNAL) {
            if (const int code = disk(vfs)->step(SQLITE_CANTOPEN); code != SQLITE_OK)
                return code;
        }
        File::of(file)->disk = disk(vfs);
        const int code = base(vfs)->xOpen(base(vfs), name, real(file), flags, outFlags);
        if (real(file)->pMethods)
            file->pMethods = &ioMethods;
        return code;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        if (const int code = disk(vfs)->step(SQLITE_IOERR_DELETE); code != SQLITE_OK)
            return code;
        return base(vfs)->xDelete(base(vfs), name, syncFolder);
    }
};

FaultyDisk::FaultyDisk()
    : m_base(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_base)
{
    m_vfs.zName = "faulty";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_base->szOsFile;
    m_vfs.xOpen = &Calls::open;
    m_vfs.xDelete = &Calls::remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_base, 1);
}

void FaultyDisk::arm(Fault fault, int step, bool lasting)
{
    m_fault = fault;
    m_stepsLeft = step;
    m_lasting = lasting;
    m_struck = false;
}

void FaultyDisk::disarm()
{
    m_stepsLeft = 0;
}

int FaultyDisk::step(int failCode)
{
    if (m_stepsLeft == 0 || --m_stepsLeft > 0)
        return SQLITE_OK;
    m_struck = true;
    if (m_lasting)
        m_stepsLeft = 1;
    switch (m_fault) {
    case Fault::Full:
        return failCode == SQLITE_IOERR_WRITE ? SQLITE_FULL : failCode;
    case Fault::Fail:
        return failCode;
    case Fault::PowerCut:
        loseUnsynced(true);
        break;
    case Fault::PartPowerCut:
        loseUnsynced(false);
        break;
    case Fault::Abort:
        break;
    }
    ::_exit(aborted);
}

void FaultyDisk::loseUnsynced(bool all)
{
    for (size_t index = m_unsynced.size(); index-- > 0;) {
        const Unsynced &lost = m_unsynced[index];
        if (!all && index % 2 == 0)
            continue;
        const sqlite3_io_methods *methods = lost.file->pMethods;
        if (!lost.before.isEmpty())
            methods->xWrite(lost.file, lost.before.constData(), static_cast<int>(lost.before.size()),
                            lost.offset);
        sqlite3_int64 size = 0;
        methods->xFileSize(lost.file, &size);
        if (size > lost.sizeBefore)
            methods->xTruncate(lost.file, lost.sizeBefore);
    }
}

void FaultyDisk::remember(sqlite3_file *real, sqlite3_int64 offset, int amount)
{
    Unsynced unsynced{real, offset, 0, {}};
    real->pMethods->xFileSize(real, &unsynced.sizeBefore);
    unsynced.before.resize(std::clamp(qint64(unsynced.sizeBefore - offset), qint64(0), qint64(amount)));
    if (!unsynced.before.isEmpty())
        real->pMethods->xRead(real, unsynced.before.data(), static_cast<int>(unsynced.before.size()), offset);
    m_unsynced.push_back(unsynced);
}

void FaultyDisk::forget(sqlite3_file *real)
{
    std::erase_if(m_unsynced, [real](const Unsynced &unsynced) { return unsynced.file == real; });
}

} // namespace binder::testing
