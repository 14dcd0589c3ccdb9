// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_outline.h"

namespace binder {

namespace {

/// A bookmark, or the outline itself, and its neighbours by their index; -1: none.
struct Entry
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int below = 0; ///< directly
    QByteArray content;
};

void connect(std::vector<Entry> &entries, int parent)
{
    const int index = int(entries.size()) - 1;
    Entry &above = entries[size_t(parent)];
    if (above.below++ == 0) {
        above.first = index;
    } else {
        entries[size_t(above.last)].next = index;
        entries.back().previous = above.last;
    }
    above.last = index;
}

} // namespace

std::optional<ObjectNumber> writePdfOutline(PdfFile &file, const PdfPlaces &places,
                                            const QList<TagHeading> &headings)
{
    std::vector<Entry> entries(1);
    std::vector<std::pair<int, int>> open{{0, 0}}; // entries, with their levels
    for (const TagHeading &heading : headings) {
        const std::optional<QByteArray> destination =
            heading.page >= 0 ? places.topOf(heading.page) : places.destination(heading.block);
        if (heading.text.isEmpty() || !destination)
            continue;
        while (open.back().second >= heading.level)
            open.pop_back();
        const int parent = open.back().first;
        entries.push_back(
            {parent, -1, -1, -1, -1, 0, "/Title " + pdfText(heading.text) + " /Dest " + *destination});
        connect(entries, parent);
        open.emplace_back(int(entries.size()) - 1, heading.level);
    }
    if (entries.size() == 1)
        return std::nullopt;
    const ObjectNumber first = file.newObjects(int(entries.size()));
    const auto entry = [&](const char *key, int index) {
        return index < 0 ? QByteArray() : key + referenceTo(first + index);
    };
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &one = entries[i];
        // A count below zero: folded.
        const QByteArray count =
            one.below == 0 ? QByteArray() : " /Count " + QByteArray::number(i == 0 ? one.below : -one.below);
        file.write(first + int(i), "<<" + (i == 0 ? "/Type /Outlines" : one.content)
                                       + entry(" /Parent ", one.parent) + entry(" /Prev ", one.previous)
                                       + entry(" /Next ", one.next) + entry(" /First ", one.first)
                                       + entry(" /Last ", one.last) + count + ">>");
    }
    return first;
}

} // namespace binder
