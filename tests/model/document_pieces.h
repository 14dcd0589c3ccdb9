// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QSet>

namespace binder::testing {

/// A block of a document as a reader sees it, with the reasons it gives.
struct Piece
{
    QString clause;
    QString text;
    QSet<QString> addresses;
    QSet<QString> law;
    /// Of a heading or a box: the reasons of what stands under it, because it comes and goes with that.
    QSet<QString> underIt;
    QSet<QString> lawUnderIt;
    int level = 0;        ///< of a heading; 0 for anything else
    bool assumed = false; ///< rests on "I don't know"
    /// Says nothing of its own: the line with the law, and a note the user added to a question, go with the
    /// blocks around them.
    bool follows = false;
};

inline QString tableText(const Table &table)
{
    QStringList lines = {plainText(table.caption)};
    for (const TableColumn &column : table.columns)
        lines.append(plainText(column.heading));
    for (const QList<Cell> &row : table.rows) {
        for (const Cell &cell : row) {
            for (const Text &line : cell.lines)
                lines.append(plainText(line));
            lines.append(QStringLiteral("|"));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

inline QString ownText(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block.content))
        return plainText(heading->text);
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
        return plainText(paragraph->text);
    if (const auto *table = std::get_if<Table>(&block.content))
        return tableText(*table);
    if (const auto *box = std::get_if<Box>(&block.content))
        return plainText(box->title);
    QStringList lines;
    if (const auto *list = std::get_if<List>(&block.content)) {
        for (const Text &point : list->texts())
            lines.append(plainText(point));
    } else if (const auto *form = std::get_if<Form>(&block.content)) {
        for (const FormField &field : form->fields)
            lines.append(plainText(field.label));
    }
    return lines.join(QLatin1Char('\n'));
}

/// All blocks, those in boxes after their box. A page break says nothing, so it is no piece.
inline void addPieces(const QList<Block> &blocks, QList<Piece> &pieces)
{
    for (const Block &block : blocks) {
        if (std::holds_alternative<PageBreak>(block.content))
            continue;
        Piece piece;
        piece.clause = block.clause;
        piece.text = ownText(block);
        piece.assumed = block.assumed;
        piece.addresses = QSet<QString>(block.reasons.addresses.cbegin(), block.reasons.addresses.cend());
        piece.law = QSet<QString>(block.reasons.law.cbegin(), block.reasons.law.cend());
        if (const auto *heading = std::get_if<Heading>(&block.content))
            piece.level = heading->level;
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            piece.follows =
                paragraph->role == ParagraphRole::Reference || paragraph->role == ParagraphRole::Note;
        const qsizetype at = pieces.size();
        pieces.append(piece);
        if (const auto *box = std::get_if<Box>(&block.content)) {
            addPieces(box->blocks, pieces);
            for (qsizetype inside = at + 1; inside < pieces.size(); ++inside) {
                pieces[at].underIt.unite(pieces.at(inside).addresses);
                pieces[at].lawUnderIt.unite(pieces.at(inside).law);
            }
        }
    }
}

inline QList<Piece> piecesOf(const Document &document)
{
    QList<Piece> pieces;
    addPieces(document.blocks, pieces);
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (pieces.at(at).level == 0)
            continue;
        for (qsizetype under = at + 1; under < pieces.size(); ++under) {
            if (pieces.at(under).level > 0 && pieces.at(under).level <= pieces.at(at).level)
                break;
            if (pieces.at(under).follows)
                continue;
            pieces[at].underIt.unite(pieces.at(under).addresses);
            pieces[at].lawUnderIt.unite(pieces.at(under).law);
        }
    }
    return pieces;
}

} // namespace binder::testing
