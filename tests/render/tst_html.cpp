// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "document_texts.h"
#include "model/render/accent.h"
#include "model/render/html.h"
#include "random_document.h"
#include "tests/support/property.h"
#include "tests/support/test_program.h"

#include <QColor>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

QString htmlOf(const Document &document)
{
    return QString::fromUtf8(toHtml(document));
}

QString fragmentOf(const Document &document)
{
    return QString::fromUtf8(toHtmlFragment(document));
}

/// The text a reader gets, whatever element it is in.
QString textIn(QString html)
{
    html.remove(QRegularExpression(u"<!DOCTYPE html>|<meta [^>]*>|<style>.*</style>|<title>[^<]*</title>"_s,
                                   QRegularExpression::DotMatchesEverythingOption));
    html.replace(u"<br>"_s, u"<br/>"_s).remove(u"<wbr>"_s);
    QXmlStreamReader xml(html);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
    }
    return xml.hasError() ? xml.errorString() : text;
}

/// What keeps the page from being well formed; all our tags are closed but meta, br and wbr. Links stay
/// within the page, and lead to what is there.
QString faultIn(QString html, int levelAbove = 0)
{
    static const QRegularExpression meta(u"<meta ([^>]*)>"_s);
    html.replace(meta, u"<meta \\1/>"_s)
        .replace(u"<br>"_s, u"<br/>"_s)
        .remove(u"<!DOCTYPE html>"_s)
        .remove(u"<wbr>"_s);
    QXmlStreamReader xml(html);
    int level = levelAbove;
    QStringList ids;
    QStringList targets;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
            const int next = name[1].digitValue();
            if (next > level + 1)
                return u"heading level skipped"_s;
            level = next;
        }
        if (name == u"script"_s || name == u"img"_s || name == u"link"_s || name == u"iframe"_s)
            return u"unexpected element "_s + name;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"id"_s)
                ids.append(attribute.value().toString());
            if (attribute.name() == u"href"_s || attribute.name() == u"aria-labelledby"_s)
                targets.append(attribute.value().toString());
            if (attribute.name().startsWith(u"on"_s) || attribute.name() == u"src"_s)
                return u"unexpected attribute "_s + attribute.name();
        }
    }
    for (QString target : std::as_const(targets)) {
        if (!target.contains(u':') && !ids.contains(target.remove(u'#')))
            return u"leads nowhere: "_s + target;
    }
    if (ids.removeDuplicates() > 0)
        return u"an id is used twice"_s;
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void demo()
    {
        const QString html = htmlOf(demoDocument());
        QCOMPARE(faultIn(html), QString());
        QVERIFY(html.contains(u"<html lang=\"nl\">"_s));
        QVERIFY(html.contains(u"<title>Privacy- en beveiligingsplan</title>"_s));
        QVERIFY(
            html.contains(u"<caption id=\"table-1\">Persoonlijke informatie in de organisatie</caption>"_s));
        QVERIFY(html.contains(u"<th scope=\"col\">Waarom</th>"_s));
        QVERIFY(html.contains(u"<th scope=\"row\"><bdi>Contactgegevens</bdi></th>"_s));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"_s) && html.contains(u"@media print"_s));
        QVERIFY(!html.contains(u"url("_s) && !html.contains(u"@import"_s));
        QVERIFY(html.contains(u"<a class=\"skip\" href=\"#content\">Naar de inhoud</a>\n<header>"_s));
        QVERIFY(html.contains(u"<nav aria-labelledby=\"contents\">"_s));
        QVERIFY(html.contains(
            u"<li><a href=\"#section-2\">Toestemming</a>\n<ul>\n<li><a href=\"#section-3\">"_s));
        QVERIFY(html.contains(u"<h2 id=\"section-2\">Toestemming</h2>"_s));
        QCOMPARE(html.count(u"<main "_s) + html.count(u"<nav "_s) + html.count(u"<header>"_s)
                     + html.count(u"<footer>"_s),
                 4);
    }

    void aShortPageHasNoContents()
    {
        Document document = demoDocument();
        document.blocks = {block(Heading{1, words(u"a"_s)})};
        QVERIFY(!htmlOf(document).contains(u"<nav"_s));
    }

    void draftIsPrintedInTheMargin()
    {
        Document document = demoDocument();
        document.draft = true;
        document.draftMark = u"CON\"}"_s;
        document.running.headerRight = u"Intern"_s;
        QVERIFY(htmlOf(document).contains(
            u"@top-right { content: \"CON\\000022\\00007d\\000020\\0000b7\\000020Intern\"; }"_s));
    }

    void fragment()
    {
        Document document = demoDocument();
        document.draft = true;
        document.draftMark = u"CONCEPT"_s;
        const QString html = fragmentOf(document);
        QCOMPARE(faultIn(html, 1), QString());
        QVERIFY(html.startsWith(
            u"<div lang=\"nl\">\n<p><strong>CONCEPT</strong></p>\n<h2>Privacy- en beveiligingsplan</h2>"_s));
        QVERIFY(html.contains(u"<h3>Toestemming</h3>"_s) && html.contains(u"<h4>Afmelden</h4>"_s));
        QVERIFY(html.contains(u"<th scope=\"row\"><bdi>Contactgegevens</bdi></th>"_s));
        static const QRegularExpression foreign(
            u"<(html|head|body|style|script|main|nav|header|footer|h1)\\b| (id|class|style|tabindex|role)="_s);
        QVERIFY2(!html.contains(foreign), qPrintable(foreign.match(html).captured()));
        QCOMPARE(firstMissing(textsOf(document), bareText(textIn(html))), QString());
        document.blocks = {block(Paragraph{ParagraphRole::Body, typed(u"een\ntwee  drie"_s)})};
        QVERIFY(fragmentOf(document).contains(u"<p><bdi>een<br>\ntwee\u00a0 drie</bdi></p>"_s));
    }

    void emptyHeadingsHeadNothing()
    {
        Document document = demoDocument();
        document.blocks = {
            block(Table{{}, {{{}, 1}, {words(u"A"_s), 1}}, {{Cell{}, Cell{{words(u"b"_s)}}}}})};
        QVERIFY(htmlOf(document).contains(u"<tr><td></td><th scope=\"col\">A</th></tr>"_s));
        QVERIFY(htmlOf(document).contains(u"<tr><td></td><td>b</td></tr>"_s));
    }

    void typedTextIsNeverMarkup()
    {
        Document document = demoDocument();
        const QString evil = u"</bdi></style><script>alert('1')</script>\" onload=\"x & &amp;"_s;
        document.title = document.author = document.language = evil;
        document.subtitle = typed(evil);
        document.titleFacts = {{evil, typed(evil)}};
        document.running.footerLeft = evil;
        document.draft = true;
        document.draftMark = evil;
        Table table{typed(evil), {{typed(evil), 1}}, {{{{typed(evil)}}}}};
        document.blocks = {block(Paragraph{ParagraphRole::Body, typed(evil)}),
                           block(table),
                           block(Heading{1, typed(evil)}),
                           block(Box{BoxTone::Warning, typed(evil), {}}),
                           block(Form{{{FormField::Kind::Tick, typed(evil)}}, typed(evil), typed(evil)}),
                           block(List{ListMark::Done, {typed(evil)}})};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"<bdi>&lt;/bdi&gt;&lt;/style&gt;&lt;script&gt;alert(&#39;1&#39;)"_s));
    }

    void aPointMayHaveASignOfItsOwn()
    {
        Document document = demoDocument();
        List list{ListMark::Bullet, {words(u"zeker"_s), words(u"misschien"_s)}};
        list.points[1].role = ParagraphRole::Assumed;
        document.blocks = {block(list)};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        QVERIFY(html.contains(u"<li>zeker</li>\n<li class=\"assumed\">misschien</li>"_s));
    }

    void longWordsBreakInTheirLanguage()
    {
        const QString html = htmlOf(demoDocument());
        QVERIFY(html.contains(u"<html lang=\"nl\">"_s));
        QVERIFY(html.contains(u"th, td { -webkit-hyphens: auto; hyphens: auto;"_s));
        QVERIFY(html.contains(u".address { -webkit-hyphens: none; hyphens: none; }"_s));
    }

    void longAddressesBreakAtTheirJoints()
    {
        const QString mail = u"administratie@voorbeeld-bedrijf.nl"_s;
        const QString web = u"https://www.voorbeeld-bedrijf.nl/contact"_s;
        Document document = demoDocument();
        document.blocks = {block(Table{{},
                                       {{words(u"Waar"_s), 1}},
                                       {{{{{{mail, true, u"mailto:"_s + mail}},
                                           {{u"Zie "_s}, {web, false, web}, {u", of a@b.nl."_s}}}}}}})};
        const QString joints = u"administratie@<wbr>voorbeeld-<wbr>bedrijf.<wbr>nl"_s;
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        QVERIFY(html.contains(u"<a href=\"mailto:"_s + mail + u"\"><bdi><span class=\"address\">"_s + joints
                              + u"</span></bdi></a>"_s));
        QVERIFY(html.contains(u"<a href=\""_s + web + u"\"><span class=\"address\">https://<wbr>www.<wbr>"_s
                              + u"voorbeeld-<wbr>bedrijf.<wbr>nl/<wbr>contact</span></a>"_s));
        // A short one is marked only: no hyphen comes into it.
        QVERIFY(html.contains(u", of <span class=\"address\">a@b.nl.</span>"_s));
        QVERIFY(textIn(html).contains(mail) && textIn(html).contains(web));
        const QString fragment = fragmentOf(document);
        QVERIFY(fragment.contains(u"<a href=\"mailto:"_s + mail + u"\"><bdi>"_s + joints + u"</bdi></a>"_s));
        QVERIFY(!fragment.contains(u"class="_s));
    }

    void charactersHtmlCannotHold()
    {
        Document document = demoDocument();
        document.blocks = {
            block(Paragraph{ParagraphRole::Body, typed(u"a\u0001b\r\nc\ufffe"_s + QChar(0xd800))})};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        QVERIFY(html.contains(u"<bdi>a\ufffdb\nc\ufffd\ufffd</bdi>"_s));
    }

    void headingLevelsAreNeverSkipped()
    {
        Document document = demoDocument();
        document.blocks = {block(Heading{4, words(u"a"_s)}), block(Heading{9, words(u"b"_s)}),
                           block(Heading{1, words(u"c"_s)}), block(Heading{3, words(u"d"_s)})};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        for (const QString &heading : {u"<h2 id=\"section-1\">a</h2>"_s, u"<h3 id=\"section-2\">b</h3>"_s,
                                       u"<h2 id=\"section-3\">c</h2>"_s, u"<h3 id=\"section-4\">d</h3>"_s})
            QVERIFY2(html.contains(heading), qPrintable(heading));
    }

    void accentIsThatOfTheSetup_data()
    {
        QTest::addColumn<QRgb>("accent");
        for (const QRgb accent :
             {0xff7a1f2bU, 0xffffee00U, 0xff000000U, 0xffffffffU, 0xff0044ffU, 0xff777777U})
            QTest::addRow("%06x", accent & 0xffffffU) << QRgb(accent);
    }
    void accentIsThatOfTheSetup()
    {
        QFETCH(const QRgb, accent);
        PageSetup setup;
        setup.accent = accent;
        const QString html = QString::fromUtf8(toHtml(demoDocument(), setup));
        QCOMPARE(faultIn(html), QString());
        // The last of each counts: on light, on dark, on paper.
        static const QRegularExpression accents(u"--accent: (#[0-9a-f]{6}); --tint: (#[0-9a-f]{6}); }"_s);
        QList<QPair<QRgb, QRgb>> colours;
        for (const QRegularExpressionMatch &match : accents.globalMatch(html))
            colours.append({QColor(match.captured(1)).rgb(), QColor(match.captured(2)).rgb()});
        QCOMPARE(colours.size(), 3);
        QCOMPARE(colours[2], colours[0]);
        const auto canBeRead = [&](QPair<QRgb, QRgb> colour, QRgb paper, QRgb warm) {
            return std::min({contrast(colour.first, paper), contrast(colour.first, colour.second),
                             contrast(colour.first, warm)})
                   >= 4.5;
        };
        QVERIFY(canBeRead(colours[0], 0xffffffff, 0xfff4f1ea));
        QVERIFY(canBeRead(colours[1], 0xff16191c, 0xff2b2820));
        for (const QString &ground :
             {u"--paper: #ffffff"_s, u"--warm: #f4f1ea"_s, u"--paper: #16191c"_s, u"--warm: #2b2820"_s})
            QVERIFY2(html.contains(ground), qPrintable(ground));
        if (accent == 0xff7a1f2b) // can be read as it is
            QCOMPARE(colours[0].first, accent);
        QVERIFY(!QString::fromUtf8(toHtml(demoDocument())).contains(accents));
    }

    void noteOfTheCoverIsInTheHeader()
    {
        Document document = demoDocument();
        const QString note = u"Bewaar deze map <achter> slot."_s;
        QVERIFY(!textIn(htmlOf(document)).contains(note));
        document.cover = Cover{{u"21 november 2026"_s}, note, 2};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        QVERIFY(textIn(html.section(u"</header>"_s, 0, 0) + u"</header></body></html>"_s).contains(note));
    }

    void sameInputSameBytes() { QCOMPARE(toHtml(demoDocument()), toHtml(demoDocument())); }

    void randomDocuments()
    {
        BINDER_PROPERTY(
            "pages and fragments are well formed, with every text in order", [](const Seeds &seeds) {
                const Document document = grownFrom(seeds);
                const QString html = htmlOf(document);
                const QString fragment = fragmentOf(document);
                for (const QString &fault : {faultIn(html), faultIn(fragment, 1),
                                             firstMissing(textsOf(document), bareText(textIn(html))),
                                             firstMissing(textsOf(document), bareText(textIn(fragment)))}) {
                    if (!fault.isEmpty())
                        RC_FAIL(fault.toStdString());
                }
            });
    }
};

BINDER_TEST(TestHtml, QCoreApplication)
#include "tst_html.moc"
