// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dossier_file.h"

#include "app/new_dossier.h"
#include "app/shipped_pack.h"
#include "app/window/way_on.h"
#include "model/dossier/answers_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class DossierFileWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::DossierFile)
};

OpenDossier opened(std::shared_ptr<Store> store, const QString &id, std::shared_ptr<const Pack> pack,
                   Answers answers)
{
    OpenDossier dossier;
    dossier.pack = std::move(pack);
    dossier.answers = std::move(answers);
    dossier.path = store->path();
    if (store->isReadOnly())
        dossier.readOnlyReason =
            DossierFileWords::tr("You are reading this file. What you change here is not kept.");
    auto keeping = std::make_shared<Keeping>(Keeping{std::move(store), id, dossier.pack});
    dossier.save = [keeping](const Answers &changed) { return keeping->store->save(keeping->id, changed); };
    dossier.waysOn = waysOn;
    dossier.goOn = [keeping](WayOn way, const Answers &mine, const QString &path) {
        return goOn(*keeping, way, mine, path);
    };
    return dossier;
}

Result<OpenDossier> created(const QString &path, Pack pack, const Answers &answers)
{
    Result<CreatedDossier> made = createDossier(path, answers);
    if (!made)
        return tl::unexpected<Error>(made.error());
    return opened(std::move(made->store), made->id, std::make_shared<const Pack>(std::move(pack)), answers);
}

} // namespace

Result<OpenedFile> openDossierFile(const QString &path, Store::Mode mode, const ChooseDossier &choose,
                                   WhenAltered whenAltered)
{
    Result<std::unique_ptr<Store>> opening = Store::open(path, mode);
    if (!opening)
        return tl::unexpected<Error>(opening.error());
    const std::shared_ptr<Store> store = std::move(*opening);

    // Reading a pack takes longer than all the rest of opening: each once.
    QHash<QString, Result<Pack>> packs;
    const auto packOf = [&packs](const QString &packId) -> Result<Pack> & {
        auto found = packs.find(packId);
        if (found == packs.end())
            found = packs.insert(packId, loadShippedPack(packId));
        return *found;
    };
    const Result<QList<DossierInfo>> dossiers = store->dossiers([&packOf](const QString &packId) {
        const Result<Pack> &pack = packOf(packId);
        return pack ? pack->subject : QString();
    });
    if (!dossiers)
        return tl::unexpected<Error>(dossiers.error());
    if (dossiers->isEmpty())
        return failure(ErrorKind::BadInput,
                       DossierFileWords::tr(
                           "There is no dossier in this file. Choose another file, or make a new plan."),
                       path);
    const QString id = dossiers->size() == 1 ? dossiers->first().id : choose(*dossiers);
    if (id.isEmpty())
        return failure(ErrorKind::Usage, QString());

    Result<Answers> stored = store->read(id);
    if (!stored && storeTrouble(stored.error()) == StoreTrouble::Altered
        && whenAltered == WhenAltered::Accept)
        stored = store->accept(id);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    Result<Pack> &pack = packOf(stored->packId);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    Result<Answers> answers = fitStoredAnswers(*pack, *stored);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    return OpenedFile{opened(store, id, std::make_shared<const Pack>(std::move(*pack)), std::move(*answers)),
                      store->backupMade()};
}

Result<OpenDossier> makeDossierFile(const NewDossier &wanted, const QString &language)
{
    Result<Pack> pack = loadShippedPack(wanted.packId);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const Result<Answers> answers =
        newAnswers(*pack, pack->languages.contains(language) ? language : pack->sourceLanguage);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    const Answers withItsCountry = withCountry(*pack, *answers, wanted.country);
    return created(wanted.path, std::move(*pack), withItsCountry);
}

Result<OpenDossier> makeDossierFileFrom(const QString &answersFile, const QString &path)
{
    QFile file(answersFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileTrouble,
                       DossierFileWords::tr("The example cannot be read. Install the program again."),
                       file.errorString());
    const Result<Answers> read = answersFromJson(file.readAll());
    if (!read)
        return tl::unexpected<Error>(read.error());
    Result<Pack> pack = loadShippedPack(read->packId);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const Result<Answers> answers = fitAnswers(*pack, *read);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    return created(path, std::move(*pack), *answers);
}

} // namespace binder
