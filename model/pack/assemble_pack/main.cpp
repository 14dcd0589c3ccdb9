// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs while the program is built: puts the files of a pack together in the form in which the program carries
// it, so that nothing has to be put together when it starts.
//   assemble_pack PACK-FOLDER OUTPUT-FOLDER

#include "model/pack/files/assemble.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace binder;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate)
           && file.write(bytes) == bytes.size();
}

int assembleInto(const QString &from, const QString &to, QTextStream &trouble)
{
    QList<Error> errors;
    const SourceFiles files = readSourceFiles(from, errors);
    for (const Error &error : std::as_const(errors))
        trouble << from << ": " << error.message << " (" << error.detail << ")\n";
    if (!errors.isEmpty())
        return 1;
    const AssembledPack pack = assemble(files);
    for (const LintProblem &problem : pack.problems)
        trouble << from << '/' << problem.placeAndId() << ": " << problem.message << '\n';
    if (!pack.problems.isEmpty())
        return 1;
    const QMap<QString, QByteArray> parts = writeAssembled(pack.files);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!write(to + QLatin1Char('/') + part.key(), part.value())) {
            trouble << to << '/' << part.key() << " cannot be written.\n";
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream trouble(stderr);
    if (argc != 3) {
        trouble << "Usage: assemble_pack PACK-FOLDER OUTPUT-FOLDER\n";
        return 2;
    }
    return assembleInto(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]), trouble);
}
