// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_header.h"

#include "model/files/store_mark.h"
#include "model/store/store_errors.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

// Offsets as in https://www.sqlite.org/fileformat.html, 1.3.
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype formatToReadAt = 19;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype pageCountValidForAt = 92;

template<typename T>
T bigEndianAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<T>(bytes.data() + offset);
}

constexpr char formatOfWriteAheadLog = 2;

/// A program that stopped while saving leaves a journal, and the file's size is unsettled until SQLite has
/// dealt with it.
bool hasJournal(const QString &path)
{
    return QFileInfo(path + "-journal"_L1).size() > 0;
}

bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0;
}

} // namespace

std::optional<FileHeader> FileHeader::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < size || !bytes.startsWith(sqliteMark))
        return std::nullopt;
    FileHeader header;
    header.pageSize = bigEndianAt<quint16>(bytes, pageSizeAt);
    if (header.pageSize == 1)
        header.pageSize = 65536;
    const auto changes = bigEndianAt<quint32>(bytes, changeCounterAt);
    if (changes == bigEndianAt<quint32>(bytes, pageCountValidForAt))
        header.pageCount = bigEndianAt<quint32>(bytes, pageCountAt);
    header.userVersion = bigEndianAt<quint32>(bytes, userVersionAt);
    header.applicationId = bigEndianAt<quint32>(bytes, applicationIdAt);
    header.writeAheadLog = bytes.at(formatToReadAt) == formatOfWriteAheadLog;
    return header;
}

Result<FileHeader> FileHeader::check(const QString &path, const Schema &schema)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(store_errors::cannotRead(path, file.errorString()));
    const QByteArray bytes = file.read(size);
    if (bytes.isEmpty())
        return tl::unexpected(file.error() == QFileDevice::NoError
                                  ? store_errors::empty(path)
                                  : store_errors::cannotRead(path, file.errorString()));
    const bool startsAsSqlite = bytes.startsWith(sqliteMark.first(qMin(bytes.size(), sqliteMark.size())));
    if (bytes.size() < size && startsAsSqlite)
        return tl::unexpected(store_errors::damaged(path, u"%1 bytes"_s.arg(bytes.size())));
    const auto header = fromBytes(bytes);
    if (!header)
        return tl::unexpected(store_errors::notAStore(path));
    if (header->applicationId != Schema::applicationId)
        return tl::unexpected(store_errors::foreign(path, header->applicationId));
    if (header->userVersion > quint32(schema.version))
        return tl::unexpected(store_errors::newer(path, header->userVersion, schema.version));
    if (header->writeAheadLog && (hasWriteAheadLog(path) || hasJournal(path)))
        return tl::unexpected(store_errors::inTwoFiles(path));
    const qint64 expected = qint64(header->pageSize) * header->pageCount;
    if (file.size() < expected && !hasJournal(path))
        return tl::unexpected(
            store_errors::damaged(path, u"%1 of %2 bytes"_s.arg(file.size()).arg(expected)));
    return *header;
}

} // namespace binder
