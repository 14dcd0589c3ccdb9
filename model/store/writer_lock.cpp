// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writer_lock.h"

#include "model/store/store_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// What the holder leaves in the lock's file: process number and time, a line each.
QByteArray holderNote(const QDateTime &now)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '\n'
           + now.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
}

/// "Privacy Binder (process 4711, since 21 Nov 2026 10:32)"; empty when the note cannot be read.
QString holderText(const QString &lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 process = file.readLine(32).trimmed().toLongLong();
    const QDateTime since =
        QDateTime::fromString(QString::fromLatin1(file.readLine(32).trimmed()), Qt::ISODate);
    if (process <= 0 || !since.isValid())
        return {};
    return QCoreApplication::translate("Store", "Privacy Binder (process %1, since %2)")
        .arg(QString::number(process), QLocale().toString(since.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

WriterLock::WriterLock(std::unique_ptr<platform::KernelLock> lock, const platform::FileIdentity &identity)
    : m_lock(std::move(lock))
    , m_identity(identity)
{}

Result<WriterLock> WriterLock::take(const QString &path, const platform::FileIdentity &identity,
                                    const QDateTime &now)
{
    const auto folder = platform::runtimeFolder();
    if (!folder)
        return tl::unexpected(store_errors::lockFailed(path, folder.error()));
    const QString lockPath = *folder + u'/' + identity.toString() + ".lock"_L1;
    auto lock = platform::KernelLock::take(lockPath, holderNote(now));
    if (lock)
        return WriterLock(std::move(*lock), identity);
    if (lock.error() == std::errc::resource_unavailable_try_again)
        return tl::unexpected(store_errors::locked(path, holderText(lockPath)));
    return tl::unexpected(store_errors::lockFailed(path, lock.error()));
}

} // namespace binder
