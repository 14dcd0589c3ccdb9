// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"
#include "model/render/pdf_marked_content.h"

#include <QHash>
#include <QSet>
#include <memory>

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

/// An element of the structure tree. There are many, so it is small.
struct Tag
{
    enum class Scope : quint8 { None, Row, Column };
    TagType type = TagType::P;
    Scope scope = Scope::None; ///< of a TH
    qint16 columnSpan = 1;     ///< of a TH or TD
    int parent = -1;
    QList<TagKid> kids = {};
};

/// A Figure: where it stands, in layout units.
struct TagFigure
{
    int page = -1;
    QRectF bounds;
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

/// What a document and its pages are, for who cannot see them. Tag 0 is the Document; the tags stand
/// in reading order, each after its parent.
struct TagTree
{
    QList<Tag> tags;
    QHash<int, QString> alternatives; ///< what a drawing says, by tag
    QHash<int, TagFigure> figures;    ///< by tag
    QList<QList<ContentMark>> marks;  ///< for each page
    QList<QList<int>> contentTags;    ///< for each page: the tag of each stretch of content, by MCID
    QList<TagLink> links;
    QList<TagHeading> headings;
};

/// Makes the tags. The blocks of the document give the tree, so that it is whole whatever the pages show: a
/// row has all its cells, also the empty ones. The pages, which come one by one, then say which of their
/// content belongs to which tag.
class TagTreeBuilder
{
public:
    /// The document, run on, lives longer. `cards` are its tables that are set as cards.
    TagTreeBuilder(const Document &document, const QSet<int> &cards);
    ~TagTreeBuilder();
    Q_DISABLE_COPY_MOVE(TagTreeBuilder)

    /// Adds what the next page holds, and gives its marks. What is on pages with the same block must be in
    /// memory together: texts are told apart by their layouts.
    const QList<ContentMark> &addPage(const LaidPage &page);
    /// The tree, when all pages have been added. Once.
    [[nodiscard]] TagTree finish();

private:
    class Builder;
    std::unique_ptr<Builder> m_builder;
};

} // namespace binder
