// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store_trouble.h"

#include <QString>
#include <system_error>

class QSqlError;

/// Every message of the store. Each says what happened, that nothing was lost or changed, and what to do.
/// `path` is the store; the message names the file, the detail the whole path.
namespace binder::store_errors {

[[nodiscard]] Error missing(const QString &path);
[[nodiscard]] Error notAFile(const QString &path);
[[nodiscard]] Error exists(const QString &path);
[[nodiscard]] Error empty(const QString &path);
[[nodiscard]] Error notAStore(const QString &path);
[[nodiscard]] Error foreign(const QString &path, quint32 applicationId);
[[nodiscard]] Error newer(const QString &path, quint32 version, int known);
[[nodiscard]] Error older(const QString &path, quint32 version);
[[nodiscard]] Error damaged(const QString &path, const QString &finding);
/// `what` was made in it by another program: "trigger x".
[[nodiscard]] Error altered(const QString &path, const QString &what);
/// What a dossier holds is not what was written with its digest.
[[nodiscard]] Error notAsSaved(const QString &path);
/// A content is longer than any that this program writes.
[[nodiscard]] Error tooLong(const QString &path, const QString &cause);
[[nodiscard]] Error tooMany(const QString &path, int most);
/// It is built so that reading it does not end in a sensible time.
[[nodiscard]] Error endless(const QString &path, const QString &cause);
/// Another program keeps a part of it in a write-ahead log.
[[nodiscard]] Error inTwoFiles(const QString &path);
/// `holder` says who has it, in the user's language; may be empty.
[[nodiscard]] Error locked(const QString &path, const QString &holder);
[[nodiscard]] Error lockFailed(const QString &path, const std::error_code &code);
/// `refused` is the file or folder that may not be written to.
[[nodiscard]] Error readOnlyPlace(const QString &path, const QString &refused, const std::error_code &code);
[[nodiscard]] Error openedReadOnly(const QString &path);
/// The four of a file that was not left alone while it was open.
[[nodiscard]] Error changed(const QString &path, const QString &finding);
[[nodiscard]] Error replaced(const QString &path);
[[nodiscard]] Error deleted(const QString &path, const QString &cause);
[[nodiscard]] Error moved(const QString &path, const QString &to);
[[nodiscard]] Error noDossier(const QString &path, const QString &id);
[[nodiscard]] Error cannotRead(const QString &path, const QString &cause);
[[nodiscard]] Error cannotCreate(const QString &path, const std::error_code &code);
[[nodiscard]] Error backupFailed(const QString &path, const QString &cause);
[[nodiscard]] Error migrationFailed(const QString &path, const QString &backup, const Error &cause);
[[nodiscard]] Error restoreFailed(const QString &path, const QString &cause);
[[nodiscard]] Error noDriver(const QString &path);
[[nodiscard]] Error busy(const QString &path, const QString &cause);
[[nodiscard]] Error diskFull(const QString &path, const QString &cause);
[[nodiscard]] Error notWritable(const QString &path, const QString &cause);
/// Only reading was asked for, and something has to be taken back first.
[[nodiscard]] Error unsettled(const QString &path, const QString &cause);
[[nodiscard]] Error diskTrouble(const QString &path, const QString &cause);
/// What SQLite reports while a store is at work.
[[nodiscard]] Error sql(const QString &path, const QSqlError &error);

} // namespace binder::store_errors
