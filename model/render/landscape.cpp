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

void turnSection(const QList<Block> &blocks, qsizetype table, QList<bool> &turned)
{
    constexpr qsizetype longestIntroduction = 4;
    qsizetype first = table;
    while (first > 0 && table - first < longestIntroduction
           && (isA<Paragraph>(blocks[first - 1]) || isA<List>(blocks[first - 1])))
        --first;
    if (first == 0 || !isA<Heading>(blocks[first - 1]))
        first = table;
    first = withHeadings(blocks, first);
    qsizetype last = table;
    while (last + 1 < blocks.size() && !isA<Heading>(blocks[last + 1]) && !isA<PageBreak>(blocks[last + 1]))
        ++last;
    std::fill(turned.begin() + first, turned.begin() + last + 1, true);
}

QList<bool> landscapeBlocks(const QList<Block> &blocks)
{
    QList<bool> landscape(blocks.size(), false);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Table *table = std::get_if<Table>(&blocks[i].content);
        if (table && table->wide)
            turnSection(blocks, i, landscape);
    }
    return landscape;
}

} // namespace binder
