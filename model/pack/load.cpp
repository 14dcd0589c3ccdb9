// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/load.h"

#include "model/pack/check_names.h"
#include "model/pack/pack_files.h"
#include "model/pack/resolve.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// A pack is refused by its first problem; `pack check` shows them all.
Result<> refuse(const QList<LintProblem> &problems)
{
    if (problems.isEmpty())
        return {};
    const LintProblem &first = problems.constFirst();
    return failure(ErrorKind::BadInput,
                   QCoreApplication::translate("Pack", "The pack cannot be used. In %1: %2")
                       .arg(first.file, first.message),
                   first.file + u'#' + first.pointer);
}

} // namespace

Result<Pack> loadPack(const QString &folder)
{
    const bool shipped = isShipped(folder);
    QList<Error> errors;
    const PackFiles files = readPackFiles(folder, shipped ? JsonOrigin::Ours : JsonOrigin::Foreign, errors);
    if (!errors.isEmpty())
        return tl::unexpected<Error>(errors.constFirst());
    if (!shipped) {
        if (const auto checked = refuse(checkSchemas(files)); !checked)
            return tl::unexpected<Error>(checked.error());
    }
    Pack pack = readPack(files);
    resolve(pack);
    if (!shipped) {
        if (const auto checked = refuse(checkNames(pack)); !checked)
            return tl::unexpected<Error>(checked.error());
    }
    if (const auto checked = refuse(orderEvaluation(pack)); !checked)
        return tl::unexpected<Error>(checked.error());
    return pack;
}

QStringList shippedPacks()
{
    QStringList ids;
    const QStringList folders = QDir(u":/packs"_s).entryList(QDir::Dirs, QDir::Name);
    for (const QString &folder : folders) {
        if (QFile::exists(shippedPackFolder(folder) + "/pack.json"_L1))
            ids.append(folder);
    }
    return ids;
}

QString shippedPackFolder(const QString &id)
{
    return ":/packs/"_L1 + id;
}

} // namespace binder
