// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"

using namespace Qt::StringLiterals;

namespace binder::testing {

Block block(decltype(Block::content) content)
{
    Block result;
    result.content = std::move(content);
    return result;
}

Text words(const QString &text)
{
    return {{text, false}};
}

Text typed(const QString &text)
{
    return {{text, true}};
}

namespace {

Block heading(int level, const QString &text)
{
    return block(Heading{level, words(text)});
}

Block paragraph(ParagraphRole role, const QString &text)
{
    Block result = block(Paragraph{role, words(text)});
    result.reasons.addresses = {u"information[contact].items"_s};
    return result;
}

Block list(ListMark mark, const QStringList &points)
{
    List content{mark, {}};
    for (const QString &point : points)
        content.points.append(words(point));
    return block(content);
}

Cell cell(const QStringList &lines, bool bulleted = true)
{
    Cell result;
    result.bulleted = bulleted;
    for (const QString &line : lines)
        result.lines.append(typed(line));
    return result;
}

Block informationTable()
{
    Table table;
    table.caption = words(u"Persoonlijke informatie in de organisatie"_s);
    table.wide = true;
    for (const auto &[text, weight] :
         {std::pair(u"Soort informatie"_s, 1.1), std::pair(u"Wat je verzamelt"_s, 1.3),
          std::pair(u"Wie het verzamelt"_s, 1.0), std::pair(u"Waarom"_s, 1.3),
          std::pair(u"Wie het gebruikt"_s, 1.0), std::pair(u"Waar het staat"_s, 1.0),
          std::pair(u"Met wie je het deelt"_s, 1.1)})
        table.columns.append({words(text), weight});
    const QStringList kinds{
        u"Contactgegevens"_s,        u"Financiële gegevens"_s,     u"Identificatie"_s,
        u"Demografische gegevens"_s, u"Aankopen en transacties"_s, u"Voorkeuren en meningen"_s,
        u"Website en computer"_s,    u"Werkgelegenheid"_s,         u"Gezondheid"_s};
    for (const QString &kind : kinds) {
        table.rows.append(
            {cell({kind}, false), cell({u"Naam"_s, u"Adres"_s, u"Telefoonnummer"_s, u"E-mailadres"_s}),
             cell({u"Website"_s, u"Klantenservice"_s}),
             cell({u"Bestelling leveren"_s, u"Aanmeldingsformulieren verwerken"_s}),
             cell({u"Administratie"_s, u"IT-ondersteuning"_s}), cell({u"Elektronisch bestand"_s}),
             cell({u"Boekhouder Jansen & Zonen B.V."_s, u"Hostingprovider"_s})});
    }
    return block(table);
}

Block partiesTable()
{
    Table table;
    table.caption = words(u"Derden die gegevens van je krijgen"_s);
    table.columns = {{words(u"Partij"_s), 1.2},
                     {words(u"Wat ze doen"_s), 1.6},
                     {words(u"Land"_s), 0.7},
                     {words(u"Afspraak"_s), 1}};
    for (int i = 1; i <= 14; ++i) {
        table.rows.append({cell({u"Leverancier %1"_s.arg(i)}, false),
                           cell({u"Bezorgt pakketten en stuurt bericht over de levering"_s}, false),
                           cell({u"Canada"_s}, false),
                           cell({i % 3 == 0 ? u"Nog te maken"_s : u"Contract met geheimhouding"_s}, false)});
    }
    return block(table);
}

/// More columns than stand upright, as a part of its own: its pages are turned.
Block registerTable()
{
    Table table;
    table.caption = words(u"Register van verwerkingen"_s);
    table.wide = true;
    for (const QString &heading : {u"Activiteit"_s, u"Doel"_s, u"Van wie"_s, u"Welke gegevens"_s,
                                   u"Ontvangers"_s, u"Buiten Europa"_s, u"Bewaren"_s, u"Beveiliging"_s})
        table.columns.append({words(heading), 1.0});
    for (const QString &activity :
         {u"Bestellingen"_s, u"Nieuwsbrief"_s, u"Administratie"_s, u"Sollicitaties"_s}) {
        QList<Cell> row{cell({activity}, false)};
        for (int c = 1; c < 8; ++c)
            row.append(
                cell({u"Gegevens van klanten en van leveranciers, zoals een naam en een adres"_s}, false));
        table.rows.append(row);
    }
    return block(table);
}

} // namespace

Document demoDocument()
{
    Document document;
    document.name = u"plan"_s;
    document.language = u"nl"_s;
    document.date = QDate(2026, 11, 21);
    document.packId = u"ca-pipeda"_s;
    document.packVersion = u"1.0.0"_s;
    document.title = u"Privacy- en beveiligingsplan"_s;
    document.subtitle = typed(u"Café Señor Müller & Zoë"_s);
    document.titleFacts = {{u"Verantwoordelijke"_s, typed(u"Zoë van der Bǒrg"_s)},
                           {u"E-mail"_s, typed(u"privacy@cafe-senor-muller.example"_s)},
                           {u"Datum"_s, words(u"21 november 2026"_s)},
                           {u"Geldt voor"_s, words(u"Canada (PIPEDA)"_s)}};
    document.author = u"Zoë van der Bǒrg"_s;
    document.running = {u"Café Señor Müller & Zoë"_s, u"Privacy- en beveiligingsplan"_s,
                        u"Canada (PIPEDA) · vragenlijst 1.0.0"_s, u"21 november 2026"_s,
                        u"pagina %1 van %2"_s};
    document.words = {{u"continued"_s, u"vervolg"_s},
                      {u"done"_s, u"Dit is geregeld"_s},
                      {u"toDo"_s, u"Dit moet nog"_s},
                      {u"contents"_s, u"Inhoud"_s},
                      {u"toContent"_s, u"Naar de inhoud"_s}};

    using enum ParagraphRole;
    QList<Block> &blocks = document.blocks;
    Box summary{BoxTone::Summary, words(u"In het kort"_s), {}};
    summary.blocks = {
        paragraph(
            Body,
            u"Je verzamelt negen soorten persoonlijke informatie en deelt die met veertien andere partijen. Zes maatregelen zijn geregeld, vier nog niet."_s),
        list(ListMark::Number,
             {u"Maak afspraken met drie leveranciers."_s, u"Zet een wachtwoord op elke laptop."_s,
              u"Vernietig de oude bestanden die je niet meer nodig hebt."_s})};
    blocks.append(block(summary));
    blocks.append(heading(1, u"Welke informatie je verzamelt"_s));
    blocks.append(paragraph(
        Told,
        u"Je hebt verteld dat je organisatie deze gegevens van klanten verzamelt. Per soort staat erbij wie ze ophaalt, waarom, wie ze gebruikt en waar ze staan."_s));
    blocks.append(informationTable());
    blocks.append(paragraph(
        Reference, u"PIPEDA, bijlage 1, beginsel 4.2 (doelen vaststellen) en 4.4 (verzamelen beperken)."_s));
    blocks.append(heading(1, u"Toestemming"_s));
    blocks.append(paragraph(
        Body,
        u"Toestemming betekent dat iemand vrij instemt met wat je met zijn gegevens doet. Dat kan uitdrukkelijk, mondeling of op papier, of stilzwijgend, als het vanzelf uit het gedrag van de klant volgt."_s));
    blocks.append(heading(2, u"Uitdrukkelijke toestemming"_s));
    blocks.append(paragraph(Told, u"Je hebt verteld dat je geen gevoelige gegevens verzamelt."_s));
    blocks.append(paragraph(
        Meaning,
        u"Dat is goed. Je hoeft dan ook geen uitdrukkelijke toestemming te vragen voor gevoelige gegevens, maar het mag natuurlijk wel. Efficient omgaan met officiële formulieren helpt: één zin en een vakje is genoeg."_s));
    blocks.append(paragraph(
        Later,
        u"Ga je later toch gevoelige gegevens verzamelen, vraag de klant dan rechtstreeks of hij het goed vindt dat je ze verzamelt en eventueel doorgeeft. Laat een klant bij een kredietcontrole bijvoorbeeld een formulier tekenen waarop staat aan welk bureau je zijn gegevens doorgeeft."_s));
    blocks.append(paragraph(Reference, u"PIPEDA, bijlage 1, beginsel 4.3.4 en 4.3.6."_s));
    Box remember{BoxTone::Remember, words(u"Onthoud"_s), {}};
    remember.blocks = {list(
        ListMark::Bullet,
        {u"Je mag een verkoop niet weigeren omdat een klant gegevens niet wil geven die je voor die verkoop niet nodig hebt."_s,
         u"Wil je de gegevens later voor iets anders gebruiken, vraag dan opnieuw toestemming."_s})};
    blocks.append(block(remember));
    blocks.append(heading(2, u"Afmelden"_s));
    blocks.append(
        paragraph(Body, u"Je gebruikt deze gegevens ook voor doelen die niet nodig zijn voor de verkoop:"_s));
    blocks.append(list(
        ListMark::Bullet,
        {u"naam"_s, u"e-mailadres"_s,
         u"voorkeuren, zoals het soort koffie dat iemand het liefst bestelt en op welk moment van de dag dat meestal gebeurt"_s}));
    blocks.append(paragraph(
        Assumed,
        u"Je weet nog niet of klanten zich kunnen afmelden. We gaan ervan uit dat dit nog niet kan."_s));
    blocks.append(
        paragraph(Advice, u"Zet op elk formulier een vakje waarmee de klant zich in één keer afmeldt."_s));
    blocks.append(paragraph(Open, u"Nog niet ingevuld: hoe klanten zich kunnen afmelden."_s));
    Block note = block(Paragraph{Note, typed(u"We sturen alleen in december een kaart."_s)});
    blocks.append(note);
    blocks.append(heading(1, u"Veiligheidsplan"_s));
    blocks.append(heading(2, u"Elektronische bestanden"_s));
    blocks.append(paragraph(Told, u"Je bewaart namen en e-mailadressen op de computer."_s));
    blocks.append(list(
        ListMark::Done,
        {u"Wachtwoorden op alle computers"_s, u"Een firewall"_s,
         u"Versleutelde bestanden: de schijf van elke laptop is versleuteld, zodat een gestolen laptop niets prijsgeeft zonder het wachtwoord"_s}));
    blocks.append(
        list(ListMark::ToDo,
             {u"Versleutelde verzending, zoals e-mail en formulieren op de website"_s,
              u"Een logboek dat bijhoudt wie welke gegevens bekijkt"_s, u"De back-up achter slot"_s}));
    Box warning{BoxTone::Warning, words(u"Let op met laptops en usb-sticks"_s), {}};
    warning.blocks = {paragraph(
        Body,
        u"Op een usb-stick past je hele klantenbestand. Zet er een wachtwoord op en versleutel wat erop staat."_s)};
    blocks.append(block(warning));
    blocks.append(heading(2, u"Opruimen"_s));
    blocks.append(paragraph(Body, u"Loop je oude bestanden na en vernietig wat je niet meer nodig hebt."_s));
    blocks.append(heading(1, u"Derden"_s));
    blocks.append(paragraph(Told, u"Je deelt gegevens met deze partijen."_s));
    blocks.append(partiesTable());
    blocks.append(heading(3, u"Wat je afspreekt"_s));
    blocks.append(paragraph(
        Body,
        u"Zet in elk contract dat de partij de gegevens beschermt, ze alleen gebruikt waarvoor jij ze geeft, verzoeken om inzage doorstuurt en dat jij mag controleren."_s));
    blocks.append(heading(1, u"Vaststellen"_s));
    Form form;
    form.fields = {
        {FormField::Kind::Line, words(u"Naam"_s)},
        {FormField::Kind::Line, words(u"Handtekening"_s)},
        {FormField::Kind::Date, words(u"Datum"_s)},
        {FormField::Kind::Tick, words(u"Dit plan is besproken met iedereen die met gegevens werkt"_s)},
        {FormField::Kind::Area, words(u"Opmerkingen"_s)}};
    blocks.append(block(form));
    blocks.append(block(PageBreak()));
    blocks.append(heading(1, u"Register"_s));
    blocks.append(registerTable());
    return document;
}

} // namespace binder::testing
