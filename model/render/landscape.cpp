// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/landscape.h"

#include <algorithm>

namespace binder {

namespace {

template<typename T>
bool isA(const Block &block)
{
    return std::holds_alternative<T>(block.content);
}

} // namespace

qsizetype withHeadings(const QList<Block> &blocks, qsizetype index)
{
    while (index > 0 && (isA<Heading>(blocks[index - 1]) || isA<PageBreak>(blocks[index - 1])))
        --index;
    return index;
}

QList<bool> landscapeBlocks(const QList<Block> &blocks)
{
    constexpr qsizetype longestIntroduction = 4;
    QList<bool> landscape(blocks.size(), false);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Table *table = std::get_if<Table>(&blocks[i].content);
        if (!table || !table->wide)
            continue;
        qsizetype first = i;
        while (first > 0 && i - first < longestIntroduction
               && (isA<Paragraph>(blocks[first - 1]) || isA<List>(blocks[first - 1])))
            --first;
        if (first == 0 || !isA<Heading>(blocks[first - 1]))
            first = i;
        first = withHeadings(blocks, first);
        qsizetype last = i;
        while (last + 1 < blocks.size() && !isA<Heading>(blocks[last + 1])
               && !isA<PageBreak>(blocks[last + 1]))
            ++last;
        std::fill(landscape.begin() + first, landscape.begin() + last + 1, true);
    }
    return landscape;
}

} // namespace binder
