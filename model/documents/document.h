// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/vocabulary.h"
#include "model/result.h"
#include "model/values/span.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <variant>

namespace binder {

/// Why a block is in a document: the addresses of the answers that were read to decide on it or to fill it,
/// and the ids of the law references it rests on (of the pack). Both sorted and without doubles.
struct Reasons
{
    QStringList addresses;
    QStringList law;

    friend bool operator==(const Reasons &, const Reasons &) = default;
};

struct Block;

/// A heading. Level 1 is a chapter; the document's title is not a heading block but `Document::title`.
struct Heading
{
    int level = 1;
    Text text;
};

struct Paragraph
{
    ParagraphRole role = ParagraphRole::Body;
    Text text;
    bool continues = false; ///< runs on in the paragraph before it; see runOn()
};

/// One point of a list. It stands for itself: one may be certain while another rests on "I don't know".
struct ListPoint
{
    ListPoint() = default;
    ListPoint(Text words) // NOLINT(google-explicit-constructor): most points are no more than their words
        : text(std::move(words))
    {}

    Text text;
    ParagraphRole role = ParagraphRole::Body; ///< `Assumed`, `Open` and `Advice` have a sign of their own
    QString clause;       ///< the clause that says it; empty where the list as a whole does
    bool assumed = false; ///< as in `Block`
    bool draft = false;   ///< as in `Block`
};

/// A list with at least one point.
struct List
{
    ListMark mark = ListMark::Bullet;
    QList<ListPoint> points;
    bool introduced = false; ///< a sentence before it says what it lists, so no label is needed

    /// The words of its points.
    [[nodiscard]] QList<Text> texts() const;
};

/// One cell: paragraphs, or points when `bulleted`.
struct Cell
{
    QList<Text> lines;
    bool bulleted = false;
};

struct TableColumn
{
    Text heading;
    double weight = 1.0; ///< share of the width, relative to the other columns
    bool toFill = false; ///< by pen: its cells are empty
};

/// A table with at least one row; each row has as many cells as there are columns.
struct Table
{
    Text caption; ///< may be empty
    QList<TableColumn> columns;
    QList<QList<Cell>> rows;
    bool wide = false;            ///< asks for a landscape page
    bool firstColumnHeads = true; ///< the first cell of a row is that row's heading
};

/// A framed group of blocks that stands out from the running text.
struct Box
{
    BoxTone tone = BoxTone::Remember;
    Text title; ///< may be empty
    QList<Block> blocks;
};

/// Something to fill in by pen.
struct FormField
{
    using Kind = FormFieldKind;
    Kind kind = Kind::Line;
    Text label;
};

struct Form
{
    QList<FormField> fields;
    Text title; ///< what the fields are about; may be empty
    Text hint;  ///< how to fill them in; may be empty
};

/// What follows begins on a new page; after a `soft` break only when more than half of the page is filled.
struct PageBreak
{
    bool soft = false;
};

/// A part of a document with the reasons it is there. `clause` is the id of the clause in `documents.json` it
/// came from.
struct Block
{
    QString clause;
    QString entry; ///< the entry it is about, as an address: "parties[backup]"; empty: of none
    Reasons reasons;
    bool assumed = false; ///< rests on an answer "I don't know"
    bool draft = false;   ///< makes the document CONCEPT at this place
    std::variant<Heading, Paragraph, List, Table, Box, Form, PageBreak> content;
};

/// Lines that repeat on every page, in the document's language, ready for use. `pageOf` holds the two marks
/// `%1` (this page) and `%2` (number of pages).
struct RunningLines
{
    QString headerLeft;
    QString headerRight;
    QString footerLeft;
    QString footerBelow; ///< may be empty; stands on a line of its own below the other two
    QString pageOf;
};

/// The page in front of a long document. Title, subtitle and facts stand on it instead of above the text.
struct Cover
{
    QStringList lines; ///< date and edition, each on a line of its own
    QString note;      ///< may be empty
    int contents = 0;  ///< levels of headings in the list of contents that follows; 0: there is none
};

/// A composed document: pure data, the same for the same pack, answers, language and date.
struct Document
{
    QString name;     ///< as on the command line: "plan"
    QString language; ///< "nl", "en"
    QDate date;
    QString packId;
    QString packVersion;
    Audience audience = Audience::Internal;
    QString title;
    Text subtitle;                          ///< whom the document is about, as typed
    QList<QPair<QString, Text>> titleFacts; ///< label and value lines of the title block
    QString author;                         ///< for the metadata; as typed, may be empty
    RunningLines running;
    std::optional<Cover> cover; ///< short documents have none
    bool draft = false;
    QString draftMark; ///< "CONCEPT" in the document's language; empty unless draft
    /// Words a renderer needs, by key: "continued", "done", "toDo", "contents", "toContent".
    QHash<QString, QString> words;
    QList<Block> blocks;
};

/// Whether there is a table among the blocks, or in a box among them.
[[nodiscard]] bool hasTables(const QList<Block> &blocks);

/// Everything in the document as JSON, reasons included; member order is fixed, so equal documents give equal
/// bytes.
[[nodiscard]] QJsonObject toJson(const Document &document);

/// The document that `toJson()` wrote. An error of kind BadInput: it is no document, or holds something that
/// this program does not know, and so could not show.
[[nodiscard]] Result<Document> documentFromJson(const QJsonObject &json);

} // namespace binder
