// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/backup.h"

#include "model/store/connection.h"
#include "model/store/file_header.h"
#include "model/store/platform.h"
#include "model/store/store_errors.h"
#include "model/store/writer_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

const auto journalSuffix = "-journal"_L1;

QString text(const std::error_code &code)
{
    return QString::fromStdString(code.message());
}

/// "folder/plan.privacybinder", "backup-v1-2026-11-21" -> "folder/plan.backup-v1-2026-11-21.privacybinder"
QString nameBeside(const QString &path, const QString &label)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.absolutePath() + u'/' + file.completeBaseName() + u'.' + label + suffix;
}

/// The `attempt`th name to try, from 1.
QString numbered(const QString &label, int attempt)
{
    return attempt == 1 ? label : label + u'-' + QString::number(attempt);
}

/// Makes a private file under the first free name, and gives that name.
platform::SystemResult<QString> createBeside(const QString &path, const QString &label)
{
    for (int attempt = 1;; ++attempt) {
        const QString name = nameBeside(path, numbered(label, attempt));
        const auto created = platform::createPrivateFile(name);
        if (created)
            return name;
        if (created.error() != std::errc::file_exists)
            return tl::unexpected(created.error());
    }
}

/// Copies a store into an empty file, and reads it back.
Result<> copyInto(Connection &connection, const QString &target)
{
    if (auto copied = connection.execute(u"VACUUM INTO ?"_s, {target}); !copied)
        return copied;
    for (const auto &synced : {platform::syncFile(target), platform::syncFolderOf(target)}) {
        if (!synced)
            return tl::unexpected(store_errors::cannotRead(target, text(synced.error())));
    }
    if (auto reread = Connection::open(target, Connection::Access::ReadOnly); !reread)
        return tl::unexpected(reread.error());
    return {};
}

/// Moves the file at `path` out of the way, with a journal that belongs to it, and gives its new name.
Result<QString> setAside(const QString &path, QDate date)
{
    const QString label = u"replaced-"_s + date.toString(Qt::ISODate);
    for (int attempt = 1;; ++attempt) {
        const QString kept = nameBeside(path, numbered(label, attempt));
        if (QFileInfo::exists(kept))
            continue;
        QFile file(path);
        if (!file.rename(kept))
            return tl::unexpected(store_errors::restoreFailed(path, file.errorString()));
        // SQLite would otherwise play it into the file that comes in its place.
        QFile::rename(path + journalSuffix, kept + journalSuffix);
        return kept;
    }
}

void putBack(const QString &kept, const QString &path)
{
    QFile::rename(kept + journalSuffix, path + journalSuffix);
    QFile::rename(kept, path);
}

} // namespace

Result<QString> makeBackup(Connection &connection, int version, QDate date)
{
    const QString &path = connection.path();
    const QString label = u"backup-v%1-%2"_s.arg(QString::number(version), date.toString(Qt::ISODate));
    const auto backup = createBeside(path, label);
    if (!backup)
        return tl::unexpected(store_errors::backupFailed(path, text(backup.error())));
    if (auto copied = copyInto(connection, *backup); !copied) {
        QFile::remove(*backup);
        return tl::unexpected(store_errors::backupFailed(path, copied.error().detail));
    }
    return *backup;
}

QStringList backupsOf(const QString &path)
{
    const QFileInfo store(path);
    const QString suffix = store.suffix().isEmpty() ? QString() : u'.' + store.suffix();
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(store.completeBaseName())
        + u"\\.backup-v\\d+-\\d{4}-\\d\\d-\\d\\d(-\\d+)?"_s + QRegularExpression::escape(suffix)));
    QStringList backups;
    const auto files = QDir(store.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time);
    for (const QFileInfo &file : files) {
        if (pattern.match(file.fileName()).hasMatch())
            backups.append(file.absoluteFilePath());
    }
    return backups;
}

Result<QString> restoreBackup(const QString &path, const QString &backup, QDate date)
{
    if (auto header = FileHeader::check(backup, Schema::current()); !header)
        return tl::unexpected(header.error());
    auto source = Connection::open(backup, Connection::Access::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());

    std::optional<WriterLock> lock;
    const auto present = platform::fileStamp(path);
    if (present) {
        auto taken = WriterLock::take(path, present->identity, QDateTime::currentDateTimeUtc());
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    }

    const auto copy = createBeside(path, u"restoring"_s);
    if (!copy)
        return tl::unexpected(store_errors::restoreFailed(path, text(copy.error())));
    if (auto copied = copyInto(**source, *copy); !copied) {
        QFile::remove(*copy);
        return tl::unexpected(store_errors::restoreFailed(path, copied.error().detail));
    }
    QString kept;
    if (present) {
        auto moved = setAside(path, date);
        if (!moved) {
            QFile::remove(*copy);
            return moved;
        }
        kept = *moved;
    }
    QFile file(*copy);
    if (!file.rename(path)) {
        const QString cause = file.errorString();
        QFile::remove(*copy);
        if (!kept.isEmpty())
            putBack(kept, path);
        return tl::unexpected(store_errors::restoreFailed(path, cause));
    }
    if (const auto synced = platform::syncFolderOf(path); !synced)
        return tl::unexpected(store_errors::restoreFailed(path, text(synced.error())));
    return kept;
}

} // namespace binder
