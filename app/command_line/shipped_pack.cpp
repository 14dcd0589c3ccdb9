// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/shipped_pack.h"

#include "app/command_line/command.h"
#include "model/pack/load.h"

namespace binder {

Result<Pack> loadShippedPack(const QString &id)
{
    const QStringList ids = shippedPacks();
    if (!ids.contains(id))
        return failure(ErrorKind::Usage, CommandLine::tr("This program has no pack of questions \"%1\". It has: %2.")
                                                .arg(id, ids.join(QStringLiteral(", "))));
    return loadPack(shippedPackFolder(id));
}

} // namespace binder
