// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_outline.h"

#include <qpdf/QPDF.hh>

namespace binder {

namespace {

/// A bookmark, or the outline itself, while what stands below it comes in.
struct OpenEntry
{
    QPDFObjectHandle object;
    int level = 0;
    int below = 0;
    QPDFObjectHandle last;
};

void closeEntry(OpenEntry &entry)
{
    if (entry.below == 0)
        return;
    entry.object.replaceKey("/Last", entry.last);
    // Below zero: folded.
    entry.object.replaceKey("/Count",
                            QPDFObjectHandle::newInteger(entry.level == 0 ? entry.below : -entry.below));
}

} // namespace

void addPdfOutline(QPDF &pdf, const PdfPlaces &places, const QList<TagHeading> &headings)
{
    std::vector<OpenEntry> open;
    open.push_back({pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Outlines>>")), 0, 0, {}});
    QPDFObjectHandle outline = open.front().object;
    for (const TagHeading &heading : headings) {
        const std::optional<QPDFObjectHandle> destination =
            heading.page >= 0 ? places.topOf(heading.page) : places.destination(heading.block);
        if (heading.text.isEmpty() || !destination)
            continue;
        while (open.back().level >= heading.level) {
            closeEntry(open.back());
            open.pop_back();
        }
        OpenEntry &parent = open.back();
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
        entry.replaceKey("/Parent", parent.object);
        entry.replaceKey("/Dest", *destination);
        if (parent.below == 0) {
            parent.object.replaceKey("/First", entry);
        } else {
            parent.last.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", parent.last);
        }
        parent.last = entry;
        ++parent.below;
        open.push_back({entry, heading.level, 0, {}});
    }
    while (!open.empty()) {
        closeEntry(open.back());
        open.pop_back();
    }
    if (outline.hasKey("/First"))
        pdf.getRoot().replaceKey("/Outlines", outline);
}

void addPdfPageLabels(QPDF &pdf)
{
    pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<</Nums [0 <</S /D>>]>>"));
}

} // namespace binder
