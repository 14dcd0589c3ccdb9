// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/change_guard.h"
#include "model/store/connection.h"
#include "model/store/dossier_tables.h"
#include "model/store/store.h"
#include "model/store/writer_lock.h"

#include <memory>
#include <optional>

namespace binder {

/// A file that a `Store` has open, with all that goes when another is opened in its place.
struct StoreFile
{
    std::shared_ptr<const WriterLock> lock; ///< outlives the connection; none when reading only
    std::unique_ptr<Connection> connection;
    std::unique_ptr<DossierTables> tables;
    std::optional<ChangeGuard> guard; ///< none when reading only
    QString backup;                   ///< that opening made, or empty
};

/// As `Store::open()`. A lock that is held already is used again when it is for the same file.
[[nodiscard]] Result<StoreFile> openStoreFile(const QString &path, Store::Mode mode,
                                              const StoreOptions &options,
                                              const std::shared_ptr<const WriterLock> &held = {});

} // namespace binder
