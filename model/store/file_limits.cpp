// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_limits.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

// Steps of SQLite's machine. A file full of the shortest rows takes 2,600 for each of its pages when it is
// checked as a whole, the longest of our statements.
constexpr int stepsOfARound = 100'000;
constexpr qint64 roundsOfAnyFile = 100;
constexpr qint64 stepsOfAPage = 20'000;
constexpr qint64 usualPageSize = 4096;

constexpr int longestStatement = 1'000'000; // bytes, those of the file's schema too

/// The connection behind Qt's, when it is one of the SQLite that this program is linked with.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery source(database);
    const bool same = source.exec(u"SELECT sqlite_source_id()"_s) && source.next()
                      && source.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    return same ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

bool set(sqlite3 *connection, int option, int value)
{
    return sqlite3_db_config(connection, option, value, nullptr) == SQLITE_OK;
}

} // namespace

bool FileLimits::apply(const QSqlDatabase &database, qint64 fileSize)
{
    sqlite3 *connection = handleOf(database);
    if (!connection)
        return false;
    const bool configured = set(connection, SQLITE_DBCONFIG_DEFENSIVE, 1)
                            && set(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
                            && set(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
                            && set(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
                            && set(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, largestContent);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, longestStatement);
    m_mostRounds = roundsOfAnyFile + fileSize / usualPageSize * stepsOfAPage / stepsOfARound;
    sqlite3_progress_handler(connection, stepsOfARound, &FileLimits::nextRound, this);
    return configured;
}

int FileLimits::nextRound(void *limits)
{
    auto *self = static_cast<FileLimits *>(limits);
    return ++self->m_rounds > self->m_mostRounds ? 1 : 0;
}

} // namespace binder
