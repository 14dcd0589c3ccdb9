// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/pdf.h"

#include "model/documents/run_on.h"
#include "model/render/file_writers.h"
#include "model/render/fonts.h"
#include "model/render/layout.h"
#include "model/render/page_maker.h"
#include "model/render/page_places.h"
#include "model/render/painter.h"
#include "model/render/pdf_marked_content.h"
#include "model/render/pdf_tags.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// Paints pages as they come, and keeps of each no more than finishing the file needs: what was painted, in
/// short, and its tags.
class PdfPrinter
{
public:
    PdfPrinter(const Document &document, const PageSetup &setup, const QSet<int> &cards)
        : m_document(document)
        , m_tags(std::make_unique<TagTreeBuilder>(document, cards))
        , m_raw(std::make_unique<QBuffer>())
    {
        m_raw->open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(m_raw.get());
        m_writer->setResolution(unitsPerInch);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_painter = std::make_unique<PagePainter>(*m_writer, setup);
    }

    [[nodiscard]] bool add(const LaidPage &page)
    {
        m_places.add(page);
        const QList<ContentMark> &marks = m_tags->addPage(page);
        qsizetype next = 0;
        return m_painter->paint(page, [&](QPainter &painter, qsizetype part) {
            const bool begins = next < marks.size() && marks[next].part == part;
            if (begins || part < 0)
                paintSign(painter);
            next += begins ? 1 : 0;
        });
    }

    /// Once, with what `add` said of the pages. The size of the file.
    [[nodiscard]] Result<qint64> finish(bool painted, const FileWriters &writers, QIODevice &device)
    {
        if (!painted || !m_painter->end())
            return failure(
                ErrorKind::FileTrouble,
                QCoreApplication::translate(
                    "Render",
                    "The PDF was not made: its pages could not be drawn. Your answers are safe. Close other "
                    "programs to free memory, then try again."),
                u"QPdfWriter"_s);
        m_painter.reset();
        m_writer.reset();
        const TagTree tree = m_tags->finish();
        m_tags.reset();
        return writers.finishPdf(m_raw->data(), m_document, m_places, tree, device);
    }

private:
    const Document &m_document;
    PagePlaces m_places;
    std::unique_ptr<TagTreeBuilder> m_tags;
    std::unique_ptr<QBuffer> m_raw;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<PagePainter> m_painter;
};

Result<const FileWriters *> writersAndFonts()
{
    Result<const FileWriters *> writers = fileWriters();
    if (writers && !Fonts::shipped().isComplete())
        return failure(
            ErrorKind::FileTrouble,
            QCoreApplication::translate(
                "Render",
                "The PDF was not made: a font that belongs to the program could not be read. Your answers "
                "are safe. Install the program again."),
            Fonts::shipped().missing());
    return writers;
}

} // namespace

Result<QByteArray> toPdf(const LaidOut &laidOut)
{
    const Result<const FileWriters *> writers = writersAndFonts();
    if (!writers)
        return tl::unexpected(writers.error());
    PdfPrinter printer(laidOut.document, laidOut.setup, tablesSetAsCards(laidOut.pages));
    const bool painted = std::all_of(laidOut.pages.cbegin(), laidOut.pages.cend(),
                                     [&](const LaidPage &page) { return printer.add(page); });
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    if (const Result<qint64> size = printer.finish(painted, **writers, file); !size)
        return tl::unexpected(size.error());
    return file.data();
}

Result<RenderReport> writePdf(const Document &composed, QIODevice &device, const PageSetup &setup)
{
    const Result<const FileWriters *> writers = writersAndFonts();
    if (!writers)
        return tl::unexpected(writers.error());
    const Document document = runOn(composed);
    PageMaker maker(document, setup, PageMaker::Keep::Some);
    PdfPrinter printer(document, setup, maker.cards());
    bool painted = true;
    maker.forEachPage([&](LaidPage &&page) { return painted = printer.add(page); });
    const Result<qint64> size = printer.finish(painted, **writers, device);
    if (!size)
        return tl::unexpected(size.error());
    return RenderReport{maker.pageCount(), *size, maker.warnings()};
}

} // namespace binder
