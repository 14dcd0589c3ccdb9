// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QRgb>
#include <QString>
#include <QStringList>
#include <QTextLayout>
#include <memory>
#include <optional>
#include <variant>

namespace binder {

/// What a thing on a page is. Tags, links and "go to the question" are made from this.
enum class Part : quint8 {
    RunningLine, ///< header or footer
    DraftMark,
    Decoration, ///< rules, tints and bars: no content
    Title,
    Subtitle,
    FactLabel,
    FactValue,
    Heading,
    Paragraph,
    ListLabel, ///< the word above a list of measures
    ListMark,
    ListPoint,
    Caption,
    ColumnHead,
    RowHead,
    Cell,
    BoxTitle,
    FormLabel,
    FormSpace,
    CoverLine,     ///< a line of the cover that is not the title, the subtitle or a fact
    ContentsTitle, ///< what stands over the contents list
    Logo,          ///< a figure: its shape is a `Picture`, which says what it shows
    ContentsEntry, ///< a line of the contents list, chapter and page number
    ContentsLeader ///< the dots between the two: no content
};

/// Where a thing on a page comes from. `block` counts the blocks of the document in reading order, boxes
/// before what they hold (see `blocksInOrder`); -1 for the title block and the running lines. `row` is the
/// point of a list, the row of a table, the field of a form or the line of the title block; `column` the
/// column of a table.
struct Origin
{
    int block = -1;
    Part part = Part::Decoration;
    int row = -1;
    int column = -1;
    bool repeated = false; ///< shown again on a later page: a table's header

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// One line of a paragraph; the lines of a paragraph share one layout. Drawn at the top left of the item's
/// bounds.
struct TextLine
{
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QRgb colour = 0;
    bool hyphen = false; ///< behind it: the line ends within a word. No part of the text of the layout
};

struct Fill
{
    QRgb colour = 0;
};

/// A line along the longer side of the item's bounds, as thick as the shorter side.
struct Rule
{
    QRgb colour = 0;
    bool dotted = false;
};

/// Marks are drawn, not set in type: no font of ours has them, and they print the same everywhere.
enum class MarkKind : quint8 { Done, ToDo, Advice, Assumed, Open };

struct Mark
{
    MarkKind kind = MarkKind::ToDo;
    QRgb colour = 0;
};

/// Filled outlines, in coordinates of the page. The draft mark is drawn so, not as text: its letters would
/// turn up between the words of whoever copies, searches or listens to the page.
struct Outline
{
    QPainterPath path;
    QRgb colour = 0;
};

/// Stretched over the item's bounds. Opaque: PDF/A-1 has no transparency.
struct Picture
{
    QImage image;
    QString alternative; ///< what it shows, for who cannot see it
};

/// One thing to draw. Bounds are in layout units, relative to the corner of the page.
struct DrawItem
{
    Origin origin;
    QRectF bounds;
    std::variant<TextLine, Fill, Rule, Mark, Outline, Picture> shape;
};

/// The place a part of the document takes on a page.
struct Region
{
    Origin origin;
    QRectF bounds;
};

/// A place on a page that leads somewhere: to the block `targetBlock`, or to the address `uri`.
struct PageLink
{
    QRectF bounds;
    int targetBlock = -1; ///< as in `Origin`; -1: none
    QString uri;          ///< empty: none
    Origin origin;        ///< of the items it lies on
};

/// Named so that it is not taken for a page of questions (`Page` in model/pack/pack.h): both live in this
/// namespace.
struct LaidPage
{
    bool landscape = false;
    bool cover = false; ///< its header does not name the document: the title is below
    QSizeF size;
    QRectF content;         ///< within the margins
    QList<DrawItem> ground; ///< painted first: no content, an artifact to a screen reader
    QList<DrawItem> items;  ///< the content, in reading order
    QList<Region> regions;  ///< what is where; an inner part after the part that holds it
    QList<PageLink> links;
};

/// Something the reader of the pages should know that the document itself could not say.
struct RenderWarning
{
    int block = -1;        ///< as in `Origin`
    QStringList addresses; ///< the answers the block was made from
    QString characters;    ///< what the fonts have no sign for
    QString message;       ///< for the user, translated
};

/// A document divided into pages: plain data, ready to be painted on anything. Independent of the device.
struct LaidOut
{
    Document
        document; ///< as it stands on the pages, paragraphs that run on joined: `Origin` counts its blocks
    PageSetup setup;
    QList<LaidPage> pages;
    QList<RenderWarning> warnings;
};

/// What is at a place on a page; `at` in layout units. Nothing for the margins and the space between blocks.
[[nodiscard]] std::optional<Origin> blockAt(const LaidOut &laidOut, int page, QPointF at);

/// The blocks by the number `Origin::block` gives them. The pointers live as long as the document.
[[nodiscard]] QList<const Block *> blocksInOrder(const Document &document);
/// The same of a single block: itself, then what it holds.
[[nodiscard]] QList<const Block *> blocksIn(const Block &block);

} // namespace binder
