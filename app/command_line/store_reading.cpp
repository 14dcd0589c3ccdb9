// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/store_reading.h"

namespace binder {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Store>> openForReading(const QString &path)
{
    Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadOnly);
    if (store || storeTrouble(store.error()) != StoreTrouble::Older)
        return store;
    return Store::open(path, Store::Mode::ReadWrite); // brings it up to date
}

Result<QString> chosenDossier(const Invocation &called, Store &store)
{
    const Result<QList<DossierInfo>> dossiers = store.dossiers();
    if (!dossiers)
        return tl::unexpected<Error>(dossiers.error());
    QStringList ids;
    for (const DossierInfo &dossier : *dossiers)
        ids.append(dossier.id);

    if (called.isSet(u"dossier"_s)) {
        const QString id = called.value(u"dossier"_s);
        if (ids.contains(id))
            return id;
        return failure(ErrorKind::Usage,
                       CommandLine::tr("There is no dossier \"%1\" in this file. \"privacy-binder dossiers "
                                       "%2\" lists the ones there are.")
                           .arg(id, called.argument(0)));
    }
    if (ids.isEmpty())
        return failure(
            ErrorKind::BadInput,
            CommandLine::tr("There is no dossier in this file. Make a new file with \"privacy-binder new\"."),
            store.path());
    if (ids.size() > 1)
        return failure(
            ErrorKind::Usage,
            CommandLine::tr("This file holds more than one dossier. Say which with --dossier and one of: %1.")
                .arg(ids.join(u", "_s)));
    return ids.first();
}

Result<Answers> readStored(Store &store, const QString &id)
{
    Result<Answers> stored = store.read(id);
    if (stored || storeTrouble(stored.error()) != StoreTrouble::Altered)
        return stored;
    Error error = stored.error();
    error.message = CommandLine::tr("%1 \"privacy-binder dossier accept\" accepts it.").arg(error.message);
    return tl::unexpected<Error>(error);
}

} // namespace binder
