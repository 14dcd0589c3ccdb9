// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/store_mark.h"

#include <QFile>
#include <QFileInfo>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/fileformat.html, 3 and 4.1; the last byte of the second tells how it was made.
constexpr QByteArrayView journalMark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr QByteArrayView walMark("\x37\x7f\x06", 3);

bool bearsMark(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    const QByteArray start = file.read(sqliteMark.size());
    return start.startsWith(sqliteMark) || start.startsWith(journalMark) || start.startsWith(walMark);
}

/// The store that would take a file of this name for its own; empty when the name is like none.
QString storeBeside(const QString &path)
{
    for (const auto ending : {"-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        if (path.endsWith(ending))
            return path.chopped(ending.size());
    }
    return {};
}

/// What a path leads to at last, also when nothing is there yet.
QFileInfo targetOf(const QString &path)
{
    constexpr int mostLinks = 40; // as the kernel allows
    QFileInfo target(path);
    for (int links = 0; target.isSymLink() && links < mostLinks; ++links)
        target.setFile(target.symLinkTarget());
    return target;
}

} // namespace

bool belongsToStore(const QString &path)
{
    const QFileInfo named(path);
    const QFileInfo target = targetOf(path);
    for (const QFileInfo &file : {named, target}) {
        if (file.fileName().endsWith(storeEnding, Qt::CaseInsensitive))
            return true;
    }
    const QFileInfo store(storeBeside(target.filePath()));
    return (target.isFile() && bearsMark(target.filePath()))
           || (store.isFile() && bearsMark(store.filePath()));
}

} // namespace binder
