// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/file_limits.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <memory>

namespace binder {

/// One connection to one SQLite file, closed when this object goes. Statements are prepared once and kept. To
/// be used in the thread that opened it.
class Connection
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        ReadOnlyAtRest ///< of a file that nobody writes to; makes nothing beside it
    };

    /// Opens a file that must be there, and sets the limits and pragmas that every store works under. Nothing
    /// of its contents has been looked at then: see `openStore()`. SQLite completes or takes back what an
    /// interrupted program left behind.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);

    /// A database that is nowhere but in memory.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> inMemory();

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs a statement once, without keeping it.
    [[nodiscard]] Result<> run(const QString &sql);
    /// Runs a kept statement with `values` in place of its question marks.
    [[nodiscard]] Result<> execute(const QString &sql, const QVariantList &values = {});
    /// Runs a kept query; `row` is called for each row, and its first error ends it.
    [[nodiscard]] Result<> forEach(const QString &sql, const QVariantList &values,
                                   const std::function<Result<>(const QSqlQuery &)> &row);
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Has SQLite save in the way of docs/decisions/0002-rollback-journal.md from now on, also in a file that
    /// another program set to another way.
    [[nodiscard]] Result<> useRollbackJournal();
    /// Looks at the whole file for damage.
    [[nodiscard]] Result<> checkWhole();

private:
    Connection(QString path, QString name);

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, const QString &uri,
                                                                  Access access);
    [[nodiscard]] Result<> applyPragmas(Access access);
    [[nodiscard]] Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);

    QString m_path;
    QString m_name;
    FileLimits m_limits; ///< outlives the database
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// All that is done between its making and `commit()` is done wholly or, when it goes without, not at all.
class Transaction
{
public:
    enum class Kind {
        Read, ///< all that is read inside is of one moment
        Write ///< claims the right to write at once, so that what is read inside cannot change before it is
              ///< written
    };
    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection; ///< null once it has ended
};

} // namespace binder
