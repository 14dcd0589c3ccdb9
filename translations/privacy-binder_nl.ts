<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>This document cannot be shown: it holds something that this version of the program does not know. Nothing was changed. Use the program it was made with, or a newer one.</source>
        <translation>Dit document kan niet getoond worden: er staat iets in dat deze versie van het programma niet kent. Er is niets veranderd. Gebruik het programma waarmee het gemaakt is, of een nieuwer.</translation>
    </message>
    <message>
        <source>The text kept with this edition is damaged. Nothing was changed. Take it from a backup of the file.</source>
        <translation>De tekst die bij deze uitgave bewaard is, is beschadigd. Er is niets veranderd. Haal hem uit een reservekopie van het bestand.</translation>
    </message>
    <message>
        <source>Nothing was adopted: every document is still a draft. First answer the questions that are named with them.</source>
        <translation>Er is niets vastgesteld: alle documenten zijn nog een concept. Beantwoord eerst de vragen die erbij staan.</translation>
    </message>
    <message>
        <source>There is no edition %1: nothing was adopted yet.</source>
        <translation>Er is geen uitgave %1: er is nog niets vastgesteld.</translation>
    </message>
    <message>
        <source>There is no edition %1. The newest is edition %2.</source>
        <translation>Er is geen uitgave %1. De nieuwste is uitgave %2.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; is not part of edition %2. Choose one of these: %3.</source>
        <translation>Het document &quot;%1&quot; hoort niet bij uitgave %2. Kies een van deze: %3.</translation>
    </message>
    <message>
        <source>Edition %1 was adopted with an older version of the program, which kept the answers but not the documents. Nothing was changed. Its answers are in the file that &quot;answers export&quot; makes.</source>
        <translation>Uitgave %1 is vastgesteld met een oudere versie van het programma. Die bewaarde de antwoorden, maar niet de documenten. Er is niets veranderd. De antwoorden staan in het bestand dat &quot;answers export&quot; maakt.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. Choose one of these: %2.</source>
        <translation>Er is geen document &quot;%1&quot;. Kies een van deze: %2.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; does not apply to these answers. Nothing was changed.</source>
        <translation>Het document &quot;%1&quot; past niet bij deze antwoorden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>No documents can be added to &quot;%1&quot;. Nothing was made. Ask for them one by one.</source>
        <translation>Aan &quot;%1&quot; kun je geen documenten toevoegen. Er is niets gemaakt. Vraag ze een voor een.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in &quot;%2&quot; already. Nothing was made. Leave it out.</source>
        <translation>&quot;%1&quot; zit al in &quot;%2&quot;. Er is niets gemaakt. Laat het weg.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The logo %1 cannot be read. Nothing was changed. Choose another file, or leave the logo out.</source>
        <translation>Het logo %1 kan niet worden gelezen. Er is niets veranderd. Kies een ander bestand, of laat het logo weg.</translation>
    </message>
    <message>
        <source>The logo %1 is too large: at most 20 MB and 15 million dots. Nothing was changed. Make the picture smaller first.</source>
        <translation>Het logo %1 is te groot: hoogstens 20 MB en 15 miljoen beeldpunten. Er is niets veranderd. Maak het plaatje eerst kleiner.</translation>
    </message>
    <message>
        <source>The logo %1 is not a PNG or JPEG picture. Nothing was changed. Save it as one of these, and choose it again.</source>
        <translation>Het logo %1 is geen PNG- of JPEG-plaatje. Er is niets veranderd. Bewaar het als een van deze, en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The logo %1 is damaged. Nothing was changed. Save the picture again, and choose it again.</source>
        <translation>Het logo %1 is beschadigd. Er is niets veranderd. Bewaar het plaatje opnieuw, en kies het nog een keer.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The file %1 is missing. Put the answers there, or leave the example out.</source>
        <translation>Het bestand %1 is er niet. Zet de antwoorden daar neer, of laat het voorbeeld weg.</translation>
    </message>
    <message>
        <source>The law of &quot;%1&quot; is stated, but no entry of &quot;countries&quot; serves it. Add it there.</source>
        <translation>De wet van &quot;%1&quot; staat erin, maar bij &quot;countries&quot; staat dat land niet. Zet het erbij.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of the question &quot;%2&quot;, which asks for the country.</source>
        <translation>&quot;%1&quot; is geen keuze bij de vraag &quot;%2&quot;, die naar het land vraagt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country code of two capital letters (ISO 3166). An entry for several countries names them in &quot;members&quot;.</source>
        <translation>&quot;%1&quot; is geen landcode van twee hoofdletters (ISO 3166). Staat een regel voor meer landen, noem die dan in &quot;members&quot;.</translation>
    </message>
    <message>
        <source>The country &quot;%1&quot; stands here twice.</source>
        <translation>Het land &quot;%1&quot; staat hier twee keer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the language the pack was written in. Name the language to translate to.</source>
        <translation>&quot;%1&quot; is de taal waarin het pakket geschreven is. Noem de taal waarnaar je vertaalt.</translation>
    </message>
    <message>
        <source>The pack does not have the language &quot;%1&quot;. Add it to &quot;languages&quot; in pack.json first.</source>
        <translation>Het pakket heeft de taal &quot;%1&quot; niet. Zet die eerst bij &quot;languages&quot; in pack.json.</translation>
    </message>
    <message>
        <source>The documents kept with edition %1 cannot be read.</source>
        <translation>De documenten die bij uitgave %1 bewaard zijn, kunnen niet gelezen worden.</translation>
    </message>
    <message>
        <source>These answers belong to the pack &quot;%1&quot;, and not to &quot;%2&quot;.</source>
        <translation>Deze antwoorden horen bij het pakket &quot;%1&quot;, en niet bij &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>These answers do not say for which version of the pack they were given.</source>
        <translation>Deze antwoorden zeggen niet bij welke versie van het pakket ze gegeven zijn.</translation>
    </message>
    <message>
        <source>These answers were given with version %1 of the pack &quot;%2&quot;; this program has version %3. Install the newer program to use them. Nothing was changed.</source>
        <translation>Deze antwoorden zijn gegeven bij versie %1 van het pakket &quot;%2&quot;; dit programma heeft versie %3. Installeer het nieuwere programma om ze te gebruiken. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; has no language &quot;%2&quot;.</source>
        <translation>Het pakket &quot;%1&quot; heeft geen taal &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Er is geen &quot;%1&quot; bij &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no such question in the pack &quot;%1&quot;.</source>
        <translation>Deze vraag is er niet in het pakket &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This question is asked of each entry of &quot;%1&quot;; the entry is missing.</source>
        <translation>Deze vraag geldt voor elk onderdeel van &quot;%1&quot;; het onderdeel ontbreekt.</translation>
    </message>
    <message>
        <source>This question is not asked of entries.</source>
        <translation>Deze vraag wordt niet per onderdeel gesteld.</translation>
    </message>
    <message>
        <source>There is no group of this name in the pack &quot;%1&quot;.</source>
        <translation>Er is geen groep met deze naam in het pakket &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the options here.</source>
        <translation>&quot;%1&quot; is hier niet een van de keuzes.</translation>
    </message>
    <message>
        <source>&quot;I don&apos;t know&quot; cannot be answered here.</source>
        <translation>&quot;Weet ik niet&quot; kan hier niet.</translation>
    </message>
    <message>
        <source>There is no such finding in the pack &quot;%1&quot;.</source>
        <translation>Deze bevinding is er niet in het pakket &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This is not a file with answers of Privacy Binder: its format is &quot;%1&quot; and not &quot;%2&quot;.</source>
        <translation>Dit is geen bestand met antwoorden van Privacymap: het formaat is &quot;%1&quot; en niet &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>These answers were written by a newer Privacy Binder (version %1 of the format; this program reads %2). Install the newer program to read them.</source>
        <translation>Deze antwoorden zijn geschreven door een nieuwere Privacymap (versie %1 van het formaat; dit programma leest %2). Installeer het nieuwere programma om ze te lezen.</translation>
    </message>
    <message>
        <source>This file does not say in which version of the format it is written.</source>
        <translation>Dit bestand zegt niet in welke versie van het formaat het geschreven is.</translation>
    </message>
    <message>
        <source>%1 is answered, and &quot;I don&apos;t know&quot; at once.</source>
        <translation>%1 is beantwoord, en tegelijk &quot;weet ik niet&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a question.</source>
        <translation>&quot;%1&quot; is niet het adres van een vraag.</translation>
    </message>
    <message>
        <source>The text at %1 is longer than 1 MiB, the most an answer can hold.</source>
        <translation>De tekst bij %1 is langer dan 1 MiB, het meeste dat in een antwoord past.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of %2 is there twice, or has no name.</source>
        <translation>&quot;%1&quot; bij %2 staat er twee keer, of heeft geen naam.</translation>
    </message>
    <message>
        <source>The answer at %1 is empty. Leave it out instead.</source>
        <translation>Het antwoord bij %1 is leeg. Laat het dan weg.</translation>
    </message>
    <message>
        <source>The number at %1 is not a whole one.</source>
        <translation>Het getal bij %1 is geen heel getal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-21.</source>
        <translation>&quot;%1&quot; is geen datum. Schrijf het als 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is overruled without a reason.</source>
        <translation>&quot;%1&quot; is terzijde gelegd zonder reden.</translation>
    </message>
    <message>
        <source>These answers cannot be read. %1</source>
        <translation>Deze antwoorden zijn niet te lezen. %1</translation>
    </message>
    <message>
        <source>This answer has not the form its question asks for.</source>
        <translation>Dit antwoord heeft niet de vorm waar de vraag om vraagt.</translation>
    </message>
    <message>
        <source>This answer is empty. Leave it out instead.</source>
        <translation>Dit antwoord is leeg. Laat het dan weg.</translation>
    </message>
    <message>
        <source>This text is longer than 1 MiB, the most an answer can hold.</source>
        <translation>Deze tekst is langer dan 1 MiB, het meeste dat in een antwoord past.</translation>
    </message>
    <message>
        <source>This text holds half a character (a lone surrogate). Write it again.</source>
        <translation>In deze tekst staat een half teken (een losse surrogaat). Schrijf de tekst opnieuw.</translation>
    </message>
    <message>
        <source>There is no text &quot;%1&quot; in this pack.</source>
        <translation>Er is geen tekst &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>Nothing else than the options can be answered here.</source>
        <translation>Hier kan niets anders dan de keuzes.</translation>
    </message>
    <message>
        <source>&quot;Something else&quot; needs the text that was typed.</source>
        <translation>Bij &quot;iets anders&quot; hoort de tekst die getypt is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is chosen twice.</source>
        <translation>&quot;%1&quot; is twee keer gekozen.</translation>
    </message>
    <message>
        <source>One of the options chosen here rules the others out.</source>
        <translation>Een van de keuzes hier sluit de andere uit.</translation>
    </message>
    <message>
        <source>This number is outside the bounds of its question.</source>
        <translation>Dit getal valt buiten de grenzen van de vraag.</translation>
    </message>
    <message>
        <source>This date is outside the bounds of its question.</source>
        <translation>Deze datum valt buiten de grenzen van de vraag.</translation>
    </message>
    <message>
        <source>This is not a question, so it has no answer.</source>
        <translation>Dit is geen vraag, dus er is geen antwoord.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot; in this pack.</source>
        <translation>Er is geen vraag &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>There is no section &quot;%1&quot; in this pack.</source>
        <translation>Er is geen deel &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; in this pack.</source>
        <translation>Er is geen document &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice. Every id stands for one thing.</source>
        <translation>De id &quot;%1&quot; komt twee keer voor. Elke id staat voor één ding.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in this pack.</source>
        <translation>Er is geen groep &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>A group cannot stand inside another group. Use a reference.</source>
        <translation>Een groep kan niet in een andere groep staan. Gebruik een verwijzing.</translation>
    </message>
    <message>
        <source>The linkId &quot;%1&quot; must start with &quot;%2.&quot;, the group it is in.</source>
        <translation>De linkId &quot;%1&quot; moet beginnen met &quot;%2.&quot;, de groep waar hij in staat.</translation>
    </message>
    <message>
        <source>The linkId of a group has no dot: &quot;%1&quot;.</source>
        <translation>De linkId van een groep heeft geen punt: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no set of options &quot;%1&quot; in this pack.</source>
        <translation>Er is geen rij keuzes &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>These questions wait for each other, so none of them can be asked: %1.</source>
        <translation>Deze vragen wachten op elkaar, dus geen ervan kan gesteld worden: %1.</translation>
    </message>
    <message>
        <source>In %1 the same key stands twice. Remove one of the two.</source>
        <translation>In %1 staat dezelfde sleutel twee keer. Haal er een weg.</translation>
    </message>
    <message>
        <source>In %1 a text holds half a character (a lone surrogate). Write it again.</source>
        <translation>In %1 staat in een tekst een half teken (een losse surrogaat). Schrijf de tekst opnieuw.</translation>
    </message>
    <message>
        <source>In %1 a text holds a backslash with something behind it that means nothing. Write two backslashes for one.</source>
        <translation>In %1 staat in een tekst een backslash met iets erachter dat niets betekent. Schrijf twee backslashes voor één.</translation>
    </message>
    <message>
        <source>In %1 a text holds a line break, a tab or another control character as it is. Write it as \n, \t or \u001b.</source>
        <translation>In %1 staat in een tekst een nieuwe regel, een tab of een ander stuurteken zoals het is. Schrijf het als \n, \t of \u001b.</translation>
    </message>
    <message>
        <source>%1 nests too deep. It is not a file this program can use.</source>
        <translation>%1 heeft te veel lagen. Dit programma kan het bestand niet gebruiken.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads (64 MB).</source>
        <translation>%1 is groter dan dit programma leest (64 MB).</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON at line %2.</source>
        <translation>%1 is geen goede JSON, bij regel %2.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Het bestand %1 ontbreekt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Het bestand %1 is niet te lezen.</translation>
    </message>
    <message>
        <source>The pack cannot be used. In %1: %2</source>
        <translation>Het pakket is niet te gebruiken. In %1: %2</translation>
    </message>
    <message>
        <source>This is not a pack of Privacy Binder: its format is &quot;%1&quot; and not &quot;%2&quot;.</source>
        <translation>Dit is geen pakket van Privacymap: het formaat is &quot;%1&quot; en niet &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This pack is made for a newer Privacy Binder (pack format %1; this program reads %2). Install the newer program to use it.</source>
        <translation>Dit pakket is gemaakt voor een nieuwere Privacymap (pakketformaat %1; dit programma leest %2). Installeer het nieuwere programma om het te gebruiken.</translation>
    </message>
    <message>
        <source>This pack does not say that it follows pack format %1.</source>
        <translation>Dit pakket zegt niet dat het pakketformaat %1 volgt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the code of a language.</source>
        <translation>&quot;%1&quot; is niet de code van een taal.</translation>
    </message>
    <message>
        <source>Between two conditions stands &quot;and&quot; or &quot;or&quot;, but here is %1.</source>
        <translation>Tussen twee voorwaarden staat &quot;and&quot; of &quot;or&quot;, maar hier staat %1.</translation>
    </message>
    <message>
        <source>&quot;and&quot; and &quot;or&quot; stand beside each other. Show with parentheses what belongs together.</source>
        <translation>&quot;and&quot; en &quot;or&quot; staan naast elkaar. Laat met haakjes zien wat bij elkaar hoort.</translation>
    </message>
    <message>
        <source>It is not clear how much &quot;where&quot; is about. Put all of that in parentheses.</source>
        <translation>Het is niet duidelijk waar &quot;where&quot; over gaat. Zet dat helemaal tussen haakjes.</translation>
    </message>
    <message>
        <source>What is counted is compared with a number, such as &quot;count parties &gt;= 2&quot;, but here is %1.</source>
        <translation>Wat geteld is, vergelijk je met een getal, zoals &quot;count parties &gt;= 2&quot;, maar hier staat %1.</translation>
    </message>
    <message>
        <source>A whole number is needed here, but here is %1.</source>
        <translation>Hier hoort een heel getal, maar er staat %1.</translation>
    </message>
    <message>
        <source>A name is needed here, but here is %1.</source>
        <translation>Hier hoort een naam, maar er staat %1.</translation>
    </message>
    <message>
        <source>Here &quot;%1&quot; is needed, but here is %2.</source>
        <translation>Hier hoort &quot;%1&quot;, maar er staat %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the condition: %3</source>
        <translation>Regel %1, kolom %2 van de voorwaarde: %3</translation>
    </message>
    <message>
        <source>This text has no quote (&apos;) at its end.</source>
        <translation>Deze tekst heeft geen aanhalingsteken (&apos;) aan het eind.</translation>
    </message>
    <message>
        <source>The sign %1 means nothing here. A text with other signs than letters, digits, - and . stands in quotes: &apos;like this&apos;.</source>
        <translation>Het teken %1 betekent hier niets. Een tekst met andere tekens dan letters, cijfers, - en . staat tussen aanhalingstekens: &apos;zoals dit&apos;.</translation>
    </message>
    <message>
        <source>A condition is needed here, such as &quot;activities.basis = consent&quot;, but here is %1.</source>
        <translation>Hier hoort een voorwaarde, zoals &quot;activities.basis = consent&quot;, maar er staat %1.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>het einde</translation>
    </message>
    <message>
        <source>This nests more than %1 deep. Give a part of it a name, and use that.</source>
        <translation>Dit gaat meer dan %1 lagen diep. Geef een deel ervan een naam, en gebruik die.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 staat er twee keer.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; stands how it is compared, with one of = != &lt; &lt;= &gt; &gt;= in includes exists, but here is %2.</source>
        <translation>Na &quot;%1&quot; staat hoe je het vergelijkt, met een van = != &lt; &lt;= &gt; &gt;= in includes exists, maar hier staat %2.</translation>
    </message>
    <message>
        <source>A value is needed here: a code, a number, true, false, or a text in quotes. But here is %1.</source>
        <translation>Hier hoort een waarde: een code, een getal, true, false, of een tekst tussen aanhalingstekens. Maar er staat %1.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Het getal %1 is te groot.</translation>
    </message>
    <message>
        <source>This condition cannot stand on one line: there are no words for what is at %1.</source>
        <translation>Deze voorwaarde kan niet op één regel staan: er zijn geen woorden voor wat er bij %1 staat.</translation>
    </message>
    <message>
        <source>The translation of &quot;%1&quot; is empty. Nothing was changed.</source>
        <translation>De vertaling van &quot;%1&quot; is leeg. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The translation of &quot;%1&quot; lacks %2, which is filled in later. Nothing was changed. Put it where it belongs, and try again.</source>
        <translation>In de vertaling van &quot;%1&quot; ontbreekt %2; dat wordt later ingevuld. Er is niets gewijzigd. Zet het waar het hoort, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The translation of &quot;%1&quot; has %2, which its source text does not have. Nothing was changed. Take it out, and try again.</source>
        <translation>In de vertaling van &quot;%1&quot; staat %2, en in de brontekst niet. Er is niets gewijzigd. Haal het weg, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The pack has no text &quot;%1&quot;. Nothing was changed. Is this the right pack, or an old file?</source>
        <translation>Het pakket heeft geen tekst &quot;%1&quot;. Er is niets gewijzigd. Is dit het goede pakket, of een oud bestand?</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; holds a sign that no XLIFF file can hold. Take it out of the pack first.</source>
        <translation>In de tekst &quot;%1&quot; staat een teken dat niet in een XLIFF-bestand past. Haal het eerst uit het pakket.</translation>
    </message>
    <message>
        <source>it is not XLIFF of version 1.2</source>
        <translation>het is geen XLIFF van versie 1.2</translation>
    </message>
    <message>
        <source>This file of translations cannot be read: %1. Nothing was changed.</source>
        <translation>Dit bestand met vertalingen is niet te lezen: %1. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>not all of it is from and to the same languages</source>
        <translation>niet alles is van en naar dezelfde talen</translation>
    </message>
    <message>
        <source>it nests too deep</source>
        <translation>het gaat te veel lagen diep</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>niets (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>waar of onwaar</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>De sleutel &quot;%1&quot; is hier niet bekend.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>De sleutel &quot;%1&quot; ontbreekt.</translation>
    </message>
    <message>
        <source>This has not the form it should have.</source>
        <translation>Dit heeft niet de vorm die het moet hebben.</translation>
    </message>
    <message>
        <source>Here stands %1, which is not the type it should be.</source>
        <translation>Hier staat %1, en dat is niet het juiste type.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the words allowed here.</source>
        <translation>&quot;%1&quot; is niet een van de woorden die hier mogen staan.</translation>
    </message>
    <message>
        <source>This value is not one of those allowed here.</source>
        <translation>Deze waarde mag hier niet staan.</translation>
    </message>
    <message>
        <source>This value is not allowed here (%1).</source>
        <translation>Deze waarde mag hier niet staan (%1).</translation>
    </message>
    <message>
        <source>The schema &quot;%1&quot; is not in this program.</source>
        <translation>Het schema &quot;%1&quot; zit niet in dit programma.</translation>
    </message>
    <message>
        <source>This cell can rest on &quot;I don&apos;t know&quot; at &quot;%1&quot;. Add &quot;assumedText&quot; to say so.</source>
        <translation>Deze cel kan rusten op &quot;weet ik niet&quot; bij &quot;%1&quot;. Voeg &quot;assumedText&quot; toe om dat te zeggen.</translation>
    </message>
    <message>
        <source>This can rest on &quot;I don&apos;t know&quot; at &quot;%1&quot;. Add &quot;assumedText&quot; to say so.</source>
        <translation>Dit kan rusten op &quot;weet ik niet&quot; bij &quot;%1&quot;. Voeg &quot;assumedText&quot; toe om dat te zeggen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked of each entry of &quot;%2&quot;: add &quot;forEach&quot; so that it is known which.</source>
        <translation>&quot;%1&quot; wordt bij elk onderdeel van &quot;%2&quot; gevraagd: voeg &quot;forEach&quot; toe, zodat bekend is bij welk.</translation>
    </message>
    <message>
        <source>A list has either &quot;points&quot; or &quot;blocks&quot;.</source>
        <translation>Een lijst heeft óf &quot;points&quot; óf &quot;blocks&quot;.</translation>
    </message>
    <message>
        <source>Only a paragraph becomes a point of a list.</source>
        <translation>Alleen een alinea wordt een punt van een lijst.</translation>
    </message>
    <message>
        <source>Only the last branch can be without &quot;when&quot;: nothing behind it is ever looked at.</source>
        <translation>Alleen de laatste tak kan zonder &quot;when&quot;: naar wat erachter staat wordt nooit gekeken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked of the entries of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; wordt niet bij de onderdelen van &quot;%2&quot; gevraagd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a choice that is asked of the entries of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; is geen keuze die bij de onderdelen van &quot;%2&quot; gevraagd wordt.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot; only one thing is chosen, so there is nothing to repeat over.</source>
        <translation>Bij &quot;%1&quot; kies je maar één ding, dus er valt niets te herhalen.</translation>
    </message>
    <message>
        <source>Here no entry of &quot;%1&quot; is at hand.</source>
        <translation>Hier is geen onderdeel van &quot;%1&quot; bekend.</translation>
    </message>
    <message>
        <source>Here no entry of &quot;%1&quot; is at hand. Say which ones are meant, with some, every or none.</source>
        <translation>Hier is geen onderdeel van &quot;%1&quot; bekend. Zeg met some, every of none welke je bedoelt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be asked of the answer to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; kan niet gevraagd worden van het antwoord op &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;exists&quot; takes true or false.</source>
        <translation>Bij &quot;exists&quot; hoort true of false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of this question, so this never holds.</source>
        <translation>&quot;%1&quot; is geen keuze bij deze vraag, dus dit geldt nooit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be asked of an entry.</source>
        <translation>&quot;%1&quot; kan niet per onderdeel gevraagd worden.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is never one of &quot;%2&quot;.</source>
        <translation>Een onderdeel van &quot;%1&quot; is nooit er een van &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The user makes the entries of &quot;%1&quot;, so none can be named here.</source>
        <translation>De gebruiker maakt de onderdelen van &quot;%1&quot;, dus hier kan er geen genoemd worden.</translation>
    </message>
    <message>
        <source>This cannot be an answer to &quot;%1&quot;, so it cannot be compared with it.</source>
        <translation>Dit kan geen antwoord zijn op &quot;%1&quot;, dus het is er niet mee te vergelijken.</translation>
    </message>
    <message>
        <source>This takes a list of codes.</source>
        <translation>Hier hoort een lijst codes.</translation>
    </message>
    <message>
        <source>This takes one code.</source>
        <translation>Hier hoort één code.</translation>
    </message>
    <message>
        <source>There is no derived fact &quot;%1&quot;.</source>
        <translation>Er is geen afgeleid feit &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not refer to entries of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; verwijst niet naar onderdelen van &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A number of entries is never below zero.</source>
        <translation>Een aantal onderdelen is nooit onder nul.</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Dit eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a version. Write it as 1.0.0.</source>
        <translation>&quot;%1&quot; is geen versie. Schrijf het als 1.0.0.</translation>
    </message>
    <message>
        <source>Here no entry of &quot;%1&quot; is at hand. Repeat over the group, or use &quot;collect&quot;.</source>
        <translation>Hier is geen onderdeel van &quot;%1&quot; bekend. Herhaal over de groep, of gebruik &quot;collect&quot;.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot; not several things are chosen: use &quot;answer&quot;.</source>
        <translation>Bij &quot;%1&quot; kies je niet meer dan één ding: gebruik &quot;answer&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; is geen keuze bij &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked once, so there is nothing to collect: use &quot;answer&quot;.</source>
        <translation>&quot;%1&quot; wordt één keer gevraagd, dus er valt niets te verzamelen: gebruik &quot;answer&quot;.</translation>
    </message>
    <message>
        <source>No row of the table &quot;%1&quot; has a field &quot;%2&quot;.</source>
        <translation>Geen rij van de tabel &quot;%1&quot; heeft een veld &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no row for &quot;%2&quot;.</source>
        <translation>De tabel &quot;%1&quot; heeft geen rij voor &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not verified, so it never prints. Verify it, or leave it out.</source>
        <translation>&quot;%1&quot; is niet nagekeken, dus het komt nooit in een document. Kijk het na, of laat het weg.</translation>
    </message>
    <message>
        <source>The derived fact &quot;%1&quot; does not ask for &quot;%2&quot;.</source>
        <translation>Het afgeleide feit &quot;%1&quot; vraagt niet om &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not something of what is repeated over here.</source>
        <translation>&quot;%1&quot; hoort niet bij wat hier herhaald wordt.</translation>
    </message>
    <message>
        <source>No document uses the answer to &quot;%1&quot;. Use it, or do not ask it.</source>
        <translation>Geen document gebruikt het antwoord op &quot;%1&quot;. Gebruik het, of vraag het niet.</translation>
    </message>
    <message>
        <source>The cards of a group stand at the end of their page, one group a page.</source>
        <translation>De kaarten van een groep staan aan het eind van hun pagina, één groep per pagina.</translation>
    </message>
    <message>
        <source>A group repeats: add &quot;repeats&quot;: true.</source>
        <translation>Een groep herhaalt: voeg &quot;repeats&quot;: true toe.</translation>
    </message>
    <message>
        <source>This group asks nothing about its entries.</source>
        <translation>Deze groep vraagt niets over haar onderdelen.</translation>
    </message>
    <message>
        <source>Entries are made by ticks: a choice that repeats, outside any group, with options of its own.</source>
        <translation>Onderdelen ontstaan door kruisjes: een keuze die herhaalt, buiten elke groep, met eigen mogelijkheden.</translation>
    </message>
    <message>
        <source>The entries of &quot;%1&quot; are already made by &quot;%2&quot;.</source>
        <translation>De onderdelen van &quot;%1&quot; worden al gemaakt door &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>An entry is named by a text that is asked of it. &quot;%1&quot; is not one.</source>
        <translation>Een onderdeel krijgt zijn naam van een tekst die erbij gevraagd wordt. &quot;%1&quot; is dat niet.</translation>
    </message>
    <message>
        <source>Nothing names the entries of this group: add &quot;label&quot;.</source>
        <translation>Niets geeft de onderdelen van deze groep een naam: voeg &quot;label&quot; toe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: use letters, digits and hyphens, and dots between parts.</source>
        <translation>&quot;%1&quot; is geen id: gebruik letters, cijfers en streepjes, met punten tussen de delen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code: use letters, digits and hyphens.</source>
        <translation>&quot;%1&quot; is geen code: gebruik letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; means nothing for an item of this type.</source>
        <translation>De sleutel &quot;%1&quot; betekent niets bij dit type vraag.</translation>
    </message>
    <message>
        <source>A reference names the group it refers to, in &quot;references&quot;.</source>
        <translation>Een verwijzing noemt haar groep in &quot;references&quot;.</translation>
    </message>
    <message>
        <source>The name of the business is a &quot;string&quot; outside any group.</source>
        <translation>De naam van het bedrijf is een &quot;string&quot; buiten elke groep.</translation>
    </message>
    <message>
        <source>The profile is asked by a choice outside any group.</source>
        <translation>Het vak wordt gevraagd met een keuze buiten elke groep.</translation>
    </message>
    <message>
        <source>Say with &quot;safeDefault&quot; what is assumed when the answer is not known.</source>
        <translation>Zeg met &quot;safeDefault&quot; waar we van uitgaan als het antwoord niet bekend is.</translation>
    </message>
    <message>
        <source>What can be chosen here is itself an answer, so no default can be named.</source>
        <translation>Wat je hier kunt kiezen is zelf een antwoord, dus er kan geen standaard genoemd worden.</translation>
    </message>
    <message>
        <source>This bound has not the type of the question.</source>
        <translation>Deze grens heeft niet het type van de vraag.</translation>
    </message>
    <message>
        <source>The maximum lies below the minimum.</source>
        <translation>Het maximum ligt onder het minimum.</translation>
    </message>
    <message>
        <source>This rests on nothing. Add &quot;law&quot;, or &quot;advice&quot; that says what the advice rests on, here or around it.</source>
        <translation>Dit rust nergens op. Voeg &quot;law&quot; toe, of &quot;advice&quot; dat zegt waar het advies op rust, hier of eromheen.</translation>
    </message>
    <message>
        <source>This finding rests on nothing. Add &quot;law&quot;, or &quot;advice&quot; that says what the advice rests on.</source>
        <translation>Deze bevinding rust nergens op. Voeg &quot;law&quot; toe, of &quot;advice&quot; dat zegt waar het advies op rust.</translation>
    </message>
    <message>
        <source>Only a verified reference may block. Add one, or warn instead.</source>
        <translation>Alleen een nagekeken verwijzing mag blokkeren. Voeg er een toe, of waarschuw in plaats daarvan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not verified, so nothing may rest on it. Verify it, or leave it out.</source>
        <translation>&quot;%1&quot; is niet nagekeken, dus er mag niets op rusten. Kijk het na, of laat het weg.</translation>
    </message>
    <message>
        <source>This says that something is not there, and prints while &quot;%1&quot; has no answer. Let &quot;when&quot; ask for the answer that says so.</source>
        <translation>Dit zegt dat iets er niet is, en staat er ook zolang &quot;%1&quot; geen antwoord heeft. Laat &quot;when&quot; vragen naar het antwoord dat dit zegt.</translation>
    </message>
    <message>
        <source>This is verified, but not in which text. Say in &quot;textOf&quot; from when the text applies that was read, or call it secondary.</source>
        <translation>Dit is nagekeken, maar niet in welke tekst. Zeg in &quot;textOf&quot; vanaf wanneer de gelezen tekst geldt, of noem het secondary.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a word and the name of a value. Give one of them another name.</source>
        <translation>&quot;%1&quot; is een woord en ook de naam van een waarde. Geef een van de twee een andere naam.</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; has no form &quot;default&quot;, for when no voice holds.</source>
        <translation>Het woord &quot;%1&quot; heeft geen vorm &quot;default&quot;, voor als geen stem geldt.</translation>
    </message>
    <message>
        <source>There is no voice &quot;%1&quot; in pack.json.</source>
        <translation>Er is geen stem &quot;%1&quot; in pack.json.</translation>
    </message>
    <message>
        <source>Steps stand in the order of their versions, oldest first.</source>
        <translation>Stappen staan op volgorde van versie, de oudste eerst.</translation>
    </message>
    <message>
        <source>This step is for a later version than the pack itself.</source>
        <translation>Deze stap is voor een latere versie dan het pakket zelf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still in the pack. An old name is never used again.</source>
        <translation>&quot;%1&quot; staat nog in het pakket. Een oude naam wordt nooit opnieuw gebruikt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the pack, so answers would go nowhere.</source>
        <translation>&quot;%1&quot; staat niet in het pakket, dus antwoorden zouden nergens heen gaan.</translation>
    </message>
    <message>
        <source>This code is also the id of an entry of &quot;%1&quot;. Rename it under &quot;entries&quot; too.</source>
        <translation>Deze code is ook de id van een onderdeel van &quot;%1&quot;. Hernoem die ook onder &quot;entries&quot;.</translation>
    </message>
    <message>
        <source>No ticks make the entries of &quot;%1&quot;, so their ids have no names.</source>
        <translation>De onderdelen van &quot;%1&quot; ontstaan niet door kruisjes, dus hun id&apos;s hebben geen namen.</translation>
    </message>
    <message>
        <source>&quot;exclusive&quot; means something only where several can be chosen: add &quot;repeats&quot;.</source>
        <translation>&quot;exclusive&quot; betekent alleen iets waar je er meer kunt kiezen: voeg &quot;repeats&quot; toe.</translation>
    </message>
    <message>
        <source>No question uses the set &quot;%1&quot;.</source>
        <translation>Geen vraag gebruikt de rij &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A choice has its options from one of &quot;answerOption&quot;, &quot;answerValueSet&quot; and &quot;optionsFrom&quot;.</source>
        <translation>Een keuze heeft haar mogelijkheden uit één van &quot;answerOption&quot;, &quot;answerValueSet&quot; en &quot;optionsFrom&quot;.</translation>
    </message>
    <message>
        <source>Options can be taken from a question where several are chosen from its own options, asked of the same entry. &quot;%1&quot; is not one.</source>
        <translation>Mogelijkheden kunnen komen van een vraag waar je er meer kiest uit eigen mogelijkheden, gevraagd bij hetzelfde onderdeel. &quot;%1&quot; is dat niet.</translation>
    </message>
    <message>
        <source>Where options are taken from another question, nothing is typed: use &quot;choice&quot;.</source>
        <translation>Waar de mogelijkheden van een andere vraag komen, wordt niets getypt: gebruik &quot;choice&quot;.</translation>
    </message>
    <message>
        <source>An open choice needs the option &quot;other&quot;.</source>
        <translation>Een open keuze heeft de mogelijkheid &quot;other&quot; nodig.</translation>
    </message>
    <message>
        <source>The option &quot;other&quot; needs the type &quot;open-choice&quot;.</source>
        <translation>De mogelijkheid &quot;other&quot; heeft het type &quot;open-choice&quot; nodig.</translation>
    </message>
    <message>
        <source>The option &quot;other&quot; cannot be exclusive.</source>
        <translation>De mogelijkheid &quot;other&quot; kan niet &quot;exclusive&quot; zijn.</translation>
    </message>
    <message>
        <source>This page asks nothing.</source>
        <translation>Deze pagina vraagt niets.</translation>
    </message>
    <message>
        <source>This page asks %1 questions at once. Five is the most; move some to another page.</source>
        <translation>Deze pagina stelt %1 vragen tegelijk. Vijf is het meeste; zet er een paar op een andere pagina.</translation>
    </message>
    <message>
        <source>The pages of section &quot;%1&quot; must follow each other.</source>
        <translation>De pagina&apos;s van deel &quot;%1&quot; moeten op elkaar volgen.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; has no pages.</source>
        <translation>Het deel &quot;%1&quot; heeft geen pagina&apos;s.</translation>
    </message>
    <message>
        <source>The source text has other placeholders: %1.</source>
        <translation>De brontekst heeft andere plekken: %1.</translation>
    </message>
    <message>
        <source>A brace stands alone. Braces go around the name of a value or word.</source>
        <translation>Er staat een losse accolade. Accolades horen om de naam van een waarde of woord.</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; has no value where this text is used, at %2, and is no word of the lexicon.</source>
        <translation>&quot;{%1}&quot; heeft geen waarde waar deze tekst gebruikt wordt, bij %2, en is geen woord uit de woordenlijst.</translation>
    </message>
    <message>
        <source>No text here has the placeholder &quot;{%1}&quot;.</source>
        <translation>Geen tekst hier heeft de plek &quot;{%1}&quot;.</translation>
    </message>
    <message>
        <source>Where this is empty the clause does not print. Say with &quot;when&quot; that this is meant.</source>
        <translation>Waar dit leeg is komt de zin er niet. Zeg met &quot;when&quot; dat dit de bedoeling is.</translation>
    </message>
    <message>
        <source>This says that something is not there, and prints while &quot;%1&quot; has no answer. Let &quot;when&quot; ask for the answer that says so.</source>
        <translation>Dit zegt dat er iets niet is, en staat er ook als “%1” geen antwoord heeft. Laat “when” vragen naar het antwoord dat dat zegt.</translation>
    </message>
    <message>
        <source>This can never apply: what it asks for cannot be answered, or not together.</source>
        <translation>Dit kan nooit gelden: wat het vraagt kan niet geantwoord worden, of niet samen.</translation>
    </message>
    <message>
        <source>Nobody can choose a profile: pack.json has no &quot;profileQuestion&quot;.</source>
        <translation>Niemand kan een vak kiezen: pack.json heeft geen &quot;profileQuestion&quot;.</translation>
    </message>
    <message>
        <source>No tick makes an entry &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Geen kruisje maakt een onderdeel &quot;%1&quot; van &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The source language is not one of the languages of the pack.</source>
        <translation>De brontaal is niet een van de talen van het pakket.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is missing; %2 needs it.</source>
        <translation>De tekst &quot;%1&quot; ontbreekt; %2 heeft hem nodig.</translation>
    </message>
    <message>
        <source>There is no text that starts with &quot;%1&quot;; %2 needs them.</source>
        <translation>Er is geen tekst die begint met &quot;%1&quot;; %2 heeft ze nodig.</translation>
    </message>
    <message>
        <source>Nothing uses the text &quot;%1&quot;.</source>
        <translation>Niets gebruikt de tekst &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This text stands alone, so it is a full sentence: end it with a full stop.</source>
        <translation>Deze tekst staat op zichzelf, dus het is een hele zin: eindig met een punt.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Deze tekst is leeg.</translation>
    </message>
    <message>
        <source>Texts of the source language are written plainly.</source>
        <translation>Teksten in de brontaal staan er gewoon als tekst.</translation>
    </message>
    <message>
        <source>A translation says what it was made from: {&quot;text&quot;: &quot;...&quot;, &quot;of&quot;: &quot;%1&quot;}.</source>
        <translation>Een vertaling zegt waar ze van gemaakt is: {&quot;text&quot;: &quot;...&quot;, &quot;of&quot;: &quot;%1&quot;}.</translation>
    </message>
    <message>
        <source>The source text has changed. Look at the translation again and set &quot;of&quot; to &quot;%1&quot;.</source>
        <translation>De brontekst is veranderd. Kijk de vertaling opnieuw na en zet &quot;of&quot; op &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This list is empty, so this never holds.</source>
        <translation>Deze lijst is leeg, dus dit geldt nooit.</translation>
    </message>
    <message>
        <source>No text uses these words: %1.</source>
        <translation>Geen tekst gebruikt deze woorden: %1.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is not verified, so nothing may block by it. Warn instead.</source>
        <translation>De tabel &quot;%1&quot; is niet nagegaan, dus die mag niets tegenhouden. Waarschuw in plaats daarvan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a row. A key is one choice, one reference or a group.</source>
        <translation>&quot;%1&quot; wijst geen rij aan. Een sleutel is één keuze, één verwijzing of een groep.</translation>
    </message>
    <message>
        <source>No row of the table &quot;%1&quot; has this as &quot;%2&quot;.</source>
        <translation>In geen rij van de tabel &quot;%1&quot; staat dit als &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The user makes the entries of &quot;%1&quot;, so no option made them.</source>
        <translation>De gebruiker maakt de onderdelen van &quot;%1&quot; zelf, dus er hoort geen optie bij.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses itself, directly or by others, so that it never says anything.</source>
        <translation>&quot;%1&quot; gebruikt zichzelf, direct of via andere. Daardoor zegt het nooit iets.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;%1&quot;.</source>
        <translation>Niets gebruikt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no helper &quot;%1&quot; in this pack.</source>
        <translation>Er is geen hulp &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>A column shows what is asked of the entries. &quot;%1&quot; is not.</source>
        <translation>Een kolom laat zien wat er per onderdeel gevraagd wordt. &quot;%1&quot; hoort daar niet bij.</translation>
    </message>
    <message>
        <source>Where the business is registered is asked by one choice outside any group.</source>
        <translation>Waar het bedrijf ingeschreven staat, is één keuze buiten alle groepen.</translation>
    </message>
    <message>
        <source>&quot;safeDefault&quot; and &quot;askWhom&quot; mean nothing without &quot;unknownAllowed&quot;.</source>
        <translation>&quot;safeDefault&quot; en &quot;askWhom&quot; betekenen niets zonder &quot;unknownAllowed&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made of other documents itself, so it cannot be a part of one.</source>
        <translation>&quot;%1&quot; bestaat zelf uit andere documenten en kan dus geen deel van een document zijn.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; has no clause &quot;%2&quot;.</source>
        <translation>Het document &quot;%1&quot; heeft geen clausule &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This never rests on &quot;I don&apos;t know&quot;: what then counts leads elsewhere. Leave &quot;assumedText&quot; out.</source>
        <translation>Dit rust nooit op &quot;weet ik niet&quot;: wat dan telt, leidt ergens anders heen. Laat &quot;assumedText&quot; weg.</translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; in the files of the folder law. Add it, or correct the name.</source>
        <translation>In de bestanden van de map law staat geen feit &quot;%1&quot;. Voeg het toe, of verbeter de naam.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; in the files of the folder law. Add it, or correct the name.</source>
        <translation>In de bestanden van de map law staat geen tabel &quot;%1&quot;. Voeg hem toe, of verbeter de naam.</translation>
    </message>
    <message>
        <source>There is no reference &quot;%1&quot; in the files of the folder law. Add it, or correct the name.</source>
        <translation>In de bestanden van de map law staat geen verwijzing &quot;%1&quot;. Voeg haar toe, of verbeter de naam.</translation>
    </message>
    <message>
        <source>This file has %1 lines; more than %2 cannot be overseen. Move a part of it to a file of its own.</source>
        <translation>Dit bestand heeft %1 regels; meer dan %2 is niet te overzien. Zet een deel ervan in een eigen bestand.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; is missing here. Write it.</source>
        <translation>Hier ontbreekt de tekst &quot;%1&quot;. Schrijf hem.</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; in conditions.json. Add it, or correct the name.</source>
        <translation>In conditions.json staat geen voorwaarde &quot;%1&quot;. Voeg haar toe, of verbeter de naam.</translation>
    </message>
    <message>
        <source>There is no expression &quot;%1&quot; in expressions.json. Add it, or correct the name.</source>
        <translation>In expressions.json staat geen uitdrukking &quot;%1&quot;. Voeg haar toe, of verbeter de naam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in two files of the law. Remove one of the two.</source>
        <translation>&quot;%1&quot; staat in twee bestanden van de map law. Haal een van de twee weg.</translation>
    </message>
    <message>
        <source>The file %1 is missing. Write it, or take its name out of this list.</source>
        <translation>Het bestand %1 ontbreekt. Schrijf het, of haal de naam uit deze lijst.</translation>
    </message>
    <message>
        <source>Nothing names this file. Add &quot;%1&quot; to &quot;%2&quot;, which says where it comes among the others.</source>
        <translation>Niets noemt dit bestand. Voeg &quot;%1&quot; toe aan &quot;%2&quot;: daar staat waar het tussen de andere komt.</translation>
    </message>
    <message>
        <source>This pack follows pack format 1, with all documents in one file. This program reads format %1. Ask its maker for a newer pack, or write it anew in the folders of format %1.</source>
        <translation>Dit pakket volgt pakketformaat 1, met alle documenten in één bestand. Dit programma leest formaat %1. Vraag de maker om een nieuwer pakket, of schrijf het opnieuw in de mappen van formaat %1.</translation>
    </message>
    <message>
        <source>%1 is no file of a pack: nothing reads it. Rename, move or remove it.</source>
        <translation>%1 is geen bestand van een pakket: niets leest het. Hernoem, verplaats of verwijder het.</translation>
    </message>
    <message>
        <source>%1 holds a list. A file of a pack is an object, in braces.</source>
        <translation>In %1 staat een lijst. Een bestand van een pakket is een object, tussen accolades.</translation>
    </message>
    <message>
        <source>The folder %1 is missing: pack.json names its language.</source>
        <translation>De map %1 ontbreekt: pack.json noemt die taal.</translation>
    </message>
    <message>
        <source>This text has no id, so it cannot be translated. Write {&quot;id&quot;: &quot;...&quot;, &quot;text&quot;: &quot;...&quot;}, or &quot;@id&quot; for a text that stands elsewhere.</source>
        <translation>Deze tekst heeft geen id, en is dus niet te vertalen. Schrijf {&quot;id&quot;: &quot;...&quot;, &quot;text&quot;: &quot;...&quot;}, of &quot;@id&quot; voor een tekst die ergens anders staat.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; stands in %2 too. Remove one of the two, or give one another id.</source>
        <translation>De tekst &quot;%1&quot; staat ook in %2. Haal een van de twee weg, of geef er een een ander id.</translation>
    </message>
    <message>
        <source>The row &quot;%1&quot; says nothing in the column &quot;%2&quot;. Add it, or make the column &quot;optional&quot;.</source>
        <translation>De rij &quot;%1&quot; zegt niets in de kolom &quot;%2&quot;. Vul dat aan, of maak de kolom &quot;optional&quot;.</translation>
    </message>
    <message>
        <source>This does not fit the column &quot;%1&quot;, as the top of the file says it.</source>
        <translation>Dit past niet bij de kolom &quot;%1&quot;, zoals die boven in het bestand staat.</translation>
    </message>
    <message>
        <source>The catalogue &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>De catalogus &quot;%1&quot; heeft geen kolom &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A row is at hand here already. Repeat over rows of a catalogue inside others only with &quot;groupBy&quot;.</source>
        <translation>Hier gaat het al over één rij. Herhaal rijen van een catalogus binnen andere alleen met &quot;groupBy&quot;.</translation>
    </message>
    <message>
        <source>There is no catalogue &quot;%1&quot; in this pack.</source>
        <translation>Er is geen catalogus &quot;%1&quot; in dit pakket.</translation>
    </message>
    <message>
        <source>No row of the catalogue &quot;%1&quot; is like this.</source>
        <translation>Geen rij van de catalogus &quot;%1&quot; is zo.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has no codes to group by.</source>
        <translation>De kolom &quot;%1&quot; heeft geen codes om naar te groeperen.</translation>
    </message>
    <message>
        <source>No row of the catalogue &quot;%1&quot; can have this in its column &quot;%2&quot;.</source>
        <translation>Geen rij van de catalogus &quot;%1&quot; kan dit hebben in de kolom &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>What is asked has a text &quot;label&quot; in each row; the catalogue &quot;%1&quot; has no such column.</source>
        <translation>Wat gevraagd wordt, heeft in elke rij een tekst &quot;label&quot;; de catalogus &quot;%1&quot; heeft die kolom niet.</translation>
    </message>
    <message>
        <source>Here no row of a catalogue is at hand, so &quot;$%1&quot; stands for nothing.</source>
        <translation>Hier gaat het niet over een rij van een catalogus, dus &quot;$%1&quot; betekent niets.</translation>
    </message>
    <message>
        <source>No matrix asks after the row &quot;%1&quot;, so it has no state.</source>
        <translation>Geen matrix vraagt naar de rij &quot;%1&quot;, dus die heeft geen stand.</translation>
    </message>
    <message>
        <source>&quot;state&quot; is what a matrix says of a row: give the column another name.</source>
        <translation>&quot;state&quot; is wat een matrix van een rij zegt: geef de kolom een andere naam.</translation>
    </message>
    <message>
        <source>Nothing uses the column &quot;%1&quot;.</source>
        <translation>Niets gebruikt de kolom &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing uses the row &quot;%1&quot;.</source>
        <translation>Niets gebruikt de rij &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The fonts of this program have no sign for %1. A mark stands in its place in the document; your answer itself is unchanged.</source>
        <translation>De lettertypen van dit programma hebben geen teken voor %1. In het document staat er een merkje voor in de plaats; je antwoord zelf is niet veranderd.</translation>
    </message>
    <message>
        <source>The PDF was not made: it could not be finished. Your answers are safe. Close other programs to free memory, then try again.</source>
        <translation>De PDF is niet gemaakt: het lukte niet om hem af te maken. Je antwoorden zijn veilig. Sluit andere programma&apos;s om geheugen vrij te maken en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The document could not be written: the disk or the folder took only a part of it. Your answers are safe. Make room, or choose another folder, and save it again.</source>
        <translation>Het document is niet geschreven: er paste maar een deel op de schijf of in de map. Je antwoorden zijn veilig. Maak ruimte of kies een andere map, en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>The PDF was not made: a font that belongs to the program could not be read. Your answers are safe. Install the program again.</source>
        <translation>De PDF is niet gemaakt: een lettertype van het programma was niet te lezen. Je antwoorden zijn veilig. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The PDF was not made: its pages could not be drawn. Your answers are safe. Close other programs to free memory, then try again.</source>
        <translation>De PDF is niet gemaakt: de bladzijden konden niet getekend worden. Je antwoorden zijn veilig. Sluit andere programma&apos;s om geheugen vrij te maken en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A text holds characters that cannot be shown (%1). In their place stands the mark �.</source>
        <translation>In een tekst staan tekens die niet getoond kunnen worden (%1). Op hun plaats staat het teken �.</translation>
    </message>
    <message>
        <source>The answer to %1 holds characters that cannot be shown (%2). In their place stands the mark �.</source>
        <translation>In het antwoord op %1 staan tekens die niet getoond kunnen worden (%2). Op hun plaats staat het teken �.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; has no tables, so it cannot be made as %2. Nothing was written. Choose another format.</source>
        <translation>Het document &quot;%1&quot; heeft geen tabellen en kan dus niet als %2 gemaakt worden. Er is niets geschreven. Kies een ander formaat.</translation>
    </message>
    <message>
        <source>The document could not be made: the folder for temporary files took only a part of it. Your answers are safe. Make room on the disk, and save it again.</source>
        <translation>Het document kon niet gemaakt worden: in de map voor tijdelijke bestanden paste maar een deel. Je antwoorden zijn veilig. Maak ruimte op de schijf en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>The document could not be made: there is not enough memory. Your answers are safe. Close other programs and save it again.</source>
        <translation>Het document kon niet gemaakt worden: er is te weinig geheugen. Je antwoorden zijn veilig. Sluit andere programma&apos;s en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>The file was not made: a part of the program that belongs to it could not be read. Your answers are safe. Install the program again.</source>
        <translation>Het bestand is niet gemaakt: een deel van het programma dat daarvoor nodig is, was niet te lezen. Je antwoorden zijn veilig. Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no file “%1”. Check the name, and whether it was moved or renamed.</source>
        <translation>Er is geen bestand “%1”. Kijk of de naam klopt, en of het verplaatst of hernoemd is.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file. Choose a Privacy Binder file.</source>
        <translation>“%1” is een map of een apparaat, geen bestand. Kies een bestand van Privacymap.</translation>
    </message>
    <message>
        <source>There already is a file “%1”. It was left as it is. Choose another name, or open the file.</source>
        <translation>Er is al een bestand “%1”. Het is gebleven zoals het is. Kies een andere naam, of open het bestand.</translation>
    </message>
    <message>
        <source>“%1” is empty: nothing was ever saved in it. It was left as it is. Choose another file, or remove it and make a new one.</source>
        <translation>“%1” is leeg: er is nooit iets in bewaard. Het is gebleven zoals het is. Kies een ander bestand, of verwijder het en maak een nieuw.</translation>
    </message>
    <message>
        <source>“%1” is not a Privacy Binder file. It was left as it is. Choose a file that was made with Privacy Binder.</source>
        <translation>“%1” is geen bestand van Privacymap. Het is gebleven zoals het is. Kies een bestand dat met Privacymap gemaakt is.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is. Choose a file that was made with Privacy Binder.</source>
        <translation>“%1” hoort bij een ander programma. Het is gebleven zoals het is. Kies een bestand dat met Privacymap gemaakt is.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Privacy Binder. It was left as it is, so that nothing in it is lost. Install the newest version to open it.</source>
        <translation>“%1” is gemaakt met een nieuwere versie van Privacymap. Het is gebleven zoals het is, zodat er niets uit verdwijnt. Installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Privacy Binder and has to be brought up to date before it can be read. It was left as it is. Open it once where you may write to it; a backup is made first.</source>
        <translation>“%1” is gemaakt met een oudere versie van Privacymap en moet eerst bijgewerkt worden. Het is gebleven zoals het is. Open het een keer op een plek waar je het mag veranderen; eerst wordt een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. It was left as it is. Put back a backup, or an earlier copy of the file.</source>
        <translation>“%1” is beschadigd en niet te lezen. Het is gebleven zoals het is. Zet een reservekopie of een eerdere kopie van het bestand terug.</translation>
    </message>
    <message>
        <source>“%1” is in use elsewhere. Nothing was changed. Close it there, or open it to read only.</source>
        <translation>“%1” is ergens anders in gebruik. Er is niets veranderd. Sluit het daar, of open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>“%1” is in use by %2. Nothing was changed. Close it there, or open it to read only.</source>
        <translation>“%1” is in gebruik bij %2. Er is niets veranderd. Sluit het daar, of open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>“%1” was not opened: it could not be reserved for you, so that another program might write to it at the same time. Nothing was changed. Make sure that you may write to your folder for temporary files.</source>
        <translation>“%1” is niet geopend: het kon niet voor jou vastgehouden worden, zodat een ander programma er tegelijk in zou kunnen schrijven. Er is niets veranderd. Zorg dat je mag schrijven in je map voor tijdelijke bestanden.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed, because you may not write to “%2”. It was left as it is. Open it to read only, or copy it to a folder of your own.</source>
        <translation>“%1” kan niet veranderd worden, omdat je niet mag schrijven in “%2”. Het is gebleven zoals het is. Open het alleen om te lezen, of kopieer het naar een map van jezelf.</translation>
    </message>
    <message>
        <source>“%1” is open to read only. Nothing was changed. Open it again to change it.</source>
        <translation>“%1” is alleen geopend om te lezen. Er is niets veranderd. Open het opnieuw om er iets in te veranderen.</translation>
    </message>
    <message>
        <source>“%1” holds no dossier “%2”. Nothing was changed. List its dossiers to see which it holds.</source>
        <translation>In “%1” zit geen dossier “%2”. Er is niets veranderd. Vraag de lijst van dossiers op om te zien wat erin zit.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. It was left as it is. Make sure that you may read it, and that the disk it is on is connected.</source>
        <translation>“%1” is niet te lezen. Het is gebleven zoals het is. Kijk of je het mag lezen, en of de schijf waar het op staat is aangesloten.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Nothing was changed. Choose a folder that exists and that you may write to.</source>
        <translation>Het bestand “%1” kan niet gemaakt worden. Er is niets veranderd. Kies een map die bestaat en waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>“%1” has to be brought up to date, but no backup could be made first. It was left as it is. Make room on the disk, or copy the file to another folder, and open it again.</source>
        <translation>“%1” moet bijgewerkt worden, maar vooraf kon er geen reservekopie gemaakt worden. Het is gebleven zoals het is. Maak ruimte op de schijf, of kopieer het bestand naar een andere map, en open het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date. It was left as it was, and there is a backup, “%2”. Open it with the version it was made with, and report this.</source>
        <translation>“%1” kon niet bijgewerkt worden. Het is gebleven zoals het was, en er is een reservekopie, “%2”. Open het met de versie waarmee het gemaakt is, en meld dit.</translation>
    </message>
    <message>
        <source>The backup was not put back as “%1”. The backup and the file were left as they are. Copy the backup by hand, or try again.</source>
        <translation>De reservekopie is niet teruggezet als “%1”. De reservekopie en het bestand zijn gebleven zoals ze zijn. Kopieer de reservekopie zelf, of probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” was not opened, because the part of the program that reads such files is missing. Nothing was changed. Install the package libqt6sql6-sqlite.</source>
        <translation>“%1” is niet geopend, omdat het deel van het programma dat zulke bestanden leest ontbreekt. Er is niets veranderd. Installeer het pakket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program just now. Nothing was changed. Try again in a moment.</source>
        <translation>“%1” is net nu in gebruik bij een ander programma. Er is niets veranderd. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk is full. What was saved before is still there. Make room, and try again.</source>
        <translation>“%1” is niet bewaard: de schijf is vol. Wat eerder bewaard is, is er nog. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. What was saved before is still there. Make sure that you may write to the file and its folder, or copy it to a folder of your own.</source>
        <translation>In “%1” kan niet geschreven worden. Wat eerder bewaard is, is er nog. Zorg dat je in het bestand en de map mag schrijven, of kopieer het naar een map van jezelf.</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet: a program stopped while it was saving in it. Nothing is lost. Open it once to change it, where you may write to it; that puts it in order.</source>
        <translation>“%1” is nog niet te lezen: een programma stopte terwijl het erin bewaarde. Er is niets kwijt. Open het een keer op een plek waar je het mag veranderen; dan komt het in orde.</translation>
    </message>
    <message>
        <source>The disk refused to read or write “%1”. What was saved before is still there. Check the disk, and try again.</source>
        <translation>De schijf kon “%1” niet lezen of schrijven. Wat eerder bewaard is, is er nog. Kijk de schijf na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Privacy Binder (process %1, since %2)</source>
        <translation>Privacymap (proces %1, sinds %2)</translation>
    </message>
    <message>
        <source>“%1” was altered by another program: it holds “%2”, which Privacy Binder did not make. It was left as it is, and nothing in it was run. Put back a backup, or an earlier copy of the file.</source>
        <translation>Een ander programma heeft “%1” veranderd: er staat “%2” in, en dat heeft Privacymap niet gemaakt. Het bestand is gebleven zoals het is, en er is niets uit uitgevoerd. Zet een reservekopie terug, of een eerdere kopie van het bestand.</translation>
    </message>
    <message>
        <source>“%1” holds a text that is longer than Privacy Binder takes. What was saved before is still there. Make the text shorter; if it is not yours, put back an earlier copy of the file.</source>
        <translation>In “%1” staat een tekst die langer is dan Privacymap aankan. Wat eerder bewaard is, staat er nog. Maak de tekst korter. Is hij niet van jou, zet dan een eerdere kopie van het bestand terug.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 dossiers, more than Privacy Binder takes. It was left as it is. Divide them over several files.</source>
        <translation>In “%1” staan meer dan %2 dossiers. Dat is meer dan Privacymap aankan. Het bestand is gebleven zoals het is. Verdeel ze over meer bestanden.</translation>
    </message>
    <message>
        <source>“%1” takes far more time to read than a file of its size can. It was left as it is. Put back a backup, or an earlier copy of the file.</source>
        <translation>Het lezen van “%1” duurt veel langer dan bij een bestand van deze grootte kan. Het is gebleven zoals het is. Zet een reservekopie terug, of een eerdere kopie van het bestand.</translation>
    </message>
    <message>
        <source>Another program has “%1” open, or stopped while it was saving in it: a part of it is in a second file. It was left as it is. Close it in that program, and try again.</source>
        <translation>Een ander programma heeft “%1” open, of is gestopt tijdens het bewaren: een deel staat in een tweede bestand. Het is gebleven zoals het is. Sluit het in dat programma, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it. That change was left as it is, and your answers since then are not in it. Save yours in a new file, keep yours, or read the file again.</source>
        <translation>Een ander programma heeft “%1” veranderd nadat je het opende. Die verandering is gebleven, en je antwoorden van daarna staan er niet in. Bewaar die van jou in een nieuw bestand, houd die van jou, of lees het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “%1” since you opened it. It was left as it is, and your answers since then are not in it. Save yours in a new file, keep yours, or read the file that is there now.</source>
        <translation>Op de plaats van “%1” staat een ander bestand dan toen je het opende. Dat is gebleven zoals het is, en je antwoorden van daarna staan er niet in. Bewaar die van jou in een nieuw bestand, houd die van jou, of lees het bestand dat er nu staat.</translation>
    </message>
    <message>
        <source>“%1” was deleted since you opened it. All your answers are still here. Save them in a new file, or put the file back.</source>
        <translation>“%1” is verwijderd nadat je het opende. Al je antwoorden staan hier nog. Bewaar ze in een nieuw bestand, of zet het bestand terug.</translation>
    </message>
    <message>
        <source>“%1” was moved or renamed since you opened it: it is “%2” now. Your answers since then are not in it. Go on with it there, or save yours in a new file.</source>
        <translation>“%1” is verplaatst of hernoemd nadat je het opende: het is nu “%2”. Je antwoorden van daarna staan er niet in. Ga daar verder, of bewaar die van jou in een nieuw bestand.</translation>
    </message>
    <message>
        <source>An answer in “%1” is not as it was saved: the disk or another program changed it, and which one cannot be told. The file was left as it is. Put back a backup, or an earlier copy; or keep a copy, accept it as it is, and read all answers again.</source>
        <translation>Een antwoord in “%1” is niet zoals het bewaard is: de schijf of een ander programma heeft het veranderd, en welk antwoord is niet te zien. Het bestand is gebleven zoals het is. Zet een reservekopie terug, of een eerdere kopie. Of bewaar een kopie, aanvaard het zoals het is, en lees alle antwoorden na.</translation>
    </message>
</context>
<context>
    <name>binder::AboutDialog</name>
    <message>
        <source>About Privacy Binder</source>
        <translation>Over Privacymap</translation>
    </message>
    <message>
        <source>Privacy Binder %1</source>
        <translation>Privacymap %1</translation>
    </message>
    <message>
        <source>Turns plain answers into a privacy plan for your business.</source>
        <translation>Maakt van gewone antwoorden een privacyplan voor je bedrijf.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program does not use the network.</source>
        <translation>Er gaat niets van deze computer af: het programma gebruikt het netwerk niet.</translation>
    </message>
    <message>
        <source>The documents are made with care, but they are no legal advice.</source>
        <translation>De documenten zijn met zorg gemaakt, maar ze zijn geen juridisch advies.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. There is no warranty. The fonts in it, Noto Sans, are under the SIL Open Font License 1.1.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later: je mag het gebruiken, bekijken, delen en veranderen. Er is geen garantie. De lettertypen erin, Noto Sans, vallen onder de SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>binder::AddEntryPanel</name>
    <message>
        <source>Add one that is not in this list</source>
        <translation>Voeg er een toe die niet in de lijst staat</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Maak dit ongedaan</translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation>Wat wil je toevoegen?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>Toevoegen en kiezen</translation>
    </message>
    <message>
        <source>“%1” is added and chosen. What else is asked about it is still open, on its own card.</source>
        <translation>“%1” is toegevoegd en gekozen. De andere vragen erover staan nog open, op een eigen kaart.</translation>
    </message>
    <message>
        <source>%1 It is not added like this.</source>
        <translation>%1 Zo wordt het niet toegevoegd.</translation>
    </message>
</context>
<context>
    <name>binder::AdditionsChoice</name>
    <message>
        <source>Add more documents</source>
        <translation>Meer documenten toevoegen</translation>
    </message>
</context>
<context>
    <name>binder::AtHandPage</name>
    <message>
        <source>What you need at hand</source>
        <translation>Wat je bij de hand houdt</translation>
    </message>
    <message>
        <source>With these at hand you go faster. You can also start without them.</source>
        <translation>Met deze spullen bij de hand gaat het sneller. Je kunt ook zonder beginnen.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>You can stop at any time. Each answer is saved at once, and next time you go on where you were.</source>
        <translation>Je kunt altijd stoppen. Elk antwoord is meteen bewaard. De volgende keer ga je verder waar je was.</translation>
    </message>
    <message>
        <source>Much is filled in as a suggestion. Nothing counts before you say that it is right.</source>
        <translation>Veel is al ingevuld als voorstel. Niets telt mee voordat jij zegt dat het klopt.</translation>
    </message>
    <message>
        <source>Is there something you do not know? Then choose “I don&apos;t know”. At the end you get a message ready to send to whoever does know.</source>
        <translation>Weet je iets niet? Kies dan “Weet ik niet”. Aan het eind krijg je een bericht klaar voor wie het wel weet.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Er gaat niets van deze computer af.</translation>
    </message>
    <message>
        <source>To the first question</source>
        <translation>Naar de eerste vraag</translation>
    </message>
</context>
<context>
    <name>binder::CardList</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>There are none yet. If you have none, just continue.</source>
        <translation>Er zijn er nog geen. Heb je er geen, ga dan gewoon door.</translation>
    </message>
    <message>
        <source>There are none yet. They appear here when you tick them on the page before.</source>
        <translation>Er zijn er nog geen. Ze komen hier te staan als je ze op de vorige pagina aankruist.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is removed. It was also taken out of these answers:</source>
        <translation>“%1” is verwijderd. Het is ook weggehaald uit deze antwoorden:</translation>
    </message>
</context>
<context>
    <name>binder::CheckAnswersPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Controleer je antwoorden</translation>
    </message>
    <message>
        <source>These are all your answers. Change what is not right. You can make your documents with questions still open: the documents then say so.</source>
        <translation>Dit zijn al je antwoorden. Verander wat niet klopt. Je kunt je documenten ook maken als er nog vragen open staan: dat staat er dan bij.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>1 question is still open</source>
        <translation>1 vraag staat nog open</translation>
    </message>
    <message>
        <source>%1 questions are still open</source>
        <translation>%1 vragen staan nog open</translation>
    </message>
    <message>
        <source>1 thing cannot stay as it is</source>
        <translation>1 ding kan niet zo blijven</translation>
    </message>
    <message>
        <source>%1 things cannot stay as they are</source>
        <translation>%1 dingen kunnen niet zo blijven</translation>
    </message>
    <message>
        <source>1 thing to pay attention to</source>
        <translation>1 ding om op te letten</translation>
    </message>
    <message>
        <source>%1 things to pay attention to</source>
        <translation>%1 dingen om op te letten</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 advies</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 adviezen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Nog niet beantwoord</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
</context>
<context>
    <name>binder::ChoiceEditor</name>
    <message>
        <source>Type it here</source>
        <translation>Typ het hier</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Kies uit de lijst</translation>
    </message>
    <message>
        <source>Something else, at the question: %1</source>
        <translation>Iets anders, bij de vraag: %1</translation>
    </message>
</context>
<context>
    <name>binder::ChooseDossier</name>
    <message>
        <source>Which business?</source>
        <translation>Welk bedrijf?</translation>
    </message>
    <message>
        <source>This file holds more than one &amp;dossier. Which do you want to open?</source>
        <translation>In dit bestand zit meer dan één &amp;dossier. Welk wil je openen?</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>%1 (last changed %2)</source>
        <translation>%1 (laatst veranderd op %2)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>binder::CommandLine</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read. Check its name, and whether you may read it.</source>
        <translation>Het bestand &quot;%1&quot; is niet te lezen. Kijk of de naam klopt en of je het mag lezen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; translates from &quot;%2&quot; to &quot;%3&quot;, and the pack here from &quot;%4&quot; to &quot;%5&quot;. Nothing was changed.</source>
        <translation>Het bestand &quot;%1&quot; vertaalt van &quot;%2&quot; naar &quot;%3&quot;, en het pakket hier van &quot;%4&quot; naar &quot;%5&quot;. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The pack has no text &quot;%1&quot;. Nothing was changed.</source>
        <translation>Het pakket heeft geen tekst &quot;%1&quot;. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; cannot be made. Check whether you may write there.</source>
        <translation>De map van &quot;%1&quot; is niet te maken. Kijk of je daar mag schrijven.</translation>
    </message>
    <message>
        <source>the source changed</source>
        <translation>de brontekst is gewijzigd</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>niet vertaald</translation>
    </message>
    <message>
        <source>Translated: %1. Source changed since: %2. Not translated: %3.</source>
        <translation>Vertaald: %1. Brontekst sindsdien gewijzigd: %2. Niet vertaald: %3.</translation>
    </message>
    <message>
        <source>Use one of --export, --import and --stamp at a time.</source>
        <translation>Gebruik --export, --import of --stamp, en niet meer tegelijk.</translation>
    </message>
    <message>
        <source>Fills the gaps in a translation of the pack in a folder, marked as not translated, and prints what is to be done; also gives the texts to a translator and takes them back.</source>
        <translation>Vult de gaten in een vertaling van het pakket in een map, met het merk dat ze niet vertaald zijn, en toont wat er te doen is; geeft de teksten ook aan een vertaler en neemt ze terug.</translation>
    </message>
    <message>
        <source>The language to translate to.</source>
        <translation>De taal waarnaar je vertaalt.</translation>
    </message>
    <message>
        <source>Write the texts to this file for a translator (XLIFF 1.2), and change nothing in the pack.</source>
        <translation>Schrijf de teksten naar dit bestand voor een vertaler (XLIFF 1.2), en wijzig niets in het pakket.</translation>
    </message>
    <message>
        <source>Take over what the translator wrote: all of it, or nothing when something is wrong.</source>
        <translation>Neem over wat de vertaler schreef: alles, of niets als er iets niet klopt.</translation>
    </message>
    <message>
        <source>Say of these texts, separated by commas, that their translation is right for the source as it is now.</source>
        <translation>Zeg van deze teksten, met komma&apos;s ertussen, dat hun vertaling klopt met de brontekst van nu.</translation>
    </message>
    <message>
        <source>*** Changed: ***</source>
        <translation>*** Gewijzigd: ***</translation>
    </message>
    <message>
        <source>Prints a document as the pack in a folder makes it, with the id of each clause at the side.</source>
        <translation>Toont een document zoals het pakket in een map het maakt, met de id van elke zin ernaast.</translation>
    </message>
    <message>
        <source>The answers file it is made of.</source>
        <translation>Het antwoordenbestand waarvan het gemaakt wordt.</translation>
    </message>
    <message>
        <source>The language of the document; without it, that of the answers.</source>
        <translation>De taal van het document; zonder deze keuze die van de antwoorden.</translation>
    </message>
    <message>
        <source>Print it again whenever the pack or the answers change. Stop with Ctrl+C.</source>
        <translation>Toon het opnieuw na elke wijziging in het pakket of de antwoorden. Stop met Ctrl+C.</translation>
    </message>
    <message>
        <source>--dossier names one dossier and --all-dossiers means all of them. Leave one out.</source>
        <translation>--dossier noemt één dossier en --all-dossiers bedoelt ze allemaal. Laat een van de twee weg.</translation>
    </message>
    <message>
        <source>There is no name behind --by. Name who adopts the documents.</source>
        <translation>Achter --by staat geen naam. Noem wie de documenten vaststelt.</translation>
    </message>
    <message>
        <source>--function says what somebody is. Name that person with --by.</source>
        <translation>--function zegt wat iemand is. Noem die persoon met --by.</translation>
    </message>
    <message>
        <source>Adopted as edition %1: %2.</source>
        <translation>Vastgesteld als uitgave %1: %2.</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1, so there is no new edition.</source>
        <translation>Sinds uitgave %1 is er niets veranderd. Er is dus geen nieuwe uitgave.</translation>
    </message>
    <message>
        <source>Not adopted, because still a draft: %1.</source>
        <translation>Niet vastgesteld, want nog een concept: %1.</translation>
    </message>
    <message>
        <source>Adopts the documents that are ready as the next edition. They say so from then on, until an answer changes.</source>
        <translation>Stelt de documenten die klaar zijn vast als de volgende uitgave. Vanaf dan staat dat erin, tot een antwoord verandert.</translation>
    </message>
    <message>
        <source>Who adopts them; printed where the binder is signed off.</source>
        <translation>Wie ze vaststelt; staat bij de ondertekening van de map.</translation>
    </message>
    <message>
        <source>What that person is, for example owner.</source>
        <translation>Wat die persoon is, bijvoorbeeld eigenaar.</translation>
    </message>
    <message>
        <source>Adopt them on this day, for example 2026-11-21; without it, today.</source>
        <translation>Stel ze vast op deze dag, bijvoorbeeld 2026-11-21; zonder dit vandaag.</translation>
    </message>
    <message>
        <source>The language of the documents that are adopted; without it, that of the dossier.</source>
        <translation>De taal van de documenten die je vaststelt; zonder dit die van het dossier.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>answers changed since</source>
        <translation>antwoorden zijn daarna veranderd</translation>
    </message>
    <message>
        <source>Lists the editions that were adopted: number, date, language, whether it still holds, documents, by whom.</source>
        <translation>Toont de uitgaven die zijn vastgesteld: nummer, datum, taal, of hij nog geldt, documenten, door wie.</translation>
    </message>
    <message>
        <source>Do it for every dossier in the file, one after the other.</source>
        <translation>Doe het voor elk dossier in het bestand, een voor een.</translation>
    </message>
    <message>
        <source>An edition is printed as it was adopted. Leave out --%1.</source>
        <translation>Een uitgave komt eruit zoals hij is vastgesteld. Laat --%1 weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of an edition. &quot;privacy-binder editions&quot; lists them.</source>
        <translation>&quot;%1&quot; is niet het nummer van een uitgave. &quot;privacy-binder editions&quot; toont ze.</translation>
    </message>
    <message>
        <source>Say where to write: --output names a file, --out-dir a folder. One of them is needed.</source>
        <translation>Zeg waar het heen moet: --output noemt een bestand, --out-dir een map. Een van de twee is nodig.</translation>
    </message>
    <message>
        <source>The documents of all dossiers do not fit in one file. Name a folder with --out-dir.</source>
        <translation>De documenten van alle dossiers passen niet in één bestand. Noem een map met --out-dir.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;. Nothing was written. Make it first.</source>
        <translation>Er is geen map &quot;%1&quot;. Er is niets geschreven. Maak die eerst.</translation>
    </message>
    <message>
        <source>Print it as it was adopted in this edition; &quot;editions&quot; lists them.</source>
        <translation>Zoals het in deze uitgave is vastgesteld; &quot;editions&quot; toont ze.</translation>
    </message>
    <message>
        <source>Instead of --output: a folder to write in. The file is named after the business, the dossier and the document; the name is printed.</source>
        <translation>In plaats van --output: een map om in te schrijven. Het bestand heet naar het bedrijf, het dossier en het document; die naam wordt getoond.</translation>
    </message>
    <message>
        <source>The folder of a pack, to use instead of the one in the program with the same id.</source>
        <translation>De map van een pakket, te gebruiken in plaats van dat in het programma met dezelfde id.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds the pack &quot;%2&quot;, and &quot;%3&quot; is needed here. Name the folder of that pack, or leave --pack out.</source>
        <translation>In de map &quot;%1&quot; zit het pakket &quot;%2&quot;, en hier is &quot;%3&quot; nodig. Noem de map van dat pakket, of laat --pack weg.</translation>
    </message>
    <message>
        <source>This program has no pack of questions &quot;%1&quot;. It has: %2. Name the folder of another pack with --pack.</source>
        <translation>Dit programma heeft geen pakket met vragen &quot;%1&quot;. Het heeft: %2. Noem de map van een ander pakket met --pack.</translation>
    </message>
    <message>
        <source>Writes everything that is stored of a dossier as an answers file.</source>
        <translation>Schrijft alles wat van een dossier bewaard is als antwoordenbestand.</translation>
    </message>
    <message>
        <source>Where to write; without it, on standard output.</source>
        <translation>Waar het komt; zonder deze keuze op de standaarduitvoer.</translation>
    </message>
    <message>
        <source>The answers file &quot;%1&quot; cannot be read. Check its name, and whether you may read it.</source>
        <translation>Het antwoordenbestand &quot;%1&quot; is niet te lezen. Kijk of de naam klopt en of je het mag lezen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is far too large for an answers file. Check whether it is the right file.</source>
        <translation>&quot;%1&quot; is veel te groot voor een antwoordenbestand. Kijk of het het goede bestand is.</translation>
    </message>
    <message>
        <source>These answers belong to the pack &quot;%1&quot; and this dossier to &quot;%2&quot;. Make a new file with &quot;privacy-binder new --pack %1&quot; and import them there.</source>
        <translation>Deze antwoorden horen bij het pakket &quot;%1&quot; en dit dossier bij &quot;%2&quot;. Maak een nieuw bestand met &quot;privacy-binder new --pack %1&quot; en lees ze daar in.</translation>
    </message>
    <message>
        <source>Replaces the answers of a dossier by those in an answers file: all of them, or none when something is wrong.</source>
        <translation>Vervangt de antwoorden van een dossier door die uit een antwoordenbestand: allemaal, of geen als er iets niet klopt.</translation>
    </message>
    <message>
        <source>Open points: %1</source>
        <translation>Open punten: %1</translation>
    </message>
    <message>
        <source>&quot;I don&apos;t know&quot;</source>
        <translation>&quot;weet ik niet&quot;</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Bevindingen: %1</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>terzijde gelegd</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blokkeert</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>Prints what is still open and what was found; ends with 1 when something blocks.</source>
        <translation>Toont wat nog open staat en wat er gevonden is; eindigt met 1 als iets blokkeert.</translation>
    </message>
    <message>
        <source>The language of what is printed; without it, that of the dossier.</source>
        <translation>De taal van wat getoond wordt; zonder deze keuze die van het dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a second word. Use one of: %2.</source>
        <translation>Achter &quot;%1&quot; hoort een tweede woord. Gebruik een van: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use one of: %2.</source>
        <translation>Er is geen opdracht &quot;%1&quot;. Gebruik een van: %2.</translation>
    </message>
    <message>
        <source>%1 Use it like this: %2</source>
        <translation>%1 Gebruik het zo: %2</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; is een woord te veel.</translation>
    </message>
    <message>
        <source>--%1 is there twice.</source>
        <translation>--%1 staat er twee keer.</translation>
    </message>
    <message>
        <source>--%1 has nothing behind it.</source>
        <translation>Achter --%1 staat niets.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 ontbreekt.</translation>
    </message>
    <message>
        <source>There is no option %1. &quot;privacy-binder --help&quot; shows what there is.</source>
        <translation>Er is geen optie %1. &quot;privacy-binder --help&quot; toont wat er is.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;privacy-binder --help&quot; shows the commands.</source>
        <translation>Er is geen opdracht &quot;%1&quot;. &quot;privacy-binder --help&quot; toont de opdrachten.</translation>
    </message>
    <message>
        <source>Not everything could be printed: there is no room, or nobody reads it. Try again.</source>
        <translation>Niet alles kon getoond worden: er is geen ruimte, of niemand leest het. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Er is geen formaat &quot;%1&quot;. Kies een van: %2.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Choose a4 or letter.</source>
        <translation>Er is geen papier &quot;%1&quot;. Kies a4 of letter.</translation>
    </message>
    <message>
        <source>Makes a document. The same dossier, language, paper and date give the same bytes.</source>
        <translation>Maakt een document. Hetzelfde dossier, dezelfde taal, hetzelfde papier en dezelfde datum geven dezelfde bytes.</translation>
    </message>
    <message>
        <source>Which document; &quot;documents&quot; lists them, for example plan.</source>
        <translation>Welk document; &quot;documents&quot; toont ze, bijvoorbeeld plan.</translation>
    </message>
    <message>
        <source>Where to write; a file that is there is replaced in one step.</source>
        <translation>Waar het komt; een bestand dat er al is, wordt in één stap vervangen.</translation>
    </message>
    <message>
        <source>The language of the document; without it, that of the dossier.</source>
        <translation>De taal van het document; zonder deze keuze die van het dossier.</translation>
    </message>
    <message>
        <source>Make it as on this day, for example 2026-11-21; without it, today.</source>
        <translation>Maak het zoals op deze dag, bijvoorbeeld 2026-11-21; zonder deze keuze vandaag.</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>a concept, as long as this is open: %1</source>
        <translation>een concept, zolang dit openstaat: %1</translation>
    </message>
    <message>
        <source>Lists the documents that can be made: name, ready or concept and why, formats, title.</source>
        <translation>Toont de documenten die gemaakt kunnen worden: naam, klaar of concept en waarom, formaten, titel.</translation>
    </message>
    <message>
        <source>Deletes a dossier with everything in it, for good.</source>
        <translation>Verwijdert een dossier met alles erin, voorgoed.</translation>
    </message>
    <message>
        <source>Which dossier; always needed, so that none is deleted by mistake.</source>
        <translation>Welk dossier; altijd nodig, zodat er geen per ongeluk verdwijnt.</translation>
    </message>
    <message>
        <source>Lists the dossiers in a file: id, pack and its version, last change, name of the business.</source>
        <translation>Toont de dossiers in een bestand: id, pakket en versie, laatste verandering, naam van het bedrijf.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Opens the window, on a file of Privacy Binder if you name one.</source>
        <translation>Opent het venster, met een bestand van Privacymap als je er een noemt.</translation>
    </message>
    <message>
        <source>Commands, for use without a window:</source>
        <translation>Opdrachten, voor gebruik zonder venster:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Shows this, or with a command in front: its own help.</source>
        <translation>Toont dit, of met een opdracht ervoor de hulp daarbij.</translation>
    </message>
    <message>
        <source>Shows the version of the program.</source>
        <translation>Toont de versie van het programma.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something blocks, 2 wrong usage, 3 bad input, 4 file trouble.</source>
        <translation>Eindcodes: 0 klaar, 1 iets blokkeert, 2 verkeerd gebruik, 3 invoer klopt niet, 4 iets mis met een bestand.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Makes a new file with an empty dossier and prints the id of the dossier.</source>
        <translation>Maakt een nieuw bestand met een leeg dossier en toont de id van het dossier.</translation>
    </message>
    <message>
        <source>The pack of questions: one that &quot;pack list&quot; shows, or the folder of another.</source>
        <translation>Het pakket met vragen: een dat &quot;pack list&quot; laat zien, of de map van een ander.</translation>
    </message>
    <message>
        <source>The language of its documents; without it, the language the pack was written in.</source>
        <translation>De taal van de documenten; zonder deze keuze de taal waarin het pakket geschreven is.</translation>
    </message>
    <message>
        <source>The trade, from which suggestions are taken.</source>
        <translation>Het vak, waar voorstellen uit komen.</translation>
    </message>
    <message>
        <source>Which dossier; needed when the file holds more than one.</source>
        <translation>Welk dossier; nodig als er meer dan één in het bestand zit.</translation>
    </message>
    <message>
        <source>Print JSON, for use by another program.</source>
        <translation>Toon JSON, voor gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>There are no texts in the language &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Er zijn geen teksten in de taal &quot;%1&quot;. Kies een van: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as year-month-day, for example 2026-11-21.</source>
        <translation>&quot;%1&quot; is geen dag. Schrijf het als jaar-maand-dag, bijvoorbeeld 2026-11-21.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;. Name the folder that holds the pack&apos;s files.</source>
        <translation>Er is geen map &quot;%1&quot;. Noem de map waar de bestanden van het pakket in staan.</translation>
    </message>
    <message>
        <source>Checks the pack in a folder and prints everything that is wrong with it, with the place.</source>
        <translation>Controleert het pakket in een map en toont alles wat er niet aan klopt, met de plek.</translation>
    </message>
    <message>
        <source>Prints the law that a pack uses, as a table in Markdown: what each piece says, where and when it was read, and which documents use it.</source>
        <translation>Toont de wet die een pakket gebruikt, als tabel in Markdown: wat elk stuk zegt, waar en wanneer het gelezen is, en welke documenten het gebruiken.</translation>
    </message>
    <message>
        <source>Lists the packs of questions in the program: id, version, languages, title, countries and examples.</source>
        <translation>Toont de pakketten met vragen in het programma: id, versie, talen, titel, landen en voorbeelden.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>meer dan een</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>&quot;I don&apos;t know&quot; allowed</source>
        <translation>&quot;weet ik niet&quot; mag</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hint: %1</translation>
    </message>
    <message>
        <source>Its page is there when: %1</source>
        <translation>De pagina is er als: %1</translation>
    </message>
    <message>
        <source>Asked when: %1</source>
        <translation>Gevraagd als: %1</translation>
    </message>
    <message>
        <source>Offered is what was chosen at: %1</source>
        <translation>Te kiezen is wat gekozen is bij: %1</translation>
    </message>
    <message>
        <source>Offered when: %1</source>
        <translation>Te kiezen als: %1</translation>
    </message>
    <message>
        <source>Suggested text %1: %2</source>
        <translation>Voorgestelde tekst %1: %2</translation>
    </message>
    <message>
        <source>Lists the questions of a pack, for writing an answers file: address, type, texts, options, when each is asked or offered, and the texts it suggests.</source>
        <translation>Toont de vragen van een pakket, om een antwoordenbestand te schrijven: adres, type, teksten en keuzes, wanneer ze er zijn, en de teksten die het voorstelt.</translation>
    </message>
    <message>
        <source>The language of the texts; without it, the language the pack was written in.</source>
        <translation>De taal van de teksten; zonder deze keuze de taal waarin het pakket geschreven is.</translation>
    </message>
    <message>
        <source>There is no dossier &quot;%1&quot; in this file. &quot;privacy-binder dossiers %2&quot; lists the ones there are.</source>
        <translation>Er is geen dossier &quot;%1&quot; in dit bestand. &quot;privacy-binder dossiers %2&quot; toont welke er zijn.</translation>
    </message>
    <message>
        <source>There is no dossier in this file. Make a new file with &quot;privacy-binder new&quot;.</source>
        <translation>Er zit geen dossier in dit bestand. Maak een nieuw bestand met &quot;privacy-binder new&quot;.</translation>
    </message>
    <message>
        <source>This file holds more than one dossier. Say which with --dossier and one of: %1.</source>
        <translation>In dit bestand zit meer dan één dossier. Zeg welk met --dossier en een van: %1.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. &quot;privacy-binder --help&quot; shows what works without.</source>
        <translation>Er is geen scherm om een venster op te openen. &quot;privacy-binder --help&quot; toont wat er zonder kan.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check its name; &quot;privacy-binder --help&quot; shows the commands.</source>
        <translation>Er is geen bestand &quot;%1&quot;. Kijk of de naam klopt; &quot;privacy-binder --help&quot; toont de opdrachten.</translation>
    </message>
    <message>
        <source>In this pack nobody is named who can be asked. Leave out --message.</source>
        <translation>In dit pakket staat niemand aan wie je iets kunt vragen. Laat --message weg.</translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot; to ask. Choose one of: %2.</source>
        <translation>Er is niemand &quot;%1&quot; aan wie je iets kunt vragen. Kies een van deze: %2.</translation>
    </message>
    <message>
        <source>There is nothing to ask.</source>
        <translation>Er is niets te vragen.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; is not made as %2. Choose one of: %3.</source>
        <translation>Het document &quot;%1&quot; wordt niet als %2 gemaakt. Kies een van: %3.</translation>
    </message>
    <message>
        <source>How to write it; &quot;documents&quot; lists them, for example pdf.</source>
        <translation>Hoe het geschreven wordt; &quot;documents&quot; noemt de formaten, bijvoorbeeld pdf.</translation>
    </message>
    <message>
        <source>Print only a message to WHOM, ready to send, with the questions answered &quot;I don&apos;t know&quot; that they can answer: bookkeeper.</source>
        <translation>Geef alleen een bericht aan WHOM, klaar om te sturen, met de vragen waarop &quot;weet ik niet&quot; staat en die diegene kan beantwoorden: bookkeeper.</translation>
    </message>
    <message>
        <source>Documents to add to the binder as chapters, for example statement,leaflet.</source>
        <translation>Documenten om als hoofdstuk aan de map toe te voegen, bijvoorbeeld statement,leaflet.</translation>
    </message>
    <message>
        <source>The colour of headings and rules, for example &quot;#1f4e6b&quot;; one too light to read is darkened.</source>
        <translation>De kleur van koppen en lijnen, bijvoorbeeld &quot;#1f4e6b&quot;; een die te licht is om te lezen wordt donkerder gemaakt.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover of documents that have one.</source>
        <translation>Een PNG- of JPEG-plaatje voor de omslag van documenten die er een hebben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour. Write it as six digits, for example #1f4e6b.</source>
        <translation>&quot;%1&quot; is geen kleur. Schrijf hem met zes tekens, bijvoorbeeld #1f4e6b.</translation>
    </message>
    <message>
        <source>The colour %1 is too light to read. %2 was used instead.</source>
        <translation>De kleur %1 is te licht om te lezen. In plaats daarvan is %2 gebruikt.</translation>
    </message>
    <message>
        <source>The paper of a PDF: a4 or letter; without it, a4.</source>
        <translation>Het papier van een PDF: a4 of letter; zonder deze keuze a4.</translation>
    </message>
    <message>
        <source>Accepts a dossier as it is, of which an answer was changed by the disk or another program.</source>
        <translation>Aanvaardt een dossier zoals het is, waarvan de schijf of een ander programma een antwoord veranderde.</translation>
    </message>
    <message>
        <source>%1 &quot;privacy-binder dossier accept&quot; accepts it.</source>
        <translation>%1 Met &quot;privacy-binder dossier accept&quot; aanvaard je het.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is not written in UTF-8, and a file of such a name cannot be opened. Nothing was changed. Give the file another name.</source>
        <translation>De naam &quot;%1&quot; is niet in UTF-8 geschreven. Een bestand met zo’n naam kan niet geopend worden. Er is niets veranderd. Geef het bestand een andere naam.</translation>
    </message>
    <message>
        <source>There is no separator &quot;%1&quot;. Choose comma, semicolon or tab.</source>
        <translation>Er is geen scheidingsteken &quot;%1&quot;. Kies comma, semicolon of tab.</translation>
    </message>
    <message>
        <source>What stands between the fields of a CSV: comma, semicolon or tab; without it, what spreadsheets expect in the language of the document.</source>
        <translation>Wat er tussen de velden van een CSV staat: comma, semicolon of tab; zonder deze optie wat rekenbladen in de taal van het document verwachten.</translation>
    </message>
    <message>
        <source>--%1 changes nothing here: the document &quot;%2&quot; as %3 has no place for it.</source>
        <translation>--%1 verandert hier niets: het document &quot;%2&quot; als %3 heeft er geen plek voor.</translation>
    </message>
    <message>
        <source>Not offered there, and left out: %1</source>
        <translation>Daar niet te kiezen, en weggelaten: %1</translation>
    </message>
    <message>
        <source>Stored, but not offered there, and left out: %1</source>
        <translation>Bewaard, maar daar niet te kiezen en dus weggelaten: %1</translation>
    </message>
</context>
<context>
    <name>binder::ConfirmPanel</name>
    <message>
        <source>All of this is right</source>
        <translation>Klopt zo</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Voorstel:</translation>
    </message>
    <message>
        <source>Suggested for “%1”:</source>
        <translation>Voorstel voor “%1”:</translation>
    </message>
    <message>
        <source>You can confirm all suggestions on this page at once.</source>
        <translation>Je kunt alle voorstellen op deze pagina in één keer bevestigen.</translation>
    </message>
    <message>
        <source>With the suggestions on this page you also confirm:</source>
        <translation>Met de voorstellen op deze pagina bevestig je ook:</translation>
    </message>
</context>
<context>
    <name>binder::DateEditor</name>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose the date from a calendar</source>
        <translation>Kies de datum uit een kalender</translation>
    </message>
    <message>
        <source>This is not a date yet, so it is not saved. Write it like 21-11-2026.</source>
        <translation>Dit is nog geen datum, dus het is niet bewaard. Schrijf het zoals 21-11-2026.</translation>
    </message>
</context>
<context>
    <name>binder::Desktop</name>
    <message>
        <source>This file was made by an older version and was brought up to date. The file as it was is kept: %1</source>
        <translation>Dit bestand is gemaakt met een oudere versie en is bijgewerkt. Het bestand zoals het was is bewaard: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>binder::DocumentCard</name>
    <message>
        <source>For everyone</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>For your own use</source>
        <translation>Voor jezelf</translation>
    </message>
    <message>
        <source>Draft: it rests on answers that are not known yet.</source>
        <translation>Concept: het rust op antwoorden die nog niet bekend zijn.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Other format</source>
        <translation>Ander formaat</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>binder::DocumentPreview</name>
    <message>
        <source>Click to go to the question this comes from</source>
        <translation>Klik om naar de vraag te gaan waar dit uit komt</translation>
    </message>
</context>
<context>
    <name>binder::DocumentsPage</name>
    <message>
        <source>Your documents</source>
        <translation>Je documenten</translation>
    </message>
    <message>
        <source>They are made from your answers, each time anew. Change an answer and the documents change with it.</source>
        <translation>Ze worden van je antwoorden gemaakt, elke keer opnieuw. Verander een antwoord en de documenten veranderen mee.</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Taal van de documenten</translation>
    </message>
    <message>
        <source>Where to keep the document</source>
        <translation>Waar het document komt</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
    <message>
        <source>Your documents are ready</source>
        <translation>Je documenten zijn klaar</translation>
    </message>
</context>
<context>
    <name>binder::DossierFile</name>
    <message>
        <source>You are reading this file. What you change here is not kept.</source>
        <translation>Je leest dit bestand. Wat je hier verandert, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>There is no dossier in this file. Choose another file, or make a new plan.</source>
        <translation>Er zit geen dossier in dit bestand. Kies een ander bestand, of maak een nieuw plan.</translation>
    </message>
    <message>
        <source>The example cannot be read. Install the program again.</source>
        <translation>Het voorbeeld is niet te lezen. Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>binder::DurationEditor</name>
    <message>
        <source>counted from</source>
        <translation>gerekend vanaf</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaren</translation>
    </message>
    <message>
        <source>An amount of time</source>
        <translation>Een aantal dagen, weken, maanden of jaren</translation>
    </message>
    <message>
        <source>Until something happens, in your own words</source>
        <translation>Tot er iets gebeurt, in je eigen woorden</translation>
    </message>
    <message>
        <source>For example: as long as someone is a customer</source>
        <translation>Bijvoorbeeld: zolang iemand klant is</translation>
    </message>
    <message>
        <source>Choose the moment</source>
        <translation>Kies het moment</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Dagen, weken, maanden of jaren</translation>
    </message>
    <message>
        <source>The moment it is counted from</source>
        <translation>Het moment vanaf wanneer het telt</translation>
    </message>
    <message>
        <source>Until when, in your own words</source>
        <translation>Tot wanneer, in je eigen woorden</translation>
    </message>
    <message>
        <source>This is not a number of at most 9999, so it is not saved. Write it like 7.</source>
        <translation>Dit is geen getal van hoogstens 9999, dus het is niet bewaard. Schrijf het zoals 7.</translation>
    </message>
</context>
<context>
    <name>binder::EditionsPanel</name>
    <message>
        <source>Edition %1 was adopted on %2 by %3.</source>
        <translation>Uitgave %1 is vastgesteld op %2 door %3.</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Sinds uitgave %1 is er niets veranderd.</translation>
    </message>
    <message>
        <source>Something has changed since edition %1. Your own documents say so, until you adopt them again.</source>
        <translation>Sinds uitgave %1 is er iets veranderd. Je eigen documenten zeggen dat, tot je ze weer vaststelt.</translation>
    </message>
    <message>
        <source>Who adopts them? (May stay empty.)</source>
        <translation>Wie stelt ze vast? (Mag leeg blijven.)</translation>
    </message>
    <message>
        <source>Function, such as owner (may stay empty)</source>
        <translation>Functie, zoals eigenaar (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1, so there is no new edition.</source>
        <translation>Sinds uitgave %1 is er niets veranderd. Er is dus geen nieuwe uitgave.</translation>
    </message>
    <message>
        <source>Adopt this plan</source>
        <translation>Stel dit plan vast</translation>
    </message>
    <message>
        <source>Do you agree with the documents? Then adopt them. The program keeps these answers with a number and the date, so that you can show later what you decided and when.</source>
        <translation>Ben je het eens met de documenten? Stel ze dan vast. Het programma bewaart deze antwoorden met een nummer en de datum, zodat je later kunt laten zien wat je besloten hebt en wanneer.</translation>
    </message>
    <message>
        <source>Edition %1 was adopted on %2.</source>
        <translation>Uitgave %1 is vastgesteld op %2.</translation>
    </message>
    <message>
        <source>Adopt as edition %1</source>
        <translation>Stel vast als uitgave %1</translation>
    </message>
    <message>
        <source>Still a draft, so not part of this edition: %1.</source>
        <translation>Nog een concept, en dus geen deel van deze uitgave: %1.</translation>
    </message>
    <message>
        <source>Adopted as edition %1.</source>
        <translation>Vastgesteld als uitgave %1.</translation>
    </message>
    <message>
        <source>Adopted as edition %1: %2. Not adopted, because still a draft: %3.</source>
        <translation>Vastgesteld als uitgave %1: %2. Niet vastgesteld, want nog een concept: %3.</translation>
    </message>
</context>
<context>
    <name>binder::EntryCard</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 van %2 beantwoord</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
</context>
<context>
    <name>binder::FindingBox</name>
    <message>
        <source>This cannot stay as it is</source>
        <translation>Dit kan niet zo blijven</translation>
    </message>
    <message>
        <source>Pay attention</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Wat je doet: %1</translation>
    </message>
    <message>
        <source>Overruled by %1 on %2, because: %3</source>
        <translation>Terzijde gelegd door %1 op %2, omdat: %3</translation>
    </message>
    <message>
        <source>Do not overrule it any more</source>
        <translation>Leg dit niet meer terzijde</translation>
    </message>
    <message>
        <source>Overrule this, with a reason</source>
        <translation>Leg dit terzijde, met een reden</translation>
    </message>
    <message>
        <source>The rules in this program can be wrong or out of date. Your reason is printed in the documents, with your name and the date.</source>
        <translation>De regels in dit programma kunnen fout of verouderd zijn. Je reden komt in de documenten te staan, met je naam en de datum.</translation>
    </message>
    <message>
        <source>Why does it not hold here?</source>
        <translation>Waarom geldt het hier niet?</translation>
    </message>
    <message>
        <source>Who decided this?</source>
        <translation>Wie heeft dit besloten?</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Leg terzijde</translation>
    </message>
</context>
<context>
    <name>binder::FormatWords</name>
    <message>
        <source>To print or send (PDF)</source>
        <translation>Om te printen of te versturen (PDF)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webpagina (HTML)</translation>
    </message>
    <message>
        <source>Part of a page, to paste into your website (HTML)</source>
        <translation>Stuk van een pagina, om op je website te plakken (HTML)</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Gewone tekst (TXT)</translation>
    </message>
    <message>
        <source>To edit in a word processor (ODT)</source>
        <translation>Om te bewerken in een tekstverwerker (ODT)</translation>
    </message>
    <message>
        <source>The tables, for a spreadsheet (XLSX)</source>
        <translation>De tabellen, voor een rekenblad (XLSX)</translation>
    </message>
    <message>
        <source>The tables as plain data (CSV)</source>
        <translation>De tabellen als kale gegevens (CSV)</translation>
    </message>
    <message>
        <source>Data, with the reason of each sentence (JSON)</source>
        <translation>Gegevens, met de reden van elke zin (JSON)</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-bestanden</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webpagina&apos;s</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Tekstbestanden</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>OpenDocument-teksten</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-werkmappen</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-bestanden</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-bestanden</translation>
    </message>
</context>
<context>
    <name>binder::InputFile</name>
    <message>
        <source>%1 is not an ordinary file, so it was not read. Nothing was changed. Keep what it gives in a file, and name that.</source>
        <translation>%1 is geen gewoon bestand en is daarom niet gelezen. Er is niets veranderd. Bewaar wat eruit komt in een bestand, en noem dat.</translation>
    </message>
</context>
<context>
    <name>binder::IntegerEditor</name>
    <message>
        <source>This is not a whole number, so it is not saved. Write it like 12.</source>
        <translation>Dit is geen heel getal, dus het is niet bewaard. Schrijf het zoals 12.</translation>
    </message>
</context>
<context>
    <name>binder::LawAge</name>
    <message>
        <source>The law in this program was checked on %1. That is more than a year ago, so a rule may have changed. See if there is a newer version of Privacy Binder.</source>
        <translation>De wet in dit programma is nagekeken op %1. Dat is langer dan een jaar geleden, dus een regel kan veranderd zijn. Kijk of er een nieuwere versie van Privacymap is.</translation>
    </message>
    <message>
        <source>The law in this program was checked on %1.</source>
        <translation>De wet in dit programma is nagekeken op %1.</translation>
    </message>
</context>
<context>
    <name>binder::LookChoice</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Kies een kleur</translation>
    </message>
    <message>
        <source>Choose the colour of headings and lines in the documents</source>
        <translation>Kies de kleur van koppen en lijnen in de documenten</translation>
    </message>
    <message>
        <source>Standard colour</source>
        <translation>Standaardkleur</translation>
    </message>
    <message>
        <source>Use the standard colour for headings and lines</source>
        <translation>Gebruik de standaardkleur voor koppen en lijnen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>The colour of headings and lines</source>
        <translation>De kleur van koppen en lijnen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Choose a picture for the cover of the documents</source>
        <translation>Kies een plaatje voor de omslag van de documenten</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Leave the logo out of the documents</source>
        <translation>Laat het logo weg uit de documenten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A logo for the documents</source>
        <translation>Een logo voor de documenten</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Plaatjes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This colour is too light to read. A darker shade of it is used.</source>
        <translation>Deze kleur is te licht om te lezen. Een donkerder tint ervan wordt gebruikt.</translation>
    </message>
    <message>
        <source>It comes on the cover of the longer documents.</source>
        <translation>Het komt op de omslag van de langere documenten.</translation>
    </message>
</context>
<context>
    <name>binder::MatrixRow</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Meer over: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a line of a table, %2 what holds for it: &quot;Updates come by themselves: partly&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>binder::MatrixWidget</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>binder::MultiChoiceEditor</name>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Er is nog niets om uit te kiezen.</translation>
    </message>
    <message>
        <source>Type it here</source>
        <translation>Typ het hier</translation>
    </message>
    <message>
        <source>Something else, at the question: %1</source>
        <translation>Iets anders, bij de vraag: %1</translation>
    </message>
</context>
<context>
    <name>binder::NewDossier</name>
    <message>
        <source>The pack &quot;%1&quot; knows no trades. Leave out --profile.</source>
        <translation>Het pakket &quot;%1&quot; kent geen vakken. Laat --profile weg.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; has no trade &quot;%2&quot;. Choose one of: %3.</source>
        <translation>Het pakket &quot;%1&quot; heeft geen vak &quot;%2&quot;. Kies een van: %3.</translation>
    </message>
</context>
<context>
    <name>binder::OpenQuestionsPage</name>
    <message>
        <source>What you do not know yet</source>
        <translation>Wat je nog niet weet</translation>
    </message>
    <message>
        <source>Somebody else may know the answer. Copy the message and send it yourself, for example by e-mail. This program sends nothing.</source>
        <translation>Iemand anders weet het antwoord misschien wel. Kopieer het bericht en stuur het zelf, bijvoorbeeld per mail. Dit programma verstuurt niets.</translation>
    </message>
    <message>
        <source>There is nothing here: you know all answers.</source>
        <translation>Hier staat niets: je weet alle antwoorden.</translation>
    </message>
    <message>
        <source>Message to: %1</source>
        <translation>Bericht aan: %1</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Kopieer dit bericht</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Bewaar als tekstbestand</translation>
    </message>
    <message>
        <source>Did you get the answers? Fill them in here:</source>
        <translation>Heb je antwoord? Vul het hier in:</translation>
    </message>
    <message>
        <source>To find out yourself</source>
        <translation>Zelf uit te zoeken</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Gekopieerd. Plak het in een mail of een chat.</translation>
    </message>
    <message>
        <source>Where to keep the message</source>
        <translation>Waar het bericht komt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
</context>
<context>
    <name>binder::OutputFile</name>
    <message>
        <source>Nothing was written: %1 is a folder. Give the name of a file in it.</source>
        <translation>Er is niets geschreven: %1 is een map. Geef de naam van een bestand in die map.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 is not an ordinary file. Give the name of a file.</source>
        <translation>Er is niets geschreven: %1 is geen gewoon bestand. Geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>Nothing was written: there is no folder %1. Make it first, or choose another.</source>
        <translation>Er is niets geschreven: er is geen map %1. Maak die eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>Nothing was written: there is no name of a file. Give one.</source>
        <translation>Er is niets geschreven: er is geen naam van een bestand. Geef er een.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 is a file, not a folder. Choose a folder.</source>
        <translation>Er is niets geschreven: %1 is een bestand, geen map. Kies een map.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 is for answers, or is a database. What is in it would be lost. Choose another name.</source>
        <translation>Er is niets geschreven: %1 is voor antwoorden, of is een database. Wat erin staat, zou verloren gaan. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 cannot be written to. Choose another place, or close the program that has the file open. What was there is unchanged.</source>
        <translation>Er is niets geschreven: in %1 kan niet geschreven worden. Kies een andere plek, of sluit het programma dat het bestand open heeft. Wat er stond is niet veranderd.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk may be full, or the name not allowed there. What was there is unchanged, and your answers are safe. Make room, or choose another place, and save it again.</source>
        <translation>%1 is niet geschreven: misschien is de schijf vol, of mag de naam daar niet. Wat er stond is niet veranderd en je antwoorden zijn veilig. Maak ruimte of kies een andere plek, en bewaar het opnieuw.</translation>
    </message>
</context>
<context>
    <name>binder::OverviewPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This table is for reading. To change something, choose a row and press Enter.</source>
        <translation>Deze tabel is om te lezen. Iets veranderen? Kies een rij en druk op Enter.</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Op volgorde van</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>je antwoorden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Go to the chosen row</source>
        <translation>Ga naar de gekozen rij</translation>
    </message>
</context>
<context>
    <name>binder::PageFrame</name>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>binder::PreviewWindow</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Toon de bladzijde kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Toon de bladzijde groter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Show the page as wide as the window</source>
        <translation>Toon de bladzijde zo breed als het venster</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Save this document as PDF</source>
        <translation>Bewaar dit document als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print this document</source>
        <translation>Druk dit document af</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Sluit dit venster</translation>
    </message>
    <message>
        <source>Click a part of the document to go to the question it comes from.</source>
        <translation>Klik op een deel van het document om naar de vraag te gaan waar het uit komt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>binder::Printing</name>
    <message>
        <source>The document was not printed. Your answers are safe. Check the printer, or save the document as a PDF and print that.</source>
        <translation>Het document is niet afgedrukt. Je antwoorden zijn veilig. Kijk de printer na, of bewaar het document als PDF en druk die af.</translation>
    </message>
</context>
<context>
    <name>binder::QuestionPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>binder::QuestionWidget</name>
    <message>
        <source>This does not look like an e-mail address. Is it right? It is saved as you typed it.</source>
        <translation>Dit lijkt niet op een e-mailadres. Klopt het? Het is bewaard zoals je het typte.</translation>
    </message>
    <message>
        <source>This does not look like a web address. Is it right? It is saved as you typed it.</source>
        <translation>Dit lijkt niet op een webadres. Klopt het? Het is bewaard zoals je het typte.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Is it right? It is saved as you typed it.</source>
        <translation>Dit lijkt niet op een telefoonnummer. Klopt het? Het is bewaard zoals je het typte.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optioneel)</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>%1 It is not saved like this.</source>
        <translation>%1 Zo is het niet bewaard.</translation>
    </message>
</context>
<context>
    <name>binder::QuestionFolds</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>De wet</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Printed in your documents, beside this answer.</source>
        <translation>Komt in je documenten te staan, bij dit antwoord.</translation>
    </message>
    <message>
        <source>Adviser&apos;s note</source>
        <translation>Notitie adviseur</translation>
    </message>
    <message>
        <source>Only for whoever fills this in. Never printed.</source>
        <translation>Alleen voor wie dit invult. Komt nooit in een document.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear this answer</source>
        <translation>Wis dit antwoord</translation>
    </message>
</context>
<context>
    <name>binder::RegisteredPage</name>
    <message>
        <source>Somewhere else</source>
        <translation>Ergens anders</translation>
    </message>
    <message>
        <source>A new privacy plan</source>
        <translation>Een nieuw privacyplan</translation>
    </message>
    <message>
        <source>Where is your business registered?</source>
        <translation>Waar staat je bedrijf ingeschreven?</translation>
    </message>
    <message>
        <source>The law there decides which questions you get and what your plan says. You find the country on your registration with the business register or the tax office.</source>
        <translation>De wet daar bepaalt welke vragen je krijgt en wat er in je plan staat. Je vindt het land op je inschrijving bij de Kamer van Koophandel of de belastingdienst.</translation>
    </message>
    <message>
        <source>This was chosen when the plan was started, and all answers in it belong to the questions for this law. Is your business registered elsewhere? Then start a new plan.</source>
        <translation>Dit is gekozen toen het plan begon, en alle antwoorden horen bij de vragen voor deze wet. Staat je bedrijf ergens anders ingeschreven? Begin dan een nieuw plan.</translation>
    </message>
    <message>
        <source>Your answers are in this file: %1</source>
        <translation>Je antwoorden staan in dit bestand: %1</translation>
    </message>
    <message>
        <source>The questions for this country are not in this version.</source>
        <translation>De vragen voor dit land zitten niet in deze versie.</translation>
    </message>
    <message>
        <source>Where do you want to keep your answers?</source>
        <translation>Waar wil je je antwoorden bewaren?</translation>
    </message>
    <message>
        <source>All answers go into one file on this computer. Nothing is sent anywhere.</source>
        <translation>Alle antwoorden komen in één bestand op deze computer. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Kies een andere plek</translation>
    </message>
    <message>
        <source>Where to keep your answers</source>
        <translation>Waar je antwoorden komen</translation>
    </message>
    <message>
        <source>Privacy Binder files (*.privacybinder)</source>
        <translation>Bestanden van Privacymap (*.privacybinder)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Another law holds there, with other duties. A plan made with the questions for another country would tell you the wrong things, so this program does not make one.</source>
        <translation>Daar geldt een andere wet, met andere plichten. Een plan met de vragen voor een ander land zou je verkeerde dingen zeggen. Daarom maakt dit programma het niet.</translation>
    </message>
</context>
<context>
    <name>binder::SaveBanner</name>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet: %1 They are still here. You can go on; keep this window open.</source>
        <translation>Je laatste antwoorden zijn nog niet bewaard: %1 Ze zijn er nog. Je kunt doorgaan; houd dit venster open.</translation>
    </message>
    <message>
        <source>Save my answers in a new file</source>
        <translation>Mijn antwoorden bewaren in een nieuw bestand</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Het bestand opnieuw lezen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Die van mij houden</translation>
    </message>
    <message>
        <source>Go on with it there</source>
        <translation>Daar verdergaan</translation>
    </message>
</context>
<context>
    <name>binder::SaveLine</name>
    <message>
        <source>Open to read, not to change</source>
        <translation>Open om te lezen, niet om te veranderen</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Bewaard om %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles is bewaard</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met bewaren</translation>
    </message>
</context>
<context>
    <name>binder::SavedNote</name>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>binder::SectionList</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Delen van het plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where you are registered</source>
        <translation>Waar je ingeschreven staat</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Controleer je antwoorden</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Je documenten</translation>
    </message>
    <message>
        <source>What you need at hand</source>
        <translation>Wat je bij de hand houdt</translation>
    </message>
    <message>
        <source>What you do not know yet</source>
        <translation>Wat je nog niet weet</translation>
    </message>
</context>
<context>
    <name>binder::SectionWords</name>
    <message>
        <source>Not started yet</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>binder::Services</name>
    <message>
        <source>Privacy Binder</source>
        <translation>Privacymap</translation>
    </message>
    <message>
        <source>Privacy plan</source>
        <translation>Privacyplan</translation>
    </message>
    <message>
        <source>Privacy Binder (*.privacybinder)</source>
        <translation>Privacymap (*.privacybinder)</translation>
    </message>
</context>
<context>
    <name>binder::Session</name>
    <message>
        <source>Take back adding this one</source>
        <translation>Maak het toevoegen ongedaan</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Haal “%1” terug</translation>
    </message>
    <message>
        <source>Put “%1” back in its place</source>
        <translation>Zet “%1” terug op zijn plek</translation>
    </message>
    <message>
        <source>Take back what was confirmed</source>
        <translation>Maak het bevestigen ongedaan</translation>
    </message>
    <message>
        <source>Take back adding “%1”</source>
        <translation>Maak het toevoegen van “%1” ongedaan</translation>
    </message>
    <message>
        <source>Bring back what was not offered any more</source>
        <translation>Zet terug wat je niet meer kon kiezen</translation>
    </message>
    <message>
        <source>Bring back the answer that did not fit</source>
        <translation>Zet het antwoord terug dat niet paste</translation>
    </message>
</context>
<context>
    <name>binder::ShippedPack</name>
    <message>
        <source>This program has no pack of questions &quot;%1&quot;. It has: %2.</source>
        <translation>Dit programma heeft geen pakket met vragen &quot;%1&quot;. Het heeft: %2.</translation>
    </message>
</context>
<context>
    <name>binder::SidePanel</name>
    <message>
        <source>Your privacy plan</source>
        <translation>Je privacyplan</translation>
    </message>
</context>
<context>
    <name>binder::StageEndPanel</name>
    <message>
        <source>Go on with the next part</source>
        <translation>Ga door met het volgende deel</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop hier</translation>
    </message>
    <message>
        <source>You have had all questions: there is no further part. You can stop here, everything is saved. Come back when something changes in your business.</source>
        <translation>Je hebt alle vragen gehad: er is geen volgend deel. Je kunt hier stoppen, alles is bewaard. Kom terug als er iets verandert in je bedrijf.</translation>
    </message>
    <message>
        <source>This part is done. You can stop here: everything is saved, and you can go on another day.</source>
        <translation>Dit deel is klaar. Je kunt hier stoppen: alles is bewaard, en je kunt een andere dag verder.</translation>
    </message>
    <message>
        <source>The next part is about security. It makes the security plan complete.</source>
        <translation>Het volgende deel gaat over beveiliging. Het maakt het beveiligingsplan compleet.</translation>
    </message>
    <message>
        <source>The next part goes into details. Not every business needs it.</source>
        <translation>Het volgende deel gaat over details. Niet elk bedrijf heeft dat nodig.</translation>
    </message>
    <message>
        <source>All %1 documents are ready.</source>
        <translation>Alle %1 documenten zijn klaar.</translation>
    </message>
    <message>
        <source>%1 of %2 documents are ready. The rest is a draft; what is still missing stands with it.</source>
        <translation>%1 van de %2 documenten zijn klaar. De rest is een concept; wat nog mist, staat erbij.</translation>
    </message>
</context>
<context>
    <name>binder::StartWindow</name>
    <message>
        <source>Privacy Binder</source>
        <translation>Privacymap</translation>
    </message>
    <message>
        <source>Answer plain questions about the personal information in your business, and get a privacy plan that says how things are with you and what there is to do.</source>
        <translation>Beantwoord gewone vragen over de persoonsgegevens in je bedrijf, en krijg een privacyplan dat zegt hoe het bij jou zit en wat er te doen is.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nieuw plan</translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <translation>&amp;Openen ...</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Bekijk een &amp;voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Laatst gebruikt</translation>
    </message>
    <message>
        <source>The files you have used will be listed here.</source>
        <translation>Hier komen de bestanden die je gebruikt hebt.</translation>
    </message>
    <message>
        <source>Files used recently</source>
        <translation>Laatst gebruikte bestanden</translation>
    </message>
    <message>
        <source>Press Enter to open the file.</source>
        <translation>Druk op Enter om het bestand te openen.</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Taal van het programma</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>O&amp;ver</translation>
    </message>
    <message>
        <source>Your answers stay in a file of your own. Nothing leaves this computer.</source>
        <translation>Je antwoorden staan in een bestand van jezelf. Er gaat niets van deze computer af.</translation>
    </message>
</context>
<context>
    <name>binder::SuggestionRow</name>
    <message>
        <source>Use this</source>
        <translation>Gebruik dit</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Dit niet</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>Suggested for “%1”: %2</source>
        <translation>Voorstel voor “%1”: %2</translation>
    </message>
</context>
<context>
    <name>binder::TroubleDialog</name>
    <message>
        <source>Privacy Binder</source>
        <translation>Privacymap</translation>
    </message>
    <message>
        <source>There is a backup beside it: %1. If you put it back, the file as it is now is kept too, under another name.</source>
        <translation>Er staat een reservekopie naast: %1. Als je die terugzet, blijft het bestand zoals het nu is ook bewaard, onder een andere naam.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation>Openen om te &amp;lezen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probeer opnieuw</translation>
    </message>
    <message>
        <source>Put the &amp;backup back</source>
        <translation>Zet de &amp;reservekopie terug</translation>
    </message>
    <message>
        <source>&amp;Accept it as it is</source>
        <translation>Zo &amp;aanvaarden</translation>
    </message>
</context>
<context>
    <name>binder::ValueWords</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
</context>
<context>
    <name>binder::WizardWindow</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Back to all answers</source>
        <translation>Terug naar alle antwoorden</translation>
    </message>
    <message>
        <source>Privacy Binder</source>
        <translation>Privacymap</translation>
    </message>
    <message>
        <source>%1 – Privacy Binder</source>
        <translation>%1 – Privacymap</translation>
    </message>
    <message>
        <source>Your last answers could not be saved: %1 If you close the window now, they are lost.</source>
        <translation>Je laatste antwoorden konden niet bewaard worden: %1 Als je het venster nu sluit, ben je ze kwijt.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Sluiten en ze kwijtraken</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Houd het venster open</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Terug naar de tabel</translation>
    </message>
    <message>
        <source>Back to the open questions</source>
        <translation>Terug naar de open vragen</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Terug naar de documenten</translation>
    </message>
    <message>
        <source>Privacy Binder files (*.privacybinder)</source>
        <translation>Bestanden van Privacymap (*.privacybinder)</translation>
    </message>
    <message>
        <source>These are the answers that are in the file now. Yours are kept in another file: %1</source>
        <translation>Dit zijn de antwoorden die nu in het bestand staan. Die van jou staan in een ander bestand: %1</translation>
    </message>
    <message>
        <source>Your answers are in the file now. What was in it is kept in another file: %1</source>
        <translation>Jouw antwoorden staan nu in het bestand. Wat erin stond, staat in een ander bestand: %1</translation>
    </message>
</context>
<context>
    <name>binder::WayOn</name>
    <message>
        <source>What is in the file now is for another country. Save your answers in a new file, then open this one again.</source>
        <translation>Wat nu in het bestand staat, is voor een ander land. Bewaar je antwoorden in een nieuw bestand, en open dit dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>binder::TextLimit</name>
    <message>
        <source>This text is longer than 1 MiB, the most an answer can hold. It was not put in the field.</source>
        <translation>Deze tekst is langer dan 1 MiB, het meeste dat in een antwoord past. Hij is niet in het veld gezet.</translation>
    </message>
</context>
<context>
    <name>binder::NoteField</name>
    <message>
        <source>%1 It is not saved like this.</source>
        <translation>%1 Zo is het niet bewaard.</translation>
    </message>
</context>
<context>
    <name>binder::LeftOverNote</name>
    <message>
        <source>Drop it</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>No longer offered here, and left out: %1. It is kept as long as you change nothing.</source>
        <translation>Dit kun je hier niet meer kiezen, en het telt niet mee: %1. Het blijft bewaard zolang je hier niets verandert.</translation>
    </message>
    <message>
        <source>What was stored here does not fit this question, and is left out: %1</source>
        <translation>Wat hier bewaard was past niet bij deze vraag, en telt niet mee: %1</translation>
    </message>
</context>
</TS>
