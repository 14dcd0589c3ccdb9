// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"
#include "model/render/pdf_marked_content.h"

#include <QByteArray>

namespace binder {

/// What a tag holds, in reading order: another tag, a stretch of the content of a page, or a link's
/// annotation.
struct TagKid
{
    enum class Kind : quint8 { Tag, Content, Annotation };
    Kind kind = Kind::Tag;
    int index = -1; ///< of the tag, of the stretch on its page (its MCID), or of the link in `TagTree::links`
    int page = -1;  ///< of content
};

/// An element of the structure tree, by the names of the standard: "P", "H1", "TD".
struct Tag
{
    enum class Scope : quint8 { None, Row, Column };
    QByteArray type;
    int parent = -1;
    QList<TagKid> kids = {};
    Scope scope = Scope::None; ///< of a TH
    int columnSpan = 1;        ///< of a TH or TD
    QString alternative = {};  ///< what a drawing says
    int page = -1;             ///< of a Figure: where it stands
    QRectF bounds = {};        ///< of a Figure, in layout units
};

/// A place on a page that is a link, with the tag it belongs to.
struct TagLink
{
    int page = -1;
    QRectF bounds;
    int targetBlock = -1; ///< as in `Origin`; -1: none
    QString uri;          ///< empty: none
    QString description;  ///< the text it lies on
    int tag = -1;
};

/// A heading for the outline of the file.
struct TagHeading
{
    int level = 1; ///< 1 for a chapter; never more than one deeper than the heading before
    QString text;
    int block = -1;
    int page = -1; ///< of one that is no block: the page it is at the top of
};

/// What a document and its pages are, for who cannot see them. Tag 0 is the Document; a tag stands after its
/// parent.
struct TagTree
{
    QList<Tag> tags;
    QList<QList<ContentMark>> marks; ///< for each page
    QList<QList<int>> contentTags;   ///< for each page: the tag of each stretch of content, by MCID
    QList<TagLink> links;
    QList<TagHeading> headings;
};

[[nodiscard]] TagTree tagTree(const Document &document, const LaidOut &laidOut);

} // namespace binder
