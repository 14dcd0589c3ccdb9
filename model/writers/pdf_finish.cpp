// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_finish.h"

#include "model/writers/pdf_links.h"
#include "model/writers/pdf_metadata.h"
#include "model/writers/pdf_outline.h"
#include "model/writers/pdf_structure.h"
#include "model/writers/pdf_text_map.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <exception>
#include <stdexcept>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace binder {

namespace {

QByteArray bytesOf(Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

/// Six capitals that depend on the font and the characters it holds, as the standard asks of a subset.
std::string subsetPrefix(const std::string &name, const QByteArray &textMap)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(name.data(), qsizetype(name.size())));
    hash.addData(textMap);
    const QByteArray digest = hash.result();
    std::string prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + quint8(digest[i]) % 26);
    return prefix + '+';
}

void finishFont(QPDFObjectHandle font)
{
    QPDFObjectHandle textMap = font.getKey("/ToUnicode");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!textMap.isStream() || !descendants.isArray() || descendants.getArrayNItems() != 1)
        return;
    const QByteArray map = searchableTextMap(bytesOf(*textMap.getStreamData()));
    textMap.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());

    const std::string plain = font.getKey("/BaseFont").getName().substr(1);
    const QPDFObjectHandle name = QPDFObjectHandle::newName("/" + subsetPrefix(plain, map) + plain);
    QPDFObjectHandle descendant = descendants.getArrayItem(0);
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
    descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
}

void setMetadata(QPDF &pdf, const PdfFacts &facts)
{
    const PdfMetadata metadata = metadataFor(facts);
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    for (const auto &[key, value] : metadata.info)
        info.replaceKey(key, QPDFObjectHandle::newUnicodeString(value));
    QPDFObjectHandle trailer = pdf.getTrailer();
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
    trailer.removeKey("/ID"); // else the writer keeps Qt's, which is random

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, metadata.xmp.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(facts.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

void setStructure(QPDF &pdf, const LaidOut &laidOut, const TagTree &tree)
{
    std::vector<QPDFObjectHandle> pages;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    if (pages.size() != size_t(laidOut.pages.size()))
        throw std::runtime_error("the pages are not those laid out");
    const PdfPlaces places(laidOut, std::move(pages));
    addPdfStructure(pdf, places, tree, addPdfLinks(pdf, places, tree.links));
    addPdfOutline(pdf, places, tree.headings);
    addPdfPageLabels(pdf);
}

QByteArray finish(const QByteArray &raw, const Document &document, const LaidOut &laidOut,
                  const TagTree &tree)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("privacy-binder.pdf", raw.constData(), size_t(raw.size()));
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            finishFont(object);
    }
    setMetadata(pdf, {document.title, document.author, document.language, document.date});
    setStructure(pdf, laidOut, tree);

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 does not have them
    writer.setDecodeLevel(qpdf_dl_none);        // pages and fonts are compressed already
    writer.setNewlineBeforeEndstream(true);     // PDF/A asks for it
    writer.write();
    return bytesOf(*writer.getBufferSharedPointer());
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const Document &document, const LaidOut &laidOut,
                             const TagTree &tree)
{
    try { // libqpdf throws; nothing else of ours does, and nothing gets past this point
        return finish(pdf, document, laidOut, tree);
    } catch (const std::exception &problem) {
        return failure(ErrorKind::FileTrouble,
                       QCoreApplication::translate(
                           "Render",
                           "The PDF was not made: it could not be finished. Your answers are safe. Close "
                           "other programs to free memory, then try again."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace binder
