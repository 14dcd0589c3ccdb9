// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/flow.h"
#include "model/render/table_setting.h"
#include "model/render/text_setter.h"

#include <optional>
#include <utility>

namespace binder {

/// Turns the blocks of a document into pieces, from the title block to the last block. Knows how each kind of
/// block looks; knows nothing of pages but the room on them.
class FlowBuilder
{
public:
    FlowBuilder(const Document &document, const PageSetup &setup, TextSetter &setter);

    /// What begins on a new page whatever stands before it, up to the next that does. Its pages depend on no
    /// other section.
    struct Section
    {
        TableSettings::Range blocks;
        int number = 0; ///< of its first block
        Text heading;   ///< the last one before it
    };
    /// At least one, together all blocks. The first also has the title block.
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }

    /// The pieces of a section; of the same one always the same.
    [[nodiscard]] flow::Flow build(const Section &section);

    /// The pieces that are one of `TableSettings::tails`.
    struct Tail
    {
        TableSettings::Range blocks;
        qsizetype first = 0;
        qsizetype end = 0;
    };
    /// Those of the section built last.
    [[nodiscard]] QList<Tail> tails() const;
    /// The tail set for upright pages; its frames and tables are added to those of the flow.
    [[nodiscard]] QList<flow::Piece> uprightTail(const Tail &tail, flow::Flow &flow);

private:
    /// Where blocks are put: inside a box there is less room than on the page.
    struct Place
    {
        qreal left = 0;
        qreal width = 0;     ///< for tables and boxes
        qreal textWidth = 0; ///< for running text
        qreal pageHeight = 0;
        int frame = -1;
        bool landscape = false;
    };

    void findSections();
    void addTitleBlock(const Place &place);
    void addBlocks(const QList<Block> &blocks, const Place &place);
    void addBlocks(const QList<Block> &blocks, TableSettings::Range range, const Place &place);
    void addContent(const Block &block, const Block *next, int number, const Place &place);
    void addHeading(const Heading &heading, int number, const Place &place);
    void addParagraph(const Paragraph &paragraph, bool keepWithNext, int number, const Place &place);
    /// The columns a list stands in.
    struct Columns
    {
        qsizetype count = 1;
        qreal width = 0;
        qreal step = 0; ///< from the left of a column to the left of the next
    };
    /// For points of which each has such an indent; a single one when there are fewer than `fewest`.
    [[nodiscard]] Columns columnsFor(const QList<Text> &points, qsizetype fewest, qreal indent,
                                     const Place &place) const;
    void addList(const List &list, int number, const Place &place);
    void addTable(const Table &table, int number, const Place &place);
    void addBox(const Box &box, int number, const Place &place);
    void addForm(const Form &form, int number, const Place &place);
    /// The boxes to tick from field `first` on; gives the field after them.
    int addTicks(const Form &form, int first, int number, const Place &place);
    void addPenField(const Form &form, int index, int number, const Place &place);

    void addCaption(const Table &table, int number, qreal &gap, const Place &place);
    void addRows(const Table &table, int number, qreal gap, const Place &place);
    void addCards(const Table &table, int number, qreal gap, const Place &place);
    [[nodiscard]] flow::Row tableRow(const Table &table, int row, int number, const QList<qreal> &widths,
                                     qreal left);
    [[nodiscard]] flow::Row cardTitle(const Table &table, int row, int number, bool continued,
                                      const Place &place);
    [[nodiscard]] flow::Strips cellLines(const Cell &cell, const TextStyle &style, qreal x, qreal width,
                                         Origin origin);
    [[nodiscard]] Place placeOnPage(bool landscape) const;

    /// Adds the lines of a text so that no page begins with its last or ends with its first line.
    void addLines(flow::Strips strips, qreal gap, bool keepWithNext, Origin origin, const Place &place);
    void addPiece(flow::Piece piece, const Place &place);
    int addFrame(flow::Frame frame, const Place &place);
    /// Keeps the pieces from `first` on one page, unless they take more than `share` of it.
    void keepTogether(qsizetype first, const Place &place, qreal share = 0.45);

    const Document &m_document;
    const PageSetup &m_setup;
    TextSetter &m_setter;
    TableSettings m_tables;
    enum class Break { None, Soft, Hard };
    [[nodiscard]] static QList<Break> breaksBefore(const QList<Block> &blocks);
    QList<Break> m_breaks; ///< before each block that is in no box
    QList<Section> m_sections;
    flow::Flow m_flow;
    int m_number = 0; ///< of the next block
    /// Of each block of the section that is in no box: its number, the first of its pieces, and the last
    /// heading before it.
    struct BlockStart
    {
        int number = 0;
        qsizetype piece = 0;
        Text heading;
    };
    QList<BlockStart> m_starts;
    TableSettings::Range m_range;    ///< of the section
    bool m_upright = false;          ///< all of it, whatever is turned
    Text m_heading;                  ///< the last one, which names a table that has no caption
    Break m_breakNext = Break::None; ///< before the next piece
    /// The bar beside the paragraph just added, which goes on beside one of the same role.
    std::optional<std::pair<ParagraphRole, int>> m_bar;
};

} // namespace binder
