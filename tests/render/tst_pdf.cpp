// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/layout.h"
#include "model/render/page_maker.h"
#include "model/render/painter.h"
#include "model/render/pdf.h"
#include "model/values/deflate.h"
#include "model/writers/pdf_finish.h"
#include "model/writers/pdf_text_map.h"
#include "tests/support/patience.h"
#include "tests/support/result.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <memory>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

QByteArray pdfOf(const Document &document, const PageSetup &setup = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<RenderReport> report = writePdf(document, buffer, setup);
    return report ? buffer.data() : QByteArray();
}

Document saying(const QString &text)
{
    Document document = demoDocument();
    document.blocks = {block(Paragraph{ParagraphRole::Body, typed(text)})};
    return document;
}

QString read(const QByteArray &pdf)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    QString text;
    for (int p = 0; document && p < document->numPages(); ++p)
        text += document->page(p)->text(QRectF()) + u'\n';
    return text;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void pagesAndPaper()
    {
        const std::unique_ptr<Poppler::Document> a4 = Poppler::Document::loadFromData(pdfOf(demoDocument()));
        QVERIFY(a4);
        QCOMPARE(a4->numPages(), int(layOut(demoDocument()).pages.size()));
        QCOMPARE(a4->page(0)->pageSize(), QSize(595, 842));
        QCOMPARE(a4->page(a4->numPages() - 1)->pageSize(), QSize(842, 595));
        PageSetup setup;
        setup.paper = Paper::Letter;
        const std::unique_ptr<Poppler::Document> letter =
            Poppler::Document::loadFromData(pdfOf(demoDocument(), setup));
        QCOMPARE(letter->page(0)->pageSize(), QSize(612, 792));
    }

    void readsBackAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Dutch") << u"één coöperatie, reële financiële façade: ‘Zoë’ – €\u00a05"_s;
        QTest::newRow("ligatures") << u"efficient office fiets afflenzen"_s;
        QTest::newRow("Greek") << u"Ελληνική Δημοκρατία μικρό"_s;
        QTest::newRow("Cyrillic") << u"Пример текста на русском"_s;
        QTest::newRow("Polish and Turkish") << u"Łódź İstanbul şçğ őű"_s;
        QTest::newRow("markup") << u"<b>x</b> &amp; {naam} (a\\b)"_s;
    }

    void readsBackAsWritten()
    {
        QFETCH(QString, text);
        QString expected = text;
        const QString back = read(pdfOf(saying(text)));
        QVERIFY2(back.contains(expected.replace(u'\u00a0', u' ')), qPrintable(back));
    }

    void canBeSearched()
    {
        const std::unique_ptr<Poppler::Document> pdf =
            Poppler::Document::loadFromData(pdfOf(saying(u"een efficient kantoor"_s)));
        const std::unique_ptr<Poppler::Page> page(pdf->page(0));
        QVERIFY(!page->search(u"efficient kantoor"_s).isEmpty());
    }

    /// The hyphen at the end of a line is for the eye: the word is whole for who copies it or listens.
    void brokenWordReadsBackWhole()
    {
        const QString word = u"arbeidsongeschiktheidsverzekeringsmaatschappij"_s;
        Table table;
        for (int c = 0; c < 4; ++c)
            table.columns.append({words(u"Kop"_s), 1});
        table.rows = {{{{typed(word)}}, {{words(u"een paar woorden "_s.repeated(20))}}, {}, {}}};
        Document document = demoDocument();
        document.blocks = {block(table)};
        const LaidOut laidOut = layOut(document);
        QString seen; // the line that ends with a hyphen
        for (const DrawItem &item : laidOut.pages.constLast().items) {
            const auto *text = std::get_if<TextLine>(&item.shape);
            if (!text || !text->hyphen)
                continue;
            const QTextLine line = text->layout->lineAt(text->line);
            seen = text->layout->text().sliced(line.textStart(), line.textLength()) + u'-';
        }
        QVERIFY(seen.size() > 5);
        const QByteArray pdf = pdfOf(document);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        const auto saidBy = [&](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.start(program, arguments);
            return process.waitForFinished(patience) ? QString::fromUtf8(process.readAllStandardOutput())
                                                     : process.errorString();
        };
        const QString copied = saidBy(u"pdftotext"_s, {file.fileName(), u"-"_s});
        QVERIFY2(copied.contains(word), qPrintable(copied));
        // Each line of a text is a stretch of content, told by itself.
        QString heard = saidBy(u"pdfinfo"_s, {u"-struct-text"_s, file.fileName()});
        heard.remove(QRegularExpression(u"\"\\s*\""_s));
        QVERIFY2(heard.contains(word), qPrintable(heard));
        QVERIFY2(read(pdf).contains(seen), qPrintable(read(pdf)));
    }

    void rightToLeftReadsBack()
    {
        const QString back = read(pdfOf(saying(u"שלום"_s)));
        QVERIFY2(back.contains(u"שלום"_s), qPrintable(back));
    }

    /// In a line as long as can be, such a name began at the far end, off the page.
    void rightToLeftNameStaysInTheRunningLine()
    {
        Document document = saying(u"x"_s);
        document.running.headerLeft = u"שלום"_s;
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(pdfOf(document));
        const std::unique_ptr<Poppler::Page> page(pdf->page(0));
        QVERIFY2(page->text(QRectF(0, 0, 595, 90)).contains(u"שלום"_s), qPrintable(page->text(QRectF())));
    }

    void draftMarkIsNotInTheWayOfReading()
    {
        Document document = demoDocument();
        document.draft = true;
        document.draftMark = u"CONCEPT"_s;
        const QString draft = read(pdfOf(document));
        QCOMPARE(draft.count(u"CONCEPT"_s), int(layOut(document).pages.size())); // the headers
    }

    void fontsAreInTheFile()
    {
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(pdfOf(demoDocument()));
        const QList<Poppler::FontInfo> fonts = pdf->fonts();
        QVERIFY(fonts.size() >= 2);
        for (const Poppler::FontInfo &font : fonts) {
            QVERIFY(font.isEmbedded());
            QVERIFY2(font.isSubset(), qPrintable(font.name()));
            QVERIFY2(font.name().contains(u"NotoSans"_s), qPrintable(font.name()));
        }
    }

    void saysWhatItIs()
    {
        const QByteArray bytes = pdfOf(demoDocument());
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
        QCOMPARE(pdf->info(u"Title"_s), u"Privacy- en beveiligingsplan"_s);
        QCOMPARE(pdf->info(u"Author"_s), u"Zoë van der Bǒrg"_s);
        QCOMPARE(pdf->date(u"CreationDate"_s), QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
        QCOMPARE(pdf->date(u"ModDate"_s), QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
        QVERIFY(pdf->metadata().contains(u"<dc:title>"_s));
        QVERIFY(pdf->metadata().contains(u"<pdfaid:part>1</pdfaid:part>"_s));
        QVERIFY(bytes.startsWith("%PDF-1.4"));

        QPDF raw;
        raw.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
        QCOMPARE(raw.getRoot().getKey("/Lang").getUTF8Value(), std::string("nl"));
        QVERIFY(raw.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QVERIFY(!raw.getRoot().getKey("/Metadata").getDict().hasKey("/Filter")); // PDF/A wants it readable
        QVERIFY(raw.getWarnings().empty());
    }

    void oddTitleAndAuthorAreHarmless()
    {
        Document document = demoDocument();
        document.title = u"</dc:title> & \"\x01\n" % QString(QChar(0xd800)) % QString(100000, u'x');
        document.author = u"\u0000 (a) \\ \uffff"_s;
        document.date = QDate();
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(pdfOf(document));
        QVERIFY(pdf);
        QVERIFY(pdf->info(u"Title"_s).startsWith(u"</dc:title> & \""_s));
    }

    void noNumberIsTooLargeForPdfA()
    {
        Document document = demoDocument();
        document.draft = true;
        document.draftMark = u"CONCEPT"_s;
        document.blocks.append(block(Paragraph{ParagraphRole::Body, typed(QString(5000, u' ') + u"x"_s)}));
        const QByteArray bytes = pdfOf(document);
        QPDF raw;
        raw.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
        static const QRegularExpression number(u"(?<![\\w<])-?\\d+(\\.\\d+)?(?![\\w>])"_s);
        int checked = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(raw).getAllPages()) {
            for (QPDFObjectHandle &stream : page.getPageContents()) {
                const std::shared_ptr<Buffer> data = stream.getStreamData();
                const QString text = QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()),
                                                         qsizetype(data->getSize()));
                auto numbers = number.globalMatch(text);
                while (numbers.hasNext()) {
                    const QString found = numbers.next().captured();
                    QVERIFY2(qAbs(found.toDouble()) <= 32767, qPrintable(found));
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 1000);
    }

    void sameInputSameBytes()
    {
        const QByteArray first = pdfOf(demoDocument());
        QVERIFY(!first.isEmpty());
        QCOMPARE(pdfOf(demoDocument()), first);

        // Another process has other addresses and another seed for its hashes.
        const QTemporaryDir folder;
        for (int i = 0; i < 3; ++i) {
            const QString path = folder.filePath(u"out%1.pdf"_s.arg(i));
            QProcess process;
            process.start(QStringLiteral(BINDER_RENDER_DEMO), {path});
            QVERIFY(process.waitForFinished(patience));
            QCOMPARE(process.exitCode(), 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == first);
        }
    }

    /// Of a long document most sections are laid out twice, and none stays: neither shows in the file.
    void longDocumentIsMadeSectionBySection()
    {
        Document document = demoDocument();
        const QList<Block> once = document.blocks;
        for (int i = 1; i < 30; ++i)
            document.blocks += QList<Block>{block(PageBreak())} + once;
        const LaidOut whole = layOut(document);
        QVERIFY(whole.pages.size() > 150);
        QVERIFY(pdfOf(document) == toPdf(whole).value_or(QByteArray()));

        PageMaker maker(whole.document, {}, PageMaker::Keep::Some);
        QCOMPARE(maker.pageCount(), int(whole.pages.size()));
        std::vector<std::weak_ptr<const QTextLayout>> texts;
        int pages = 0;
        maker.forEachPage([&](LaidPage &&page) {
            for (const DrawItem &item : page.items) {
                if (const auto *text = std::get_if<TextLine>(&item.shape))
                    texts.emplace_back(text->layout);
            }
            if (++pages == maker.pageCount()) {
                const auto alive = std::count_if(texts.cbegin(), texts.cend(),
                                                 [](const auto &text) { return !text.expired(); });
                [&] { QVERIFY2(size_t(alive) * 10 < texts.size(), qPrintable(QString::number(alive))); }();
            }
            return true;
        });
        QCOMPARE(pages, maker.pageCount());
    }

    void anotherDateGivesAnotherFile()
    {
        Document document = demoDocument();
        document.date = document.date.addDays(1);
        QVERIFY(pdfOf(document) != pdfOf(demoDocument()));
    }

    void whatIsDeflatedComesBack()
    {
        QByteArray mixed;
        for (int i = 0; i < 100'000; ++i)
            mixed += char(quint32(i) * 2654435761U >> 24U);
        for (const QByteArray &data :
             {QByteArray(), QByteArray("0 Td <0029> Tj\n"), QByteArray(5'000'000, 'q'), mixed}) {
            const QByteArray small = deflated(data);
            QCOMPARE(deflated(data), small);
            QCOMPARE(inflated(small).value(), data);
            QVERIFY(!inflated(small.first(small.size() - 3)));
        }
        QVERIFY(!inflated("not deflated"));
    }

    void unreadablePdfIsAnError()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<qint64> result = finishPdf("no pdf", {}, {}, {}, buffer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::FileTrouble);
        QVERIFY(!result.error().message.isEmpty());
    }

    void paintsTheSameOnAnyDevice()
    {
        const LaidOut laidOut = layOut(demoDocument());
        // A page at 72 dpi: the accent bar above the title is where the layout says.
        QImage image(595, 842, QImage::Format_RGB32);
        image.setDotsPerMeterX(2835);
        image.setDotsPerMeterY(2835);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, laidOut, 0);
        paintPage(painter, laidOut, 99); // no such page: nothing
        painter.end();
        const QPointF bar = laidOut.pages[0].ground.constFirst().bounds.center() / unitsPerPoint;
        bool found = false;
        for (const DrawItem &item : laidOut.pages[0].ground) {
            if (const Fill *fill = std::get_if<Fill>(&item.shape); fill && item.bounds.height() < 40) {
                const QPointF middle = item.bounds.center() / unitsPerPoint;
                QCOMPARE(image.pixel(middle.toPoint()), fill->colour);
                found = true;
            }
        }
        QVERIFY(found || bar.isNull());
    }

    void textMap()
    {
        const QByteArray map =
            "begincmap\n3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<0009> <fb03> <0041> ]\n"
            "<0004> <0006> <0061>\nendbfrange\nendcmap\n";
        const QByteArray result = searchableTextMap(map);
        for (const QByteArray line : {"<0001> <0020>", "<0002> <006600660069>", "<0003> <0041>",
                                      "<0004> <0061>", "<0006> <0063>", "6 beginbfchar"})
            QVERIFY2(result.contains(line), line.constData());
        QVERIFY(!result.contains("<0000> <0000>"));
        QVERIFY(!searchableTextMap("beginbfrange <0001>").contains("beginbfchar"));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
