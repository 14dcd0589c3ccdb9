// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/connection.h"
#include "model/store/schema.h"

#include <memory>

namespace binder {

/// A connection to a store that was looked at and found fit.
struct OpenedStore
{
    std::unique_ptr<Connection> connection;
    int version = 0; ///< of the file's layout, not newer than that of the schema
};

/// Opens a store and trusts nothing in it: its header, its layout, and then the whole file are checked, in
/// this order, and what does not pass is refused without having been run or written to. A file of more than
/// 4 MiB that is only read is not checked as a whole.
///
/// A file that another program set to a write-ahead log is taken back from there when it is opened to write;
/// when only read, nothing is made beside it.
[[nodiscard]] Result<OpenedStore> openStore(const QString &path, Connection::Access access,
                                            const Schema &schema);

} // namespace binder
