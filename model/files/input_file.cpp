// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/input_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace binder {

Result<> checkOrdinaryFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile())
        return {};
    return failure(
        ErrorKind::FileTrouble,
        QCoreApplication::translate("binder::InputFile",
                                    "%1 is not an ordinary file, so it was not read. Nothing was changed. "
                                    "Keep what it gives in a file, and name that.")
            .arg(QDir::toNativeSeparators(path)),
        path);
}

} // namespace binder
