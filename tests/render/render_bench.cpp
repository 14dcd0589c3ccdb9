// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a PDF costs against QTextDocument printing the same text, in one process, medians in
// milliseconds.
#include "demo_document.h"
#include "model/render/fonts.h"
#include "model/render/html.h"
#include "model/render/layout.h"
#include "model/render/painter.h"
#include "model/render/pdf.h"
#include "model/writers/pdf_finish.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextStream>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

double median(const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void printByTextDocument(const QString &content, bool html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    QFont font = binder::Fonts::shipped().font(binder::Face::Latin, 10, false, false);
    font.setPointSizeF(10);
    text.setDefaultFont(font);
    if (html)
        text.setHtml(content);
    else
        text.setPlainText(content);
    text.print(&writer);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const binder::Document document = binder::testing::demoDocument();
    QString html = QString::fromUtf8(binder::toHtml(document));
    const qsizetype style = html.indexOf("<style>"_L1);
    html.remove(style, html.indexOf("</style>"_L1) - style); // the text, not the looks

    const binder::LaidOut laidOut = binder::layOut(document);
    const auto paint = [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(binder::unitsPerInch);
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
            Q_UNUSED(binder::paintPages(writer, laidOut));
        }
    };
    const double layout = median([&] { Q_UNUSED(binder::layOut(document)); });
    const double painting = median(paint);
    const double finishing = median([&] { Q_UNUSED(binder::toPdf(laidOut)); }) - painting;
    const double all = median([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Q_UNUSED(binder::writePdf(document, buffer));
    });
    QTextDocument reader;
    reader.setHtml(html);
    const QString plain = reader.toPlainText();
    const double formatted = median([&] { printByTextDocument(html, true); });
    const double bare = median([&] { printByTextDocument(plain, false); });
    QTextStream out(stdout);
    out << "pages " << laidOut.pages.size() << ": layout " << layout << ", painting " << painting
        << ", finishing " << finishing << ", all " << all << "; QTextDocument with tables " << formatted
        << " (ratio " << all / formatted << "), bare lines " << bare << " (ratio " << all / bare << ")\n";
    return 0;
}
