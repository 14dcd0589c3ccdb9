// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store_errors.h"

#include "model/values/typed_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>

namespace binder::store_errors {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html: the lower eight bits tell the sort of error, the others narrow it
// down.
constexpr int kindOfError = 0xFF;
constexpr int sqliteError = 1;
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInterrupt = 9;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteTooBig = 18;
constexpr int sqliteConstraint = 19;
constexpr int sqliteMismatch = 20;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteReadOnlyRollback = 8 | (3 << 8);
constexpr int sqliteReadOnlyMoved = 8 | (4 << 8);

Error make(StoreTrouble trouble, const QString &message, const QString &path, const QString &cause = {})
{
    const QString where = storeTroubleWord(trouble) + u": "_s + QDir::toNativeSeparators(path);
    return {ErrorKind::FileTrouble, message, cause.isEmpty() ? where : where + u": "_s + cause};
}

QString text(const std::error_code &code)
{
    return QString::fromStdString(code.message());
}

QString name(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString full(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Error missing(const QString &path)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "There is no file “%1”. Check the name, and whether it was moved or renamed.")
            .arg(full(path));
    return make(StoreTrouble::Missing, message, path);
}

Error notAFile(const QString &path)
{
    const QString message =
        QCoreApplication::translate("Store",
                                    "“%1” is a folder or a device, not a file. Choose a Privacy Binder file.")
            .arg(full(path));
    return make(StoreTrouble::Foreign, message, path);
}

Error exists(const QString &path)
{
    const QString message =
        QCoreApplication::translate(
            "Store",
            "There already is a file “%1”. It was left as it is. Choose another name, or open the file.")
            .arg(full(path));
    return make(StoreTrouble::Exists, message, path);
}

Error empty(const QString &path)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” is empty: nothing was ever saved in it. It was left as it "
                                             "is. Choose another file, or remove it and make a new one.")
            .arg(full(path));
    return make(StoreTrouble::Foreign, message, path, u"0 bytes"_s);
}

Error notAStore(const QString &path)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” is not a Privacy Binder file. It was left as it is. "
                                             "Choose a file that was made with Privacy Binder.")
            .arg(full(path));
    return make(StoreTrouble::Foreign, message, path);
}

Error foreign(const QString &path, quint32 applicationId)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” belongs to another program. It was left as it is. Choose "
                                             "a file that was made with Privacy Binder.")
            .arg(full(path));
    return make(StoreTrouble::Foreign, message, path,
                u"application_id 0x%1"_s.arg(applicationId, 8, 16, QChar(u'0')));
}

Error newer(const QString &path, quint32 version, int known)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” was made by a newer version of Privacy Binder. It was left as it is, so that "
                     "nothing in it is lost. Install the newest version to open it.")
            .arg(full(path));
    return make(StoreTrouble::Newer, message, path, u"format %1, known up to %2"_s.arg(version).arg(known));
}

Error older(const QString &path, quint32 version)
{
    const QString message = QCoreApplication::translate(
                                "Store", "“%1” was made by an older version of Privacy Binder and has to be "
                                         "brought up to date before it can be read. It was left as it is. "
                                         "Open it once where you may write to it; a backup is made first.")
                                .arg(full(path));
    return make(StoreTrouble::Older, message, path, u"format %1"_s.arg(version));
}

Error damaged(const QString &path, const QString &finding)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” is damaged and cannot be read. It was left as it is. Put "
                                             "back a backup, or an earlier copy of the file.")
            .arg(full(path));
    return make(StoreTrouble::Damaged, message, path, finding);
}

Error altered(const QString &path, const QString &what)
{
    constexpr qsizetype longestName = 60;
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” was altered by another program: it holds “%2”, which Privacy Binder did not make. "
                     "It was left as it is, and nothing in it was run. Put back a backup, or an earlier copy "
                     "of the file.")
            .arg(full(path), shortened(what.simplified(), longestName));
    return make(StoreTrouble::Damaged, message, path, what.simplified());
}

Error notAsSaved(const QString &path)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "An answer in “%1” is not as it was saved: the disk or another program changed it, and "
                     "which one cannot be told. The file was left as it is. Put back a backup, or an earlier "
                     "copy; or keep a copy, accept it as it is, and read all answers again.")
            .arg(full(path));
    return make(StoreTrouble::Altered, message, path, u"digest"_s);
}

Error tooLong(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” holds a text that is longer than Privacy Binder takes. "
                                             "What was saved before is still there. Make the text shorter; "
                                             "if it is not yours, put back an earlier copy of the file.")
            .arg(full(path));
    return make(StoreTrouble::Damaged, message, path, cause);
}

Error tooMany(const QString &path, int most)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” holds more than %2 dossiers, more than Privacy Binder "
                                             "takes. It was left as it is. Divide them over several files.")
            .arg(full(path), QString::number(most));
    return make(StoreTrouble::Damaged, message, path);
}

Error endless(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate(
            "Store",
            "“%1” takes far more time to read than a file of its size can. It was left as it is. Put "
            "back a backup, or an earlier copy of the file.")
            .arg(full(path));
    return make(StoreTrouble::Damaged, message, path, cause);
}

Error inTwoFiles(const QString &path)
{
    const QString message =
        QCoreApplication::translate(
            "Store",
            "Another program has “%1” open, or stopped while it was saving in it: a part of it is in "
            "a second file. It was left as it is. Close it in that program, and try again.")
            .arg(full(path));
    return make(StoreTrouble::Busy, message, path, u"-wal"_s);
}

Error locked(const QString &path, const QString &holder)
{
    QString message =
        holder.isEmpty()
            ? QCoreApplication::translate(
                  "Store",
                  "“%1” is in use elsewhere. Nothing was changed. Close it there, or open it to read only.")
                  .arg(name(path))
            : QCoreApplication::translate(
                  "Store",
                  "“%1” is in use by %2. Nothing was changed. Close it there, or open it to read only.")
                  .arg(name(path), holder);
    return make(StoreTrouble::Locked, message, path, holder);
}

Error lockFailed(const QString &path, const std::error_code &code)
{
    const QString message =
        QCoreApplication::translate("Store",
                                    "“%1” was not opened: it could not be reserved for you, so that another "
                                    "program might write to it at the same time. Nothing was changed. Make "
                                    "sure that you may write to your folder for temporary files.")
            .arg(name(path));
    return make(StoreTrouble::System, message, path, text(code));
}

Error readOnlyPlace(const QString &path, const QString &refused, const std::error_code &code)
{
    const QString message =
        QCoreApplication::translate("Store",
                                    "“%1” cannot be changed, because you may not write to “%2”. It was left "
                                    "as it is. Open it to read only, or copy it to a folder of your own.")
            .arg(name(path), full(refused));
    return make(StoreTrouble::ReadOnly, message, path, text(code));
}

Error openedReadOnly(const QString &path)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” is open to read only. Nothing was changed. Open it again to change it.")
            .arg(name(path));
    return make(StoreTrouble::ReadOnly, message, path);
}

Error changed(const QString &path, const QString &finding)
{
    const QString message =
        QCoreApplication::translate(
            "Store",
            "“%1” was changed by another program since you opened it. That change was left as it is, "
            "and your answers since then are not in it. Save yours in a new file, keep yours, or "
            "read the file again.")
            .arg(name(path));
    return make(StoreTrouble::Changed, message, path, finding);
}

Error replaced(const QString &path)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "Another file was put in the place of “%1” since you opened it. It was left as it is, "
                     "and your answers since then are not in it. Save yours in a new file, keep yours, or "
                     "read the file that is there now.")
            .arg(name(path));
    return make(StoreTrouble::Changed, message, path, u"another file has its name"_s);
}

Error deleted(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” was deleted since you opened it. All your answers are "
                                             "still here. Save them in a new file, or put the file back.")
            .arg(name(path));
    return make(StoreTrouble::Deleted, message, path, cause);
}

Error moved(const QString &path, const QString &to)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” was moved or renamed since you opened it: it is “%2” now. Your answers since then "
                     "are not in it. Go on with it there, or save yours in a new file.")
            .arg(name(path), full(to));
    return make(StoreTrouble::Moved, message, path, to);
}

Error noDossier(const QString &path, const QString &id)
{
    const QString message =
        QCoreApplication::translate(
            "Store",
            "“%1” holds no dossier “%2”. Nothing was changed. List its dossiers to see which it holds.")
            .arg(name(path), id);
    Error error = make(StoreTrouble::Missing, message, path, id);
    error.kind = ErrorKind::Usage;
    return error;
}

Error cannotRead(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” cannot be read. It was left as it is. Make sure that you "
                                             "may read it, and that the disk it is on is connected.")
            .arg(full(path));
    return make(StoreTrouble::System, message, path, cause);
}

Error cannotCreate(const QString &path, const std::error_code &code)
{
    const QString message =
        QCoreApplication::translate("Store", "The file “%1” cannot be made. Nothing was changed. Choose a "
                                             "folder that exists and that you may write to.")
            .arg(full(path));
    return make(StoreTrouble::System, message, path, text(code));
}

Error backupFailed(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” has to be brought up to date, but no backup could be made first. It was left as "
                     "it is. Make room on the disk, or copy the file to another folder, and open it again.")
            .arg(name(path));
    return make(StoreTrouble::System, message, path, cause);
}

Error migrationFailed(const QString &path, const QString &backup, const Error &cause)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” could not be brought up to date. It was left as it was, and there is a backup, "
                     "“%2”. Open it with the version it was made with, and report this.")
            .arg(name(path), name(backup));
    return make(StoreTrouble::System, message, path, cause.detail);
}

Error restoreFailed(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate("Store", "The backup was not put back as “%1”. The backup and the file "
                                             "were left as they are. Copy the backup by hand, or try again.")
            .arg(name(path));
    return make(StoreTrouble::System, message, path, cause);
}

Error noDriver(const QString &path)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” was not opened, because the part of the program that reads such files is missing. "
                     "Nothing was changed. Install the package libqt6sql6-sqlite.")
            .arg(name(path));
    return make(StoreTrouble::System, message, path, u"no Qt SQL driver QSQLITE"_s);
}

Error busy(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate(
            "Store",
            "“%1” is being used by another program just now. Nothing was changed. Try again in a moment.")
            .arg(name(path));
    return make(StoreTrouble::Busy, message, path, cause);
}

Error diskFull(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate("Store", "“%1” was not saved: the disk is full. What was saved before is "
                                             "still there. Make room, and try again.")
            .arg(name(path));
    return make(StoreTrouble::Full, message, path, cause);
}

Error notWritable(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” cannot be written to. What was saved before is still there. Make sure that you "
                     "may write to the file and its folder, or copy it to a folder of your own.")
            .arg(name(path));
    return make(StoreTrouble::ReadOnly, message, path, cause);
}

Error unsettled(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate(
            "Store", "“%1” cannot be read yet: a program stopped while it was saving in it. Nothing is lost. "
                     "Open it once to change it, where you may write to it; that puts it in order.")
            .arg(name(path));
    return make(StoreTrouble::Unsettled, message, path, cause);
}

Error diskTrouble(const QString &path, const QString &cause)
{
    const QString message =
        QCoreApplication::translate("Store", "The disk refused to read or write “%1”. What was saved before "
                                             "is still there. Check the disk, and try again.")
            .arg(name(path));
    return make(StoreTrouble::System, message, path, cause);
}

Error sql(const QString &path, const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const QString cause = u"SQLite %1: %2"_s.arg(code).arg(error.databaseText());
    switch (code) {
    case sqliteReadOnlyMoved:
        return changed(path, cause);
    case sqliteReadOnlyRollback:
        return unsettled(path, cause);
    default:
        break;
    }
    switch (code & kindOfError) {
    case sqliteBusy:
        return busy(path, cause);
    case sqliteFull:
        return diskFull(path, cause);
    case sqliteInterrupt:
        return endless(path, cause);
    case sqliteTooBig:
        return tooLong(path, cause);
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return notWritable(path, cause);
    case sqliteError:      // a table or column is not there
    case sqliteConstraint: // a row refers to nothing
    case sqliteMismatch:
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return damaged(path, cause);
    default:
        return diskTrouble(path, cause);
    }
}

} // namespace binder::store_errors
