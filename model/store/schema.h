// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <functional>
#include <vector>

namespace binder {

class Connection;

/// Brings a store from one version of the layout to the next, inside a transaction that the caller opens and
/// ends.
struct Migration
{
    int from = 0; ///< works on a store of this version and gives `from + 1`
    std::function<Result<>(Connection &)> apply;
};

/// How the tables of a store are laid out, and how older layouts become this one. docs/store-format.md
/// describes it.
struct Schema
{
    /// In the header of every store, so that any program can tell what the file is: the letters "PBnd".
    static constexpr quint32 applicationId = 0x50426E64;

    int version = 2;                   ///< SQLite's `user_version`
    std::vector<Migration> migrations; ///< without gaps, the oldest first; the last one gives `version`

    /// The layout this program writes.
    [[nodiscard]] static const Schema &current();
};

/// Makes the tables of the schema in an empty file, in one transaction.
[[nodiscard]] Result<> createTables(Connection &connection, const Schema &schema = Schema::current());

/// Whether the file is laid out exactly as this program lays out a store of that version. Anything else that
/// it holds (a trigger, a view, an index, another column) could change or lose answers behind our back.
[[nodiscard]] Result<> checkLayout(Connection &connection, const Schema &schema, int version);

/// Applies all migrations from version `from` on, in one transaction: either all of them or none.
[[nodiscard]] Result<> migrate(Connection &connection, const Schema &schema, int from);

} // namespace binder
