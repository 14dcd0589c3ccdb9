// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store_file.h"

#include "model/files/platform.h"
#include "model/store/backup.h"
#include "model/store/file_header.h"
#include "model/store/open_store.h"
#include "model/store/store_errors.h"

#include <QFileInfo>

namespace binder {

namespace {

Result<QString> existingFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return tl::unexpected(store_errors::missing(path));
    if (!file.isFile())
        return tl::unexpected(store_errors::notAFile(path));
    return file.canonicalFilePath();
}

/// SQLite would open the file all the same, and fail at the first write.
Result<> checkMayWrite(const QString &path)
{
    for (const QString &needed : {path, QFileInfo(path).absolutePath()}) {
        if (const auto writable = platform::checkWritable(needed); !writable)
            return tl::unexpected(store_errors::readOnlyPlace(path, needed, writable.error()));
    }
    return {};
}

Result<std::shared_ptr<const WriterLock>> takeLock(const QString &path, const StoreOptions &options,
                                                   const std::shared_ptr<const WriterLock> &held)
{
    const auto stamp = platform::fileStamp(path);
    if (!stamp)
        return tl::unexpected(
            store_errors::cannotRead(path, QString::fromStdString(stamp.error().message())));
    if (held && held->identity() == stamp->identity)
        return held;
    auto taken = WriterLock::take(path, stamp->identity, options.now());
    if (!taken)
        return tl::unexpected(taken.error());
    return std::make_shared<const WriterLock>(std::move(*taken));
}

/// A program that stopped while saving is no reason not to read: SQLite takes back what it left, as soon as
/// anyone who may write opens the file.
Result<OpenedStore> openToRead(const QString &path, const Schema &schema)
{
    auto opened = openStore(path, Connection::Access::ReadOnly, schema);
    const bool unsettled = !opened && storeTrouble(opened.error()) == StoreTrouble::Unsettled;
    if (!unsettled || !checkMayWrite(path) || !openStore(path, Connection::Access::ReadWrite, schema))
        return opened;
    return openStore(path, Connection::Access::ReadOnly, schema);
}

/// Brings an open store up to date, after a backup; gives the path of that.
Result<QString> bringUpToDate(OpenedStore &opened, const StoreOptions &options)
{
    Connection &connection = *opened.connection;
    auto backup = makeBackup(connection, opened.version, options.now().date());
    if (!backup)
        return backup;
    if (auto migrated = migrate(connection, options.schema, opened.version); !migrated)
        return tl::unexpected(store_errors::migrationFailed(connection.path(), *backup, migrated.error()));
    if (auto ours = checkLayout(connection, options.schema, options.schema.version); !ours)
        return tl::unexpected(ours.error());
    return backup;
}

} // namespace

Result<StoreFile> openStoreFile(const QString &path, Store::Mode mode, const StoreOptions &options,
                                const std::shared_ptr<const WriterLock> &held)
{
    const auto file = existingFile(path);
    if (!file)
        return tl::unexpected(file.error());
    // What is not ours is told before who has it.
    if (auto header = FileHeader::check(*file, options.schema); !header)
        return tl::unexpected(header.error());

    StoreFile result;
    if (mode == Store::Mode::ReadWrite) {
        if (auto may = checkMayWrite(*file); !may)
            return tl::unexpected(may.error());
        auto lock = takeLock(*file, options, held);
        if (!lock)
            return tl::unexpected(lock.error());
        result.lock = std::move(*lock);
    }
    auto opened = mode == Store::Mode::ReadOnly
                      ? openToRead(*file, options.schema)
                      : openStore(*file, Connection::Access::ReadWrite, options.schema);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->version < options.schema.version) {
        if (mode == Store::Mode::ReadOnly)
            return tl::unexpected(store_errors::older(*file, quint32(opened->version)));
        auto backup = bringUpToDate(*opened, options);
        if (!backup)
            return tl::unexpected(backup.error());
        result.backup = *backup;
    }
    result.connection = std::move(opened->connection);
    result.tables = std::make_unique<DossierTables>(*result.connection, ValueCodec());
    if (mode == Store::Mode::ReadWrite) {
        auto guard = ChangeGuard::watch(*result.connection);
        if (!guard)
            return tl::unexpected(guard.error());
        if (guard->identity() != result.lock->identity())
            return tl::unexpected(store_errors::replaced(*file));
        result.guard = std::move(*guard);
    }
    return result;
}

} // namespace binder
