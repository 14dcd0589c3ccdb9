// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/pack_reading.h"

#include "app/shipped_pack.h"
#include "model/pack/load.h"

#include <QFileInfo>

namespace binder {

using namespace Qt::StringLiterals;

QCommandLineOption packOption()
{
    return {
        u"pack"_s,
        CommandLine::tr("The folder of a pack, to use instead of the one in the program with the same id."),
        u"DIRECTORY"_s};
}

Result<Pack> loadPackIn(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr("There is no folder \"%1\". Name the folder that holds the pack's files.")
                .arg(folder));
    return loadPack(folder);
}

Result<Pack> loadNamedPack(const QString &idOrFolder)
{
    if (!shippedPacks().contains(idOrFolder) && QFileInfo(idOrFolder).isDir())
        return loadPackIn(idOrFolder);
    return loadShippedPack(idOrFolder);
}

Result<Pack> packFor(const Invocation &called, const QString &id)
{
    if (!called.isSet(u"pack"_s)) {
        if (shippedPacks().contains(id))
            return loadShippedPack(id);
        return failure(ErrorKind::Usage,
                       CommandLine::tr("This program has no pack of questions \"%1\". It has: %2. Name the "
                                       "folder of another pack with --pack.")
                           .arg(id, shippedPacks().join(u", "_s)));
    }
    const QString folder = called.value(u"pack"_s);
    Result<Pack> pack = loadPackIn(folder);
    if (pack && pack->id != id)
        return failure(ErrorKind::Usage,
                       CommandLine::tr("The folder \"%1\" holds the pack \"%2\", and \"%3\" is needed here. "
                                       "Name the folder of that pack, or leave --pack out.")
                           .arg(folder, pack->id, id));
    return pack;
}

} // namespace binder
