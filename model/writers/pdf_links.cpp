// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_links.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace binder {

namespace {

/// Where a link leads to; empty: nowhere.
QByteArray target(const PdfPlaces &places, const TagLink &link)
{
    if (!link.uri.isEmpty())
        return "/A <</S /URI /URI "
               + QByteArray::fromStdString(QPDFObjectHandle::newString(link.uri.toStdString()).unparse())
               + ">>";
    const std::optional<QByteArray> destination = places.destination(link.targetBlock);
    return destination ? "/Dest " + *destination : QByteArray();
}

} // namespace

PdfLinks writePdfLinks(PdfFile &file, const PdfPlaces &places, const QList<TagLink> &links)
{
    PdfLinks written;
    written.annotations.reserve(size_t(links.size()));
    written.onPages.resize(size_t(places.pageCount()));
    for (const TagLink &link : links) {
        const QByteArray leads = target(places, link);
        if (leads.isEmpty()) {
            written.annotations.push_back(0);
            continue;
        }
        const ObjectNumber number = file.newObject();
        // PDF/A asks that annotations print (4); this one shows nothing.
        file.write(number, "<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect "
                               + places.rectangle(link.page, link.bounds) + " /Contents "
                               + pdfText(link.description) + ' ' + leads + " /StructParent "
                               + QByteArray::number(places.pageCount() + written.parentKeys++) + ">>");
        written.annotations.push_back(number);
        written.onPages[size_t(link.page)].push_back(number);
    }
    return written;
}

} // namespace binder
