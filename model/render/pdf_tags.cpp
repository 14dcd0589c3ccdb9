// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/pdf_tags.h"

#include "model/documents/document.h"
#include "model/render/painted_parts.h"
#include "model/render/role_sign.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// Where a part of a document is found again, whichever pages it is on.
struct TagKey
{
    int block = -1;
    Part part = Part::Decoration;
    int row = -1;
    int column = -1;

    friend bool operator==(const TagKey &, const TagKey &) = default;
    friend size_t qHash(const TagKey &key, size_t seed)
    {
        return qHashMulti(seed, key.block, int(key.part), key.row, key.column);
    }
};

TagKey keyOf(const Origin &origin)
{
    return {origin.block, origin.part, origin.row, origin.column};
}

/// Where the tags of a block stand: the tag they are in, and the first of them.
struct BlockPlace
{
    int parent = 0;
    int first = -1;
};

/// A text within a tag, or a link within a text.
using InsideKey = std::tuple<int, const void *, int>;

/// Makes the tags. The blocks of the document give the tree, so that it is whole whatever the pages show: a
/// row has all its cells, also the empty ones. The pages then say which of their content belongs to which
/// tag.
class TagBuilder
{
public:
    TagBuilder(const Document &document, const LaidOut &laidOut)
        : m_document(document)
        , m_laidOut(laidOut)
        , m_blocks(blocksInOrder(document))
    {}

    [[nodiscard]] TagTree build()
    {
        m_tree.tags.append({"Document"});
        findCards();
        const bool titled = !m_document.title.isEmpty();
        m_titleLevels = m_level = titled ? 1 : 0;
        m_front = add("Div", 0);
        addBlocks(m_document.blocks, 0);
        for (int page = 0; page < m_laidOut.pages.size(); ++page)
            addPage(page);
        dissolveFront();
        return prunedTree();
    }

private:
    int add(const QByteArray &type, int parent)
    {
        const int index = int(m_tree.tags.size());
        m_tree.tags.append({type, parent});
        m_tree.tags[parent].kids.append({TagKid::Kind::Tag, index});
        return index;
    }

    int add(const QByteArray &type, int parent, const TagKey &key)
    {
        const int index = add(type, parent);
        m_byKey.insert(key, index);
        return index;
    }

    int addHead(int parent, Tag::Scope scope, const TagKey &key)
    {
        const int index = add("TH", parent, key);
        m_tree.tags[index].scope = scope;
        return index;
    }

    /// A table whose column heads stand in each of its rows is set as cards.
    void findCards()
    {
        for (const LaidPage &page : m_laidOut.pages) {
            for (const DrawItem &item : page.items) {
                if (item.origin.part == Part::ColumnHead && item.origin.row >= 0)
                    m_cards.insert(item.origin.block);
            }
        }
    }

    void addBlocks(const QList<Block> &blocks, int parent)
    {
        for (const Block &block : blocks) {
            const int number = m_number++;
            const int first = int(m_tree.tags.size());
            m_places.append({parent, first});
            std::visit([&](const auto &content) { add(content, number, parent); }, block.content);
            if (first == m_tree.tags.size())
                m_places[number].first = -1;
        }
    }

    void add(const Heading &heading, int number, int parent)
    {
        // The title is H1. No level is skipped, whatever the document does.
        m_level = std::min({std::clamp(heading.level, 1, 5) + m_titleLevels, m_level + 1, 6});
        add('H' + QByteArray::number(m_level), parent, {number, Part::Heading});
        m_tree.headings.append({m_level - m_titleLevels, plainText(heading.text).simplified(), number});
    }

    void add(const Paragraph &, int number, int parent) { add("P", parent, {number, Part::Paragraph}); }

    void add(const List &list, int number, int parent)
    {
        add("P", parent, {number, Part::ListLabel});
        const int tag = add("L", parent);
        const QString drawn = list.mark == ListMark::Done   ? m_document.words.value(u"done"_s)
                              : list.mark == ListMark::ToDo ? m_document.words.value(u"toDo"_s)
                                                            : QString();
        for (int i = 0; i < list.points.size(); ++i) {
            const int point = add("LI", tag);
            const int label = add("Lbl", point, {number, Part::ListMark, i});
            const QString own = list.mark == ListMark::Number ? QString() : roleSign(list.points[i].role);
            m_tree.tags[label].alternative = own.isEmpty() ? drawn : own;
            add("LBody", point, {number, Part::ListPoint, i});
        }
    }

    void add(const Table &table, int number, int parent)
    {
        if (table.columns.isEmpty())
            return;
        const int tag = add("Table", parent);
        add("Caption", tag, {number, Part::Caption});
        if (m_cards.contains(number)) {
            addCards(table, number, tag);
            return;
        }
        const int columns = int(table.columns.size());
        const bool hasHead = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                         [](const TableColumn &column) { return !column.heading.isEmpty(); });
        if (hasHead) {
            const int row = add("TR", tag);
            for (int c = 0; c < columns; ++c)
                addHead(row, Tag::Scope::Column, {number, Part::ColumnHead, -1, c});
        }
        for (int r = 0; r < table.rows.size(); ++r) {
            const int row = add("TR", tag);
            for (int c = 0; c < columns; ++c) {
                if (c == 0 && table.firstColumnHeads)
                    addHead(row, Tag::Scope::Row, {number, Part::RowHead, r, c});
                else
                    add("TD", row, {number, Part::Cell, r, c});
            }
        }
    }

    /// Cards are read as a table of two columns, the word for a thing and the thing; the title of a card is
    /// over both.
    void addCards(const Table &table, int number, int tag)
    {
        for (int r = 0; r < table.rows.size(); ++r) {
            if (table.firstColumnHeads) {
                const int head = addHead(add("TR", tag), Tag::Scope::Column, {number, Part::RowHead, r, 0});
                m_tree.tags[head].columnSpan = 2;
            }
            for (int c = table.firstColumnHeads ? 1 : 0; c < table.columns.size(); ++c) {
                const int row = add("TR", tag);
                addHead(row, Tag::Scope::Row, {number, Part::ColumnHead, r, c});
                add("TD", row, {number, Part::Cell, r, c});
            }
        }
    }

    void add(const Box &box, int number, int parent)
    {
        const int tag = add("Div", parent);
        add("P", tag, {number, Part::BoxTitle});
        addBlocks(box.blocks, tag);
    }

    void add(const Form &form, int number, int parent)
    {
        add("P", parent, {number, Part::FormLabel, -1, 0}); // the title
        add("P", parent, {number, Part::FormLabel, -1, 1}); // the hint
        for (int i = 0; i < form.fields.size(); ++i)
            add("P", parent, {number, Part::FormLabel, i});
    }

    void add(const PageBreak &, int, int) {}

    /// The tag of what stands in front of the text, in the order it comes by; `page` is the first it is on.
    int frontTag(const Origin &origin, int page)
    {
        switch (origin.part) {
        case Part::Title:
            return add("H1", m_front, keyOf(origin));
        case Part::FactLabel:
        case Part::FactValue: {
            if (m_facts < 0)
                m_facts = add("Table", m_front);
            const int row = add("TR", m_facts);
            const int label = addHead(row, Tag::Scope::Row, {-1, Part::FactLabel, origin.row});
            const int value = add("TD", row, {-1, Part::FactValue, origin.row});
            return origin.part == Part::FactLabel ? label : value;
        }
        case Part::ContentsTitle: // before the headings of the text, and as high as the highest of them
            m_tree.headings.prepend({1, m_document.words.value(u"contents"_s).simplified(), -1, page});
            return add('H' + QByteArray::number(1 + m_titleLevels), m_front, keyOf(origin));
        case Part::Logo:
            return add("Figure", m_front, keyOf(origin));
        default:
            return add("P", m_front, keyOf(origin));
        }
    }

    int tagOf(const Origin &origin, int page)
    {
        const TagKey key = keyOf(origin);
        if (const auto known = m_byKey.constFind(key); known != m_byKey.cend())
            return *known;
        if (origin.part == Part::ContentsEntry) {
            if (m_contents < 0)
                m_contents = add("TOC", m_front);
            return add("TOCI", m_contents, key);
        }
        if (origin.block < 0)
            return frontTag(origin, page);
        return addUnforeseen(origin, key);
    }

    /// Content no rule is known for is still content. It is read before what its block is known to hold.
    int addUnforeseen(const Origin &origin, const TagKey &key)
    {
        const BlockPlace place = m_places.value(origin.block);
        const int tag = add("P", place.parent, key);
        QList<TagKid> &kids = m_tree.tags[place.parent].kids;
        const auto first = std::find_if(kids.begin(), kids.end(), [&](const TagKid &kid) {
            return kid.kind == TagKid::Kind::Tag && kid.index == place.first;
        });
        if (first != kids.end())
            std::rotate(first, kids.end() - 1, kids.end());
        return tag;
    }

    /// A cell of more than one text: each is a tag of its own. Texts are told apart by their layouts.
    int tagInCell(int cell, const Origin &origin, const TextLine &text)
    {
        const Block *block = m_blocks.value(origin.block);
        const Table *table = block ? std::get_if<Table>(&block->content) : nullptr;
        if (!table || origin.row < 0 || origin.row >= table->rows.size())
            return cell;
        const Cell &content = table->rows[origin.row].value(origin.column);
        if (!content.bulleted && content.lines.size() < 2)
            return cell;
        int &known = m_inside[{cell, text.layout.get(), -1}];
        if (known > 0)
            return known;
        if (!content.bulleted)
            return known = add("P", cell);
        if (!m_listIn.contains(cell))
            m_listIn.insert(cell, add("L", cell));
        const int list = m_listIn.value(cell);
        if (text.layout->text() == QChar(0x2022))
            return known = add("Lbl", add("LI", list));
        const QList<TagKid> &points = m_tree.tags[list].kids;
        const bool begun = !points.isEmpty() && m_tree.tags[points.constLast().index].kids.size() < 2;
        return known = add("LBody", begun ? points.constLast().index : add("LI", list));
    }

    int linkIn(int tag, const void *what, int start)
    {
        int &known = m_inside[{tag, what, start}];
        return known > 0 ? known : known = add("Link", tag);
    }

    /// The tag of a part; -1 for what is no content.
    int tagOf(const PaintedPart &part, int page)
    {
        const DrawItem &item = *part.item;
        const Origin &origin = item.origin;
        if (origin.repeated || origin.part == Part::Decoration || origin.part == Part::RunningLine
            || origin.part == Part::DraftMark || origin.part == Part::ContentsLeader
            || origin.part == Part::FormSpace)
            return -1;
        if (const auto *picture = std::get_if<Picture>(&item.shape)) {
            const int tag = tagOf(origin, page);
            m_tree.tags[tag].alternative = picture->alternative;
            m_tree.tags[tag].page = page;
            m_tree.tags[tag].bounds = item.bounds;
            return tag;
        }
        const auto *text = std::get_if<TextLine>(&item.shape);
        if (!text) {
            // A drawn mark says something only where no words beside it say the same.
            const bool says = std::holds_alternative<Mark>(item.shape) && origin.part == Part::ListMark;
            const int tag = says ? tagOf(origin, page) : -1;
            return tag >= 0 && !m_tree.tags[tag].alternative.isEmpty() ? tag : -1;
        }
        if (part.ground)
            return -1;
        int tag = tagOf(origin, page);
        if (origin.part == Part::Cell || origin.part == Part::RowHead)
            tag = tagInCell(tag, origin, *text);
        const QList<PageLink> &links = m_laidOut.pages[page].links;
        for (const PageLink &link : links) {
            if (link.origin == origin)
                return linkIn(tag, nullptr, 0);
        }
        return part.link.isEmpty() ? tag : linkIn(tag, text->layout.get(), part.linkStart);
    }

    static QByteArray artifact(const LaidPage &page, const DrawItem &item)
    {
        switch (item.origin.part) {
        case Part::RunningLine:
            return item.bounds.top() < page.content.top()
                       ? "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
                       : "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";
        case Part::DraftMark:
            return "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC";
        default:
            return item.origin.repeated ? "/Artifact <</Type /Pagination>> BDC"
                                        : "/Artifact <</Type /Layout>> BDC";
        }
    }

    void addPage(int number)
    {
        const LaidPage &page = m_laidOut.pages[number];
        QList<ContentMark> marks;
        QList<int> contentTags;
        QByteArray open; // the artifact that is being painted
        int openTag = -1;
        const QList<PaintedPart> parts = paintedParts(page);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const PaintedPart &part = parts[i];
            const int tag = tagOf(part, number);
            if (tag < 0) {
                const QByteArray mark = artifact(page, *part.item);
                if (openTag >= 0 || mark != open)
                    marks.append({i, mark});
                open = mark;
            } else if (tag != openTag) {
                const int mcid = int(contentTags.size());
                marks.append(
                    {i, '/' + m_tree.tags[tag].type + " <</MCID " + QByteArray::number(mcid) + ">> BDC"});
                m_tree.tags[tag].kids.append({TagKid::Kind::Content, mcid, number});
                contentTags.append(tag);
            }
            openTag = tag;
            if (tag >= 0 && !part.link.isEmpty())
                addTextLink(part, number, tag);
        }
        for (const PageLink &link : page.links)
            addPageLink(link, number);
        m_tree.marks.append(std::move(marks));
        m_tree.contentTags.append(std::move(contentTags));
    }

    void addLink(TagLink link)
    {
        m_tree.tags[link.tag].kids.append({TagKid::Kind::Annotation, int(m_tree.links.size())});
        m_tree.links.append(std::move(link));
    }

    void addTextLink(const PaintedPart &part, int page, int tag)
    {
        addLink({page, boundsOf(part), -1, part.link, part.link, tag});
    }

    void addPageLink(const PageLink &link, int page)
    {
        QStringList words;
        for (const DrawItem &item : m_laidOut.pages[page].items) {
            const auto *text = std::get_if<TextLine>(&item.shape);
            if (!text || item.origin != link.origin)
                continue;
            const QTextLine line = text->layout->lineAt(text->line);
            words.append(text->layout->text().mid(line.textStart(), line.textLength()).simplified());
        }
        addLink({page, link.bounds, link.targetBlock, link.uri, words.join(u' '),
                 linkIn(tagOf(link.origin, page), nullptr, 0)});
    }

    /// What stands in front of the text stands in the document itself, before the blocks.
    void dissolveFront()
    {
        const QList<TagKid> kids = std::exchange(m_tree.tags[m_front].kids, {});
        for (const TagKid &kid : kids)
            m_tree.tags[kid.index].parent = 0;
        m_tree.tags[0].kids = kids + m_tree.tags[0].kids;
    }

    /// Without tags that hold nothing: parts the pages do not show. A cell may be empty.
    TagTree prunedTree()
    {
        QList<bool> kept(m_tree.tags.size(), false);
        kept[0] = true;
        for (qsizetype i = m_tree.tags.size() - 1; i > 0; --i) {
            const Tag &tag = m_tree.tags[i];
            const bool holds = std::any_of(tag.kids.cbegin(), tag.kids.cend(), [&](const TagKid &kid) {
                return kid.kind != TagKid::Kind::Tag || kept[kid.index];
            });
            kept[i] = holds || tag.type == "TH" || tag.type == "TD";
        }
        QList<int> newIndex(m_tree.tags.size(), -1);
        QList<Tag> tags;
        for (qsizetype i = 0; i < m_tree.tags.size(); ++i) {
            if (!kept[i])
                continue;
            newIndex[i] = int(tags.size());
            tags.append(std::move(m_tree.tags[i]));
        }
        for (Tag &tag : tags) {
            tag.parent = tag.parent < 0 ? -1 : newIndex[tag.parent];
            tag.kids.removeIf(
                [&](const TagKid &kid) { return kid.kind == TagKid::Kind::Tag && newIndex[kid.index] < 0; });
            for (TagKid &kid : tag.kids) {
                if (kid.kind == TagKid::Kind::Tag)
                    kid.index = newIndex[kid.index];
            }
        }
        for (QList<int> &page : m_tree.contentTags) {
            for (int &tag : page)
                tag = newIndex[tag];
        }
        for (TagLink &link : m_tree.links)
            link.tag = newIndex[link.tag];
        m_tree.tags = std::move(tags);
        return std::move(m_tree);
    }

    const Document &m_document;
    const LaidOut &m_laidOut;
    QList<const Block *> m_blocks;
    TagTree m_tree;
    QHash<TagKey, int> m_byKey;
    std::map<InsideKey, int> m_inside; // 0: none yet
    QHash<int, int> m_listIn;          // the list in a cell
    QList<BlockPlace> m_places;        // by block
    QSet<int> m_cards;
    int m_number = 0;
    int m_titleLevels = 0;
    int m_level = 0;
    int m_front = -1;
    int m_facts = -1;
    int m_contents = -1;
};

} // namespace

TagTree tagTree(const Document &document, const LaidOut &laidOut)
{
    return TagBuilder(document, laidOut).build();
}

} // namespace binder
