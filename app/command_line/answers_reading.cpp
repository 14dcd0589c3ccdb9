// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/answers_reading.h"

#include "model/dossier/answers_json.h"
#include "model/files/input_file.h"

#include <QFile>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// More than any dossier comes to; what is larger is not read at all.
constexpr qint64 largestFile = 256LL * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    if (const Result<> ordinary = checkOrdinaryFile(path); !ordinary)
        return tl::unexpected<Error>(ordinary.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr(
                "The answers file \"%1\" cannot be read. Check its name, and whether you may read it.")
                .arg(path),
            file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorKind::BadInput,
                       CommandLine::tr(
                           "\"%1\" is far too large for an answers file. Check whether it is the right file.")
                           .arg(path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr(
                "The answers file \"%1\" cannot be read. Check its name, and whether you may read it.")
                .arg(path),
            file.errorString());
    return bytes;
}

} // namespace

Error inFile(Error error, const QString &path)
{
    error.detail = QStringList{path, error.detail}.join(u' ').trimmed();
    return error;
}

Result<Answers> readAnswersFile(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    Result<Answers> answers = answersFromJson(*bytes);
    if (!answers)
        return tl::unexpected<Error>(inFile(answers.error(), path));
    return answers;
}

} // namespace binder
