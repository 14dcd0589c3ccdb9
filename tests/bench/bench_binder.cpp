// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/html.h"
#include "model/render/layout.h"
#include "model/render/output.h"
#include "model/render/pdf.h"
#include "tests/bench/bench.h"
#include "tests/render/dossier_documents.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

/// The binder as often as asked for, one after the other.
Document repeated(const Document &document, int times)
{
    Document result = document;
    for (int i = 1; i < times; ++i) {
        Block pageBreak;
        pageBreak.content = PageBreak();
        result.blocks += QList<Block>{pageBreak} + document.blocks;
    }
    return result;
}

/// The floor: text whose lines and places are known beforehand, drawn as simply as Qt can.
class PlainText
{
public:
    explicit PlainText(const LaidOut &laidOut)
        : m_setup(laidOut.setup)
    {
        for (const LaidPage &page : laidOut.pages) {
            Page lines;
            lines.landscape = page.landscape;
            for (const DrawItem &item : page.ground + page.items) {
                const TextLine *text = std::get_if<TextLine>(&item.shape);
                if (!text)
                    continue;
                const QTextLine line = text->layout->lineAt(text->line);
                const QPointF baseline = item.bounds.topLeft() + line.position() + QPointF(0, line.ascent());
                lines.lines.append({baseline,
                                    text->layout->text().sliced(line.textStart(), line.textLength()),
                                    text->layout->font()});
            }
            m_pages.append(lines);
        }
    }

    [[nodiscard]] qsizetype print() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(unitsPerInch);
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
            const auto turn = [&](const Page &page) {
                writer.setPageLayout(QPageLayout(
                    pageSize(m_setup.paper), page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                    QMarginsF()));
            };
            turn(m_pages.constFirst());
            QPainter painter(&writer);
            for (qsizetype p = 0; p < m_pages.size(); ++p) {
                if (p > 0) {
                    if (m_pages[p].landscape != m_pages[p - 1].landscape)
                        turn(m_pages[p]);
                    writer.newPage();
                }
                for (const Line &line : m_pages[p].lines) {
                    painter.setFont(line.font);
                    painter.drawText(line.baseline, line.text);
                }
            }
        }
        return buffer.size();
    }

private:
    struct Line
    {
        QPointF baseline;
        QString text;
        QFont font;
    };
    struct Page
    {
        bool landscape = false;
        QList<Line> lines;
    };
    PageSetup m_setup;
    QList<Page> m_pages;
};

qint64 peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// One run in a process of its own, so that its memory can be told: prints pages, milliseconds, kilobytes and
/// the peak of the whole process. To a file, as users do.
int measureAlone(const Document &binder, int times)
{
    const Document document = repeated(binder, times);
    const QTemporaryDir folder;
    const qint64 before = peakKilobytes();
    Result<RenderReport> report;
    const double time = bench::milliseconds(
        [&] { report = writeDocument(document, Format::Pdf, folder.filePath(u"binder.pdf"_s)); });
    if (!report)
        return 1;
    std::printf("%d %f %lld %lld\n", report->pages, time, static_cast<long long>(peakKilobytes() - before),
                static_cast<long long>(peakKilobytes()));
    return 0;
}

struct Size
{
    double pages = 0;
    double time = 0;
    double kilobytes = 0;
    double peak = 0;
};

Size measureApart(const QString &answersFile, int times)
{
    QProcess process;
    process.start(QGuiApplication::applicationFilePath(),
                  {u"--times"_s, QString::number(times), answersFile});
    process.waitForFinished(-1);
    const QList<QByteArray> figures = process.readAllStandardOutput().simplified().split(' ');
    if (figures.size() < 4)
        return {};
    return {figures[0].toDouble(), figures[1].toDouble(), figures[2].toDouble(), figures[3].toDouble()};
}

/// Headless Chromium printing our page for the web; 0 when there is none.
double chromiumTime(const Document &binder)
{
    const QString program = QStandardPaths::findExecutable(u"chromium"_s);
    if (program.isEmpty())
        return 0;
    const QTemporaryDir folder;
    QFile page(folder.filePath(u"binder.html"_s));
    if (!page.open(QIODevice::WriteOnly))
        return 0;
    page.write(toHtml(binder));
    page.close();
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        times.append(bench::milliseconds([&] {
            process.start(program,
                          {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                           u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                           u"--print-to-pdf="_s + folder.filePath(u"binder.pdf"_s), page.fileName()});
            process.waitForFinished(-1);
        }));
        if (!QFile::exists(folder.filePath(u"binder.pdf"_s)))
            return 0;
    }
    return bench::median(times);
}

} // namespace

/// The full binder of the largest dossier as PDF: against plain QPainter drawing the same lines, against
/// headless Chromium printing the same text from HTML, and at 10 and 100 times the size.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const bool alone = arguments.value(1) == "--times"_L1;
    const QString answersFile =
        arguments.value(alone ? 3 : 1, QStringLiteral(BINDER_TEST_DATA "/web-shop.answers.json"));
    const Result<QList<Document>> documents = testing::documentsOf(answersFile);
    if (!documents) {
        std::printf("%s %s\n", qPrintable(documents.error().message), qPrintable(documents.error().detail));
        return 1;
    }
    const auto binder = std::find_if(documents->cbegin(), documents->cend(),
                                     [](const Document &document) { return document.name == u"binder"; });
    if (binder == documents->cend())
        return 1;
    if (alone)
        return measureAlone(*binder, arguments.value(2).toInt());

    const LaidOut laidOut = layOut(*binder);
    const PlainText plain(laidOut);
    QList<double> ours;
    QList<double> laying;
    QList<double> painting;
    QList<double> floor;
    for (int round = 0; round < 15; ++round) {
        floor.append(bench::milliseconds([&] { (void)plain.print(); }));
        laying.append(bench::milliseconds([&] { (void)layOut(*binder); }));
        painting.append(bench::milliseconds([&] { (void)toPdf(laidOut); }));
        ours.append(bench::milliseconds([&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            (void)writePdf(*binder, buffer, {});
        }));
    }
    std::printf("%d pages\n", int(laidOut.pages.size()));
    bench::printRatio("binder as PDF, against plain QPainter", bench::median(ours), bench::median(floor),
                      "ms", 2.0);
    std::printf("  %-42s %9.3f ms\n", "of which layout", bench::median(laying));
    std::printf("  %-42s %9.3f ms\n", "of which painting and finishing", bench::median(painting));
    if (const double chromium = chromiumTime(*binder); chromium > 0)
        bench::printRatio("headless Chromium, against ours", chromium, bench::median(ours), "ms", 8);
    else
        std::printf("no Chromium to compare with\n");

    QList<Size> sizes;
    for (const int times : {1, 10, 100}) {
        const Size size = measureApart(answersFile, times);
        std::printf("%3d times: %6.0f pages, %7.0f pages a second, %7.1f MB, %5.1f kB a page, %5.1f MB in "
                    "all at most\n",
                    times, size.pages, size.pages / size.time * 1000, size.kilobytes / 1024,
                    size.kilobytes / size.pages, size.peak / 1024);
        sizes.append(size);
    }
    bench::printRatio("time of a page at 100 times, against 10 times", sizes[2].time / sizes[2].pages,
                      sizes[1].time / sizes[1].pages, "ms", 1.2);
    // Aims: 60 kB a page, and 150 MB for two thousand pages.
    bench::printRatio("memory of a page at 100 times", sizes[2].kilobytes / sizes[2].pages, 60, "kB", 1);
    bench::printRatio("memory of the process at 100 times", sizes[2].peak / 1024, 150, "MB", 1);
    return 0;
}
