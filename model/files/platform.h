// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>
#include <memory>
#include <system_error>

/// What files ask of the operating system beyond Qt. One source file per system: platform_posix.cpp.
namespace binder::platform {

/// A value, or the system's reason why there is none; compare it with `std::errc`.
template<typename T = void>
using SystemResult = tl::expected<T, std::error_code>;

/// Which file this is, whatever it is called: a file put in its place under the same name is another one.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// For use in file names: letters, digits and a hyphen.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// What can be learnt cheaply about a file to see whether anyone wrote to it.
struct FileStamp
{
    FileIdentity identity;
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970, UTC

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Follows symbolic links.
[[nodiscard]] SystemResult<FileStamp> fileStamp(const QString &path);

/// Follows a file under whatever name it gets, without opening what is in it.
class FileTrace
{
public:
    [[nodiscard]] static SystemResult<std::shared_ptr<const FileTrace>> follow(const QString &path);
    ~FileTrace();
    FileTrace(const FileTrace &) = delete;
    FileTrace &operator=(const FileTrace &) = delete;

    /// The name it has now; empty when it was deleted, or when the system does not tell.
    [[nodiscard]] QString path() const;

private:
    explicit FileTrace(int descriptor);

    int m_descriptor;
};

/// Whether this user may write to the file or folder.
[[nodiscard]] SystemResult<> checkWritable(const QString &path);

/// Makes an empty file that only this user may read and write; `std::errc::file_exists` when the name is
/// taken.
[[nodiscard]] SystemResult<> createPrivateFile(const QString &path);

/// Renames a file; `std::errc::file_exists` when the new name is taken.
[[nodiscard]] SystemResult<> renameNew(const QString &from, const QString &to);

/// Returns when the file's contents are on the disk.
[[nodiscard]] SystemResult<> syncFile(const QString &path);

/// Returns when what was written through an open file is on the disk; at once where the file system knows no
/// such promise.
[[nodiscard]] SystemResult<> syncHandle(int handle);

/// Returns when the names in the folder that holds `path` are on the disk.
[[nodiscard]] SystemResult<> syncFolderOf(const QString &path);

/// Takes the language of the session out of what the C library does in this process: numbers it writes
/// ("21.5"), and letters that are shaped by it (in a Romanian session ş comes out as another letter). To be
/// called once Qt's application object stands: making that sets the language.
void settleLocale();

/// While one lives, the C library writes and reads numbers in this thread as programs do, whatever else was
/// set: libraries that write files for us use printf.
class NeutralLocale
{
public:
    NeutralLocale();
    ~NeutralLocale();
    NeutralLocale(const NeutralLocale &) = delete;
    NeutralLocale &operator=(const NeutralLocale &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A folder for locks: of this user alone, the same for all of the user's sessions, and gone after a restart.
[[nodiscard]] SystemResult<QString> runtimeFolder();

/// A lock held by the kernel: it ends with the process, however that ends. Taking it twice fails also within
/// one process.
class KernelLock
{
public:
    /// Makes the file, locks it, and writes `note` into it for those who come later;
    /// `std::errc::resource_unavailable_try_again` when someone else holds it.
    [[nodiscard]] static SystemResult<std::unique_ptr<KernelLock>> take(const QString &path,
                                                                        const QByteArray &note);

    /// Removes the file and lets go.
    ~KernelLock();

    KernelLock(const KernelLock &) = delete;
    KernelLock &operator=(const KernelLock &) = delete;

private:
    KernelLock(int descriptor, QByteArray path);

    int m_descriptor;
    QByteArray m_path;
};

} // namespace binder::platform
