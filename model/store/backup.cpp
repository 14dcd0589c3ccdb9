// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/backup.h"

#include "model/files/platform.h"
#include "model/store/connection.h"
#include "model/store/open_store.h"
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

/// Gives a file the first free name of a sort, beside the store at `path`: label, label-2, label-3 and so on.
Result<QString> moveBeside(const QString &file, const QString &path, const QString &label)
{
    for (int attempt = 1;; ++attempt) {
        const QString name = nameBeside(path, attempt == 1 ? label : label + u'-' + QString::number(attempt));
        if (QFileInfo::exists(name) || QFileInfo::exists(name + journalSuffix))
            continue;
        if (QFile moved(file); !moved.rename(name))
            return tl::unexpected(store_errors::cannotRead(file, moved.errorString()));
        return name;
    }
}

Result<> copyInto(Connection &connection, const QString &target)
{
    if (auto copied = connection.execute(u"VACUUM INTO ?"_s, {target}); !copied)
        return copied;
    if (const auto synced = platform::syncFile(target); !synced)
        return tl::unexpected(store_errors::cannotRead(target, text(synced.error())));
    auto reread = Connection::open(target, Connection::Access::ReadOnly);
    return reread ? (*reread)->checkWhole() : tl::unexpected(reread.error());
}

/// Copies an open store into a private file beside the store at `path`, reads the copy back, and gives its
/// name. To be renamed once more, so that a copy which was never finished is not taken for a backup.
Result<QString> copyBeside(Connection &connection, const QString &path)
{
    const QString copy = nameBeside(path, u"unfinished-copy"_s);
    QFile::remove(copy); // of a program that stopped: only who holds the lock makes one
    if (const auto created = platform::createPrivateFile(copy); !created)
        return tl::unexpected(store_errors::cannotCreate(copy, created.error()));
    if (auto copied = copyInto(connection, copy); !copied) {
        QFile::remove(copy);
        return tl::unexpected(copied.error());
    }
    return copy;
}

/// Moves what lies at `path` out of the way, and gives its new name; empty when there was nothing.
Result<QString> setAside(const QString &path, QDate date)
{
    const QString label = u"replaced-"_s + date.toString(Qt::ISODate);
    const bool present = QFileInfo::exists(path);
    const QString journal = path + journalSuffix;
    auto kept = present ? moveBeside(path, path, label) : Result<QString>(QString());
    if (kept && QFileInfo::exists(journal)) {
        // It belongs to what was there. SQLite would play it into the file that comes in its place.
        if (QFile file(journal); !file.rename((present ? *kept : nameBeside(path, label)) + journalSuffix))
            return tl::unexpected(store_errors::cannotRead(journal, file.errorString()));
    }
    return kept;
}

} // namespace

Result<QString> makeCopy(Connection &connection, const QString &label)
{
    const QString &path = connection.path();
    auto copy = copyBeside(connection, path).and_then([&](const QString &unfinished) {
        return moveBeside(unfinished, path, label);
    });
    if (const auto synced = platform::syncFolderOf(path); copy && !synced)
        return tl::unexpected(store_errors::cannotRead(path, text(synced.error())));
    return copy;
}

Result<QString> makeBackup(Connection &connection, int version, QDate date)
{
    auto backup =
        makeCopy(connection, u"backup-v%1-%2"_s.arg(QString::number(version), date.toString(Qt::ISODate)));
    if (!backup)
        return tl::unexpected(store_errors::backupFailed(connection.path(), backup.error().detail));
    return backup;
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
    auto source = openStore(backup, Connection::Access::ReadOnly, Schema::current());
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

    const auto copy = copyBeside(*source->connection, path);
    if (!copy)
        return tl::unexpected(store_errors::restoreFailed(path, copy.error().detail));
    const auto kept = setAside(path, date);
    if (!kept) {
        QFile::remove(*copy);
        return tl::unexpected(store_errors::restoreFailed(path, kept.error().detail));
    }
    if (QFile file(*copy); !file.rename(path)) {
        const QString cause = file.errorString();
        QFile::remove(*copy);
        if (!kept->isEmpty()) {
            QFile::rename(*kept, path);
            QFile::rename(*kept + journalSuffix, path + journalSuffix);
        }
        return tl::unexpected(store_errors::restoreFailed(path, cause));
    }
    if (const auto synced = platform::syncFolderOf(path); !synced)
        return tl::unexpected(store_errors::restoreFailed(path, text(synced.error())));
    return kept;
}

} // namespace binder
