// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipped_pack.h"

#include "model/pack/load.h"

#include <QCoreApplication>

namespace binder {

namespace {

class ShippedPackWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::ShippedPack)
};

} // namespace

Result<Pack> loadShippedPack(const QString &id)
{
    const QStringList ids = shippedPacks();
    if (!ids.contains(id))
        return failure(ErrorKind::Usage,
                       ShippedPackWords::tr("This program has no pack of questions \"%1\". It has: %2.")
                           .arg(id, ids.join(QStringLiteral(", "))));
    return loadPack(shippedPackFolder(id));
}

QList<Pack> loadShippedPacks()
{
    QList<Pack> packs;
    const QStringList ids = shippedPacks();
    for (const QString &id : ids) {
        Result<Pack> pack = loadPack(shippedPackFolder(id));
        if (!pack)
            qFatal("%s: %s %s", qPrintable(id), qPrintable(pack.error().message),
                   qPrintable(pack.error().detail));
        packs.append(std::move(*pack));
    }
    return packs;
}

} // namespace binder
