// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/open_store.h"

#include "model/store/file_header.h"
#include "model/store/store_errors.h"

#include <QFileInfo>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using Access = Connection::Access;

/// Of a larger file, only that part is looked at which is read: each dossier has its digest, and damage shows
/// where it is met. Else, reading many dossiers out of one file would look at all of it again for each.
constexpr qint64 alwaysChecked = 4 * 1024 * 1024; // bytes

/// The version of an open store, after SQLite has settled what an interrupted program left behind.
Result<int> versionOf(Connection &connection, const Schema &schema)
{
    const auto applicationId = connection.value(u"PRAGMA application_id"_s);
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    if (QFileInfo(connection.path()).size() == 0)
        return tl::unexpected(store_errors::empty(connection.path()));
    if (applicationId->toUInt() != Schema::applicationId)
        return tl::unexpected(store_errors::foreign(connection.path(), applicationId->toUInt()));
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > schema.version)
        return tl::unexpected(store_errors::newer(connection.path(), version->toUInt(), schema.version));
    const int oldest = schema.migrations.empty() ? schema.version : schema.migrations.front().from;
    if (version->toInt() < oldest)
        return tl::unexpected(
            store_errors::damaged(connection.path(), u"no such version: "_s + version->toString()));
    return version->toInt();
}

/// Before anything in the tables is read.
Result<OpenedStore> openOurs(const QString &path, Access access, const Schema &schema)
{
    auto connection = Connection::open(path, access);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto version = versionOf(**connection, schema);
    if (!version)
        return tl::unexpected(version.error());
    if (auto ours = checkLayout(**connection, schema, *version); !ours)
        return tl::unexpected(ours.error());
    return OpenedStore{std::move(*connection), *version};
}

Result<> checkNumberOfDossiers(Connection &connection)
{
    const auto number = connection.value(
        u"SELECT count(*) FROM (SELECT 1 FROM dossier LIMIT %1)"_s.arg(FileLimits::mostDossiers + 1));
    if (!number)
        return tl::unexpected(number.error());
    if (number->toInt() > FileLimits::mostDossiers)
        return tl::unexpected(store_errors::tooMany(connection.path(), FileLimits::mostDossiers));
    return {};
}

} // namespace

Result<OpenedStore> openStore(const QString &path, Access access, const Schema &schema)
{
    const auto header = FileHeader::check(path, schema);
    if (!header)
        return tl::unexpected(header.error());
    if (header->writeAheadLog && access == Access::ReadOnly)
        access = Access::ReadOnlyAtRest;
    if (header->writeAheadLog && access == Access::ReadWrite) {
        // Opening it to write makes files beside it: not before we know that it is ours.
        if (auto ours = openOurs(path, Access::ReadOnlyAtRest, schema); !ours)
            return ours;
    }
    auto opened = openOurs(path, access, schema);
    if (!opened)
        return opened;
    Connection &connection = *opened->connection;
    if (access == Access::ReadWrite) {
        if (auto set = connection.useRollbackJournal(); !set)
            return tl::unexpected(set.error());
    }
    if (auto few = checkNumberOfDossiers(connection); !few)
        return tl::unexpected(few.error());
    if (access == Access::ReadWrite || QFileInfo(path).size() <= alwaysChecked) {
        if (auto whole = connection.checkWhole(); !whole)
            return tl::unexpected(whole.error());
    }
    return opened;
}

} // namespace binder
