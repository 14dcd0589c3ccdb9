// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/output_file.h"

#include "model/files/platform.h"
#include "model/files/store_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::OutputFile)
};

tl::unexpected<Error> outputTrouble(const QString &message, const QString &path, const QString &cause = {})
{
    return failure(ErrorKind::FileTrouble, message.arg(QDir::toNativeSeparators(path)),
                   cause.isEmpty() ? path : path + u": "_s + cause);
}

constexpr QFileDevice::Permissions permissionsFor(Readers readers)
{
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return readers == Readers::Owner ? owner : owner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
}

QString notKept()
{
    return OutputWords::tr(
        "%1 was not written: the disk may be full, or the name not allowed there. What was "
        "there is unchanged, and your answers are safe. Make room, or choose another "
        "place, and save it again.");
}

} // namespace

Result<> OutputFile::checkPlace(const QString &path)
{
    if (path.isEmpty())
        return failure(ErrorKind::FileTrouble,
                       OutputWords::tr("Nothing was written: there is no name of a file. Give one."));
    const QFileInfo target(path);
    if (target.isDir())
        return outputTrouble(
            OutputWords::tr("Nothing was written: %1 is a folder. Give the name of a file in it."), path);
    if (target.exists() && !target.isFile())
        return outputTrouble(
            OutputWords::tr("Nothing was written: %1 is not an ordinary file. Give the name of a file."),
            path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return outputTrouble(
            OutputWords::tr("Nothing was written: there is no folder %1. Make it first, or choose another."),
            folder.filePath());
    if (!folder.isDir())
        return outputTrouble(
            OutputWords::tr("Nothing was written: %1 is a file, not a folder. Choose a folder."),
            folder.filePath());
    if (belongsToStore(path))
        return outputTrouble(OutputWords::tr("Nothing was written: %1 is for answers, or is a database. "
                                             "What is in it would be lost. Choose another name."),
                             path);
    return {};
}

OutputFile::OutputFile(const QString &path)
    : m_path(path)
    , m_file(path)
{}

Result<> OutputFile::open(Readers readers)
{
    if (const Result<> place = checkPlace(m_path); !place)
        return place;
    const bool isNew = !QFileInfo::exists(m_path);
    // Unbuffered, or the last bytes would be written by commit(), which does not notice when they do not fit.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return outputTrouble(
            OutputWords::tr(
                "Nothing was written: %1 cannot be written to. Choose another place, or close the "
                "program that has the file open. What was there is unchanged."),
            m_path, m_file.errorString());
    if (isNew) // a file system without permissions keeps its own
        m_file.setPermissions(permissionsFor(readers));
    return {};
}

Result<> OutputFile::commit()
{
    // QSaveFile does not tell when the disk could not keep what was written.
    if (const auto synced = platform::syncHandle(m_file.handle()); !synced) {
        m_file.cancelWriting();
        return outputTrouble(notKept(), m_path, QString::fromStdString(synced.error().message()));
    }
    if (!m_file.commit())
        return outputTrouble(notKept(), m_path, m_file.errorString());
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    OutputFile file(path);
    if (const Result<> opened = file.open(Readers::Owner); !opened)
        return opened;
    if (file.device().write(bytes) != bytes.size())
        return outputTrouble(notKept(), path, file.device().errorString());
    return file.commit();
}

} // namespace binder
