// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_rules.h"
#include "tests/model/basis_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

/// What documents for the public say that they must never say.
QStringList publicClaims(const Reading &reading, const QString &forbidden)
{
    QStringList problems;
    for (const QString &document : reading.documents(Audience::Public)) {
        const QStringList claims = reading.sheet(document).packLines().filter(regex(forbidden));
        for (const QString &claim : claims)
            problems.append(document + u": "_s + claim);
    }
    return problems;
}

QStringList noImpliedConsent(const Reading &reading)
{
    return publicClaims(
        reading,
        u"(impliciet|stilzwijgend|opt-?out|akkoord|door (gebruik|bezoek)|ga(a)?t u ermee|geeft u aan)"_s);
}

QStringList noExclusion(const Reading &reading)
{
    QStringList problems = publicClaims(
        reading,
        u"(?i)(aansprakelijk|op eigen risico|geen rechten worden ontleend|vrijwar|kosten in rekening|vergoeding vragen)"_s);
    if (!reading.sheet(u"statement"_s).has(regex(u"^Een verzoek kost niets"_s)))
        problems.append(u"statement: not that a request is free"_s);
    return problems;
}

QStringList noAdviceInPublic(const Reading &reading)
{
    return publicClaims(
        reading, u"(Te doen|Nog open|Je vertelde|[Jj]e moet|Zorg dat|Eerst oplossen|Let op:|privacyplan)"_s);
}

QStringList noCopyAsked(const Reading &reading)
{
    QStringList problems;
    for (const QString &document : reading.documents(Audience::Public)) {
        const Sheet &sheet = reading.sheet(document);
        for (const Chapter &chapter : sheet.chapters()) {
            if (!regex(u"[Rr]echten|kun (je|u)|[Bb]ezwaar"_s).match(chapter.heading).hasMatch())
                continue;
            for (const QString &line : chapter.lines) {
                const bool isCopy = regex(u"(kopie van|scan van) (je|uw|een) (paspoort|identiteit|ID)"_s)
                                        .match(line)
                                        .hasMatch();
                if (isCopy && !regex(u"(bedekt|afge|door)"_s).match(line).hasMatch())
                    problems.append(document + u": "_s + line);
            }
        }
    }
    return problems;
}

/// Questions whose answers stay inside.
const QSet<QString> &inside()
{
    static const QSet<QString> all = {
        u"parties.place"_s, u"security.testedWho"_s, u"situations.excessWho"_s, u"processor.listPlace"_s,
        u"clients.name"_s,  u"clients.contact"_s,    u"clients.work"_s};
    return all;
}

QStringList internalsStayInside(const Reading &reading)
{
    QStringList problems;
    const Answers &answers = reading.evaluation().answers();
    QSet<QString> secret;
    for (auto value = answers.values.begin(); value != answers.values.end(); ++value) {
        const bool isKindOnly = value.key().linkId == u"parties.name"_s
                                && reading.code(u"parties.named"_s, value.key().entry) == u"kind"_s;
        if (inside().contains(value.key().linkId) || isKindOnly) {
            secret.insert(value->asText());
            secret.insert(value->otherText());
        }
    }
    for (const QString &explanation : answers.explanations)
        secret.insert(explanation);
    for (const Overruling &overruling : answers.overruled) {
        secret.insert(overruling.reason);
        secret.insert(overruling.who);
    }
    secret.remove({});
    for (const QString &document : reading.documents(Audience::Public)) {
        for (const QString &words : reading.sheet(document).typed()) {
            if (secret.contains(words))
                problems.append(document + u": shows "_s + words);
        }
    }
    // And the plan does show them.
    const Sheet &plan = reading.sheet(u"plan"_s);
    if (reading.isAnswered(u"security.testedWho"_s)
        && !plan.typed().contains(reading.evaluation().answer({u"security.testedWho"_s, {}})->value.asText()))
        problems.append(u"plan: not who tested"_s);
    return problems;
}

} // namespace

QList<Rule> publicRules()
{
    return {{u"G-03"_s, u"no advice in a public document"_s, noAdviceInPublic},
            {u"G-06"_s, u"no exclusion of liability, no fee"_s, noExclusion},
            {u"G-08"_s, u"no copy of an identity document asked"_s, noCopyAsked},
            {u"INV-13"_s, u"no implied consent"_s, noImpliedConsent},
            {u"INV-22"_s, u"internals stay inside"_s, internalsStayInside}};
}

} // namespace binder::testing
