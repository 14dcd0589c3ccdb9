// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/shipped_pack.h"
#include "model/pack/load.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QStringList countriesOf(const Pack &pack)
{
    QStringList codes;
    for (const ServedCountry &country : pack.countries)
        codes.append(country.id);
    return codes;
}

/// "corner-bakery:en"
QStringList examplesOf(const Pack &pack)
{
    QStringList names;
    for (const Example &example : pack.examples)
        names.append(example.id + u':' + example.language);
    return names;
}

Result<ExitCode> listPacks(const Invocation &, Output &out)
{
    const QStringList ids = shippedPacks();
    for (const QString &id : ids) {
        const Result<Pack> pack = loadShippedPack(id);
        if (!pack)
            return tl::unexpected<Error>(pack.error());
        const QString title = pack->textsIn(pack->sourceLanguage).text(u"pack.title"_s);
        out.line(QStringList{id, pack->version.toString(), pack->languages.join(u','), inOneLine(title),
                             countriesOf(*pack).join(u','), examplesOf(*pack).join(u',')}
                     .join(u'\t'));
    }
    return ExitCode::Done;
}

} // namespace

Command packListCommand()
{
    return {.words = {u"pack"_s, u"list"_s},
            .summary = CommandLine::tr("Lists the packs of questions in the program: id, version, languages, "
                                       "title, countries and examples."),
            .arguments = {},
            .options = {},
            .neededOptions = {},
            .run = listPacks};
}

} // namespace binder
