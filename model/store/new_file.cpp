// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/new_file.h"

#include "model/files/platform.h"
#include "model/store/connection.h"
#include "model/store/store_errors.h"
#include "model/store/writer_lock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<> makeTables(const QString &path, const StoreOptions &options)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    return connection ? createTables(**connection, options.schema) : tl::unexpected(connection.error());
}

void removeUnfinished(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + "-journal"_L1);
}

/// As long for a long name as for a short one.
QString unfinishedName(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return u".unfinished-"_s + QString::fromLatin1(hash.first(8).toHex());
}

/// Whether somebody is making that file just now; what a program left that stopped is removed.
bool isBeingMade(const QString &path, const StoreOptions &options)
{
    const auto stamp = platform::fileStamp(path);
    if (!stamp)
        return false;
    if (!WriterLock::take(path, stamp->identity, options.now()))
        return true;
    removeUnfinished(path);
    return false;
}

} // namespace

Result<> makeNewFile(const QString &path, const StoreOptions &options, const FillStore &fill)
{
    const QFileInfo wanted(path);
    if (wanted.exists() || wanted.isSymLink())
        return tl::unexpected(store_errors::exists(path));
    const QString name = wanted.fileName();
    if (name.isEmpty())
        return tl::unexpected(
            store_errors::cannotCreate(path, std::make_error_code(std::errc::is_a_directory)));
    const QString unfinished = wanted.absolutePath() + u'/' + unfinishedName(name);
    if (isBeingMade(unfinished, options))
        return tl::unexpected(store_errors::exists(path));
    if (const auto created = platform::createPrivateFile(unfinished); !created)
        return tl::unexpected(store_errors::cannotCreate(path, created.error()));
    auto filled = makeTables(unfinished, options).and_then([&] { return fill(unfinished); });
    if (!filled) {
        removeUnfinished(unfinished);
        Error error = filled.error(); // of the file as the user knows it
        error.message.replace(unfinishedName(name), name);
        return tl::unexpected(error);
    }
    if (const auto renamed = platform::renameNew(unfinished, path); !renamed) {
        removeUnfinished(unfinished);
        return tl::unexpected(renamed.error() == std::errc::file_exists
                                  ? store_errors::exists(path)
                                  : store_errors::cannotCreate(path, renamed.error()));
    }
    if (const auto synced = platform::syncFolderOf(path); !synced)
        return tl::unexpected(store_errors::cannotCreate(path, synced.error()));
    return {};
}

} // namespace binder
