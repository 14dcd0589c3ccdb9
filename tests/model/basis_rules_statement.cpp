// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_law.h"
#include "tests/model/basis_rules.h"
#include "tests/model/basis_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

QStringList rights(const Reading &reading)
{
    QStringList problems;
    const Sheet &statement = reading.sheet(u"statement"_s);
    QStringList points;
    for (const Chapter &chapter : statement.chapters()) {
        if (regex(u"^(Je|Uw) rechten$"_s).match(chapter.heading).hasMatch() && points.isEmpty())
            points = chapter.lists.value(0);
    }
    for (const QString &right : {u"laten zien"_s, u"verbeteren"_s, u"wissen"_s, u"tijdelijk te beperken"_s,
                                 u"mee te geven"_s, u"bezwaar"_s}) {
        if (!anyLine(points, right))
            problems.append(u"the right is missing: "_s + right);
    }
    if (!anyLine(statement.under(regex(u"^(Je|Uw) rechten$"_s)),
                 u"^(Ik|Wij) antwoord(en)? binnen (een|twee|vier) "_s))
        problems.append(u"no term for an answer"_s);
    const QStringList complaint = statement.lines();
    const QString country = reading.code(u"organisation.country"_s);
    QString authority = u"toezichthouder in het land waar"_s;
    if (country == u"NL"_s)
        authority = u"Autoriteit Persoonsgegevens, https://autoriteitpersoonsgegevens\\.nl"_s;
    else if (country == u"BE"_s)
        authority = u"Gegevensbeschermingsautoriteit"_s;
    else if (const EffectiveAnswer *own = reading.evaluation().answer({u"organisation.authority"_s, {}}))
        authority = QRegularExpression::escape(own->value.asText());
    if (!anyLine(complaint, authority))
        problems.append(u"the authority is missing: "_s + authority);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        if (basesSaid(purpose.lines).contains(u"consent"_s)
            && !anyLine(statement.lines(), u"^Gaf (je|u) toestemming\\? Die kun"_s))
            problems.append(purpose.label + u": that consent can be withdrawn is not said"_s);
    }
    return problems;
}

QStringList negatives(const Reading &reading)
{
    QStringList problems;
    const Sheet &statement = reading.sheet(u"statement"_s);
    const Sheet &plan = reading.sheet(u"plan"_s);
    const auto expect = [&](bool holds, const QString &what) {
        if (!holds)
            problems.append(what);
    };
    if (reading.codes(u"situations.any"_s) == QStringList{u"none"_s}) {
        expect(statement.has(regex(u"neemt bij (mij|ons) geen besluiten over"_s)),
               u"no decisions by a computer"_s);
        expect(statement.has(regex(u"(verkoop|verkopen) of (ruil|ruilen) (je|jouw|uw) gegevens niet"_s)),
               u"not sold"_s);
        expect(statement.has(regex(u"alleen voor de doelen in deze verklaring"_s)), u"the only use"_s);
        const QStringList others = reading.evaluation().entries(u"activities"_s);
        const bool someChildren = std::any_of(others.begin(), others.end(), [&](const QString &entry) {
            return reading.codes(u"activities.people"_s, entry).contains(u"children"_s);
        });
        expect(someChildren || reading.yesNo(u"care.children"_s) == true
                   || statement.has(regex(u"niet op kinderen onder de 16"_s)),
               u"not meant for children"_s);
        expect(plan.has(regex(u"^Ga je later|[Ll]ater"_s)), u"advice for later"_s);
    }
    const QStringList own = ownActivities(reading);
    const bool nothingSpecial =
        !own.isEmpty() && std::all_of(own.begin(), own.end(), [&](const QString &entry) {
            return reading.codes(u"activities.sensitive"_s, entry) == QStringList{u"none"_s};
        });
    bool someSpecial = false;
    for (const QString &entry : own) {
        const QStringList codes = reading.codes(u"activities.sensitive"_s, entry);
        someSpecial =
            someSpecial || specialCategories().intersects(QSet<QString>(codes.begin(), codes.end()));
    }
    const bool saysNone = statement.has(regex(u"^Gegevens over gezondheid, geloof, .*niet\\.$"_s));
    expect(!nothingSpecial || saysNone, u"no special data, and not said"_s);
    expect(!someSpecial || !saysNone, u"special data, and says there are none"_s);
    const QStringList customers = reading.codes(u"activities.sensitive"_s, u"customer-systems"_s);
    const bool forOthers = reading.evaluation().entries(u"activities"_s).contains(u"customer-systems"_s);
    if (nothingSpecial && (!forOthers || customers == QStringList{u"none"_s})) {
        expect(plan.has(regex(u"geen gegevens hebt over gezondheid"_s)),
               u"no special data, and not in the plan"_s);
        expect(plan.has(regex(u"^Komt er later"_s)), u"no advice for when special data come"_s);
    }
    if (reading.isAnswered(u"website.parts"_s) && reading.codes(u"website.parts"_s) == QStringList{u"none"_s})
        expect(statement.has(regex(u"gebruikt geen cookies"_s)), u"no cookies, and not said"_s);
    // Answers that speak against each other.
    const QString care = reading.code(u"care.kind"_s);
    if (own.contains(u"client-files"_s) && (care == u"treatment"_s || care == u"complementary"_s)
        && reading.codes(u"activities.sensitive"_s, u"client-files"_s) == QStringList{u"none"_s})
        expect(isRemarked(reading, reading.label(u"activities"_s, u"client-files"_s), u"gezondheid"_s),
               u"care without health data, and the plan is silent"_s);
    if (reading.yesNo(u"website.any"_s) == false && own.contains(u"statistics"_s))
        expect(isRemarked(reading, {}, u"geen website"_s), u"visitors without a website"_s);
    if (reading.code(u"website.logs"_s) == u"nothing"_s && own.contains(u"server-logs"_s))
        expect(isRemarked(reading, {}, u"niets vastlegt"_s), u"a log that is not kept"_s);
    return problems;
}

QStringList children(const Reading &reading)
{
    QStringList problems;
    const Sheet &statement = reading.sheet(u"statement"_s);
    const bool named =
        reading.isAnswered(u"situations.any"_s) && reading.codes(u"situations.any"_s).contains(u"children"_s);
    const QList<Purpose> all = purposes(reading);
    bool someConsent = false;
    bool some = false;
    for (const Purpose &purpose : all) {
        if (!reading.codes(u"activities.people"_s, purpose.entry).contains(u"children"_s))
            continue;
        some = true;
        someConsent = someConsent || reading.code(u"activities.basis"_s, purpose.entry) == u"consent"_s;
        if (reading.isAnswered(u"situations.any"_s) && !named && reading.yesNo(u"care.children"_s) != true
            && !isRemarked(reading, purpose.label, u"kinderen"_s))
            problems.append(purpose.label + u": children, and the plan is silent"_s);
    }
    if (named && !statement.has(regex(u"\\b(ouder|ouders|voogd)\\b"_s)))
        problems.append(u"children, and no word on a parent"_s);
    if ((named || some) && statement.has(regex(u"niet op kinderen onder de 16"_s)))
        problems.append(u"children, and says there are none"_s);
    if (named && someConsent && reading.isAnswered(u"children.consent"_s)
        && reading.codes(u"children.consent"_s) == QStringList{u"not-yet"_s}
        && !isRemarked(reading, {}, u"nog geen toestemming aan een ouder"_s))
        problems.append(u"consent of children without a parent, and the plan is silent"_s);
    return problems;
}

/// What the public may read of a measure, and the answer that claims it.
struct Measure
{
    QString words;
    QString question;
    QString code;
};

const QList<Measure> &measures()
{
    static const QList<Measure> all = {
        {u"sterke wachtwoorden"_s, u"security.login"_s, u"unique-passwords"_s},
        {u"wachtwoorden in een digitale kluis"_s, u"security.login"_s, u"password-manager"_s},
        {u"een extra stap bij het inloggen"_s, u"security.login"_s, u"two-step"_s},
        {u"schermen die vanzelf op slot gaan"_s, u"security.login"_s, u"screen-lock"_s},
        {u"een eigen inlog voor ieder"_s, u"security.login"_s, u"own-account"_s},
        {u"programma's die steeds worden bijgewerkt"_s, u"security.devices"_s, u"updates"_s},
        {u"bescherming tegen virussen"_s, u"security.devices"_s, u"antivirus"_s},
        {u"een firewall"_s, u"security.devices"_s, u"firewall"_s},
        {u"versleutelde opslag"_s, u"security.devices"_s, u"disk-encryption"_s},
        {u"een code op telefoons"_s, u"security.devices"_s, u"phone-lock"_s},
        {u"kwijte apparaten op afstand wissen"_s, u"security.devices"_s, u"remote-wipe"_s},
        {u"een beveiligd netwerk"_s, u"security.devices"_s, u"wifi"_s},
        {u"een beveiligde verbinding met de site"_s, u"security.devices"_s, u"https"_s},
        {u"een site die steeds wordt bijgewerkt"_s, u"security.devices"_s, u"site-updates"_s},
        {u"vaste reservekopieën"_s, u"security.backup"_s, u"automatic"_s},
        {u"beveiligde reservekopieën"_s, u"security.backup"_s, u"locked"_s},
        {u"een getest herstel"_s, u"security.backup"_s, u"tested"_s},
        {u"papier achter slot"_s, u"security.physical"_s, u"locked-cabinet"_s},
        {u"niets open laten liggen"_s, u"security.physical"_s, u"clean-desk"_s},
        {u"oud papier versnipperen"_s, u"security.physical"_s, u"shredder"_s},
        {u"een werkruimte waar niet iedereen komt"_s, u"security.physical"_s, u"limited-room"_s},
        {u"een werkruimte die op slot gaat"_s, u"security.physical"_s, u"locked-room"_s},
        {u"een alarm"_s, u"security.physical"_s, u"alarm"_s},
        {u"toegang voor minder mensen"_s, u"security.sensitive"_s, u"fewer-people"_s},
        {u"aparte opslag van beschermde gegevens"_s, u"security.sensitive"_s, u"separate"_s},
        {u"versleutelde bestanden"_s, u"security.sensitive"_s, u"encrypted"_s},
        {u"beveiligd versturen"_s, u"security.sensitive"_s, u"safe-mail"_s},
        {u"nummers in plaats van namen"_s, u"security.sensitive"_s, u"pseudonym"_s},
        {u"een lijst van wie wat mag zien"_s, u"access.list"_s, u"yes"_s},
        {u"vaste regels voor wie bij mij werkt"_s, u"staff.rules"_s, u"written"_s},
        {u"vaste regels voor wie bij ons werkt"_s, u"staff.rules"_s, u"written"_s},
        {u"een eigen wachtwoord op losse bestanden"_s, u"security.exports"_s, u"each"_s},
        {u"een test door een deskundige"_s, u"security.tested"_s, {}}};
    return all;
}

QStringList claimedMeasures(const Reading &reading)
{
    QStringList problems;
    const QStringList lines =
        reading.sheet(u"statement"_s).under(regex(u"^Hoe (ik|wij) gegevens bescherm"_s));
    for (const QString &line : lines) {
        // Cleaning up and breaches stand in the same chapter.
        static const QRegularExpression kinds =
            regex(u"^(Inloggen|Apparaten, website en reservekopieën|Papier en "
                  u"werkruimte|Extra beschermde gegevens|Mensen en controle): "_s);
        const qsizetype colon = line.indexOf(u": "_s);
        if (colon < 0 || !kinds.match(line).hasMatch())
            continue;
        QString list = line.mid(colon + 2);
        list.chop(list.endsWith(u'.') ? 1 : 0);
        // "en" can be in the last one, so each measure is looked for and taken out.
        for (const Measure &measure : measures()) {
            const QRegularExpression one =
                regex(u"(^|, | en )"_s + QRegularExpression::escape(measure.words) + u"(?=$|, | en )"_s);
            if (!one.match(list).hasMatch())
                continue;
            list.remove(one);
            const bool isYes =
                reading.isAnswered(measure.question)
                && (measure.code.isEmpty() ? reading.yesNo(measure.question) == true
                                           : reading.codes(measure.question).contains(measure.code));
            if (!isYes)
                problems.append(u"claims: "_s + measure.words);
        }
        if (!list.isEmpty())
            problems.append(u"a measure nobody knows: "_s + list);
    }
    return problems;
}

QStringList promisesKept(const Reading &reading)
{
    QStringList problems;
    const Sheet &statement = reading.sheet(u"statement"_s);
    const auto chapterExists = [&](const QString &heading) {
        return std::any_of(
            statement.chapters().begin(), statement.chapters().end(), [&](const Chapter &chapter) {
                return regex(heading).match(chapter.heading).hasMatch() && !chapter.lines.isEmpty();
            });
    };
    if (reading.yesNo(u"website.any"_s) == true && !chapterExists(u"^Cookies"_s))
        problems.append(u"a website without a chapter on cookies"_s);
    if (statement.has(regex(u"Bij de doelen staat wat er in dat logboek komt"_s))) {
        const QList<Purpose> all = purposes(reading);
        const bool isThere = std::any_of(
            all.begin(), all.end(), [](const Purpose &purpose) { return purpose.entry == u"server-logs"_s; });
        if (!isThere)
            problems.append(u"promises what is in the log, and does not say it"_s);
    }
    if (reading.sheet(u"leaflet"_s).has(regex(u"privacyverklaring noemt ze, en zegt waarom het mag"_s))
        && statement.table(u"Wie"_s, u"Waarvoor"_s).rows.isEmpty())
        problems.append(u"the leaflet promises a list of parties that the statement has not"_s);
    if (statement.has(regex(u"zonder diensten van anderen die gegevens krijgen"_s))
        && !parties(reading).isEmpty())
        problems.append(u"says nobody gets data, and there are parties"_s);
    if (reading.sheet(u"leaflet"_s).has(regex(u"^Niemand buiten het bedrijf"_s))
        && !parties(reading).isEmpty())
        problems.append(u"the leaflet says nobody gets data, and there are parties"_s);
    return problems;
}

/// What is not confirmed does not count: a public document states nothing that is only assumed.
QStringList nothingAssumed(const Reading &reading)
{
    QStringList problems;
    const Sheet &statement = reading.sheet(u"statement"_s);
    const auto silent = [&](const QString &question, const QString &pattern) {
        if (reading.isUnknown(question) && anyLine(statement.lines(), pattern))
            problems.append(question + u" is not known, and the statement says: "_s + pattern);
    };
    silent(u"website.logs"_s, u"^De website (legt|houdt|bewaart)"_s);
    silent(u"website.parts"_s, u"^De site (gebruikt|telt|heeft|neemt)"_s);
    silent(u"marketing.opens"_s, u"^(Ik|Wij) (meet|meten) "_s);
    silent(
        u"situations.any"_s,
        u"(verkoop|verkopen) of (ruil|ruilen) (je|jouw|uw) gegevens niet|neemt bij (mij|ons) geen besluiten|"
        u"niet op kinderen onder de 16|alleen voor de doelen in deze verklaring"_s);
    silent(u"security.login"_s, u"^Inloggen: "_s);
    silent(u"data.complete"_s, u"^Andere soorten gegevens bewa"_s);
    return problems;
}

} // namespace

QList<Rule> statementRules()
{
    return {{u"G-09"_s, u"what is promised is there"_s, promisesKept},
            {u"G-11"_s, u"nothing that is only assumed is stated"_s, nothingAssumed},
            {u"INV-11"_s, u"all rights, withdrawing and the authority"_s, rights},
            {u"INV-14"_s, u"a no is said, and contradictions are noticed"_s, negatives},
            {u"INV-15"_s, u"children and their parents"_s, children},
            {u"INV-16"_s, u"only measures that were answered with yes"_s, claimedMeasures}};
}

} // namespace binder::testing
