// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace binder {

namespace {

class OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::OutputFile)
};

tl::unexpected<Error> trouble(const QString &message, const QString &path, const QString &cause = {})
{
    return failure(ErrorKind::FileTrouble, message.arg(QDir::toNativeSeparators(path)), cause);
}

} // namespace

Result<> checkOutputPlace(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return trouble(OutputWords::tr("Nothing was written: %1 is a folder. Give the name of a file in it."),
                       path);
    if (target.exists() && !target.isFile())
        return trouble(
            OutputWords::tr("Nothing was written: %1 is not an ordinary file. Give the name of a file."),
            path);
    if (const QFileInfo folder(target.absolutePath()); !folder.isDir())
        return trouble(
            OutputWords::tr("Nothing was written: there is no folder %1. Make it first, or choose another."),
            folder.filePath());
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    if (const Result<> place = checkOutputPlace(path); !place)
        return place;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return trouble(OutputWords::tr("Nothing was written: %1 cannot be written to. Choose another place."),
                       path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return trouble(OutputWords::tr("%1 was not written, and what was there is unchanged. Make room on "
                                       "the disk, or choose another place."),
                       path, file.errorString());
    return {};
}

} // namespace binder
