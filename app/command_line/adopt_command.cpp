// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "app/command_line/store_reading.h"
#include "model/documents/adopt.h"
#include "model/values/typed_text.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<Adopter> chosenAdopter(const Invocation &called)
{
    const QString name = inSentence(called.value(u"by"_s));
    if (called.isSet(u"by"_s) && name.isEmpty())
        return failure(ErrorKind::Usage,
                       CommandLine::tr("There is no name behind --by. Name who adopts the documents."));
    if (called.isSet(u"function"_s) && name.isEmpty())
        return failure(ErrorKind::Usage,
                       CommandLine::tr("--function says what somebody is. Name that person with --by."));
    return Adopter{name, inSentence(called.value(u"function"_s))};
}

Result<ExitCode> adoptDocuments(const Invocation &called, Output &out)
{
    const Result<Adopter> by = chosenAdopter(called);
    if (!by)
        return tl::unexpected<Error>(by.error());
    const Result<QDate> date = chosenDate(called);
    if (!date)
        return tl::unexpected<Error>(date.error());
    const Result<std::unique_ptr<Store>> store = Store::open(called.argument(0), Store::Mode::ReadWrite);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<QString> id = chosenDossier(called, **store);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<DossierReading> dossier =
        DossierReader(**store, [&](const QString &pack) { return packFor(called, pack); }).read(*id);
    if (!dossier)
        return tl::unexpected<Error>(dossier.error());
    const Result<QString> language =
        chosenLanguage(called, dossier->pack->languages, dossier->answers.language);
    if (!language)
        return tl::unexpected<Error>(language.error());

    const Result<Adoption> adoption =
        adopt(Evaluation::evaluate(*dossier->pack, dossier->answers, *date), *language, *by);
    if (!adoption)
        return tl::unexpected<Error>(adoption.error());
    if (adoption->isNew) {
        if (const Result<> saved = (*store)->save(*id, adoption->answers); !saved)
            return tl::unexpected<Error>(saved.error());
        out.line(
            CommandLine::tr("Adopted as edition %1: %2.")
                .arg(QString::number(adoption->edition.number), adoption->edition.documents.join(u", "_s)));
    } else {
        out.line(CommandLine::tr("Nothing has changed since edition %1, so there is no new edition.")
                     .arg(adoption->edition.number));
    }
    QStringList drafts;
    for (const DocumentState &draft : adoption->leftOut)
        drafts.append(draft.name);
    if (!drafts.isEmpty())
        out.line(CommandLine::tr("Not adopted, because still a draft: %1.").arg(drafts.join(u", "_s)));
    return ExitCode::Done;
}

} // namespace

Command adoptCommand()
{
    return {
        .words = {u"adopt"_s},
        .summary =
            CommandLine::tr("Adopts the documents that are ready as the next edition. They say so from then "
                            "on, until an answer changes."),
        .arguments = {u"FILE"_s},
        .options = {{u"by"_s, CommandLine::tr("Who adopts them; printed where the binder is signed off."),
                     u"NAME"_s},
                    {u"function"_s, CommandLine::tr("What that person is, for example owner."), u"TEXT"_s},
                    {u"date"_s,
                     CommandLine::tr("Adopt them on this day, for example 2026-11-21; without it, today."),
                     u"DATE"_s},
                    languageOption(CommandLine::tr(
                        "The language of the documents that are adopted; without it, that of the dossier.")),
                    dossierOption(),
                    packOption()},
        .neededOptions = {},
        .run = adoptDocuments};
}

} // namespace binder
