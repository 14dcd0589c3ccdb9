// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/dossier_reading.h"

#include "app/command_line/pack_reading.h"
#include "app/command_line/store_reading.h"
#include "model/dossier/answers_json.h"
#include "model/values/typed_text.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

DossierReader::LoadPack packsOf(const Invocation &called)
{
    return [&called](const QString &id) { return packFor(called, id); };
}

Result<ExitCode> withAllDossiers(const Invocation &called, Output &out, const DossierWork &work)
{
    if (called.isSet(u"dossier"_s))
        return failure(
            ErrorKind::Usage,
            CommandLine::tr(
                "--dossier names one dossier and --all-dossiers means all of them. Leave one out."));
    const Result<std::unique_ptr<Store>> store = openForReading(called.argument(0));
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QList<DossierInfo>> dossiers = (*store)->dossiers();
    if (!dossiers)
        return tl::unexpected<Error>(dossiers.error());
    DossierReader reader(**store, packsOf(called));
    ExitCode first = ExitCode::Done;
    for (const DossierInfo &dossier : *dossiers) {
        const Result<ExitCode> done = reader.read(dossier.id).and_then(work);
        if (!done)
            out.warn(dossier.id + u": "_s + done.error().message
                     + (done.error().detail.isEmpty() ? QString() : u" ["_s + done.error().detail + u']'));
        if (first == ExitCode::Done)
            first = done ? *done : exitCode(done.error().kind);
    }
    return first;
}

} // namespace

QString DossierReading::subject() const
{
    return inSentence(answers.values.value(Address{pack->subject, {}}).asText());
}

QString titleLine(const DossierReading &dossier)
{
    return inOneLine(dossier.id + u' ' + dossier.subject());
}

DossierReader::DossierReader(Store &store, LoadPack loadPack)
    : m_store(store)
    , m_loadPack(std::move(loadPack))
{}

Result<DossierReading> DossierReader::read(const QString &id)
{
    const Result<Answers> stored = readStored(m_store, id);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    auto pack = m_packs.constFind(stored->packId);
    if (pack == m_packs.constEnd()) {
        const auto shared = [](Pack loaded) { return std::make_shared<const Pack>(std::move(loaded)); };
        pack = m_packs.insert(stored->packId, m_loadPack(stored->packId).map(shared));
    }
    if (!*pack)
        return tl::unexpected<Error>(pack->error());
    Result<Answers> answers = fitStoredAnswers(***pack, *stored);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    return DossierReading{id, **pack, std::move(*answers)};
}

Result<DossierReading> readDossier(const Invocation &called)
{
    const Result<std::unique_ptr<Store>> store = openForReading(called.argument(0));
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return DossierReader(**store, packsOf(called)).read(*id);
}

Result<ExitCode> withDossiers(const Invocation &called, Output &out, const DossierWork &work)
{
    return called.isSet(u"all-dossiers"_s) ? withAllDossiers(called, out, work)
                                           : readDossier(called).and_then(work);
}

QString notOfferedText(const NotOffered &left)
{
    return left.address.toString() + QLatin1String(": ") + left.codes.join(QLatin1String(", "));
}

} // namespace binder
