// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QStringList>

namespace binder::testing {

inline void addLines(const QList<Block> &blocks, QStringList &lines)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            lines.append(plainText(heading->text));
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            lines.append(plainText(paragraph->text));
        } else if (const auto *list = std::get_if<List>(&block.content)) {
            for (const Text &point : list->texts())
                lines.append(plainText(point));
        } else if (const auto *table = std::get_if<Table>(&block.content)) {
            lines.append(plainText(table->caption));
            for (const TableColumn &column : table->columns)
                lines.append(plainText(column.heading));
            for (const QList<Cell> &row : table->rows) {
                for (const Cell &cell : row) {
                    for (const Text &line : cell.lines)
                        lines.append(plainText(line));
                }
            }
        } else if (const auto *box = std::get_if<Box>(&block.content)) {
            lines.append(plainText(box->title));
            addLines(box->blocks, lines);
        } else if (const auto *form = std::get_if<Form>(&block.content)) {
            if (!form->title.isEmpty())
                lines.append(plainText(form->title));
            if (!form->hint.isEmpty())
                lines.append(plainText(form->hint));
            for (const FormField &field : form->fields)
                lines.append(plainText(field.label));
        }
    }
}

/// What a reader of the document reads, a line for each paragraph, point and line of a cell: no markup, no
/// reasons.
inline QStringList plainLines(const Document &document)
{
    QStringList lines = {document.title, plainText(document.subtitle)};
    for (const auto &[label, value] : document.titleFacts)
        lines.append(label + QStringLiteral(": ") + plainText(value));
    addLines(document.blocks, lines);
    return lines;
}

} // namespace binder::testing
