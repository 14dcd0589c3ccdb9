// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDate>
#include <QStringList>

namespace binder {

class Connection;

/// Copies an open store beside it: "<name>.<label>.<suffix>", with a number added when that is taken. Only
/// the user may read it. Gives its path; the copy has been read back and is whole.
[[nodiscard]] Result<QString> makeCopy(Connection &connection, const QString &label);

/// Copies a store before it is brought up to date: "<name>.backup-v<version>-<date>.<suffix>" beside it, with
/// a number added when that is taken. Only the user may read it. Gives its path; the copy has been read back
/// and is whole.
[[nodiscard]] Result<QString> makeBackup(Connection &connection, int version, QDate date);

/// The backups that lie beside a store, the newest first. The store itself need not be there.
[[nodiscard]] QStringList backupsOf(const QString &path);

/// Puts a backup back as `path`. What was there is kept beside it: "<name>.replaced-<date>.<suffix>"; so is
/// the backup. Gives the path of what was kept, empty when there was nothing. Fails when the backup is no
/// whole store, or when the store is open somewhere.
[[nodiscard]] Result<QString> restoreBackup(const QString &path, const QString &backup, QDate date);

} // namespace binder
