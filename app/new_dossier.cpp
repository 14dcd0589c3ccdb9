// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/new_dossier.h"

#include "model/dossier/edit.h"

#include <QCoreApplication>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class NewDossierWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::NewDossier)
};

} // namespace

Answers withCountry(const Pack &pack, const Answers &answers, const QString &country)
{
    const Item *question = pack.item(pack.countryQuestion);
    if (!question || !question->option(country))
        return answers;
    return withAnswer(pack, answers, Address{pack.countryQuestion, {}}, Value::code(country));
}

Result<Answers> newAnswers(const Pack &pack, const QString &language, const QString &profile)
{
    Answers answers;
    answers.packId = pack.id;
    answers.packVersion = pack.version.toString();
    answers.language = language;
    if (profile.isEmpty())
        return answers;

    const Item *question = pack.item(pack.profileQuestion);
    if (!question)
        return failure(
            ErrorKind::Usage,
            NewDossierWords::tr("The pack \"%1\" knows no trades. Leave out --profile.").arg(pack.id));
    if (!question->option(profile)) {
        QStringList known;
        for (const Option &option : question->options)
            known.append(option.code);
        return failure(ErrorKind::Usage,
                       NewDossierWords::tr("The pack \"%1\" has no trade \"%2\". Choose one of: %3.")
                           .arg(pack.id, profile, known.join(u", "_s)));
    }
    return withAnswer(pack, answers, Address{pack.profileQuestion, {}}, Value::code(profile));
}

Result<CreatedDossier> createDossier(const QString &path, const Answers &answers)
{
    Result<NewStore> made = Store::createWith(path, answers);
    if (!made)
        return tl::unexpected<Error>(made.error());
    return CreatedDossier{std::move(made->store), made->id};
}

} // namespace binder
