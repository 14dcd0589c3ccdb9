// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/load.h"

#include "model/pack/check_catalogues.h"
#include "model/pack/check_names.h"
#include "model/pack/files/assemble.h"
#include "model/pack/resolve.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// A pack is refused by its first problem; `pack check` shows them all.
Result<> refuse(const QList<LintProblem> &problems, const SourceMap &sources)
{
    if (problems.isEmpty())
        return {};
    const LintProblem first =
        problems.constFirst().line > 0 ? problems.constFirst() : sources.located(problems.constFirst());
    return failure(ErrorKind::BadInput,
                   QCoreApplication::translate("Pack", "The pack cannot be used. In %1: %2")
                       .arg(first.placeAndId(), first.message),
                   first.file + u'#' + first.pointer);
}

} // namespace

Result<Pack> makePack(const PackFiles &files, const SourceMap &sources)
{
    Pack pack = readPack(files);
    resolve(pack);
    if (const auto checked = refuse(catalogueUses(files).problems, sources); !checked)
        return tl::unexpected<Error>(checked.error());
    if (const auto checked = refuse(checkNames(pack), sources); !checked)
        return tl::unexpected<Error>(checked.error());
    if (const auto checked = refuse(orderEvaluation(pack), sources); !checked)
        return tl::unexpected<Error>(checked.error());
    return pack;
}

Result<Pack> loadPack(const QString &folder)
{
    if (isShipped(folder)) {
        const auto files = readAssembled(folder);
        if (!files)
            return tl::unexpected<Error>(files.error());
        Pack pack = readPack(*files);
        resolve(pack);
        if (const auto checked = refuse(orderEvaluation(pack), {}); !checked)
            return tl::unexpected<Error>(checked.error());
        return pack;
    }
    QList<Error> errors;
    const SourceFiles files = readSourceFiles(folder, errors);
    if (!errors.isEmpty())
        return tl::unexpected<Error>(errors.constFirst());
    if (const auto checked = refuse(checkSchemas(files), SourceMap(files, {})); !checked)
        return tl::unexpected<Error>(checked.error());
    const AssembledPack assembled = assemble(files);
    if (const auto checked = refuse(assembled.problems, assembled.sources); !checked)
        return tl::unexpected<Error>(checked.error());
    return makePack(assembled.files, assembled.sources);
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
