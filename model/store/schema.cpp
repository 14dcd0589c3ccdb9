// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schema.h"

#include "model/store/connection.h"
#include "model/store/store_errors.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

// STRICT: a column holds only its own type. Contents are JSON made by ValueCodec; keys are as in the pack.
const QStringList &tables()
{
    static const QStringList statements{
        uR"(CREATE TABLE dossier (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE, -- a UUID, for the command line and other programs
    pack         TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    language     TEXT NOT NULL, -- of the documents
    position     TEXT NOT NULL, -- the page where the user was last
    created      TEXT NOT NULL, -- ISO 8601, UTC
    changed      TEXT NOT NULL  -- ISO 8601, UTC
) STRICT)"_s, uR"(CREATE TABLE entries (
    dossier  INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
    group_id TEXT NOT NULL,
    ids      TEXT NOT NULL, -- JSON array, in the user's order
    PRIMARY KEY (dossier, group_id)
) STRICT)"_s,    uR"(CREATE TABLE answer (
    dossier INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
    link_id TEXT NOT NULL,
    entry   TEXT NOT NULL, -- empty outside a repeating group
    state   TEXT NOT NULL CHECK (state IN ('answered', 'unknown', 'rejected')),
    value   TEXT CHECK ((value IS NOT NULL) = (state = 'answered')), -- JSON
    PRIMARY KEY (dossier, link_id, entry, state)
) STRICT)"_s,
        uR"(CREATE TABLE note (
    dossier INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
    link_id TEXT NOT NULL,
    entry   TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('explanation', 'advisorNote')),
    text    TEXT NOT NULL, -- JSON string
    PRIMARY KEY (dossier, link_id, entry, kind)
) STRICT)"_s,    uR"(CREATE TABLE overruling (
    dossier INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
    finding TEXT NOT NULL,
    content TEXT NOT NULL, -- JSON object: reason, who, when
    PRIMARY KEY (dossier, finding)
) STRICT)"_s, uR"(CREATE TABLE edition (
    dossier  INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
    position INTEGER NOT NULL, -- from 0, the oldest first
    content  TEXT NOT NULL, -- JSON object: number, date, documents, language, packVersion, answers
    PRIMARY KEY (dossier, position)
) STRICT)"_s,
        uR"(CREATE TABLE retired (
    dossier INTEGER NOT NULL PRIMARY KEY REFERENCES dossier ON DELETE CASCADE,
    content TEXT NOT NULL -- JSON object
) STRICT)"_s,
    };
    return statements;
}

Result<> setVersion(Connection &connection, int version)
{
    return connection.run(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<> checkReferences(Connection &connection)
{
    const auto broken = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return tl::unexpected(broken.error());
    if (broken->isValid())
        return tl::unexpected(
            store_errors::damaged(connection.path(), u"broken reference in table "_s + broken->toString()));
    return {};
}

Result<> migrateInTransaction(Connection &connection, const Schema &schema, int from)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Migration &migration : schema.migrations) {
        if (migration.from < from)
            continue;
        if (auto applied = migration.apply(connection); !applied)
            return applied;
    }
    if (auto whole = checkReferences(connection); !whole)
        return whole;
    if (auto set = setVersion(connection, schema.version); !set)
        return set;
    return transaction->commit();
}

} // namespace

const Schema &Schema::current()
{
    static const Schema schema{1, {}};
    return schema;
}

Result<> createTables(Connection &connection)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &statement : tables()) {
        if (auto made = connection.run(statement); !made)
            return made;
    }
    if (auto set = connection.run(u"PRAGMA application_id = %1"_s.arg(Schema::applicationId)); !set)
        return set;
    if (auto set = setVersion(connection, Schema::current().version); !set)
        return set;
    return transaction->commit();
}

Result<> checkTables(Connection &connection)
{
    QStringList missing{u"dossier"_s,    u"entries"_s, u"answer"_s, u"note"_s,
                        u"overruling"_s, u"edition"_s, u"retired"_s};
    auto listed = connection.forEach(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {},
                                     [&missing](const QSqlQuery &row) -> Result<> {
                                         missing.removeOne(row.value(0).toString());
                                         return {};
                                     });
    if (listed && !missing.isEmpty())
        return tl::unexpected(
            store_errors::damaged(connection.path(), u"no table "_s + missing.join(u", "_s)));
    return listed;
}

Result<> migrate(Connection &connection, const Schema &schema, int from)
{
    // A migration may put a new table in the place of one that others refer to; so references are checked at
    // the end. This pragma does nothing inside a transaction.
    if (auto off = connection.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    auto migrated = migrateInTransaction(connection, schema, from);
    auto on = connection.run(u"PRAGMA foreign_keys = ON"_s);
    return migrated ? on : migrated;
}

} // namespace binder
