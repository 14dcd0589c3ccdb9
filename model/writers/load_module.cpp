// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace binder {

Result<const FileWriters *> fileWriters()
{
    QLibrary module(QDir(QCoreApplication::applicationDirPath()).filePath(modulePath));
    if (const auto writers = reinterpret_cast<WritersOfModule>(module.resolve("writersOfModule")))
        return writers();
    return failure(ErrorKind::FileTrouble,
                   QCoreApplication::translate(
                       "Render", "The file was not made: a part of the program that belongs to it "
                                 "could not be read. Your answers are safe. Install the program "
                                 "again."),
                   module.errorString());
}

} // namespace binder
