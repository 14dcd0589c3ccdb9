// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_oracle.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

// ---- What a reader looks for ----

QRegularExpression rx(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool any(const QStringList &lines, const QString &pattern)
{
    const QRegularExpression looked = rx(pattern);
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QString &line) { return looked.match(line).hasMatch(); });
}

/// "a", "a en b", "a, b en c".
QString joined(const QStringList &points)
{
    if (points.size() < 2)
        return points.value(0);
    return points.mid(0, points.size() - 1).join(u", "_s) + u" en "_s + points.constLast();
}

bool sameWords(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

// ---- Tables of our own, from the law ----

/// Things that keep data without being anybody: no recipient.
const QSet<QString> &devices()
{
    static const QSet<QString> all = {u"computer"_s, u"phone"_s, u"paper"_s, u"disk"_s, u"server"_s};
    return all;
}

/// The 27 of the EU, with Iceland, Liechtenstein and Norway.
const QSet<QString> &economicArea()
{
    static const QSet<QString> all = {u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s,
                                      u"ES"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s,
                                      u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s, u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s,
                                      u"SE"_s, u"SI"_s, u"SK"_s, u"IS"_s, u"LI"_s, u"NO"_s};
    return all;
}

/// Art. 45: a decision of the Commission on the whole country (Canada: companies only).
const QSet<QString> &adequate()
{
    static const QSet<QString> all = {u"AD"_s, u"AR"_s, u"BR"_s, u"CA"_s, u"CH"_s, u"FO"_s, u"GB"_s, u"GG"_s,
                                      u"IL"_s, u"IM"_s, u"JE"_s, u"JP"_s, u"KR"_s, u"NZ"_s, u"UY"_s};
    return all;
}

/// Art. 9(1).
const QSet<QString> &specialCategories()
{
    static const QSet<QString> all = {u"health"_s, u"beliefs"_s,   u"origin"_s,  u"politics"_s,
                                      u"union"_s,  u"sexuality"_s, u"genetic"_s, u"biometric"_s};
    return all;
}

/// A contract, a duty or the normal work: consent is never the reason here.
const QSet<QString> &neverConsent()
{
    static const QSet<QString> all = {u"orders"_s,           u"shop-orders"_s,    u"delivery"_s,
                                      u"returns"_s,          u"invoicing"_s,      u"collection"_s,
                                      u"service-messages"_s, u"night-register"_s, u"payroll"_s,
                                      u"staff-identity"_s,   u"employment"_s,     u"personnel"_s};
    return all;
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

// ---- Finding one's way in the documents ----

/// An activity of which the business itself decides, with its chapter in the statement.
struct Purpose
{
    QString entry;
    QString label;
    QStringList lines;
};

QStringList ownActivities(const Reading &reading)
{
    QStringList entries = reading.evaluation().entries(u"activities"_s);
    entries.removeAll(u"customer-systems"_s); // there one is processor
    return entries;
}

QStringList parties(const Reading &reading)
{
    QStringList entries = reading.evaluation().entries(u"parties"_s);
    entries.removeIf([](const QString &entry) { return devices().contains(entry); });
    return entries;
}

/// The chapters of the statement under "what for", in order.
QList<Chapter> purposeChapters(const Reading &reading)
{
    QList<Chapter> found;
    bool inside = false;
    for (const Chapter &chapter : reading.sheet(u"statement"_s).chapters()) {
        if (chapter.level == 1)
            inside = rx(u"^Waarvoor (ik|wij) gegevens"_s).match(chapter.heading).hasMatch();
        else if (inside && chapter.level == 2)
            found.append(chapter);
    }
    return found;
}

QList<Purpose> purposes(const Reading &reading)
{
    const QStringList entries = ownActivities(reading);
    const QList<Chapter> chapters = purposeChapters(reading);
    QList<Purpose> all;
    for (qsizetype index = 0; index < entries.size(); ++index)
        all.append({entries.at(index), reading.label(u"activities"_s, entries.at(index)),
                    chapters.value(index).lines});
    return all;
}

/// What the plan says is wrong, or knowingly overruled, about something by its name. An empty name: about
/// anything.
QStringList remarks(const Reading &reading, const QString &about)
{
    QStringList found;
    for (const ReadTable &table : reading.sheet(u"plan"_s).tables()) {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            QStringList lines;
            if (table.columns.contains(u"Wat te doen"_s))
                lines = table.cell(row, u"Waarom"_s);
            else if (table.columns.contains(u"Jouw reden"_s))
                lines = table.cell(row, u"Punt"_s);
            for (const QString &line : std::as_const(lines)) {
                if (about.isEmpty() || line.startsWith(about + u": "_s))
                    found.append(line);
            }
        }
    }
    return found;
}

bool isRemarked(const Reading &reading, const QString &about, const QString &pattern)
{
    return any(remarks(reading, about), pattern);
}

QString basisSaid(const QString &line)
{
    static const QList<QPair<QString, QString>> sentences = {
        {u"contract"_s, u"^Dit is nodig voor (je|jouw|uw) overeenkomst met (mij|ons)"_s},
        {u"law"_s, u"^De wet vraagt dit: "_s},
        {u"interest"_s,
         u"^(Dit mag, want (ik|wij) heb(ben)? er een goede reden voor: |(Mijn|Onze) reden is: )"_s},
        {u"consent"_s, u"^Dit (doe|doen) (ik|wij) alleen als (je|u) daar vrij en duidelijk ja tegen zegt"_s},
        {u"vital"_s, u"^Dit mag als het nodig is om een leven te beschermen"_s},
        {u"public-task"_s, u"^Dit is nodig voor een taak van algemeen belang"_s},
        {u"open"_s, u"^(Ik|Wij) leg(gen)? nog vast op welke reden in de wet dit rust"_s}};
    for (const auto &[basis, pattern] : sentences) {
        if (rx(pattern).match(line).hasMatch())
            return basis;
    }
    return {};
}

QStringList basesSaid(const QStringList &lines)
{
    QStringList bases;
    for (const QString &line : lines) {
        if (const QString basis = basisSaid(line); !basis.isEmpty())
            bases.append(basis);
    }
    return bases;
}

QStringList termsSaid(const QStringList &lines)
{
    return lines.filter(rx(u"^((Ik|Wij) bewa(ar|ren) dit |Hoelang (ik|wij) dit bewa(ar|ren): "
                           u"|(Ik|Wij) leg(gen)? nog vast hoelang dit blijft\\.)"_s));
}

/// Words that people type for a term and that say nothing. Only these: the rule of the pack knows more.
bool isVague(const QString &words)
{
    return any({words}, u"^zo ?lang (als )?nodig$"_s);
}

QString criterionOf(const Reading &reading, const QString &linkId, const QString &entry)
{
    const EffectiveAnswer *answer = reading.evaluation().answer({linkId, entry});
    const std::optional<Duration> held = answer ? answer->value.asDuration() : std::nullopt;
    return held ? held->criterion : QString();
}

// ---- The rules ----

QStringList oneBasis(const Reading &reading)
{
    QStringList problems;
    if (purposeChapters(reading).size() != ownActivities(reading).size())
        problems.append(u"the statement has another number of purposes than there are activities"_s);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const QStringList said = basesSaid(purpose.lines);
        if (said.size() != 1) {
            problems.append(purpose.label + u": says "_s + QString::number(said.size()) + u" bases"_s);
            continue;
        }
        const QString basis = reading.code(u"activities.basis"_s, purpose.entry);
        const bool lacksWords =
            (basis == u"law"_s && !reading.isAnswered(u"activities.law"_s, purpose.entry))
            || (basis == u"interest"_s && !reading.isAnswered(u"activities.interest"_s, purpose.entry));
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
                expect(any(reading.sheet(u"actions"_s).lines(),
                           u"^"_s + QRegularExpression::escape(purpose.label) + u": "_s),
                       u"the ground is open, and no open point: "_s + question);
            }
            expect(grounds != QStringList{u"–"_s} || ground.isEmpty(),
                   u"the register gives no ground: "_s + question);
        };
        expect(any(purpose.lines, u"extra beschermde gegevens zitten, over "_s) == isSpecial,
               isSpecial ? u"does not say special data are used"_s : u"says special data are used"_s);
        expect(any(purpose.lines, u"^Hierbij kunnen gegevens over straf"_s) == codes.contains(u"criminal"_s),
               u"criminal data"_s);
        expect(any(purpose.lines, u"^Hierbij zit ook het burgerservicenummer"_s) == codes.contains(u"bsn"_s),
               u"citizen service number"_s);
        expect(any(purpose.lines, u"^Hierbij zit ook een kopie van een identiteitsbewijs"_s)
                   == codes.contains(u"id-copy"_s),
               u"copy of an identity document"_s);
        if (isSpecial) {
            needsGround(u"activities.specialGround"_s, u"none"_s, u"geen uitzondering"_s);
            const bool isDraft = reading.sheet(u"statement"_s).document().draft;
            const QString ground = reading.code(u"activities.specialGround"_s, purpose.entry);
            expect(isDraft || !(ground.isEmpty() || ground == u"none"_s), u"no exception, and not a draft"_s);
            expect(
                any(purpose.lines,
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
        if (rx(u"^(Je|U) mag bezwaar maken$"_s).match(chapter.heading).hasMatch())
            return chapter;
    }
    return {};
}

QStringList interests(const Reading &reading)
{
    QStringList problems;
    const Chapter box = objectionBox(reading);
    const ReadTable extra = reading.sheet(u"register"_s).table(u"Goede reden"_s, u"Reden in de wet"_s);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const bool isInterest = reading.code(u"activities.basis"_s, purpose.entry) == u"interest"_s;
        const bool isListed =
            any(box.lines, u"(?i)^Dat kan bij: (.*(, | en ))?"_s + QRegularExpression::escape(purpose.label)
                               + u"(, | en |\\.$)"_s);
        if (isInterest != isListed)
            problems.append(purpose.label + u": the box with the right to object "_s
                            + (isListed ? u"names it"_s : u"does not name it"_s));
        if (!isInterest)
            continue;
        const QStringList cell = extra.cell(extra.rowOf(purpose.label), u"Goede reden"_s);
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
            if (!isRemarked(reading, purpose.label, u"goede reden opweegt"_s))
                problems.append(purpose.label + u": not in balance, and the plan is silent"_s);
            if (any(box.lines, u"^(Ik|Wij) (heb|hebben) (mijn|onze) reden afgewogen"_s))
                problems.append(purpose.label + u": not in balance, and claims it was weighed"_s);
        } else if (cell.size() < balance.size()) {
            problems.append(purpose.label + u": the balance is not in the register"_s);
        }
    }
    return problems;
}

/// The box must also stand there when nobody answered anything (art. 21(4)).
QStringList objection(const Reading &reading)
{
    const Chapter box = objectionBox(reading);
    QStringList problems;
    if (box.lines.isEmpty())
        problems.append(u"the right to object has no place of its own"_s);
    if (!any(box.lines, u"^Tegen reclame mag (je|u) altijd bezwaar maken"_s))
        problems.append(u"objecting to marketing is not said"_s);
    return problems;
}

QStringList consents(const Reading &reading)
{
    QStringList problems;
    const QStringList withdrawing = reading.sheet(u"statement"_s).under(rx(u"^(Je|Uw) rechten$"_s));
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
        if (isAsked && !any(withdrawing, u"^Gaf (je|u) toestemming"_s))
            problems.append(purpose.label + u": withdrawing is not explained"_s);
        if (isAsked && !any(withdrawing, u'^' + QRegularExpression::escape(purpose.label) + u": "_s))
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
    const QStringList rights = reading.sheet(u"statement"_s).under(rx(u"^(Je|Uw) rechten$"_s));
    bool someLaw = false;
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        if (reading.code(u"activities.basis"_s, purpose.entry) != u"law"_s)
            continue;
        someLaw = true;
        if (reading.isAnswered(u"activities.law"_s, purpose.entry)
            && !any(purpose.lines, u"^De wet vraagt dit: \\S.+\\.$"_s))
            problems.append(purpose.label + u": the law is not named"_s);
        const ReadTable extra = reading.sheet(u"register"_s).table(u"Reden in de wet"_s);
        if (!extra.cell(extra.rowOf(purpose.label), u"Reden in de wet"_s).contains(u"art. 6(1)(c)"_s))
            problems.append(purpose.label + u": not 6(1)(c) in the register"_s);
    }
    if (someLaw != any(rights, u"volgens een wet moet(en)? bewaren"_s))
        problems.append(u"what is said of erasing does not fit the bases"_s);
    return problems;
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
        if (any(said, u"nog vast hoelang"_s) == isKnown)
            problems.append(purpose.label + u": the term is "_s + (isKnown ? u"known"_s : u"open"_s)
                            + u" and the statement says otherwise"_s);
        if (any(said, u"nog vast hoelang"_s) && !reading.sheet(u"statement"_s).document().draft)
            problems.append(purpose.label + u": without a term, and not a draft"_s);
        const QString words = criterionOf(reading, u"activities.retention"_s, purpose.entry);
        const QString remark =
            isVague(words) ? u": \"zo lang als nodig\" of zoiets is geen termijn"_s : u"termijn in woorden"_s;
        if (term == u"fixed"_s && !words.isEmpty() && !isRemarked(reading, purpose.label, remark))
            problems.append(purpose.label + u": a term in words, and the plan is silent"_s);
        const bool isElseVague = isVague(criterionOf(reading, u"activities.retentionElse"_s, purpose.entry));
        if (isElseVague && !isRemarked(reading, purpose.label, u"gaat het niet door, dan is \"zo lang"_s))
            problems.append(purpose.label + u": no term if nothing comes of it, and the plan is silent"_s);
        if (isElseVague != any(purpose.lines, u"nog vast hoelang dit blijft als het niet doorgaat"_s))
            problems.append(purpose.label
                            + u": the term if nothing comes of it is not what the statement says"_s);
    }
    const EffectiveAnswer *older = reading.evaluation().answer({u"cleanup.olderTerm"_s, {}});
    const bool isOlderVague = older && isVague(older->value.asText());
    if (isOlderVague && !isRemarked(reading, {}, u"^Voor oudere bestanden is \"zo lang"_s))
        problems.append(u"no term for older files, and the plan is silent"_s);
    const QStringList told = reading.sheet(u"statement"_s).lines();
    if (isOlderVague != any(told, u"nog vast welke termijn voor oudere bestanden geldt"_s))
        problems.append(u"the term for older files is not what the statement says"_s);
    if (any(told, u"zo ?lang (als )?nodig"_s))
        problems.append(u"the statement says a term that says nothing"_s);
    // "As long as necessary" is never the pack's own answer.
    for (const QString &document : reading.documents(Audience::Public)) {
        const QStringList vague =
            reading.sheet(document).packLines().filter(rx(u"zo ?lang (als|dat)? ?(het |dat )?nodig"_s));
        if (!vague.isEmpty())
            problems.append(document + u": "_s + vague.constFirst());
    }
    return problems;
}

QStringList transfers(const Reading &reading)
{
    QStringList problems;
    const ReadTable known = reading.sheet(u"third-parties"_s).table(u"Bescherming buiten de EER"_s);
    const ReadTable told = reading.sheet(u"statement"_s).table(u"Wie"_s, u"Waar"_s);
    const QStringList entries = parties(reading);
    if (known.rows.size() != entries.size() || told.rows.size() != entries.size())
        problems.append(u"a recipient is missing, or there is one too many"_s);
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const QString entry = entries.at(row);
        const QString label = reading.label(u"parties"_s, entry);
        const auto expect = [&](bool holds, const QString &what) {
            if (!holds)
                problems.append(label + u": "_s + what);
        };
        const QString where = told.cell(row, u"Waar"_s).join(u' ');
        const QString country = reading.code(u"parties.country"_s, entry);
        const QString tool = reading.code(u"parties.transferTool"_s, entry);
        const std::optional<bool> listed = reading.yesNo(u"parties.dpf"_s, entry);
        expect(!known.cell(row, u"Rol"_s).isEmpty(), u"no role"_s);
        expect(!known.cell(row, u"Land"_s).isEmpty(), u"no country"_s);
        expect(!known.cell(row, u"Bescherming buiten de EER"_s).isEmpty(), u"no protection"_s);
        const bool isAssumed = reading.isUnknown(u"parties.country"_s, entry)
                               || reading.isUnknown(u"parties.dpf"_s, entry)
                               || reading.isUnknown(u"parties.transferTool"_s, entry);
        if (isAssumed) {
            expect(rx(u"^dat (ga|gaan) (ik|wij) nog na$"_s).match(where).hasMatch(),
                   u"states what is not known: "_s + where);
            expect(reading.sheet(u"statement"_s).document().draft, u"not known, and not a draft"_s);
            continue;
        }
        if (country.isEmpty()) {
            expect(rx(u"^dat leg(gen)? (ik|wij) nog vast$"_s).match(where).hasMatch(),
                   u"a country from nowhere"_s);
            continue;
        }
        const bool isInside = economicArea().contains(country);
        // Inside Europe the country says enough; elsewhere it is followed by what protects the data there.
        const QString place = known.cell(row, u"Land"_s).join(u' ');
        expect(isInside ? where == place
                        : where.startsWith(place + u": "_s) && !where.contains(u"binnen Europa"_s),
               u"inside Europe or not: "_s + where);
        if (isInside)
            continue;
        if (adequate().contains(country)) {
            expect(where.contains(u"Europese Commissie"_s), u"the decision is not named: "_s + where);
            continue;
        }
        expect(!where.contains(u"goed beschermd"_s) && !where.contains(u"een besluit"_s),
               u"a decision that does not exist: "_s + where);
        if (country == u"US"_s && listed == true) {
            expect(where.contains(u"Data Privacy Framework"_s), u"the list is not named: "_s + where);
            continue;
        }
        expect(!where.contains(u"Data Privacy Framework"_s), u"claims to be listed: "_s + where);
        expect(where.contains(u"modelcontract"_s) == (tool == u"scc"_s), u"standard clauses: "_s + where);
        if (tool.isEmpty() || tool == u"none"_s)
            expect(rx(u"(maak|maken) (ik|wij) nog afspraken"_s).match(where).hasMatch(),
                   u"no tool, and says: "_s + where);
        if (tool == u"none"_s)
            expect(isRemarked(reading, label, u"buiten Europa"_s), u"no tool, and the plan is silent"_s);
    }
    return problems;
}

QStringList agreements(const Reading &reading)
{
    QStringList problems;
    const Sheet &actions = reading.sheet(u"actions"_s);
    QStringList asked;
    QStringList first;
    for (const ReadTable &table : actions.tables()) {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (rx(u"^Overeenkomsten vragen$"_s).match(table.chapter).hasMatch())
                asked += table.cell(row, u"Partij"_s);
            if (rx(u"^Eerst doen$"_s).match(table.chapter).hasMatch())
                first += table.cell(row, u"Waarom"_s);
        }
    }
    const QStringList entries = parties(reading);
    for (const QString &entry : entries) {
        const QString label = reading.label(u"parties"_s, entry);
        const QString agreement = reading.code(u"parties.agreement"_s, entry);
        const bool isMissing = reading.code(u"parties.role"_s, entry) == u"processor"_s
                               && (agreement == u"none"_s || agreement == u"link-only"_s);
        if (isMissing != asked.contains(label))
            problems.append(label + u": the list of agreements to ask is wrong"_s);
        if (isMissing
            && !any(first, u'^' + QRegularExpression::escape(label) + u": .*verwerkersovereenkomst"_s))
            problems.append(label + u": no agreement, and not among what to do first"_s);
    }
    return problems;
}

bool allFive(const Reading &reading)
{
    const QStringList codes = reading.codes(u"marketing.softOptIn"_s);
    for (const QString &code : {u"sale"_s, u"told"_s, u"could-refuse"_s, u"similar"_s, u"unsubscribe"_s}) {
        if (!codes.contains(code))
            return false;
    }
    return true;
}

QStringList mailings(const Reading &reading)
{
    QStringList problems;
    const QStringList entries = ownActivities(reading);
    const auto consentAsked = [&](const QString &entry) {
        const QString basis = reading.code(u"activities.basis"_s, entry);
        return basis.isEmpty() || basis == u"consent"_s;
    };
    if (entries.contains(u"newsletter"_s) && !consentAsked(u"newsletter"_s) && !allFive(reading)) {
        // Business addresses published for it are another matter.
        const bool onlyCompanies = reading.codes(u"marketing.audience"_s) == QStringList{u"companies"_s};
        if (!onlyCompanies
            && !isRemarked(reading, reading.label(u"activities"_s, u"newsletter"_s),
                           u"vooraf toestemming nodig"_s))
            problems.append(u"a newsletter without consent, and the plan is silent"_s);
    }
    const QStringList channels = reading.codes(u"marketing.channels"_s);
    const bool byMail = channels.contains(u"email"_s) || channels.contains(u"message"_s);
    if (entries.contains(u"marketing"_s) && byMail && !consentAsked(u"marketing"_s) && !allFive(reading)
        && reading.isAnswered(u"marketing.channels"_s)
        && reading.codes(u"marketing.audience"_s) != QStringList{u"companies"_s}
        && !isRemarked(reading, reading.label(u"activities"_s, u"marketing"_s), u"vijf voorwaarden"_s))
        problems.append(
            u"marketing by mail to customers without the five conditions, and the plan is silent"_s);
    return problems;
}

QStringList phoneSales(const Reading &reading)
{
    const bool phones = reading.codes(u"marketing.channels"_s).contains(u"phone"_s);
    const QString basis = reading.code(u"activities.basis"_s, u"marketing"_s);
    if (!phones || basis.isEmpty() || basis == u"consent"_s)
        return {};
    return isRemarked(reading, reading.label(u"activities"_s, u"marketing"_s), u"verkoop per telefoon"_s)
               ? QStringList()
               : QStringList{u"selling by phone without consent, and the plan is silent"_s};
}

QStringList rights(const Reading &reading)
{
    QStringList problems;
    const Sheet &statement = reading.sheet(u"statement"_s);
    QStringList points;
    for (const Chapter &chapter : statement.chapters()) {
        if (rx(u"^(Je|Uw) rechten$"_s).match(chapter.heading).hasMatch() && points.isEmpty())
            points = chapter.lists.value(0);
    }
    for (const QString &right : {u"laten zien"_s, u"verbeteren"_s, u"wissen"_s, u"stil te zetten"_s,
                                 u"mee te geven"_s, u"bezwaar"_s}) {
        if (!any(points, right))
            problems.append(u"the right is missing: "_s + right);
    }
    if (!any(statement.under(rx(u"^(Je|Uw) rechten$"_s)),
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
    if (!any(complaint, authority))
        problems.append(u"the authority is missing: "_s + authority);
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        if (basesSaid(purpose.lines).contains(u"consent"_s)
            && !any(statement.lines(), u"^Gaf (je|u) toestemming\\? Die trek"_s))
            problems.append(purpose.label + u": that consent can be withdrawn is not said"_s);
    }
    return problems;
}

QStringList recordOfAll(const Reading &reading)
{
    const Sheet &record = reading.sheet(u"register"_s);
    if (!record.exists())
        return {u"there is no record"_s};
    const ReadTable strict = record.table(u"Landen buiten de EER"_s);
    QStringList problems;
    QStringList listed;
    for (const QList<QStringList> &row : strict.rows) {
        listed += row.value(0);
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (row.at(column).isEmpty())
                problems.append(row.value(0).join(u' ') + u": an empty field: "_s
                                + strict.columns.at(column));
        }
    }
    QStringList expected;
    const QStringList entries = ownActivities(reading);
    for (const QString &entry : entries)
        expected.append(reading.label(u"activities"_s, entry));
    if (listed != expected)
        problems.append(u"the record has other activities: "_s + listed.join(u" / "_s));
    if (reading.codes(u"activities.kinds"_s).contains(u"customer-systems"_s)
        && !reading.sheet(u"processor-register"_s).exists())
        problems.append(u"no record as processor"_s);
    return problems;
}

/// What documents for the public say that they must never say.
QStringList publicClaims(const Reading &reading, const QString &forbidden)
{
    QStringList problems;
    for (const QString &document : reading.documents(Audience::Public)) {
        const QStringList claims = reading.sheet(document).packLines().filter(rx(forbidden));
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
        expect(statement.has(rx(u"neemt bij (mij|ons) geen besluiten over"_s)),
               u"no decisions by a computer"_s);
        expect(statement.has(rx(u"(verkoop|verkopen) of (ruil|ruilen) (je|jouw|uw) gegevens niet"_s)),
               u"not sold"_s);
        expect(statement.has(rx(u"alleen voor de doelen in deze verklaring"_s)), u"the only use"_s);
        const QStringList others = reading.evaluation().entries(u"activities"_s);
        const bool someChildren = std::any_of(others.begin(), others.end(), [&](const QString &entry) {
            return reading.codes(u"activities.people"_s, entry).contains(u"children"_s);
        });
        expect(someChildren || reading.yesNo(u"care.children"_s) == true
                   || statement.has(rx(u"niet op kinderen onder de 16"_s)),
               u"not meant for children"_s);
        expect(plan.has(rx(u"^Ga je later|[Ll]ater"_s)), u"advice for later"_s);
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
    const bool saysNone = statement.has(rx(u"^Gegevens over gezondheid, geloof, .*niet\\.$"_s));
    expect(!nothingSpecial || saysNone, u"no special data, and not said"_s);
    expect(!someSpecial || !saysNone, u"special data, and says there are none"_s);
    const QStringList customers = reading.codes(u"activities.sensitive"_s, u"customer-systems"_s);
    const bool forOthers = reading.evaluation().entries(u"activities"_s).contains(u"customer-systems"_s);
    if (nothingSpecial && (!forOthers || customers == QStringList{u"none"_s})) {
        expect(plan.has(rx(u"geen gegevens hebt over gezondheid"_s)),
               u"no special data, and not in the plan"_s);
        expect(plan.has(rx(u"^Komt er later"_s)), u"no advice for when special data come"_s);
    }
    if (reading.isAnswered(u"website.parts"_s) && reading.codes(u"website.parts"_s) == QStringList{u"none"_s})
        expect(statement.has(rx(u"gebruikt geen cookies"_s)), u"no cookies, and not said"_s);
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
    if (named && !statement.has(rx(u"\\b(ouder|ouders|voogd)\\b"_s)))
        problems.append(u"children, and no word on a parent"_s);
    if ((named || some) && statement.has(rx(u"niet op kinderen onder de 16"_s)))
        problems.append(u"children, and says there are none"_s);
    if (named && someConsent && reading.isAnswered(u"children.consent"_s)
        && reading.codes(u"children.consent"_s) == QStringList{u"not-yet"_s}
        && !isRemarked(reading, {}, u"nog geen toestemming aan een ouder"_s))
        problems.append(u"consent of children without a parent, and the plan is silent"_s);
    return problems;
}

QStringList claimedMeasures(const Reading &reading)
{
    QStringList problems;
    const QStringList lines = reading.sheet(u"statement"_s).under(rx(u"^Hoe (ik|wij) gegevens bescherm"_s));
    for (const QString &line : lines) {
        // Cleaning up and breaches stand in the same chapter.
        static const QRegularExpression kinds =
            rx(u"^(Inloggen|Apparaten, website en reservekopieën|Papier en "
               u"werkruimte|Extra beschermde gegevens|Mensen en controle): "_s);
        const qsizetype colon = line.indexOf(u": "_s);
        if (colon < 0 || !kinds.match(line).hasMatch())
            continue;
        QString list = line.mid(colon + 2);
        list.chop(list.endsWith(u'.') ? 1 : 0);
        // "en" can be in the last one, so each measure is looked for and taken out.
        for (const Measure &measure : measures()) {
            const QRegularExpression one =
                rx(u"(^|, | en )"_s + QRegularExpression::escape(measure.words) + u"(?=$|, | en )"_s);
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

/// Everything the user typed, wherever.
QSet<QString> typedAnswers(const Answers &answers)
{
    QSet<QString> all;
    for (const Value &value : answers.values) {
        if (!value.asText().isEmpty())
            all.insert(value.asText());
        if (!value.otherText().isEmpty())
            all.insert(value.otherText());
        if (const std::optional<Duration> duration = value.asDuration();
            duration && !duration->criterion.isEmpty())
            all.insert(duration->criterion);
    }
    for (const QString &explanation : answers.explanations)
        all.insert(explanation);
    for (const Overruling &overruling : answers.overruled) {
        all.insert(overruling.reason);
        all.insert(overruling.who);
    }
    return all;
}

QStringList typedAsTyped(const Reading &reading)
{
    QStringList problems;
    const QSet<QString> typed = typedAnswers(reading.evaluation().answers());
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            for (const QString &words : reading.sheet(document).typed()) {
                if (!typed.contains(words))
                    problems.append(document + u": nobody typed: "_s + words);
            }
        }
    }
    // In another language the same words.
    const Reading english = reading.in(u"en"_s);
    for (const QString &document : {u"statement"_s, u"register"_s}) {
        QStringList here = reading.sheet(document).typed();
        QStringList there = english.sheet(document).typed();
        here.sort();
        there.sort();
        if (here != there)
            problems.append(document + u": typed words differ between the languages"_s);
    }
    return problems;
}

QStringList nothingDangles(const Reading &reading)
{
    QStringList problems;
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            const Sheet &sheet = reading.sheet(document);
            for (const QString &line : sheet.packLines()) {
                if (line.trimmed().isEmpty())
                    problems.append(document + u": an empty line"_s);
            }
            for (qsizetype at = 0; at < sheet.packLines().size(); ++at) {
                // What ends with a colon promises something after it.
                if (sheet.packLines().at(at).endsWith(u':') && at + 1 == sheet.packLines().size())
                    problems.append(document + u": nothing follows: "_s + sheet.packLines().at(at));
            }
            for (const Chapter &chapter : sheet.chapters()) {
                qsizetype intros = 0;
                for (const QString &line : chapter.lines)
                    intros += line.endsWith(u':') ? 1 : 0;
                qsizetype lists = 0;
                for (const QStringList &points : chapter.lists)
                    lists += points.isEmpty() ? 0 : 1;
                // Only public documents: tables of others follow an intro as well.
                if (audience == Audience::Public && intros > lists
                    && !std::any_of(chapter.lines.begin(), chapter.lines.end(), [&](const QString &line) {
                           return line.endsWith(u':') && sheet.typed().contains(line);
                       }))
                    problems.append(document + u": a promise without a list: "_s + chapter.heading);
            }
        }
    }
    return problems;
}

QStringList runningLines(const Reading &reading)
{
    QStringList problems;
    const QString date = QLocale(u"nl"_s).toString(reading.evaluation().date(), u"d MMMM yyyy"_s);
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            const RunningLines &lines = reading.sheet(document).document().running;
            const QString foot = lines.footerLeft + u' ' + lines.footerBelow;
            const auto expect = [&](bool holds, const QString &what) {
                if (!holds)
                    problems.append(document + u": "_s + what);
            };
            const bool isInternal = audience == Audience::Internal;
            expect(foot.contains(date), u"no date"_s);
            expect(foot.contains(rx(u"(Uitgave \\d|Nog niet vastgesteld)"_s)), u"no edition"_s);
            expect(foot.contains(u"Geen juridisch advies"_s) == isInternal, u"legal advice"_s);
            expect(foot.contains(u"Wet nagekeken op"_s) == isInternal, u"age of the law"_s);
            expect(foot.contains(reading.evaluation().pack().version.toString()) == isInternal,
                   u"version of the pack"_s);
            expect(lines.headerRight.contains(u"Intern"_s) == isInternal, u"mark of an internal document"_s);
        }
    }
    const Sheet &statement = reading.sheet(u"statement"_s);
    if (!statement.has(rx(u"^Deze tekst is van "_s + date)))
        problems.append(u"statement: no date in the text"_s);
    if (reading.isAnswered(u"statement.newest"_s) != statement.has(rx(u"^De nieuwste versie staat op "_s)))
        problems.append(u"statement: where the newest version stands"_s);
    if (reading.isAnswered(u"statement.changes"_s) != statement.has(rx(u"^Nieuw in deze versie: "_s)))
        problems.append(u"statement: what changed"_s);
    return problems;
}

/// What is written in one document is written in the others.
QStringList sameFacts(const Reading &reading)
{
    QStringList problems;
    const Sheet &record = reading.sheet(u"register"_s);
    const ReadTable strict = record.table(u"Landen buiten de EER"_s);
    const ReadTable extra = record.table(u"Reden in de wet"_s);
    const ReadTable kept = reading.sheet(u"retention"_s).table(u"Waarom zo lang"_s);
    const ReadTable told = reading.sheet(u"statement"_s).table(u"Wie"_s, u"Waarvoor"_s);
    const ReadTable known = reading.sheet(u"third-parties"_s).table(u"Bescherming buiten de EER"_s);
    const ReadTable processing = reading.sheet(u"processor-register"_s).table(u"Wie ze krijgt"_s);
    const QStringList leaflet = reading.sheet(u"leaflet"_s).lines();
    const QString open = u"Nog open."_s;
    QMap<QString, QStringList> receivers; ///< by activity
    QMap<QString, QStringList> given;     ///< what an activity gives to each of its receivers
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all) {
        const auto expect = [&](bool holds, const QString &what) {
            if (!holds)
                problems.append(purpose.label + u": "_s + what);
        };
        const qsizetype row = strict.rowOf(purpose.label);
        const qsizetype keptRow = kept.rowOf(purpose.label);
        const qsizetype extraRow = extra.rowOf(purpose.label);
        expect(row >= 0 && keptRow >= 0 && extraRow >= 0, u"not in every document"_s);
        if (row < 0)
            continue;
        // Purpose.
        const QString purposeSaid = strict.cell(row, u"Doel"_s).join(u' ');
        expect(purposeSaid == open || purpose.lines.contains(u"Doel: "_s + purposeSaid),
               u"another purpose"_s);
        // People and items; the record adds what is special to the items.
        const QStringList people = strict.cell(row, u"Van wie"_s);
        QStringList special = extra.cell(extraRow, u"Extra beschermd"_s);
        special.removeAll(u"–"_s);
        special.removeAll(open);
        QStringList items = strict.cell(row, u"Welke gegevens"_s);
        expect(kept.cell(keptRow, u"Welke gegevens"_s) == items, u"other items in the table of terms"_s);
        expect(items.mid(items.size() - special.size()) == special,
               u"special data missing among the items"_s);
        given[purpose.label] = items;
        items.removeAll(open);
        items = items.mid(0, items.size() - special.size());
        const bool peopleOpen = people == QStringList{open};
        QString said;
        if (!peopleOpen && !items.isEmpty())
            said = u"Gegevens van "_s + joined(people) + u": "_s + joined(items) + u'.';
        else if (!peopleOpen)
            said = u"Van wie: "_s + joined(people) + u'.';
        else if (!items.isEmpty())
            said = u"Welke gegevens: "_s + joined(items) + u'.';
        expect(said.isEmpty()
                   || std::any_of(purpose.lines.begin(), purpose.lines.end(),
                                  [&](const QString &line) { return sameWords(line, said); }),
               u"the statement does not say: "_s + said);
        // Basis.
        static const QMap<QString, QString> articles = {
            {u"consent"_s, u"art. 6(1)(a)"_s},     {u"contract"_s, u"art. 6(1)(b)"_s},
            {u"law"_s, u"art. 6(1)(c)"_s},         {u"vital"_s, u"art. 6(1)(d)"_s},
            {u"public-task"_s, u"art. 6(1)(e)"_s}, {u"interest"_s, u"art. 6(1)(f)"_s}};
        const QString basis = basesSaid(purpose.lines).value(0);
        const QStringList reason = extra.cell(extraRow, u"Reden in de wet"_s);
        if (basis != u"open"_s)
            expect(reason.contains(articles.value(basis)),
                   u"another basis in the register: "_s + reason.join(u' '));
        // Term.
        const QStringList term = strict.cell(row, u"Hoe lang"_s);
        expect(kept.cell(keptRow, u"Termijn"_s) == term, u"another term in the table of terms"_s);
        const QString termSaid = termsSaid(purpose.lines).value(0);
        static const QString elsePrefix = u"Gaat het niet door: "_s;
        for (const QString &one : term) {
            // Words that are no term are open in the statement only: the owner's tables have what was typed.
            if (isVague(one) || isVague(one.mid(elsePrefix.size())))
                continue;
            if (one.startsWith(elsePrefix)) {
                expect(
                    purpose.lines.contains(u"Gaat het niet door, dan geldt: "_s + one.mid(elsePrefix.size())),
                    u"another term when nothing comes of it"_s);
            } else if (one != open) {
                expect(termSaid.contains(one, Qt::CaseInsensitive),
                       u"the statement says: "_s + termSaid + u", the register: "_s + one);
                const QString start = u'^' + QRegularExpression::escape(purpose.label + u": "_s);
                expect(!any(leaflet, start)
                           || any(leaflet, u"(?i)"_s + start + QRegularExpression::escape(one) + u'$'),
                       u"the leaflet has another term than: "_s + one);
            }
        }
        receivers[purpose.label] = strict.cell(row, u"Wie ze krijgt"_s);
    }
    // Recipients, from the side of the parties.
    const QStringList entries = parties(reading);
    const QStringList customerSystems =
        processing.rows.isEmpty() ? QStringList() : processing.cell(0, u"Wie ze krijgt"_s);
    for (qsizetype party = 0; party < entries.size(); ++party) {
        const QString label = reading.label(u"parties"_s, entries.at(party));
        const auto expect = [&](bool holds, const QString &what) {
            if (!holds)
                problems.append(label + u": "_s + what);
        };
        expect(known.cell(party, u"Partij"_s) == QStringList{label}, u"not in its place among the parties"_s);
        const bool isNamed = reading.code(u"parties.named"_s, entries.at(party)) == u"name"_s;
        const QStringList shown = told.cell(party, u"Wie"_s);
        expect(!isNamed || shown == QStringList{label}, u"has another name in the statement"_s);
        QStringList expectedFor;
        QSet<QString> expectedItems;
        for (const Purpose &purpose : all) {
            if (!receivers[purpose.label].contains(label))
                continue;
            if (!expectedFor.contains(purpose.label))
                expectedFor.append(purpose.label);
            for (const QString &item : std::as_const(given[purpose.label]))
                expectedItems.insert(item);
        }
        if (customerSystems.contains(label)) {
            for (const QString &item : processing.cell(0, u"Welke gegevens"_s))
                expectedItems.insert(item);
        }
        expectedItems.remove(open);
        const QString forSaid = joined(told.cell(party, u"Waarvoor"_s));
        // In a sentence the name of an activity begins with a small letter.
        const QString forMeant =
            expectedFor.isEmpty() ? u"als het werk daarom vraagt"_s : joined(expectedFor);
        expect(sameWords(forSaid, forMeant), u"for other activities: "_s + forSaid);
        const QStringList gets = known.cell(party, u"Welke gegevens"_s);
        const QSet<QString> getsSaid(gets.begin(), gets.end());
        expect(expectedItems.isEmpty() ? getsSaid == QSet<QString>{u"Nog niet genoemd."_s}
                                       : getsSaid == expectedItems,
               u"gets other items: "_s + gets.join(u" / "_s));
        // Role.
        const QString role = reading.code(u"parties.role"_s, entries.at(party));
        const QString how = told.cell(party, u"Hoe"_s).join(u' ');
        static const QMap<QString, QString> roles = {{u"processor"_s, u"werkt alleen voor"_s},
                                                     {u"controller"_s, u"ook voor eigen doelen"_s},
                                                     {u"joint"_s, u"beslist samen met"_s},
                                                     {u"check"_s, u"kan gegevens krijgen"_s}};
        for (auto one = roles.begin(); one != roles.end(); ++one) {
            const bool isOwnKind = entries.at(party) == u"other"_s || entries.at(party).startsWith(u"own-"_s);
            if (!isOwnKind && reading.isAnswered(u"parties.role"_s, entries.at(party)))
                expect(how.contains(one.value()) == (one.key() == role),
                       u"role "_s + role + u" reads: "_s + how);
        }
        // Countries outside Europe.
        const QString country = reading.code(u"parties.country"_s, entries.at(party));
        if (country.isEmpty() || reading.isUnknown(u"parties.country"_s, entries.at(party)))
            continue;
        for (const Purpose &purpose : all) {
            if (!expectedFor.contains(purpose.label))
                continue;
            const QString countries =
                strict.cell(strict.rowOf(purpose.label), u"Landen buiten de EER"_s).join(u' ');
            expect(countries.contains(known.cell(party, u"Land"_s).join(u' '), Qt::CaseInsensitive)
                       != economicArea().contains(country),
                   u"its country in the register, for "_s + purpose.label + u": "_s + countries);
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

QStringList noAdviceInPublic(const Reading &reading)
{
    QStringList problems;
    for (const QString &document : reading.documents(Audience::Public)) {
        const QStringList advice = reading.sheet(document).packLines().filter(
            rx(u"(Te doen|Nog open|Je vertelde|[Jj]e moet|Zorg dat|Eerst oplossen|Let op:|privacyplan)"_s));
        for (const QString &line : advice)
            problems.append(document + u": "_s + line);
    }
    return problems;
}

QStringList noLeftovers(const Reading &reading)
{
    QStringList problems;
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            const QStringList tokens = reading.sheet(document).packLines().filter(rx(
                u"(#\\w|\\{|\\}|\\bTODO\\b|voeg hier|being worked on|lorem|\\bundefined\\b|\\bnull\\b)"_s));
            for (const QString &line : tokens)
                problems.append(document + u": "_s + line);
        }
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
            && !any(purpose.lines, u"^Gegevens van .+: .+\\.$"_s))
            problems.append(purpose.label + u": no people with their data"_s);
        if (said(u"activities.purpose"_s) && !any(purpose.lines, u"^Doel: ."_s))
            problems.append(purpose.label + u": no purpose"_s);
        const bool saysWhatIfNot =
            any(purpose.lines, u"^(De wet vraagt deze gegevens|Voor de overeenkomst zijn deze gegevens nodig"
                               u"|(Je|U) hoeft deze gegevens niet|(Je|U) kiest zelf of"
                               u"|Of (je|u) deze gegevens moet geven)"_s)
            // What the law or the contract asks is said by the basis already.
            || reading.code(u"activities.requirement"_s, purpose.entry)
                   == reading.code(u"activities.basis"_s, purpose.entry);
        if (!saysWhatIfNot)
            problems.append(purpose.label + u": not whether it must be given"_s);
        if (any(purpose.lines, u"^Of (je|u) deze gegevens moet geven"_s) && !isDraft)
            problems.append(purpose.label + u": what if not is open, and not a draft"_s);
        if (strict.cell(strict.rowOf(purpose.label), u"Wie ze krijgt"_s).isEmpty())
            problems.append(purpose.label + u": no recipients"_s);
    }
    return problems;
}

QStringList noExclusion(const Reading &reading)
{
    QStringList problems = publicClaims(
        reading,
        u"(?i)(aansprakelijk|op eigen risico|geen rechten worden ontleend|vrijwar|kosten in rekening|vergoeding vragen)"_s);
    if (!reading.sheet(u"statement"_s).has(rx(u"^Een verzoek kost niets"_s)))
        problems.append(u"statement: not that a request is free"_s);
    return problems;
}

QStringList noCopyAsked(const Reading &reading)
{
    QStringList problems;
    for (const QString &document : reading.documents(Audience::Public)) {
        const Sheet &sheet = reading.sheet(document);
        for (const Chapter &chapter : sheet.chapters()) {
            if (!rx(u"[Rr]echten|kun (je|u)|[Bb]ezwaar"_s).match(chapter.heading).hasMatch())
                continue;
            for (const QString &line : chapter.lines) {
                const bool isCopy =
                    rx(u"(kopie van|scan van) (je|uw|een) (paspoort|identiteit|ID)"_s).match(line).hasMatch();
                if (isCopy && !rx(u"(bedekt|afge|door)"_s).match(line).hasMatch())
                    problems.append(document + u": "_s + line);
            }
        }
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
                return rx(heading).match(chapter.heading).hasMatch() && !chapter.lines.isEmpty();
            });
    };
    if (reading.yesNo(u"website.any"_s) == true && !chapterExists(u"^Cookies"_s))
        problems.append(u"a website without a chapter on cookies"_s);
    if (statement.has(rx(u"Bij de doelen staat wat er in dat logboek komt"_s))) {
        const QList<Purpose> all = purposes(reading);
        const bool isThere = std::any_of(
            all.begin(), all.end(), [](const Purpose &purpose) { return purpose.entry == u"server-logs"_s; });
        if (!isThere)
            problems.append(u"promises what is in the log, and does not say it"_s);
    }
    if (reading.sheet(u"leaflet"_s).has(rx(u"privacyverklaring noemt ze, en zegt waarom het mag"_s))
        && statement.table(u"Wie"_s, u"Waarvoor"_s).rows.isEmpty())
        problems.append(u"the leaflet promises a list of parties that the statement has not"_s);
    if (statement.has(rx(u"zonder diensten van anderen die gegevens krijgen"_s))
        && !parties(reading).isEmpty())
        problems.append(u"says nobody gets data, and there are parties"_s);
    if (reading.sheet(u"leaflet"_s).has(rx(u"^Niemand buiten het bedrijf"_s)) && !parties(reading).isEmpty())
        problems.append(u"the leaflet says nobody gets data, and there are parties"_s);
    return problems;
}

/// What is not confirmed does not count: a public document states nothing that is only assumed.
QStringList nothingAssumed(const Reading &reading)
{
    QStringList problems;
    const Sheet &statement = reading.sheet(u"statement"_s);
    const auto silent = [&](const QString &question, const QString &pattern) {
        if (reading.isUnknown(question) && any(statement.lines(), pattern))
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

const QList<Rule> &basisRules()
{
    static const QList<Rule> rules = {
        {u"INV-01"_s, u"one basis a purpose, never consent for a contract"_s, oneBasis},
        {u"INV-02"_s, u"special data, criminal data and the citizen service number have a ground"_s,
         specialData},
        {u"INV-03"_s, u"an interest is named, weighed and open to objection"_s, interests},
        {u"INV-04"_s, u"consent can be withdrawn and proved"_s, consents},
        {u"INV-05"_s, u"a duty names its law"_s, duties},
        {u"INV-06"_s, u"a term or a criterion for each purpose"_s, terms},
        {u"INV-07"_s, u"role, country and protection of each recipient"_s, transfers},
        {u"INV-08"_s, u"a processor without agreement is the first thing to do"_s, agreements},
        {u"INV-09"_s, u"newsletters and marketing by mail"_s, mailings},
        {u"INV-10"_s, u"selling by phone"_s, phoneSales},
        {u"INV-11"_s, u"all rights, withdrawing and the authority"_s, rights},
        {u"INV-12"_s, u"the record is always there and whole"_s, recordOfAll},
        {u"INV-13"_s, u"no implied consent"_s, noImpliedConsent},
        {u"INV-14"_s, u"a no is said, and contradictions are noticed"_s, negatives},
        {u"INV-15"_s, u"children and their parents"_s, children},
        {u"INV-16"_s, u"only measures that were answered with yes"_s, claimedMeasures},
        {u"INV-17"_s, u"what was typed stands as it was typed"_s, typedAsTyped},
        {u"INV-18"_s, u"nothing dangles"_s, nothingDangles},
        {u"INV-19"_s, u"date, edition and age of the law"_s, runningLines},
        {u"INV-21"_s, u"the same facts in every document"_s, sameFacts},
        {u"INV-22"_s, u"internals stay inside"_s, internalsStayInside},
        {u"G-03"_s, u"no advice in a public document"_s, noAdviceInPublic},
        {u"G-04"_s, u"no leftovers of a template"_s, noLeftovers},
        {u"G-05"_s, u"each purpose is whole"_s, wholePurposes},
        {u"G-06"_s, u"no exclusion of liability, no fee"_s, noExclusion},
        {u"G-07"_s, u"objecting stands by itself"_s, objection},
        {u"G-08"_s, u"no copy of an identity document asked"_s, noCopyAsked},
        {u"G-09"_s, u"what is promised is there"_s, promisesKept},
        {u"G-11"_s, u"nothing that is only assumed is stated"_s, nothingAssumed}};
    return rules;
}

} // namespace binder::testing
