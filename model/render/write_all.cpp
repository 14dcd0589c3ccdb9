// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/write_all.h"

#include <QCoreApplication>
#include <QIODevice>

namespace binder {

Result<> writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) // a device that takes nothing now will not take it later
            return failure(ErrorKind::FileTrouble,
                           QCoreApplication::translate(
                               "Render",
                               "The document could not be written: the disk or the folder took only a part "
                               "of it. Your answers are safe. Make room, or choose another folder, and save "
                               "it again."),
                           device.errorString());
        done += written;
    }
    return {};
}

} // namespace binder
