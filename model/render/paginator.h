// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/flow.h"

namespace binder {

/// Divides pieces over pages. Pieces that belong together stay on one page if a page can hold them; a table
/// row is cut only when no page can hold it. Each step takes at least one line along, so any text comes to an
/// end.
class Paginator
{
public:
    Paginator(const flow::Flow &flow, const PageSetup &setup);

    [[nodiscard]] QList<LaidPage> run();

    /// Pages that had to begin, whatever the one before held.
    struct Start
    {
        qsizetype piece = 0;
        qsizetype page = 0;
    };
    [[nodiscard]] const QList<Start> &starts() const { return m_starts; }
    /// The page, from 0, that a piece begins on.
    [[nodiscard]] qsizetype pageOf(qsizetype piece) const { return m_pageOf[piece]; }

private:
    struct OpenFrame
    {
        int frame = -1;
        qreal top = 0;
    };

    /// A position on the page that is being filled; `y` from the top of the content.
    struct Position
    {
        qreal y = 0;
        bool top = true; ///< nothing but a repeated header above
        QList<OpenFrame> open;
    };

    [[nodiscard]] qreal pageHeight() const { return m_pages.constLast().content.height(); }
    [[nodiscard]] qsizetype lastOfUnit(qsizetype first) const;
    [[nodiscard]] bool fits(Position position, qsizetype first, qsizetype last) const;
    [[nodiscard]] bool breaksBefore(const flow::Piece &piece) const;
    [[nodiscard]] qreal leastHeight(const flow::Piece &piece) const;
    /// True for a row that would leave its heading behind if it went to the next page: it fills a page so
    /// nearly that the two do not fit on one, and a cut row is the lesser evil.
    [[nodiscard]] bool mayBeCutHere(qsizetype index) const;
    [[nodiscard]] qreal roomBelow(const Position &position) const;

    /// Moves to where the piece begins: leaves frames it is not in, skips its gap, enters its frames. Gives
    /// the frames that ended, with their bottoms.
    QList<QPair<OpenFrame, qreal>> advance(Position &position, const flow::Piece &piece) const;

    void newPage(const flow::Piece &next);
    void place(const flow::Piece &piece);
    void placeTallRow(const flow::Piece &piece);
    /// Paints the lines of the row that fit into `room`, from `next` of each cell on; gives the height taken.
    qreal placeRow(const flow::Row &row, QList<qsizetype> &next, qreal top, qreal room, bool repeated);
    void placeItems(const QList<DrawItem> &items, qreal top);
    void addRegion(const Origin &origin, qreal top, qreal height);
    void closeFrame(const OpenFrame &open, qreal bottom);
    void closeAllFrames();

    const flow::Flow &m_flow;
    const PageSetup &m_setup;
    QList<LaidPage> m_pages;
    QList<Start> m_starts;
    QList<qsizetype> m_pageOf; ///< by piece
    Position m_position;
};

} // namespace binder
