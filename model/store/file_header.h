// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/schema.h"

#include <QByteArrayView>
#include <QString>

namespace binder {

/// The first hundred bytes of an SQLite file, read without SQLite. They tell whether a file may be opened at
/// all: SQLite would write to a file that was left half written, and a newer or foreign file is not ours to
/// touch.
struct FileHeader
{
    static constexpr qsizetype size = 100;

    quint32 pageSize = 0;  ///< bytes
    quint32 pageCount = 0; ///< 0 when the writer did not keep it
    quint32 userVersion = 0;
    quint32 applicationId = 0;
    bool writeAheadLog = false; ///< another program has it saved in two files

    /// Nothing when the bytes are not the start of an SQLite file.
    [[nodiscard]] static std::optional<FileHeader> fromBytes(QByteArrayView bytes);

    /// Reads the header of the store at `path`, and refuses what is no store, one that was made by a newer
    /// version, one that is cut short, and one of which a part lies in the write-ahead log of another
    /// program. Not to be called while this process has a transaction open on the same file: closing a file
    /// lets go of its locks.
    [[nodiscard]] static Result<FileHeader> check(const QString &path, const Schema &schema);
};

} // namespace binder
