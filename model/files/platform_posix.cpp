// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/platform.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <locale.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>

namespace binder::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

tl::unexpected<std::error_code> systemError(int code = errno)
{
    return tl::unexpected(std::error_code(code, std::generic_category()));
}

/// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QByteArray &path, int flags, mode_t mode = 0)
    {
        do {
            m_number = ::open(path.constData(), flags | O_CLOEXEC, mode);
        } while (m_number < 0 && errno == EINTR);
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number = -1;
};

FileIdentity identityOf(const struct stat &status)
{
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
}

SystemResult<> sync(const QByteArray &path, int flags)
{
    const Descriptor descriptor(path, flags);
    if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
        return systemError();
    return {};
}

/// Makes the folder if it is not there, and refuses one that others own or may write to.
SystemResult<> preparePrivateFolder(const QByteArray &path)
{
    if (::mkdir(path.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError();
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0)
        return systemError();
    if (!S_ISDIR(status.st_mode))
        return systemError(ENOTDIR);
    if (status.st_uid != ::geteuid() || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return systemError(EACCES);
    return {};
}

} // namespace

QString FileIdentity::toString() const
{
    return QString::number(device, 16) + u'-' + QString::number(inode, 16);
}

SystemResult<FileStamp> fileStamp(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return systemError();
    const qint64 modified = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    return FileStamp{identityOf(status), status.st_size, modified};
}

FileTrace::FileTrace(int descriptor)
    : m_descriptor(descriptor)
{}

FileTrace::~FileTrace()
{
    ::close(m_descriptor);
}

SystemResult<std::shared_ptr<const FileTrace>> FileTrace::follow(const QString &path)
{
    // Closing a descriptor that was opened to read would let go of SQLite's locks on the same file.
    Descriptor descriptor(QFile::encodeName(path), O_PATH);
    if (!descriptor.isOpen())
        return systemError();
    return std::shared_ptr<const FileTrace>(new FileTrace(descriptor.release()));
}

QString FileTrace::path() const
{
    const QString named = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(m_descriptor));
    struct stat ours = {};
    const auto there = fileStamp(named);
    const bool same = there && ::fstat(m_descriptor, &ours) == 0 && there->identity == identityOf(ours);
    return same ? named : QString();
}

SystemResult<> checkWritable(const QString &path)
{
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) != 0)
        return systemError();
    return {};
}

SystemResult<> createPrivateFile(const QString &path)
{
    const Descriptor descriptor(QFile::encodeName(path), O_WRONLY | O_CREAT | O_EXCL, ownerOnly);
    if (!descriptor.isOpen())
        return systemError();
    return {};
}

SystemResult<> renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return systemError();
    // A file system that cannot do it in one step: the name is reserved first.
    if (const auto reserved = createPrivateFile(to); !reserved)
        return reserved;
    if (::rename(source.constData(), target.constData()) == 0)
        return {};
    const int code = errno;
    ::unlink(target.constData());
    return systemError(code);
}

SystemResult<> syncFile(const QString &path)
{
    return sync(QFile::encodeName(path), O_RDONLY);
}

SystemResult<> syncHandle(int handle)
{
    if (::fsync(handle) != 0 && errno != EINVAL && errno != ENOTSUP)
        return systemError();
    return {};
}

SystemResult<> syncFolderOf(const QString &path)
{
    return sync(QFile::encodeName(QFileInfo(path).absolutePath()), O_RDONLY | O_DIRECTORY);
}

void settleLocale()
{
    ::setlocale(LC_NUMERIC, "C");
    ::setlocale(LC_CTYPE, "C.UTF-8"); // where it is not known, the session's stays
}

struct NeutralLocale::State
{
    locale_t neutral = ::newlocale(LC_ALL_MASK, "C", locale_t());
    locale_t before = ::uselocale(neutral);
};

NeutralLocale::NeutralLocale()
    : m_state(std::make_unique<State>())
{}

NeutralLocale::~NeutralLocale()
{
    ::uselocale(m_state->before);
    if (m_state->neutral != locale_t())
        ::freelocale(m_state->neutral);
}

SystemResult<QString> runtimeFolder()
{
    const QString user = QString::number(::geteuid());
    // A session started without XDG_RUNTIME_DIR (su, cron) must still meet the locks of one that has it.
    const QString perUser = u"/run/user/"_s + user;
    for (const QString &base : {qEnvironmentVariable("XDG_RUNTIME_DIR"), perUser}) {
        const QString folder = base + u"/privacy-binder"_s;
        if (QFileInfo(base).isAbsolute() && preparePrivateFolder(QFile::encodeName(folder)))
            return folder;
    }
    const QString folder = u"/tmp/privacy-binder-"_s + user;
    if (const auto prepared = preparePrivateFolder(QFile::encodeName(folder)); !prepared)
        return tl::unexpected(prepared.error());
    return folder;
}

KernelLock::KernelLock(int descriptor, QByteArray path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{}

KernelLock::~KernelLock()
{
    // While the lock is held, so that nobody's lock on a new file of this name is removed.
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

SystemResult<std::unique_ptr<KernelLock>> KernelLock::take(const QString &path, const QByteArray &note)
{
    const QByteArray name = QFile::encodeName(path);
    while (true) {
        Descriptor descriptor(name, O_RDWR | O_CREAT | O_NOFOLLOW, ownerOnly);
        if (!descriptor.isOpen())
            return systemError();
        if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0)
            return systemError(errno == EWOULDBLOCK ? EAGAIN : errno);

        // The one who held it before may have removed the file between our opening and locking it.
        struct stat ours = {};
        struct stat named = {};
        if (::fstat(descriptor.number(), &ours) != 0)
            return systemError();
        if (::stat(name.constData(), &named) != 0 || identityOf(ours) != identityOf(named))
            continue;

        // The note only serves a message: a lock without one is a lock.
        if (::ftruncate(descriptor.number(), 0) == 0)
            std::ignore = ::write(descriptor.number(), note.constData(), static_cast<size_t>(note.size()));
        return std::unique_ptr<KernelLock>(new KernelLock(descriptor.release(), name));
    }
}

} // namespace binder::platform
