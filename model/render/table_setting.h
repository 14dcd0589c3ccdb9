// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/column_widths.h"
#include "model/render/page_setup.h"
#include "model/render/text_setter.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace binder {

/// The cell as it is set. Short points run on with a dot between them where each on its own line would make a
/// tower of single words: from five on in a table, from two on on a card. No text is lost or changed by it.
[[nodiscard]] Cell asSet(const Cell &cell, bool onCard);

/// How the tables of a document are set, decided before anything is put on pages.
///
/// A table is *readable* at a width if no column breaks a word of ordinary length, each column holds a line
/// of some fifteen letters or needs no more than three lines, a column for the pen is wide enough to write
/// in, and rows are not so tall that the eye loses them. Then:
/// 1. a table that is readable on an upright page stands upright, whether or not its author called it wide;
/// 2. a part of a document (what stands between page breaks) most of which is in wide tables that are not,
/// but are
///    readable on a turned page, is turned as a whole, title and all: no page is left half empty, and no
///    reader turns the binder twice; what follows the last of those tables may stand upright again, see
///    `tails`;
/// 3. any other table becomes cards, one for each row, unless it has columns for the pen or they would take
/// far more
///    paper: then its section stands on turned pages. Only this last, rare case may leave white on the page
///    before.
/// Tables with the same column headings are measured as one, so that they stand the same all through a
/// document.
class TableSettings
{
public:
    TableSettings(const Document &document, const PageSetup &setup, const TextSetter &setter);

    [[nodiscard]] bool isSetAsCards(const Table &table) const;
    /// What the columns of the table, and of those with the same headings, ask for.
    [[nodiscard]] const QList<ColumnNeed> &needsOf(const Table &table) const;
    /// The widths of the columns of a table that is so wide, padding included.
    [[nodiscard]] QList<qreal> columnWidths(const Table &table, qreal width);
    /// Whether the block at `index` of the document stands on a turned page.
    [[nodiscard]] bool isTurned(qsizetype index) const { return m_turned.at(index); }
    [[nodiscard]] bool isTitleTurned() const { return m_titleTurned; }

    /// Blocks of the document, by index: from `first` to before `end`.
    struct Range
    {
        qsizetype first = 0;
        qsizetype end = 0;
    };
    /// For each part that is turned as a whole, what stands behind its last table that needs it. Such blocks
    /// may stand upright as well, and do where that takes fewer pages or leaves none nearly empty.
    [[nodiscard]] const QList<Range> &tails() const { return m_tails; }

private:
    enum class Form : quint8 { Upright, Turned, Cards };

    /// Tables with the same headings.
    struct Family
    {
        QList<ColumnNeed> needs;
        std::vector<ColumnWords> words; ///< by column; the headings are a row as well
        QList<const Table *> tables;
        QMap<qreal, QList<qreal>> widths; ///< of the columns, by that of the table
        Form form = Form::Upright;        ///< in a part that is not turned
        bool readableTurned = false;      ///< and not upright
        bool wide = false;
        bool inBox = false;
    };

    void measure(const QList<Block> &blocks, bool inBox);
    [[nodiscard]] static const QList<qreal> &columnWidths(Family &family, qreal width);
    void decide(Family &family, const PageSetup &setup);
    void turnParts();
    void turnPart(const Range &part);
    void turnSections();
    /// The family of the table the block is, if it is one.
    [[nodiscard]] const Family *familyOf(const Block &block) const;

    const Document &m_document;
    const TextSetter &m_setter;
    QHash<QString, int> m_familyByHeadings;
    QHash<const Table *, int> m_familyOf;
    QList<Family> m_families;
    QList<bool> m_turned;
    QList<Range> m_tails;
    QSet<const Table *> m_cards;
    bool m_titleTurned = false;
};

/// How the fields of a card stand: in rows of equal units, a field of long text over several units.
struct CardGrid
{
    struct Place
    {
        int row = 0;
        int unit = 0;
        int span = 1;
    };
    int units = 1;
    int rows = 0;
    QList<Place> fields; ///< by column; that of the card's title has span 0
};
[[nodiscard]] CardGrid cardGrid(const QList<ColumnNeed> &needs, bool firstIsTitle, qreal width);

} // namespace binder
