// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace binder {

/// Who may read a file that is made anew, whatever the umask. One that is replaced keeps the permissions it
/// had.
enum class Readers {
    Owner,    ///< 0600: answers, and documents for the business itself
    Everybody ///< 0644: documents for the public
};

/// Everything the program writes for its user outside the store goes through this: whole or not at all, and
/// never over answers. All errors are of kind FileTrouble; what was there is then unchanged.
class OutputFile
{
public:
    /// What can be seen to be wrong with a place before anything is made: no name, a folder, a device, no
    /// folder to hold it, a file that belongs to a store (store_mark.h).
    [[nodiscard]] static Result<> checkPlace(const QString &path);

    explicit OutputFile(const QString &path);

    /// Checks the place, and makes an empty copy beside it that nobody but `readers` can look into.
    [[nodiscard]] Result<> open(Readers readers);
    /// What was opened, without a buffer: what it took is with the system.
    [[nodiscard]] QIODevice &device() { return m_file; }
    /// Puts the copy in its place once the disk has confirmed it. Without this, the copy goes.
    [[nodiscard]] Result<> commit();

private:
    QString m_path;
    QSaveFile m_file;
};

/// Writes the bytes to a file; a new one can be read by its owner only.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace binder
