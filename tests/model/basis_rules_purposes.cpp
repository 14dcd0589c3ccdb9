// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_law.h"
#include "tests/model/basis_rules.h"
#include "tests/model/basis_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

QStringList oneBasis(const Reading &reading)
{
    QStringList problems;
    if (purposeChapters(reading).size() != publicActivities(reading).size())
        problems.append(u"the statement has another number of purposes than there are activities"_s);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const QStringList said = basesSaid(purpose.lines);
        if (said.size() != 1) {
            problems.append(purpose.label + u": says "_s + QString::number(said.size()) + u" bases"_s);
            continue;
        }
        const QString answered = reading.code(u"activities.basis"_s, purpose.entry);
        const QString basis = fittingBasis(reading, purpose.entry);
        const bool lacksWords =
            (answered == u"law"_s && !reading.isAnswered(u"activities.law"_s, purpose.entry))
            || (answered == u"interest"_s && !reading.isAnswered(u"activities.interest"_s, purpose.entry));
        if (said.constFirst() == u"open"_s) {
            const bool isRefused =
                basis == u"consent"_s && isRemarked(reading, purpose.label, u"toestemming"_s);
            if (!basis.isEmpty() && !lacksWords && !isRefused)
                problems.append(purpose.label + u": the basis is answered and not printed"_s);
            if (!reading.sheet(u"statement"_s).document().draft)
                problems.append(purpose.label + u": without a basis, and not a draft"_s);
        } else if (said.constFirst() != basis) {
            problems.append(purpose.label + u": "_s + basis + u", but says "_s + said.constFirst());
        } else if (basis == u"consent"_s && neverConsent().contains(purpose.entry)) {
            problems.append(purpose.label + u": claims consent for a contract or a duty"_s);
        }
    }
    return problems;
}

QStringList specialData(const Reading &reading)
{
    QStringList problems;
    const ReadTable extra = reading.sheet(u"register"_s).table(u"Extra beschermd"_s, u"Waarom dat mag"_s);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const QStringList codes = reading.codes(u"activities.sensitive"_s, purpose.entry);
        const bool isSpecial = specialCategories().intersects(QSet<QString>(codes.begin(), codes.end()));
        const QStringList grounds = extra.cell(extra.rowOf(purpose.label), u"Waarom dat mag"_s);
        const auto expect = [&](bool holds, const QString &what) {
            if (!holds)
                problems.append(purpose.label + u": "_s + what);
        };
        const auto needsGround = [&](const QString &question, const QString &none, const QString &remark) {
            const QString ground = reading.code(question, purpose.entry);
            if (ground == none) {
                expect(isRemarked(reading, purpose.label, remark),
                       u"no ground, and the plan is silent: "_s + question);
            } else if (ground.isEmpty()) {
                expect(anyLine(reading.sheet(u"actions"_s).lines(),
                               u"^"_s + QRegularExpression::escape(purpose.label) + u": "_s),
                       u"the ground is open, and no open point: "_s + question);
            }
            expect(grounds != QStringList{u"–"_s} || ground.isEmpty(),
                   u"the register gives no ground: "_s + question);
        };
        expect(anyLine(purpose.lines, u"extra beschermde gegevens zitten, over "_s) == isSpecial,
               isSpecial ? u"does not say special data are used"_s : u"says special data are used"_s);
        expect(anyLine(purpose.lines, u"^Hierbij kunnen gegevens over straf"_s)
                   == codes.contains(u"criminal"_s),
               u"criminal data"_s);
        expect(anyLine(purpose.lines, u"^Hierbij zit ook het burgerservicenummer"_s)
                   == codes.contains(u"bsn"_s),
               u"citizen service number"_s);
        expect(anyLine(purpose.lines, u"^Hierbij zit ook een kopie van een identiteitsbewijs"_s)
                   == codes.contains(u"id-copy"_s),
               u"copy of an identity document"_s);
        if (isSpecial) {
            needsGround(u"activities.specialGround"_s, u"none"_s, u"geen uitzondering"_s);
            const bool isDraft = reading.sheet(u"statement"_s).document().draft;
            const QString ground = reading.code(u"activities.specialGround"_s, purpose.entry);
            expect(isDraft || !(ground.isEmpty() || ground == u"none"_s), u"no exception, and not a draft"_s);
            expect(
                anyLine(
                    purpose.lines,
                    u"^(Die (gebruik|gebruiken|zijn|heb|hebt|heeft) |Welke uitzondering hiervoor geldt)"_s),
                u"does not say why special data are allowed"_s);
        }
        if (codes.contains(u"criminal"_s))
            needsGround(u"activities.criminalGround"_s, u"none"_s, u"gegevens over straf"_s);
        if (codes.contains(u"bsn"_s))
            needsGround(u"activities.bsnGround"_s, u"another"_s, u"BSN"_s);
    }
    return problems;
}

/// Chapters with the right to object, which stands by itself.
Chapter objectionBox(const Reading &reading)
{
    for (const Chapter &chapter : reading.sheet(u"statement"_s).chapters()) {
        if (regex(u"^(Je|U) mag bezwaar maken$"_s).match(chapter.heading).hasMatch())
            return chapter;
    }
    return {};
}

QStringList interests(const Reading &reading)
{
    QStringList problems;
    const Chapter box = objectionBox(reading);
    const ReadTable extra =
        reading.sheet(u"register"_s).table(u"Gerechtvaardigd belang"_s, u"Reden in de wet"_s);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const bool isInterest = reading.code(u"activities.basis"_s, purpose.entry) == u"interest"_s;
        const bool isListed =
            anyLine(box.lines, u"(?i)^Dat kan bij: (.*(, | en ))?"_s
                                   + QRegularExpression::escape(purpose.label) + u"(, | en |\\.$)"_s);
        if ((isInterest || hasContractWithContactPersons(reading, purpose.entry)) != isListed)
            problems.append(purpose.label + u": the box with the right to object "_s
                            + (isListed ? u"names it"_s : u"does not name it"_s));
        if (!isInterest)
            continue;
        const QStringList cell = extra.cell(extra.rowOf(purpose.label), u"Gerechtvaardigd belang"_s);
        if (reading.isAnswered(u"activities.interest"_s, purpose.entry)) {
            const bool isSaid =
                !cell.isEmpty()
                && std::any_of(purpose.lines.begin(), purpose.lines.end(), [&](const QString &line) {
                       return basisSaid(line) == u"interest"_s && line.endsWith(cell.constFirst());
                   });
            if (!isSaid)
                problems.append(purpose.label
                                + u": the interest is not in the statement as in the register"_s);
        }
        const QStringList balance = reading.codes(u"activities.balance"_s, purpose.entry);
        if (balance == QStringList{u"none"_s}) {
            if (!isRemarked(reading, purpose.label, u"belang opweegt"_s))
                problems.append(purpose.label + u": not in balance, and the plan is silent"_s);
            if (anyLine(box.lines, u"^(Ik|Wij) (heb|hebben) (mijn|onze) belangen afgewogen"_s))
                problems.append(purpose.label + u": not in balance, and claims it was weighed"_s);
        } else if (cell.size() < balance.size()) {
            problems.append(purpose.label + u": the balance is not in the register"_s);
        }
    }
    return problems;
}

/// The box stands there for whom there is something to object to (art. 21(4)), and says nothing of
/// advertising that is not sent.
QStringList objection(const Reading &reading)
{
    const Chapter box = objectionBox(reading);
    QStringList problems;
    const QStringList entries = publicActivities(reading);
    const bool isMarketing = entries.contains(u"newsletter"_s) || entries.contains(u"marketing"_s);
    const bool rests = std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        return QStringList{u"interest"_s, u"public-task"_s}.contains(
                   reading.code(u"activities.basis"_s, entry))
               || hasContractWithContactPersons(reading, entry);
    });
    if (box.lines.isEmpty() == (isMarketing || rests))
        problems.append(u"the right to object has a place of its own: "_s + box.lines.join(u' '));
    if (anyLine(box.lines, u"^Tegen reclame mag (je|u) altijd bezwaar maken"_s) != isMarketing)
        problems.append(u"objecting to marketing is said: "_s + box.lines.join(u' '));
    return problems;
}

QStringList consents(const Reading &reading)
{
    QStringList problems;
    const QStringList withdrawing = reading.sheet(u"statement"_s).under(regex(u"^(Je|Uw) rechten$"_s));
    const ReadTable proof =
        reading.sheet(u"register"_s).table(u"Hoe iemand toestemming geeft"_s, u"Bewijs van de toestemming"_s);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const bool isConsent = basesSaid(purpose.lines) == QStringList{u"consent"_s};
        const bool isExplicit =
            reading.code(u"activities.specialGround"_s, purpose.entry) == u"explicit-consent"_s;
        if (!isConsent && !isExplicit)
            continue;
        // As long as nobody was asked, there is nothing to withdraw.
        const bool isAsked =
            reading.codes(u"activities.consentHow"_s, purpose.entry) != QStringList{u"not-yet"_s};
        if (isAsked && !anyLine(withdrawing, u"^Gaf (je|u) toestemming"_s))
            problems.append(purpose.label + u": withdrawing is not explained"_s);
        if (isAsked && !anyLine(withdrawing, u'^' + QRegularExpression::escape(purpose.label) + u": "_s))
            problems.append(purpose.label + u": no way to withdraw in the statement"_s);
        const qsizetype row = proof.rowOf(purpose.label);
        if (row < 0 || proof.cell(row, u"Bewijs van de toestemming"_s).isEmpty())
            problems.append(purpose.label + u": no evidence of consent in the register"_s);
        bool isInPlan = false;
        for (const ReadTable &table : reading.sheet(u"plan"_s).tables())
            isInPlan = isInPlan
                       || (table.columns.contains(u"Bewijs van de toestemming"_s)
                           && table.rowOf(purpose.label) >= 0);
        if (!isInPlan)
            problems.append(purpose.label + u": no evidence of consent in the plan"_s);
        if (reading.codes(u"activities.withdraw"_s, purpose.entry) == QStringList{u"none"_s}
            && !isRemarked(reading, purpose.label, u"intrekken"_s))
            problems.append(purpose.label + u": cannot be withdrawn, and the plan is silent"_s);
        if (reading.codes(u"activities.consentHow"_s, purpose.entry) == QStringList{u"not-yet"_s}
            && !isRemarked(reading, purpose.label, u"nog geen toestemming"_s))
            problems.append(purpose.label + u": nobody said yes, and the plan is silent"_s);
    }
    return problems;
}

QStringList duties(const Reading &reading)
{
    QStringList problems;
    const QStringList rights = reading.sheet(u"statement"_s).under(regex(u"^(Je|Uw) rechten$"_s));
    bool someLaw = false;
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        if (reading.code(u"activities.basis"_s, purpose.entry) != u"law"_s)
            continue;
        someLaw = true;
        if (reading.isAnswered(u"activities.law"_s, purpose.entry)
            && !anyLine(purpose.lines, u"^Dit moet van de wet: \\S.+\\.$"_s))
            problems.append(purpose.label + u": the law is not named"_s);
        const ReadTable extra = reading.sheet(u"register"_s).table(u"Reden in de wet"_s);
        if (!extra.cell(extra.rowOf(purpose.label), u"Reden in de wet"_s).contains(u"art. 6(1)(c)"_s))
            problems.append(purpose.label + u": not 6(1)(c) in the register"_s);
    }
    if (someLaw != anyLine(rights, u"volgens een wet moet(en)? bewaren"_s))
        problems.append(u"what is said of erasing does not fit the bases"_s);
    return problems;
}

QString criterionOf(const Reading &reading, const QString &linkId, const QString &entry)
{
    const EffectiveAnswer *answer = reading.evaluation().answer({linkId, entry});
    const std::optional<Duration> held = answer ? answer->value.asDuration() : std::nullopt;
    return held ? held->criterion : QString();
}

QStringList terms(const Reading &reading)
{
    QStringList problems;
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const QStringList said = termsSaid(purpose.lines);
        if (said.size() != 1)
            problems.append(purpose.label + u": says "_s + QString::number(said.size()) + u" terms"_s);
        const QString term = reading.code(u"activities.term"_s, purpose.entry);
        const bool isKnown =
            reading.isAnswered(u"activities.term"_s, purpose.entry)
            && (term != u"fixed"_s
                || (reading.isAnswered(u"activities.retention"_s, purpose.entry)
                    && !isVague(criterionOf(reading, u"activities.retention"_s, purpose.entry))));
        if (anyLine(said, u"nog vast hoelang"_s) == isKnown)
            problems.append(purpose.label + u": the term is "_s + (isKnown ? u"known"_s : u"open"_s)
                            + u" and the statement says otherwise"_s);
        if (anyLine(said, u"nog vast hoelang"_s) && !reading.sheet(u"statement"_s).document().draft)
            problems.append(purpose.label + u": without a term, and not a draft"_s);
        const QString words = criterionOf(reading, u"activities.retention"_s, purpose.entry);
        const QString remark =
            isVague(words) ? u": \"zo lang als nodig\" of zoiets is geen termijn"_s : u"termijn in woorden"_s;
        if (term == u"fixed"_s && !words.isEmpty() && !isRemarked(reading, purpose.label, remark))
            problems.append(purpose.label + u": a term in words, and the plan is silent"_s);
        const bool isElseVague = isVague(criterionOf(reading, u"activities.retentionElse"_s, purpose.entry));
        if (isElseVague && !isRemarked(reading, purpose.label, u"gaat het niet door, dan is \"zo lang"_s))
            problems.append(purpose.label + u": no term if nothing comes of it, and the plan is silent"_s);
        if (isElseVague != anyLine(purpose.lines, u"nog vast hoelang dit blijft als het niet doorgaat"_s))
            problems.append(purpose.label
                            + u": the term if nothing comes of it is not what the statement says"_s);
    }
    const EffectiveAnswer *older = reading.evaluation().answer({u"cleanup.olderTerm"_s, {}});
    const bool isOlderVague = older && isVague(older->value.asText());
    if (isOlderVague && !isRemarked(reading, {}, u"^Voor oudere bestanden is \"zo lang"_s))
        problems.append(u"no term for older files, and the plan is silent"_s);
    const QStringList told = reading.sheet(u"statement"_s).lines();
    if (isOlderVague != anyLine(told, u"nog vast welke termijn voor oudere bestanden geldt"_s))
        problems.append(u"the term for older files is not what the statement says"_s);
    if (anyLine(told, u"zo ?lang (als )?nodig"_s))
        problems.append(u"the statement says a term that says nothing"_s);
    // "As long as necessary" is never the pack's own answer.
    for (const QString &document : reading.documents(Audience::Public)) {
        const QStringList vague =
            reading.sheet(document).packLines().filter(regex(u"zo ?lang (als|dat)? ?(het |dat )?nodig"_s));
        if (!vague.isEmpty())
            problems.append(document + u": "_s + vague.constFirst());
    }
    return problems;
}

QStringList wholePurposes(const Reading &reading)
{
    QStringList problems;
    const ReadTable strict = reading.sheet(u"register"_s).table(u"Landen buiten de EER"_s);
    const bool isDraft = reading.sheet(u"statement"_s).document().draft;
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const auto said = [&](const QString &question) {
            return reading.isAnswered(question, purpose.entry);
        };
        if (said(u"activities.people"_s) && said(u"activities.items"_s)
            && !anyLine(purpose.lines, u"^Gegevens van .+: .+\\.$"_s))
            problems.append(purpose.label + u": no people with their data"_s);
        if (said(u"activities.purpose"_s) && !anyLine(purpose.lines, u"^Doel: ."_s))
            problems.append(purpose.label + u": no purpose"_s);
        const QStringList sources = reading.codes(u"activities.source"_s, purpose.entry);
        const bool isGiven = sources.isEmpty() || sources.contains(u"person"_s);
        const bool saysWhatIfNot =
            anyLine(purpose.lines,
                    u"^(De wet vraagt deze gegevens|Voor de overeenkomst zijn deze gegevens nodig"
                    u"|(Je|U) hoeft deze gegevens niet|(Je|U) kiest zelf of"
                    u"|Of (je|u) deze gegevens moet geven)"_s)
            // What the law or the contract asks is said by the basis already.
            || reading.code(u"activities.requirement"_s, purpose.entry)
                   == reading.code(u"activities.basis"_s, purpose.entry);
        if (isGiven && !saysWhatIfNot)
            problems.append(purpose.label + u": not whether it must be given"_s);
        if (anyLine(purpose.lines, u"^Of (je|u) deze gegevens moet geven"_s) && !isDraft)
            problems.append(purpose.label + u": what if not is open, and not a draft"_s);
        if (strict.cell(strict.rowOf(purpose.label), u"Wie ze krijgt"_s).isEmpty())
            problems.append(purpose.label + u": no recipients"_s);
    }
    return problems;
}

} // namespace

QList<Rule> purposeRules()
{
    return {{u"G-05"_s, u"each purpose is whole"_s, wholePurposes},
            {u"G-07"_s, u"objecting stands by itself"_s, objection},
            {u"INV-01"_s, u"one basis a purpose, never consent for a contract"_s, oneBasis},
            {u"INV-02"_s, u"special data, criminal data and the citizen service number have a ground"_s,
             specialData},
            {u"INV-03"_s, u"an interest is named, weighed and open to objection"_s, interests},
            {u"INV-04"_s, u"consent can be withdrawn and proved"_s, consents},
            {u"INV-05"_s, u"a duty names its law"_s, duties},
            {u"INV-06"_s, u"a term or a criterion for each purpose"_s, terms}};
}

} // namespace binder::testing
