// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/layout.h"
#include "model/render/painter.h"
#include "model/render/pdf.h"
#include "model/render/pdf_marked_content.h"
#include "pdf_rules.h"
#include "struct_text.h"
#include "tests/support/result.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <functional>
#include <memory>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

using Handle = QPDFObjectHandle;
using Mutation = std::function<bool(QPDF &)>; ///< false: nothing was found to break
Q_DECLARE_METATYPE(Mutation)

namespace {

Text address(const QString &text)
{
    return {{u"Zie "_s}, {text, true, text}, {u" voor meer."_s}};
}

/// A document with everything a rule is about: also a list of contents, links, a picture and a table that
/// goes on.
Document richDocument()
{
    Document document = demoDocument();
    document.cover = Cover{{u"21 november 2026"_s}, u"Bewaar deze map achter slot."_s, 1};
    document.draft = true;
    document.draftMark = u"CONCEPT"_s;
    document.blocks.append(block(Heading{1, words(u"Bronnen"_s)}));
    document.blocks.append(
        block(Paragraph{ParagraphRole::Body, address(u"https://www.example.org/een/adres"_s)}));
    document.blocks.append(block(List{
        ListMark::Bullet,
        {address(u"https://example.org"_s), Text{{u"x@example.org"_s, true, u"mailto:x@example.org"_s}}}}));
    Table table;
    table.caption = words(u"Lang"_s);
    table.columns = {{words(u"Wat"_s)}, {words(u"Waarom"_s)}};
    for (int i = 0; i < 90; ++i)
        table.rows.append({{{words(u"Rij"_s)}, false}, {{words(u"een"_s), words(u"twee"_s)}, i % 2 == 0}});
    document.blocks.append(block(table));
    return document;
}

LaidOut laidOutWithExtras(const Document &document)
{
    LaidOut laidOut = layOut(document);
    LaidPage &page = laidOut.pages.first();
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    page.items.prepend(
        {{-1, Part::Logo}, QRectF(1000, 300, 600, 300), Picture{image, u"Logo van de zaak"_s}});
    int block = 0;
    const QList<const Block *> blocks = blocksInOrder(document);
    while (!std::holds_alternative<Heading>(blocks[block]->content))
        ++block;
    for (const DrawItem &item : std::as_const(page.items)) {
        if (item.origin.part == Part::Subtitle)
            page.links.append({item.bounds, block, {}, item.origin});
    }
    return laidOut;
}

QByteArray richPdf()
{
    static const QByteArray bytes = [] {
        const Document document = richDocument();
        const Result<QByteArray> pdf = toPdf(laidOutWithExtras(document));
        return pdf ? *pdf : QByteArray();
    }();
    return bytes;
}

void load(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
}

/// The first element of a type, in any order.
Handle element(QPDF &pdf, const char *type)
{
    for (Handle &object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/S") && object.getKey("/S").isName()
            && object.getKey("/S").getName() == type && object.hasKey("/P"))
            return object;
    }
    return Handle::newNull();
}

bool retype(QPDF &pdf, const char *from, const char *to)
{
    Handle found = element(pdf, from);
    if (!found.isNull())
        found.replaceKey("/S", Handle::newName(to));
    return !found.isNull();
}

bool remove(Handle object, const char *key)
{
    if (!object.isDictionary() || !object.hasKey(key))
        return false;
    object.removeKey(key);
    return true;
}

Handle annotation(QPDF &pdf, const char *key)
{
    for (Handle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Annot") && object.hasKey(key))
            return object;
    }
    return Handle::newNull();
}

Handle font(QPDF &pdf)
{
    for (Handle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            return object;
    }
    return Handle::newNull();
}

QByteArray contentOf(Handle page)
{
    const std::shared_ptr<Buffer> data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

bool rewrite(QPDF &pdf, const std::function<bool(QByteArray &)> &change)
{
    Handle page = QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
    QByteArray content = contentOf(page);
    if (!change(content))
        return false;
    page.replaceKey("/Contents", Handle::newStream(&pdf, content.toStdString()));
    return true;
}

bool replaceFirst(QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = text.indexOf(from);
    if (at >= 0)
        text.replace(at, from.size(), to);
    return at >= 0;
}

Mutation onFirstPage(const QByteArray &from, const QByteArray &to)
{
    return [=](QPDF &pdf) {
        return rewrite(pdf, [&](QByteArray &content) { return replaceFirst(content, from, to); });
    };
}

Mutation afterFirstPage(const QByteArray &more)
{
    return [=](QPDF &pdf) {
        return rewrite(pdf, [&](QByteArray &content) {
            content += more;
            return true;
        });
    };
}

Handle parentTree(QPDF &pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
}

Handle firstBookmark(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Outlines").getKey("/First");
}

QString structureOf(const QByteArray &bytes)
{
    QPDF pdf;
    load(pdf, bytes);
    return binder::testing::structureOf(pdf);
}

QByteArray pdfOf(const Document &document)
{
    const Result<QByteArray> pdf = toPdf(layOut(document));
    return pdf ? *pdf : QByteArray();
}

Document holding(const QList<Block> &blocks)
{
    Document document = demoDocument();
    document.subtitle.clear();
    document.titleFacts.clear();
    document.blocks = blocks;
    return document;
}

} // namespace

class TestPdfRules : public QObject
{
    Q_OBJECT

private slots:
    void aGoodFileBreaksNone() { QCOMPARE(brokenPdfRules(richPdf()).join(u'\n'), QString()); }

    void eachRuleCatchesWhatBreaksIt_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Mutation>("mutation");
        const auto add = [](const char *rule, const char *what, const Mutation &mutation) {
            QTest::addRow("%s: %s", rule, what) << QString::fromLatin1(rule) << mutation;
        };
        add("marked", "painted outside", afterFirstPage("\n0 0 10 10 re f\n"));
        add("marked", "not ended", onFirstPage("EMC\n", ""));
        add("marked", "a number used twice", onFirstPage("/MCID 1>>", "/MCID 0>>"));
        add("marked", "one in another", onFirstPage("EMC\n", "/Span BMC EMC EMC\n"));
        add("marked", "ended twice", afterFirstPage("\nEMC\n"));
        add("marked", "neither numbered nor an artifact", onFirstPage("<</MCID 1>>", "<<>>"));
        add("parents", "content to another element", [](QPDF &pdf) {
            Handle first = parentTree(pdf).getArrayItem(1);
            Handle second = first.getArrayItem(1);
            first.setArrayItem(1, first.getArrayItem(0));
            first.setArrayItem(0, second);
            return true;
        });
        add("parents", "content of no element", [](QPDF &pdf) { return remove(element(pdf, "/H1"), "/K"); });
        add("parents", "content that is not there", [](QPDF &pdf) {
            element(pdf, "/H1").replaceKey("/K", Handle::newInteger(5000));
            return true;
        });
        add("parents", "a page without its number", [](QPDF &pdf) {
            return remove(QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle(),
                          "/StructParents");
        });
        add("parents", "a link without its number",
            [](QPDF &pdf) { return remove(annotation(pdf, "/A"), "/StructParent"); });
        add("parents", "another parent", [](QPDF &pdf) {
            element(pdf, "/H1").replaceKey("/P", element(pdf, "/TR"));
            return true;
        });
        add("language", "none", [](QPDF &pdf) { return remove(pdf.getRoot(), "/Lang"); });
        add("title", "none", [](QPDF &pdf) { return remove(pdf.getTrailer().getKey("/Info"), "/Title"); });
        add("title", "not shown", [](QPDF &pdf) { return remove(pdf.getRoot(), "/ViewerPreferences"); });
        add("title", "two authors", [](QPDF &pdf) {
            pdf.getTrailer().getKey("/Info").replaceKey("/Author", Handle::newUnicodeString("Somebody"));
            return true;
        });
        add("types", "not said to be tagged", [](QPDF &pdf) { return remove(pdf.getRoot(), "/MarkInfo"); });
        add("types", "no standard type", [](QPDF &pdf) { return retype(pdf, "/P", "/Paragraph"); });
        add("types", "no tree", [](QPDF &pdf) { return remove(pdf.getRoot(), "/StructTreeRoot"); });
        add("headings", "a level skipped", [](QPDF &pdf) { return retype(pdf, "/H2", "/H5"); });
        add("headings", "the first is no H1", [](QPDF &pdf) { return retype(pdf, "/H1", "/P"); });
        add("headings", "none over the contents", [](QPDF &pdf) { return retype(pdf, "/H2", "/P"); });
        add("lists", "no body", [](QPDF &pdf) { return retype(pdf, "/LBody", "/P"); });
        add("lists", "no point", [](QPDF &pdf) { return retype(pdf, "/LI", "/P"); });
        add("tables", "a cell less", [](QPDF &pdf) {
            Handle kids = element(pdf, "/TR").getKey("/K");
            kids.eraseItem(kids.getArrayNItems() - 1);
            return true;
        });
        add("tables", "no scope", [](QPDF &pdf) { return remove(element(pdf, "/TH"), "/A"); });
        add("tables", "a paragraph between rows", [](QPDF &pdf) { return retype(pdf, "/TR", "/P"); });
        add("tables", "a paragraph between cells", [](QPDF &pdf) { return retype(pdf, "/TD", "/P"); });
        add("tables", "caption not first", [](QPDF &pdf) {
            Handle caption = element(pdf, "/Caption");
            Handle kids = caption.getKey("/P").getKey("/K");
            kids.eraseItem(0);
            kids.appendItem(caption);
            return true;
        });
        add("links", "no description", [](QPDF &pdf) { return remove(annotation(pdf, "/A"), "/Contents"); });
        add("links", "not in the tree", [](QPDF &pdf) {
            Handle link = element(pdf, "/Link");
            link.replaceKey("/K", link.getKey("/K").getArrayItem(0));
            return true;
        });
        add("links", "no link element", [](QPDF &pdf) { return retype(pdf, "/Link", "/Span"); });
        add("links", "to a script", [](QPDF &pdf) {
            annotation(pdf, "/A").getKey("/A").replaceKey("/URI", Handle::newString("javascript:x"));
            return true;
        });
        add("links", "nowhere", [](QPDF &pdf) { return remove(annotation(pdf, "/Dest"), "/Dest"); });
        add("figures", "no words", [](QPDF &pdf) { return remove(element(pdf, "/Figure"), "/Alt"); });
        add("figures", "no place", [](QPDF &pdf) { return remove(element(pdf, "/Figure"), "/A"); });
        add("pages", "order of the keyboard", [](QPDF &pdf) {
            return remove(QPDFPageDocumentHelper(pdf).getAllPages().back().getObjectHandle(), "/Tabs");
        });
        add("pages", "no labels", [](QPDF &pdf) { return remove(pdf.getRoot(), "/PageLabels"); });
        add("outline", "none", [](QPDF &pdf) { return remove(pdf.getRoot(), "/Outlines"); });
        add("outline", "cut short", [](QPDF &pdf) { return remove(firstBookmark(pdf), "/Next"); });
        add("outline", "no way back",
            [](QPDF &pdf) { return remove(firstBookmark(pdf).getKey("/Next"), "/Prev"); });
        add("outline", "leads nowhere", [](QPDF &pdf) { return remove(firstBookmark(pdf), "/Dest"); });
        add("numbers", "too large", afterFirstPage("\n40000 0 m n\n"));
        add("numbers", "too small", afterFirstPage("\n0 -32768 m n\n"));
        for (const char *codes : {"<0009>", "<fb01>", "<0000>"}) {
            const QByteArray line = "1 beginbfchar\n<0001> " + QByteArray(codes) + "\nendbfchar\n";
            add("characters", codes, [line](QPDF &pdf) {
                font(pdf).replaceKey("/ToUnicode", Handle::newStream(&pdf, line.toStdString()));
                return true;
            });
        }
        add("characters", "a font that says nothing",
            [](QPDF &pdf) { return remove(font(pdf), "/ToUnicode"); });
    }

    void eachRuleCatchesWhatBreaksIt()
    {
        QFETCH(QString, rule);
        QFETCH(Mutation, mutation);
        QPDF pdf;
        load(pdf, richPdf());
        QVERIFY(mutation(pdf));
        const QStringList broken = brokenPdfRules(pdf);
        const bool caught = std::any_of(broken.cbegin(), broken.cend(),
                                        [&](const QString &one) { return one.startsWith(rule + u':'); });
        QVERIFY2(caught, qPrintable(broken.join(u'\n')));
    }

    void blocksAndTheirTags()
    {
        Table table;
        table.caption = words(u"Wie"_s);
        table.columns = {{words(u"Naam"_s)}, {words(u"Wat"_s)}};
        table.rows = {{{{words(u"A"_s)}, false}, {{words(u"x"_s), words(u"y"_s)}, true}},
                      {{{words(u"B"_s)}, false}, {{words(u"p"_s), words(u"q"_s)}, false}},
                      {{{words(u"C"_s)}, false}, {}}};
        Box box{BoxTone::Remember,
                words(u"Let op"_s),
                {block(Paragraph{ParagraphRole::Open, words(u"Nog open."_s)})}};
        const Document document = holding(
            {block(Heading{1, words(u"Een"_s)}), block(Heading{3, words(u"Te diep"_s)}),
             block(Paragraph{ParagraphRole::Body, address(u"https://example.org"_s)}), block(box),
             block(List{ListMark::ToDo, {words(u"Doen"_s)}}),
             block(List{ListMark::Number, {words(u"Tel"_s)}}), block(table),
             block(Form{{{FormField::Kind::Line, words(u"Naam"_s)}, {FormField::Kind::Tick, words(u"Ja"_s)}},
                        {},
                        {}})});
        const QString toDo = document.words.value(u"toDo"_s);
        QVERIFY(!toDo.isEmpty());
        QCOMPARE(structureOf(pdfOf(document)), QStringLiteral(R"(Document
  H1
  H2
  H3
  P x2
    Link x2
  Div
    P
    P
  P
  L
    LI
      Lbl "%1"
      LBody
  L
    LI
      Lbl
      LBody
  Table
    Caption
    TR
      TH Column
      TH Column
    TR
      TH Row
      TD
        L
          LI
            Lbl
            LBody
          LI
            Lbl
            LBody
    TR
      TH Row
      TD
        P
        P
    TR
      TH Row
      TD
  P
  P
)")
                                                   .arg(toDo));
    }

    void whatGoesOnOnTheNextPageIsOneElement()
    {
        QString longText;
        for (int i = 0; i < 1500; ++i)
            longText += u"woorden en zinnen "_s;
        Table table;
        table.columns = {{words(u"Naam"_s)}, {words(u"Wat"_s)}};
        table.rows = {{{{words(u"A"_s)}, false}, {{words(longText)}, false}}, {{{words(u"B"_s)}, false}, {}}};
        const Document document =
            holding({block(Paragraph{ParagraphRole::Body, words(longText)}), block(table)});
        const QByteArray pdf = pdfOf(document);
        QCOMPARE(brokenPdfRules(pdf).join(u'\n'), QString());
        const QString structure = structureOf(pdf);
        QCOMPARE(structure.count(u"Table"_s), 1);
        QCOMPARE(structure.count(u"TR"_s), 3);
        QCOMPARE(structure.count(u"  P x"_s), 1);
        QCOMPARE(structure.count(u"TD x"_s), 1);
    }

    void thePagesLookTheSame()
    {
        const Document document = richDocument();
        const LaidOut laidOut = laidOutWithExtras(document);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(unitsPerInch);
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
            QVERIFY(paintPages(writer, laidOut));
        }
        const std::unique_ptr<Poppler::Document> plain = Poppler::Document::loadFromData(buffer.data());
        const std::unique_ptr<Poppler::Document> tagged = Poppler::Document::loadFromData(richPdf());
        QCOMPARE(tagged->numPages(), plain->numPages());
        for (int page = 0; page < plain->numPages(); ++page) {
            const QImage seen = plain->page(page)->renderToImage(90, 90);
            QVERIFY(!seen.isNull());
            QVERIFY2(tagged->page(page)->renderToImage(90, 90) == seen,
                     qPrintable(QString::number(page + 1)));
        }
    }

    void whatNoRuleIsKnownForIsReadBeforeItsBlock()
    {
        const Document document = holding({block(Paragraph{ParagraphRole::Body, words(u"Eerst."_s)}),
                                           block(Form{{{FormField::Kind::Line, words(u"Naam"_s)}}, {}, {}}),
                                           block(Heading{1, words(u"Laatst"_s)})});
        LaidOut laidOut = layOut(document);
        QList<DrawItem> &items = laidOut.pages.first().items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items[i].origin.block != 0)
                continue;
            DrawItem question = items[i]; // its words, as if the form had a title
            question.origin = {1, Part::FormLabel, -1, 0};
            items.insert(i + 1, question);
            break;
        }
        const Result<QByteArray> pdf = toPdf(laidOut);
        QVERIFY_RESULT(pdf);
        QPDF read;
        load(read, *pdf);
        QCOMPARE(treeText(read), document.title + u"\nEerst.\nEerst.\nNaam\nLaatst\n"_s);
    }

    void aWrappedLineKeepsItsSpace()
    {
        const QString text =
            u"Een zin die zo lang is dat hij op meer dan een regel staat, zodat er ergens een regel eindigt "
            "bij een spatie, en nog eens, en nog eens: want een schermlezer leest https://www.example.org/"
            "een/adres/zonder/een/enkele/spatie/erin/dat/toch/wordt/afgebroken/als/het/moet hardop voor."_s;
        const Document document = holding({block(Paragraph{ParagraphRole::Body, words(text)})});
        QCOMPARE(structureTexts(pdfOf(document)), QStringList({document.title, text}));
    }

    void linksLeadWhereTheySay()
    {
        Document document = richDocument();
        document.cover.reset(); // its list of contents has links of its own
        const std::unique_ptr<Poppler::Document> pdf =
            Poppler::Document::loadFromData(toPdf(laidOutWithExtras(document)).value_or(QByteArray()));
        QStringList addresses;
        int inside = 0;
        for (int page = 0; page < pdf->numPages(); ++page) {
            const std::unique_ptr<Poppler::Page> one = pdf->page(page);
            for (const std::unique_ptr<Poppler::Link> &link : one->links()) {
                if (link->linkType() == Poppler::Link::Browse)
                    addresses.append(static_cast<Poppler::LinkBrowse *>(link.get())->url());
                if (link->linkType() == Poppler::Link::Goto) {
                    const Poppler::LinkDestination to =
                        static_cast<Poppler::LinkGoto *>(link.get())->destination();
                    // Just above the heading it leads to.
                    const std::unique_ptr<Poppler::Page> target = pdf->page(to.pageNumber() - 1);
                    const qreal top = to.top() * target->pageSizeF().height();
                    const QString there = target->text(QRectF(0, top, 600, 40));
                    QVERIFY2(there.contains(u"Welke informatie je verzamelt"_s), qPrintable(there));
                    ++inside;
                }
            }
        }
        QCOMPARE(inside, 1);
        QCOMPARE(addresses, QStringList({u"https://www.example.org/een/adres"_s, u"https://example.org"_s,
                                         u"mailto:x@example.org"_s}));
    }

    void outlineAndLabels()
    {
        const Document document =
            holding({block(Heading{1, words(u"Een"_s)}), block(Heading{2, words(u"Deel\nvan een"_s)}),
                     block(Heading{1, words(u"Twee"_s)}), block(Heading{3, words(u"Diep"_s)}),
                     block(Heading{2, words(u"Na"_s)})});
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(pdfOf(document));
        const QVector<Poppler::OutlineItem> top = pdf->outline();
        QCOMPARE(top.size(), 2);
        QCOMPARE(top[0].name(), u"Een"_s);
        QCOMPARE(top[0].children().value(0).name(), u"Deel van een"_s);
        QCOMPARE(top[1].children().size(), 2); // no level is skipped
        QCOMPARE(top[1].children().value(1).name(), u"Na"_s);
        QCOMPARE(top[1].destination()->pageNumber(), 1);
        QCOMPARE(pdf->page(0)->label(), u"1"_s);
    }

    void signsMustBeAsManyAsParts()
    {
        const QByteArray sign = "-32000 -32000 m\n-31999 -32000 l\nS\n";
        const QByteArray page = "q\n" + sign + "A\nB\n" + sign + "C\n" + sign + "Q\n";
        const ContentMark paragraph{0, Artifact::None, TagType::P, 0};
        const ContentMark header{2, Artifact::Header};
        QCOMPARE(withMarkedContent(page, {paragraph, header}).value(),
                 "q\n/P <</MCID 0>> BDC\nA\nB\nEMC\n"
                 "/Artifact <</Type /Pagination /Subtype /Header>> BDC\nC\nEMC\nQ\n");
        QVERIFY(!withMarkedContent(page, {paragraph}));
        QVERIFY(!withMarkedContent(page, {paragraph, header, paragraph}));
    }
};

QTEST_MAIN(TestPdfRules)
#include "tst_pdf_rules.moc"
