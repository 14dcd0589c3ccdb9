// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace binder {

/// What an SQLite file starts with, its NUL included.
inline constexpr QByteArrayView sqliteMark("SQLite format 3", 16);

/// The ending of our own files, with its dot.
inline constexpr QLatin1StringView storeEnding(".privacybinder");

/// Whether the file at `path` must never be written over: it holds answers or is any other database, also one
/// that is damaged but bears our ending; or it is where the store beside it keeps what it has not settled yet
/// (`plan.privacybinder-journal`). Links are followed. True also for a name that is still free when the store
/// would take what comes there for its own, or when it has our ending, and for a file that cannot be looked
/// into. Not to be called while this process has a transaction open on the file: closing a file lets go of
/// its locks.
[[nodiscard]] bool belongsToStore(const QString &path);

} // namespace binder
