// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/pdf.h"

#include "model/documents/run_on.h"
#include "model/render/file_writers.h"
#include "model/render/fonts.h"
#include "model/render/layout.h"
#include "model/render/painter.h"
#include "model/render/pdf_marked_content.h"
#include "model/render/pdf_tags.h"
#include "model/render/write_all.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace binder {

Result<QByteArray> toPdf(const Document &composed, const LaidOut &laidOut)
{
    const Result<const FileWriters *> writers = fileWriters();
    if (!writers)
        return tl::unexpected(writers.error());
    const Document document = runOn(composed); // whose blocks the pages count
    if (!Fonts::shipped().isComplete())
        return failure(
            ErrorKind::FileTrouble,
            QCoreApplication::translate(
                "Render",
                "The PDF was not made: a font that belongs to the program could not be read. Your answers "
                "are safe. Install the program again."),
            Fonts::shipped().missing());

    const TagTree tree = tagTree(document, laidOut);
    qsizetype nextMark = 0;
    const auto signWhereMarkBegins = [&](QPainter &painter, int page, qsizetype part) {
        const QList<ContentMark> &marks = tree.marks[page];
        const bool begins = nextMark < marks.size() && marks[nextMark].part == part;
        if (begins || part < 0)
            paintSign(painter);
        nextMark = part < 0 ? 0 : nextMark + (begins ? 1 : 0);
    };
    constexpr qsizetype usualPage = 12'000;
    QByteArray raw;
    raw.reserve(laidOut.pages.size() * usualPage);
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        if (!paintPages(writer, laidOut, 0, -1, signWhereMarkBegins))
            return failure(
                ErrorKind::FileTrouble,
                QCoreApplication::translate(
                    "Render",
                    "The PDF was not made: its pages could not be drawn. Your answers are safe. Close other "
                    "programs to free memory, then try again."),
                u"QPdfWriter"_s);
    }
    return (*writers)->finishPdf(raw, document, laidOut, tree);
}

Result<RenderReport> writePdf(const Document &document, QIODevice &device, const PageSetup &setup)
{
    const LaidOut laidOut = layOut(document, setup);
    const Result<QByteArray> pdf = toPdf(document, laidOut);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const Result<> written = writeAll(device, *pdf); !written)
        return tl::unexpected(written.error());
    return RenderReport{int(laidOut.pages.size()), pdf->size(), laidOut.warnings};
}

} // namespace binder
