// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include "model/store/store_errors.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto waitForOthers = "QSQLITE_BUSY_TIMEOUT=5000"_L1; // ms

/// mode=rw: unlike its default, SQLite must not make a file that is not there.
QString uriOf(const QString &path, Connection::Access access)
{
    QUrl url = QUrl::fromLocalFile(path);
    switch (access) {
    case Connection::Access::ReadWrite:
        url.setQuery(u"mode=rw"_s);
        break;
    case Connection::Access::ReadOnly:
        url.setQuery(u"mode=ro"_s);
        break;
    case Connection::Access::ReadOnlyAtRest:
        url.setQuery(u"mode=ro&immutable=1"_s);
        break;
    }
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{}

Connection::~Connection()
{
    // Qt removes a connection only when no object holds it any more.
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    return open(path, uriOf(path, access), access);
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    return open(u":memory:"_s, u":memory:"_s, Access::ReadWrite);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const QString &uri, Access access)
{
    std::unique_ptr<Connection> connection(
        new Connection(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase &database = connection->m_database;
    if (!database.isValid())
        return tl::unexpected(store_errors::noDriver(path));
    QString options = u"QSQLITE_OPEN_URI;"_s + waitForOthers;
    if (access != Access::ReadWrite)
        options += ";QSQLITE_OPEN_READONLY"_L1;
    database.setConnectOptions(options);
    database.setDatabaseName(uri);
    if (!database.open())
        return tl::unexpected(store_errors::sql(path, database.lastError()));
    if (!connection->m_limits.apply(database, QFileInfo(path).size()))
        return tl::unexpected(store_errors::noDriver(path));
    if (auto applied = connection->applyPragmas(access); !applied)
        return tl::unexpected(applied.error());
    return connection;
}

Result<> Connection::applyPragmas(Access access)
{
    QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA cell_size_check = ON"_s, // damage is noticed where it is read
        u"PRAGMA temp_store = MEMORY"_s,  // answers never lie in a temporary file
    };
    if (access == Access::ReadWrite) {
        pragmas += {
            u"PRAGMA synchronous = EXTRA"_s, // saved means on the disk, and that the journal is gone from it
            u"PRAGMA secure_delete = ON"_s,  // what is deleted is gone from the file
        };
    }
    for (const QString &pragma : pragmas) {
        if (auto applied = run(pragma); !applied)
            return applied;
    }
    return {};
}

Result<> Connection::useRollbackJournal()
{
    // One file beside it, and only while saving: fit for synchronised folders.
    const auto mode = value(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return tl::unexpected(mode.error());
    if (mode->toString() != "delete"_L1) // another program keeps it in another mode
        return tl::unexpected(store_errors::busy(m_path, u"journal_mode "_s + mode->toString()));
    return {};
}

Result<> Connection::checkWhole()
{
    const auto finding = value(u"PRAGMA quick_check(1)"_s);
    if (!finding)
        return tl::unexpected(finding.error());
    if (const QString text = finding->toString(); text != "ok"_L1)
        return tl::unexpected(store_errors::damaged(m_path, text));
    return {};
}

Result<> Connection::run(const QString &sql)
{
    m_limits.beginStatement();
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(store_errors::sql(m_path, query.lastError()));
    return {};
}

Result<QSqlQuery *> Connection::start(const QString &sql, const QVariantList &values)
{
    m_limits.beginStatement();
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            m_statements.remove(sql);
            return tl::unexpected(store_errors::sql(m_path, error));
        }
    }
    for (int index = 0; index < values.size(); ++index)
        query->bindValue(index, values.at(index));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return tl::unexpected(store_errors::sql(m_path, error));
    }
    return query.get();
}

Result<> Connection::execute(const QString &sql, const QVariantList &values)
{
    const auto query = start(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    (*query)->finish();
    return {};
}

Result<> Connection::forEach(const QString &sql, const QVariantList &values,
                             const std::function<Result<>(const QSqlQuery &)> &row)
{
    const auto query = start(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    Result<> result;
    while (result && (*query)->next())
        result = row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish(); // an unfinished query would keep others from writing
    if (result && error.isValid())
        return tl::unexpected(store_errors::sql(m_path, error));
    return result;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    auto read = forEach(sql, values, [&first](const QSqlQuery &query) -> Result<> {
        if (!first.isValid())
            first = query.value(0);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return first;
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    static const QString read = u"BEGIN"_s;
    static const QString write = u"BEGIN IMMEDIATE"_s;
    if (auto begun = connection.execute(kind == Kind::Read ? read : write); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // Fails when SQLite has ended it on its own, after a full disk for instance. That is well.
    if (m_connection)
        std::ignore = m_connection->execute(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    auto committed = m_connection->execute(u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace binder
