// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/file_stamp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QFileInfo &file)
{
    return u"%1|%2|%3\n"_s.arg(file.filePath(), QString::number(file.exists() ? file.size() : -1),
                               QString::number(file.lastModified().toMSecsSinceEpoch()));
}

} // namespace

QByteArray stampOf(const QStringList &filesAndFolders)
{
    QStringList stamps;
    for (const QString &path : filesAndFolders) {
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            stamps.append(lineOf(files.fileInfo()));
        }
        stamps.append(lineOf(QFileInfo(path)));
    }
    stamps.sort();
    return QCryptographicHash::hash(stamps.join(QString()).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace binder
