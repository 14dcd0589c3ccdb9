// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_links.h"

#include <qpdf/QPDF.hh>

namespace binder {

namespace {

constexpr int printed = 4; // PDF/A asks that annotations print; this one shows nothing

} // namespace

std::vector<QPDFObjectHandle> addPdfLinks(QPDF &pdf, const PdfPlaces &places, const QList<TagLink> &links)
{
    std::vector<QPDFObjectHandle> annotations;
    for (const TagLink &link : links) {
        QPDFObjectHandle annotation =
            QPDFObjectHandle::parse("<</Type /Annot /Subtype /Link /Border [0 0 0]>>");
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
        annotation.replaceKey("/Rect", places.rectangle(link.page, link.bounds));
        annotation.replaceKey("/Contents",
                              QPDFObjectHandle::newUnicodeString(link.description.toStdString()));
        if (!link.uri.isEmpty()) {
            QPDFObjectHandle action = QPDFObjectHandle::parse("<</S /URI>>");
            action.replaceKey("/URI", QPDFObjectHandle::newString(link.uri.toStdString()));
            annotation.replaceKey("/A", action);
        } else if (const std::optional<QPDFObjectHandle> destination = places.destination(link.targetBlock)) {
            annotation.replaceKey("/Dest", *destination);
        } else {
            annotations.push_back(QPDFObjectHandle::newNull());
            continue;
        }
        annotation = pdf.makeIndirectObject(annotation);
        annotations.push_back(annotation);
        QPDFObjectHandle page = places.page(link.page);
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(annotation);
    }
    return annotations;
}

} // namespace binder
