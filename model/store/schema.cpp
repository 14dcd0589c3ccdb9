// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schema.h"

#include "model/store/connection.h"
#include "model/store/store_errors.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersion = 1;

// Of version 1; what came later is made by the migrations, in a new file too. STRICT: a column holds only its
// own type. Contents are JSON made by ValueCodec; keys are as in the pack.
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

/// Empty in a dossier that was last saved before there were digests.
Result<> addDigest(Connection &connection)
{
    return connection.run(u"ALTER TABLE dossier ADD COLUMN digest TEXT NOT NULL DEFAULT ''"_s);
}

/// Applies the migrations that lead from one version to another.
Result<> applyMigrations(Connection &connection, const Schema &schema, int from, int to)
{
    for (const Migration &migration : schema.migrations) {
        if (migration.from < from || migration.from >= to)
            continue;
        if (auto applied = migration.apply(connection); !applied)
            return applied;
    }
    return {};
}

Result<> makeLayout(Connection &connection, const Schema &schema, int version)
{
    for (const QString &statement : tables()) {
        if (auto made = connection.run(statement); !made)
            return made;
    }
    return applyMigrations(connection, schema, firstVersion, version);
}

Result<> migrateInTransaction(Connection &connection, const Schema &schema, int from)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto applied = applyMigrations(connection, schema, from, schema.version); !applied)
        return applied;
    if (auto whole = checkReferences(connection); !whole)
        return whole;
    if (auto set = setVersion(connection, schema.version); !set)
        return set;
    return transaction->commit();
}

/// What a file's schema holds: "table answer" and the like, with the statement that made it.
using Layout = QMap<QString, QString>;

Result<Layout> layoutOf(Connection &connection)
{
    Layout layout;
    auto read = connection.forEach(
        u"SELECT type || ' ' || name, tbl_name || ': ' || ifnull(sql, '') FROM sqlite_schema"_s, {},
        [&](const QSqlQuery &row) -> Result<> {
            layout.insert(row.value(0).toString(), row.value(1).toString());
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return layout;
}

Result<Layout> expectedLayout(const Schema &schema, int version)
{
    const auto model = Connection::inMemory();
    if (!model)
        return tl::unexpected(model.error());
    if (auto made = makeLayout(**model, schema, version); !made)
        return tl::unexpected(made.error());
    return layoutOf(**model);
}

} // namespace

const Schema &Schema::current()
{
    static const Schema schema{2, {{1, addDigest}}};
    return schema;
}

Result<> createTables(Connection &connection, const Schema &schema)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto made = makeLayout(connection, schema, schema.version); !made)
        return made;
    if (auto set = connection.run(u"PRAGMA application_id = %1"_s.arg(Schema::applicationId)); !set)
        return set;
    if (auto set = setVersion(connection, schema.version); !set)
        return set;
    return transaction->commit();
}

Result<> checkLayout(Connection &connection, const Schema &schema, int version)
{
    const auto found = layoutOf(connection);
    const auto expected = found ? expectedLayout(schema, version) : found;
    if (!expected)
        return tl::unexpected(expected.error());
    for (auto object = found->begin(); object != found->end(); ++object) {
        if (expected->value(object.key()) != object.value())
            return tl::unexpected(store_errors::altered(connection.path(), object.key()));
    }
    for (auto object = expected->begin(); object != expected->end(); ++object) {
        if (!found->contains(object.key()))
            return tl::unexpected(store_errors::damaged(connection.path(), u"no "_s + object.key()));
    }
    return {};
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
