// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/answers_json.h"
#include "model/pack/load.h"
#include "tests/support/plain_document.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// What the documents say of an ordinary business is true. A few answers, and the words that must come of
/// them or may not: the example of a kind of sentence that was once untrue.
class TestTrueSentences : public QObject
{
    Q_OBJECT

private:
    /// Answers written with ' for "; the entries are those that the addresses name.
    Answers answersOf(QByteArray json) const
    {
        json.replace('\'', '"');
        const QJsonObject given = QJsonDocument::fromJson("{" + json + "}").object();
        QJsonObject answers = given;
        QJsonObject entries;
        for (const auto &[group, kinds] :
             {std::pair{u"activities"_s, u"activities.kinds"_s}, {u"parties"_s, u"parties.kinds"_s}}) {
            QJsonArray named;
            for (auto one = given.begin(); one != given.end(); ++one) {
                if (!one.key().startsWith(group + u'['))
                    continue;
                const QString entry = one.key().section(u'[', 1).section(u']', 0, 0);
                if (!named.contains(entry))
                    named.append(entry);
            }
            entries.insert(group, named);
            if (!named.isEmpty())
                answers.insert(kinds, named);
        }
        const QJsonObject file{{u"format"_s, u"privacy-binder-answers"_s},
                               {u"version"_s, 1},
                               {u"pack"_s, u"nl-avg"_s},
                               {u"packVersion"_s, m_pack.version.toString()},
                               {u"language"_s, u"nl"_s},
                               {u"entries"_s, entries},
                               {u"answers"_s, answers},
                               {u"unknown"_s, QJsonArray()},
                               {u"rejected"_s, QJsonArray()},
                               {u"explanations"_s, QJsonObject()},
                               {u"advisorNotes"_s, QJsonObject()}};
        const Result<Answers> made = answersFromJson(QJsonDocument(file).toJson());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    Evaluation evaluate(const QByteArray &json) const
    {
        return Evaluation::evaluate(m_pack, answersOf(json), {2026, 12, 1});
    }

    static void row(const char *subject, const QByteArray &answers, const QString &document,
                    const QStringList &says, const QStringList &never, const QString &language = u"nl"_s)
    {
        QTest::newRow(subject) << answers << document << says << never << language;
    }

    /// What the law says now, and what it said before.
    static void lawOfToday()
    {
        const QByteArray pupils =
            "'organisation.country': 'NL', 'situations.any': ['children'], 'children.consent': ['mail'], "
            "'activities[newsletter].basis': 'consent', 'activities[newsletter].consentHow': ['tick-box']";
        row("a request of a child", pupils, u"statement"_s,
            {u"Gaat het om een kind onder de 12 jaar? Dan doet een ouder of voogd het verzoek."_s,
             u"Van 12 tot en met 15 jaar mag een kind dat zelf, en een ouder of voogd ook."_s,
             u"Vanaf 16 jaar doet de jongere het zelf."_s,
             u"Toestemming intrekken mag een kind zelf vanaf 12 jaar."_s},
            {u"behandeling"_s});
        row("a request of a child, in English", pupils, u"statement"_s,
            {u"From 16 the young person does it."_s, u"From 12 a child may withdraw consent itself."_s}, {},
            u"en"_s);
        row("a request of a child, the plan", pupils, u"plan"_s,
            {u"Bij een kind van 12 of ouder is de handtekening van een ouder dus overbodig."_s},
            {u"behandeling beslissen"_s});
        row("no children", "'organisation.country': 'NL', 'situations.any': ['none']", u"statement"_s, {},
            {u"Van 12 tot en met 15"_s, u"voogd"_s});
        const QByteArray young = "'organisation.country': 'NL', 'care.kind': 'treatment', 'care.children': "
                                 "true, 'activities[client-files].basis': 'contract'";
        row("children under treatment", young, u"statement"_s,
            {u"Over een behandeling beslissen kind en ouders samen van 12 tot en met 15 jaar."_s,
             u"Een verzoek over het zorgdossier doet een kind vanaf 12 jaar zelf."_s},
            {u"mag een kind dat zelf, en een ouder of voogd ook"_s});
        row("a care file", young, u"retention"_s,
            {u"twintig jaar na de laatste wijziging, of langer als goede zorg dat vraagt"_s,
             u"op papier of digitaal vragen het eerder te vernietigen"_s},
            {});
        row("a program for care files", young, u"plan"_s,
            {u"NEN 7510 en NEN 7512, en volgens NEN 7513 bijhouden wie keek"_s}, {});
        row("papers about a building", "'organisation.country': 'NL', 'activities[invoicing].basis': 'law'",
            u"retention"_s, {u"tot negen jaar na het jaar waarin je het ging gebruiken"_s}, {u"tien jaar"_s});
        row("how long applicants stay",
            "'organisation.country': 'NL', 'organisation.people': ['staff'], "
            "'activities[applicants].basis': 'contract'",
            u"retention"_s,
            {u"De toezichthouder raadt aan gegevens van sollicitanten vier weken"_s,
             u"autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/sollicitaties, 12 juli 2026"_s},
            {u"vka.nl"_s});
        row("a copy in care",
            "'organisation.country': 'NL', 'activities[client-files].sensitive': ['id-copy'], "
            "'activities[client-files].idGround': 'care'",
            u"actions"_s, {u"Noteer de soort en het nummer, en vernietig de kopieën die er zijn."_s}, {});
        row("a copy in care, for the public",
            "'organisation.country': 'NL', 'activities[client-files].sensitive': ['id-copy'], "
            "'activities[client-files].idGround': 'care'",
            u"statement"_s, {}, {u"omdat een wet dat vraagt"_s});
        row("checking clients",
            "'organisation.country': 'NL', 'activities[orders].sensitive': ['id-copy'], "
            "'activities[orders].idGround': 'wwft'",
            u"statement"_s, {u"Dat bewaren wij vijf jaar na het einde. Daarna gaat het weg."_s},
            {u"omdat een wet dat vraagt"_s});
        row("a fingerprint on a ground that does not fit",
            "'activities[accounts].sensitive': ['biometric'], 'activities[accounts].specialGround': 'claims'",
            u"actions"_s, {u"Vraag uitdrukkelijk toestemming, of kies een pas, code of sleutel."_s}, {});
        const QByteArray calls = "'activities[marketing].basis': 'consent', 'marketing.channels': ['phone'], "
                                 "'marketing.phoneConsent': false";
        row("calls without consent", calls, u"actions"_s,
            {u"Bel alleen mensen die vooraf ja zeiden, ook als het klanten of zzp'ers zijn."_s}, {});
        row("calls to numbers that businesses published", calls + ", 'marketing.audience': ['companies']",
            u"actions"_s, {}, {u"Bel alleen mensen"_s});
        row("care files when the care stops", young, u"plan"_s,
            {u"Dan mag een andere zorgverlener je dossiers overnemen, zonder toestemming en gratis."_s}, {});
        row("offences of staff",
            "'organisation.people': ['staff'], 'activities[personnel].sensitive': ['criminal']", u"actions"_s,
            {u"Vraag eerst advies, en wacht tot dan met vastleggen."_s}, {});
        const QByteArray checks = "'activities[orders].basis': 'law', 'activities[orders].law': 'wwft', "
                                  "'activities[orders].term': 'fixed', 'activities[orders].retention': "
                                  "{'unit': 'year', 'start': 'end-of-agreement', 'amount': ";
        row("checks of clients that stay too long", checks + "7}", u"actions"_s,
            {u"Maak de termijn vijf jaar, en wis het daarna meteen."_s}, {});
        row("checks of clients that stay as long as they must", checks + "5}", u"actions"_s, {},
            {u"Maak de termijn vijf jaar"_s});
        row("a message without its sender",
            "'activities[newsletter].basis': 'consent', 'marketing.sender': false", u"actions"_s,
            {u"Zet in elk bericht je naam, met een geldig adres of nummer om te stoppen."_s}, {});
        row("a message with its sender",
            "'activities[newsletter].basis': 'consent', 'marketing.sender': true", u"plan"_s,
            {u"In elk bericht staat wie je bent en waar iemand kan stoppen."_s}, {});
        row("calls show their number", calls + ", 'organisation.country': 'NL'", u"plan"_s,
            {u"Bel met een nummer dat te zien is."_s}, {});
        row("the way to the court", "'organisation.country': 'NL'", u"plan"_s,
            {u"kan binnen 6 weken naar de rechter"_s,
             u"de rechten van een ander of een rekening die openstaat"_s},
            {});
        row("legal bases are named", "'activities[contact].basis': 'interest'", u"plan"_s,
            {u"Gerechtvaardigde belangen en de afweging"_s}, {u"Goede redenen"_s});
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
    }

    void says_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<QStringList>("never");
        QTest::addColumn<QString>("language");

        const QByteArray processor = "'parties[mail].role': 'processor', 'parties[bank].role': 'controller', "
                                     "'activities[contact].storedAt': ['mail'], "
                                     "'activities[contact].shared': true, "
                                     "'activities[contact].sharedWith': ['bank']";
        row("a processor", processor, u"statement"_s,
            {u"werkt in onze opdracht"_s, u"is zelf verantwoordelijk voor wat zij ermee doet"_s},
            {u"werkt alleen voor"_s, u"eigen doelen"_s});
        row("a processor, in English", processor, u"statement"_s,
            {u"works on our instructions"_s, u"is itself responsible for what it does with it"_s},
            {u"works only for"_s, u"own purposes"_s}, u"en"_s);
        row("a processor among the parties", processor, u"third-parties"_s,
            {u"Werkt in opdracht"_s, u"Zelf verantwoordelijk"_s},
            {u"alleen in opdracht"_s, u"eigen doelen"_s});

        const QByteArray invoices =
            "'activities[invoicing].basis': 'law', 'activities[invoicing].law': 'awr', "
            "'activities[invoicing].requirement': 'law', "
            "'activities[invoicing].consequence': {'textId': 'suggest.consequence.invoicing'}";
        row("an invoice", invoices, u"statement"_s,
            {u"Zonder deze gegevens kunnen wij geen goede factuur maken. Wat op de factuur staat, bewaren wij omdat de belastingwet dat vraagt (artikel 52 AWR)."_s,
             u"Dit moet van de wet: de belastingwet (artikel 52 AWR)."_s},
            {u"geen factuur sturen"_s});

        const QByteArray orders =
            "'activities[shop-orders].term': 'fixed', 'activities[shop-orders].retention': "
            "{'amount': 2, 'unit': 'year', 'start': 'delivery'}, "
            "'activities[shop-orders].retentionWhy': 'claims'";
        row("two years after an order", orders, u"retention"_s,
            {u"Zo lang kan iemand nog iets eisen of vragen"_s}, {u"geldt de garantie"_s});

        const QByteArray coach =
            "'organisation.country': 'NL', 'organisation.profile': 'different', 'care.kind': 'coaching', "
            "'care.standIn': 'no', "
            "'care.insurerItems': ['none'], 'activities[client-files].basis': 'contract', "
            "'activities[client-files].shared': true, 'activities[client-files].sharedWith': ['stand-in'], "
            "'parties[stand-in].role': 'controller', 'parties[stand-in].named': 'kind'";
        row("a coach who bills no insurer", coach, u"statement"_s, {u"Vervanger"_s},
            {u"zorgverzekeraar"_s, u"Waarnemer"_s, u"ziet je dossier niet"_s});
        row("a coach who bills no insurer, the plan", coach, u"plan"_s, {},
            {u"zorgverzekeraar"_s, u"ziet de dossiers niet"_s});

        const QByteArray help = "'organisation.people': ['alone'], 'parties[it-help].role': 'processor', "
                                "'activities[contact].storedAt': ['mail'], 'activities[contact].shared': "
                                "false, 'parties[it-help].access': ";
        const QByteArray helpWithout = help + "'none', 'parties[it-help].agreement': 'none'";
        row("help that gets no data", helpWithout, u"statement"_s,
            {u"Hulp van buiten kan niet bij je gegevens."_s},
            {u"IT-hulp"_s, u"als het werk daarom vraagt"_s});
        row("help that gets no data, the parties", helpWithout, u"third-parties"_s,
            {u"Toegang tot gegevens voor IT-hulp: nee."_s}, {u"Te doen: overeenkomst"_s});
        row("help that gets no data, the actions", helpWithout, u"actions"_s, {},
            {u"Vraag de verwerkersovereenkomst"_s});
        row("help that gets data", help + "'supervised', 'parties[it-help].agreement': 'none'",
            u"third-parties"_s, {u"Te doen: overeenkomst"_s}, {});
        const QByteArray unused = "'parties[bank].role': 'controller', 'parties[bank].country': 'NL', "
                                  "'activities[contact].storedAt': ['mail'], "
                                  "'activities[contact].shared': false";
        row("a party that no activity uses", unused, u"statement"_s, {},
            {u"Bank"_s, u"als het werk daarom vraagt"_s});
        row("a party that no activity uses, the access list", unused, u"access"_s, {}, {u"Bank"_s});
        row("a party that no activity uses, the actions", unused, u"actions"_s,
            {u"bij geen enkele activiteit"_s}, {});

        const QByteArray measures =
            "'security.login': ['two-step'], 'security.devices': ['updates'], "
            "'security.sensitive': ['encrypted'], 'security.physical': ['locked-room'], "
            "'activities[contact].sensitive': ['health'], "
            "'activities[contact].storedAt': ['computer'], ";
        row("measures of one who works alone, without a phone",
            measures + "'organisation.people': ['alone'], 'parties[computer].place': 'thuis'", u"plan"_s,
            {u"De schijf is versleuteld"_s, u"Een kwijt apparaat is op afstand te wissen"_s},
            {u"Niemand deelt een inlog"_s, u"Minder mensen kunnen erbij"_s, u"De telefoon heeft een code"_s,
             u"Er is een alarm"_s});
        row("measures of a business with staff and a phone",
            measures
                + "'organisation.people': ['staff'], 'parties[phone].syncs': ['mail'], "
                  "'parties[paper].place': 'thuis'",
            u"plan"_s,
            {u"Niemand deelt een inlog"_s, u"Minder mensen kunnen erbij"_s, u"De telefoon heeft een code"_s,
             u"Er is een alarm"_s},
            {});
        row("all is in order at logging in",
            "'organisation.people': ['alone'], 'security.login': ['unique-passwords', 'password-manager', "
            "'two-step', 'screen-lock']",
            u"actions"_s, {u"Inloggen: hier is alles in orde."_s}, {});
        row("opens are measured without consent",
            "'activities[newsletter].basis': 'interest', 'marketing.audience': ['signed-up'], "
            "'marketing.opens': true",
            u"actions"_s, {u"je meet wie een mail opent of aanklikt"_s}, {});
        row("opens are measured with consent",
            "'activities[newsletter].basis': 'consent', 'marketing.audience': ['signed-up'], "
            "'marketing.opens': true",
            u"actions"_s, {}, {u"je meet wie een mail opent of aanklikt"_s});
        row("kept after unsubscribing",
            "'activities[newsletter].basis': 'consent', 'activities[newsletter].term': 'fixed'", u"actions"_s,
            {u"Dan stopt ook het bewaren."_s}, {});
        row("kept until unsubscribing",
            "'activities[newsletter].basis': 'consent', 'activities[newsletter].term': 'unsubscribed'",
            u"actions"_s, {}, {u"Dan stopt ook het bewaren."_s});
        const QByteArray halfYear = "'activities[contact].term': 'fixed', 'activities[contact].retention': "
                                    "{'amount': 6, 'unit': 'month', 'start': 'last-contact'}, ";
        row("a term shorter than the clean-up", halfYear + "'cleanup.rhythm': 'yearly'", u"actions"_s,
            {u"korter dan de tijd tussen twee keer opruimen"_s}, {});
        row("a term as long as the clean-up", halfYear + "'cleanup.rhythm': 'quarterly'", u"actions"_s, {},
            {u"korter dan de tijd tussen twee keer opruimen"_s});

        const QByteArray books =
            "'activities[invoicing].items': ['name', 'address', 'invoice', 'iban'], "
            "'activities[invoicing].shared': true, 'activities[invoicing].sharedWith': ['accountant'], "
            "'activities[invoicing].storedAt': ['cloud'], "
            "'activities[appointments].items': ['name', 'birth-date', 'appointment'], "
            "'activities[appointments].sensitive': ['health'], 'activities[appointments].shared': true, "
            "'activities[appointments].sharedWith': ['accountant'], "
            "'parties[cloud].use': ['stores', 'receives'], ";
        for (const QString &document : {u"third-parties"_s, u"access"_s}) {
            row(qPrintable(u"what a bookkeeper gets, "_s + document),
                books + "'parties[accountant].gets': ['contact', 'money']", document,
                {u"Naam en contactgegevens"_s, u"Over facturen en betalingen"_s, u"Nog niet bekend."_s},
                {u"Over de persoon"_s, u"Over het werk"_s, u"Extra beschermde gegevens"_s});
            row(qPrintable(u"what a bookkeeper cannot get, "_s + document),
                books + "'parties[accountant].gets': ['money', 'staff', 'image']", document,
                {u"Over facturen en betalingen"_s}, {u"Over personeel"_s, u"Foto"_s});
            row(qPrintable(u"what a bookkeeper gets is not known, "_s + document),
                books + "'parties[accountant].role': 'check'", document, {u"Nog niet bekend."_s},
                {u"Over facturen"_s});
        }
        row("what no activity of the bookkeeper has",
            books + "'parties[accountant].gets': ['staff', 'image']", u"third-parties"_s,
            {u"Te doen: kijk na wat deze partij krijgt"_s}, {u"Over personeel"_s});
        row("what no activity of the bookkeeper has, the actions",
            books + "'parties[accountant].gets': ['staff', 'image']", u"actions"_s,
            {u"staat bij geen enkele activiteit van deze partij"_s}, {});
        row("what a bookkeeper gets, the register",
            books + "'parties[accountant].gets': ['contact', 'money']", u"register"_s,
            {u"Wat elke ontvanger krijgt, staat in de lijst van partijen."_s}, {});
        row("what a bookkeeper gets, in English", books + "'parties[accountant].gets': ['contact', 'money']",
            u"third-parties"_s, {u"About invoices and payments"_s}, {u"About the person"_s}, u"en"_s);

        const QByteArray quiet = "'activities[orders].basis': 'contract', 'activities[contact].basis': "
                                 "'interest', 'activities[contact].interest': 'vragen beantwoorden'";
        row("no advertising", quiet, u"statement"_s,
            {u"Dan mag je bezwaar maken, vanwege je eigen situatie."_s}, {u"reclame"_s});
        row("no advertising, the leaflet", quiet, u"leaflet"_s,
            {u"Dan mag je bezwaar maken, vanwege je eigen situatie."_s}, {u"reclame"_s});
        row("no advertising, the plan", quiet, u"plan"_s,
            {u"Bij een gerechtvaardigd belang mag iemand bezwaar maken vanwege de eigen situatie."_s},
            {u"Tegen reclame"_s});
        row("nothing that can be objected to", "'activities[orders].basis': 'contract'", u"statement"_s, {},
            {u"mag bezwaar maken"_s, u"mag ook bezwaar"_s});
        row("a newsletter", "'activities[newsletter].basis': 'consent'", u"statement"_s,
            {u"Tegen reclame mag je altijd bezwaar maken."_s}, {});

        row("the basis by its name",
            "'activities[orders].basis': 'contract', 'activities[newsletter].basis': 'consent', "
            "'activities[newsletter].consentHow': ['tick-box'], 'activities[contact].basis': 'interest', "
            "'activities[contact].interest': 'vragen beantwoorden', 'activities[contact].balance': "
            "['expected']",
            u"statement"_s,
            {u"Dit is nodig voor je overeenkomst met ons"_s, u"Dit doen wij alleen met je toestemming."_s,
             u"Dit mag omdat wij er een gerechtvaardigd belang bij hebben: vragen beantwoorden"_s},
            {u"goede reden"_s, u"vrij en duidelijk"_s});

        const QByteArray breach =
            "'activities[customer-systems].basis': 'contract', 'processor.breach': 'day'";
        row("how fast a customer hears of a breach, the plan", breach, u"plan"_s,
            {u"dan hoort de klant het van je: binnen 24 uur."_s}, {u"meteen aan de klant"_s});
        row("how fast a customer hears of a breach, the register", breach, u"processor-register"_s,
            {u"dan hoort de klant het van je: binnen 24 uur."_s}, {u"meteen aan de klant"_s});
        row("advertising on consent",
            "'activities[marketing].basis': 'consent', 'marketing.channels': ['email']", u"plan"_s,
            {u"Je stuurt reclame zo: per mail."_s}, {u"vijf voorwaarden"_s});
        row("advertising to customers",
            "'activities[marketing].basis': 'interest', 'marketing.channels': ['email']", u"plan"_s,
            {u"vijf voorwaarden"_s}, {});

        row("paper that is shredded when clearing up",
            "'parties[paper].place': 'in de kast', 'security.physical': ['locked-cabinet'], "
            "'cleanup.how': ['shred']",
            u"plan"_s,
            {u"In orde: Papier ligt in een kast met slot Oud papier gaat door de versnipperaar Nog te doen:"_s},
            {u"Nog te doen: Er blijft niets open op tafel of in de auto liggen Oud papier"_s});

        const QByteArray staff =
            "'organisation.people': ['staff'], 'activities[orders].basis': 'contract', "
            "'activities[orders].sharedWith': ['mail'], 'parties[mail].named': 'kind', "
            "'activities[payroll].basis': 'law', 'activities[payroll].law': 'payroll-tax', "
            "'activities[payroll].shared': true, 'activities[payroll].sharedWith': ['payroll-office'], "
            "'parties[payroll-office].named': 'kind', 'parties[payroll-office].role': 'processor'";
        row("staff, for the public", staff, u"statement"_s, {u"Offertes en opdrachten"_s},
            {u"loon"_s, u"Loon"_s, u"loonheffing"_s, u"Salarisbureau"_s});
        row("staff, in a notice of its own", staff, u"staff-notice"_s,
            {u"Dit blad is voor personeel, voor wie hier werkte en voor wie solliciteert."_s,
             u"de regels voor loonheffing"_s, u"personeel: salarisbureau"_s},
            {u"Offertes"_s});

        const QByteArray agreement = "'staff.rules': 'spoken', 'organisation.people': ['staff'], "
                                     "'parties[mail].role': 'processor', 'parties[mail].agreement': 'terms'";
        row("an action names its subject", agreement, u"actions"_s,
            {u"Schrijf de huisregels op een pagina en bespreek die."_s}, {u"Zet ze op"_s});
        row("an agreement in the terms of the party", agreement, u"actions"_s, {},
            {u"de datum van de overeenkomst ontbreekt"_s});
        row("a password", "'activities[accounts].items': ['password']", u"statement"_s,
            {u"Welke gegevens: wachtwoord."_s}, {u"onleesbaar"_s});
        row("the right to restrict, and to withdraw",
            "'activities[newsletter].basis': 'consent', 'activities[newsletter].consentHow': ['tick-box']",
            u"statement"_s, {u"het gebruik tijdelijk te beperken"_s, u"Die kun je altijd weer intrekken."_s},
            {u"stil te zetten"_s});

        row("the contact person of a business", "'activities[business-contacts].basis': 'contract'",
            u"statement"_s,
            {u"Dit mag omdat wij er een gerechtvaardigd belang bij hebben: de overeenkomst met je bedrijf."_s,
             u"Dat kan bij: "_s},
            {u"Dit is nodig voor je overeenkomst"_s});
        row("the contact person of a business, the register",
            "'activities[business-contacts].basis': 'contract'", u"register"_s,
            {u"Voor contactpersonen van bedrijven: een gerechtvaardigd belang"_s},
            {u"overeenkomst met deze persoon"_s});
        row("customers and contact persons of businesses",
            "'activities[orders].basis': 'contract', 'activities[orders].people': ['customers', "
            "'business-contacts']",
            u"statement"_s,
            {u"Dit is nodig voor je overeenkomst met ons"_s,
             u"Voor contactpersonen van bedrijven hebben wij een gerechtvaardigd belang: de overeenkomst met hun bedrijf."_s},
            {});

        const QByteArray observed =
            "'activities[server-logs].source': ['website'], 'activities[server-logs].moment': 'visit', "
            "'activities[server-logs].basis': 'interest', 'activities[server-logs].interest': 'de site "
            "veilig houden', "
            "'activities[server-logs].requirement': 'needed', 'activities[server-logs].consequence': 'Anders "
            "niet.', "
            "'website.any': true, 'website.logs': 'log'";
        row("what arises by itself", observed, u"statement"_s,
            {u"Deze gegevens ontstaan vanzelf. Je mag hier bezwaar tegen maken."_s},
            {u"niet te geven"_s, u"kiest zelf"_s, u"Anders niet."_s, u"moet geven"_s});
        row("data that was there already",
            "'organisation.profile': 'different', 'activities[reports].source': ['existing'], "
            "'activities[reports].basis': 'interest', "
            "'activities[reports].interest': 'zien hoe het gaat'",
            u"statement"_s,
            {u"Deze gegevens komen uit gegevens die wij al hebben."_s, u"Je mag hier bezwaar tegen maken."_s},
            {u"ontstaan vanzelf"_s, u"moet geven"_s});
        row("what the person gives",
            "'activities[contact].source': ['person'], 'activities[contact].requirement': 'needed', "
            "'activities[contact].consequence': 'Zonder adres komt er geen antwoord.'",
            u"statement"_s, {u"Je hoeft deze gegevens niet te geven. Zonder adres komt er geen antwoord."_s},
            {u"ontstaan vanzelf"_s});

        const QByteArray counted =
            "'website.any': true, 'website.logs': 'nothing', "
            "'activities[statistics].basis': 'interest', 'website.parts': ['statistics']";
        row("a site that only counts", counted, u"statement"_s,
            {u"De website legt alleen vast wat nodig is om bezoek te tellen."_s}, {u"niets vast"_s});
        row("a site that only counts, the plan", counted, u"plan"_s,
            {u"De site legt alleen vast wat nodig is om bezoek te tellen."_s}, {u"niets vast"_s});
        const QByteArray recordsNothing =
            "'website.any': true, 'website.logs': 'nothing', 'activities[contact].basis': 'interest'";
        row("a site that records nothing", recordsNothing + ", 'website.parts': ['functional']",
            u"statement"_s, {u"De website legt zelf niets vast over bezoekers."_s}, {});
        row("a site of which it is not known what it counts", recordsNothing, u"statement"_s, {},
            {u"niets vast"_s, u"geen bezoekers"_s});
        row("a site of which it is not known what it counts, the plan", recordsNothing, u"plan"_s, {},
            {u"niets vast"_s, u"geen bezoekers"_s});

        const QByteArray mail =
            "'activities[contact].storedAt': ['mail'], 'activities[contact].shared': false";
        row("a country that is not known", mail + ", 'parties[mail].role': 'processor'", u"register"_s,
            {u"Nog open."_s}, {u"Geen bekend."_s});
        row("a country that is known",
            mail + ", 'parties[mail].role': 'processor', 'parties[mail].country': 'NL'", u"register"_s,
            {u"Geen bekend."_s}, {});
        row("receivers that are not known", "'activities[contact].basis': 'interest'", u"register"_s, {},
            {u"Niemand."_s, u"Geen bekend."_s});
        row("whether somebody gets it is not known", "'activities[contact].basis': 'interest'", u"leaflet"_s,
            {}, {u"Niemand buiten"_s});
        row("who works here is not known", "'situations.any': ['none']", u"plan"_s, {},
            {u"Niemand ziet meer"_s});

        const QByteArray asks =
            "'disclosure.askFirst': true, 'disclosure.cases': ['emergency', 'collection']";
        row("who is asked first", asks, u"statement"_s,
            {u"Dan vragen wij het jou eerst, behalve als een wet ons verplicht, in een noodgeval of als een rekening niet wordt betaald."_s},
            {u"niet van de wet"_s});
        row("who is asked first, the plan", asks, u"plan"_s,
            {u"dan vraag je het de persoon eerst, behalve als een wet je verplicht, in een noodgeval of als een rekening niet wordt betaald."_s},
            {});
        row("who is asked first, in English", asks, u"statement"_s,
            {u"Then we ask you first, except if a law obliges us, in an emergency or if a bill is not paid."_s},
            {}, u"en"_s);
        lawOfToday();
    }

    void says()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QString, document);
        QFETCH(QStringList, says);
        QFETCH(QStringList, never);
        QFETCH(QString, language);
        const Result<Document> made = compose(evaluate(answers), document, language);
        QVERIFY_RESULT(made);
        const QString text = plainLines(*made).join(u' ');
        for (const QString &one : std::as_const(says))
            QVERIFY2(text.contains(one), qPrintable(one + u"\nis not in:\n"_s + text));
        for (const QString &one : std::as_const(never))
            QVERIFY2(!text.contains(one), qPrintable(one + u"\nis in:\n"_s + text));
    }

private:
    Pack m_pack;
};

BINDER_TEST(TestTrueSentences, QCoreApplication)
#include "tst_true_sentences.moc"
