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

class TagTreeBuilder::Builder
{
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

    static TagKey keyOf(const Origin &origin)
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

public:
    Builder(const Document &document, const QSet<int> &cards)
        : m_document(document)
        , m_blocks(blocksInOrder(document))
        , m_cards(cards)
    {
        m_tree.tags.append({TagType::Document});
        const bool titled = !m_document.title.isEmpty();
        m_titleLevels = m_level = titled ? 1 : 0;
        m_front = add(TagType::Div, 0);
        addBlocks(m_document.blocks, 0);
    }

    [[nodiscard]] TagTree finish()
    {
        dissolveFront();
        return prunedTree();
    }

private:
    int add(TagType type, int parent)
    {
        const int index = int(m_tree.tags.size());
        m_tree.tags.append({type, Tag::Scope::None, 1, parent});
        m_tree.tags[parent].kids.append({TagKid::Kind::Tag, index});
        return index;
    }

    int add(TagType type, int parent, const TagKey &key)
    {
        const int index = add(type, parent);
        m_byKey.insert(key, index);
        return index;
    }

    void setAlternative(int tag, const QString &says)
    {
        if (!says.isEmpty())
            m_tree.alternatives.insert(tag, says);
    }

    int addHead(int parent, Tag::Scope scope, const TagKey &key)
    {
        const int index = add(TagType::TH, parent, key);
        m_tree.tags[index].scope = scope;
        return index;
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
        add(headingTag(m_level), parent, {number, Part::Heading});
        m_tree.headings.append({m_level - m_titleLevels, plainText(heading.text).simplified(), number});
    }

    void add(const Paragraph &, int number, int parent)
    {
        add(TagType::P, parent, {number, Part::Paragraph});
    }

    void add(const List &list, int number, int parent)
    {
        add(TagType::P, parent, {number, Part::ListLabel});
        const int tag = add(TagType::L, parent);
        const QString drawn = list.mark == ListMark::Done   ? m_document.words.value(u"done"_s)
                              : list.mark == ListMark::ToDo ? m_document.words.value(u"toDo"_s)
                                                            : QString();
        for (int i = 0; i < list.points.size(); ++i) {
            const int point = add(TagType::LI, tag);
            const int label = add(TagType::Lbl, point, {number, Part::ListMark, i});
            const QString own = list.mark == ListMark::Number ? QString() : roleSign(list.points[i].role);
            setAlternative(label, own.isEmpty() ? drawn : own);
            add(TagType::LBody, point, {number, Part::ListPoint, i});
        }
    }

    void add(const Table &table, int number, int parent)
    {
        if (table.columns.isEmpty())
            return;
        const int tag = add(TagType::Table, parent);
        add(TagType::Caption, tag, {number, Part::Caption});
        if (m_cards.contains(number)) {
            addCards(table, number, tag);
            return;
        }
        const int columns = int(table.columns.size());
        const bool hasHead = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                         [](const TableColumn &column) { return !column.heading.isEmpty(); });
        if (hasHead) {
            const int row = add(TagType::TR, tag);
            for (int c = 0; c < columns; ++c)
                addHead(row, Tag::Scope::Column, {number, Part::ColumnHead, -1, c});
        }
        for (int r = 0; r < table.rows.size(); ++r) {
            const int row = add(TagType::TR, tag);
            for (int c = 0; c < columns; ++c) {
                if (c == 0 && table.firstColumnHeads)
                    addHead(row, Tag::Scope::Row, {number, Part::RowHead, r, c});
                else
                    add(TagType::TD, row, {number, Part::Cell, r, c});
            }
        }
    }

    /// Cards are read as a table of two columns, the word for a thing and the thing; the title of a card is
    /// over both.
    void addCards(const Table &table, int number, int tag)
    {
        for (int r = 0; r < table.rows.size(); ++r) {
            if (table.firstColumnHeads) {
                const int head =
                    addHead(add(TagType::TR, tag), Tag::Scope::Column, {number, Part::RowHead, r, 0});
                m_tree.tags[head].columnSpan = 2;
            }
            for (int c = table.firstColumnHeads ? 1 : 0; c < table.columns.size(); ++c) {
                const int row = add(TagType::TR, tag);
                addHead(row, Tag::Scope::Row, {number, Part::ColumnHead, r, c});
                add(TagType::TD, row, {number, Part::Cell, r, c});
            }
        }
    }

    void add(const Box &box, int number, int parent)
    {
        const int tag = add(TagType::Div, parent);
        add(TagType::P, tag, {number, Part::BoxTitle});
        addBlocks(box.blocks, tag);
    }

    void add(const Form &form, int number, int parent)
    {
        add(TagType::P, parent, {number, Part::FormLabel, -1, 0}); // the title
        add(TagType::P, parent, {number, Part::FormLabel, -1, 1}); // the hint
        for (int i = 0; i < form.fields.size(); ++i)
            add(TagType::P, parent, {number, Part::FormLabel, i});
    }

    void add(const PageBreak &, int, int) {}

    /// The tag of what stands in front of the text, in the order it comes by.
    int frontTag(const Origin &origin)
    {
        if (origin.part == Part::Title)
            return add(TagType::H1, m_front, keyOf(origin));
        if (origin.part == Part::FactLabel || origin.part == Part::FactValue) {
            if (m_facts < 0)
                m_facts = add(TagType::Table, m_front);
            const int row = add(TagType::TR, m_facts);
            const int label = addHead(row, Tag::Scope::Row, {-1, Part::FactLabel, origin.row});
            const int value = add(TagType::TD, row, {-1, Part::FactValue, origin.row});
            return origin.part == Part::FactLabel ? label : value;
        }
        if (origin.part == Part::ContentsTitle) {
            // Before the headings of the text, and as high as the highest of them.
            m_tree.headings.prepend({1, m_document.words.value(u"contents"_s).simplified(), -1, m_page});
            return add(headingTag(1 + m_titleLevels), m_front, keyOf(origin));
        }
        if (origin.part == Part::Logo)
            return add(TagType::Figure, m_front, keyOf(origin));
        return add(TagType::P, m_front, keyOf(origin));
    }

    int tagOf(const Origin &origin)
    {
        const TagKey key = keyOf(origin);
        if (const auto known = m_byKey.constFind(key); known != m_byKey.cend())
            return *known;
        if (origin.part == Part::ContentsEntry) {
            if (m_contents < 0)
                m_contents = add(TagType::TOC, m_front);
            return add(TagType::TOCI, m_contents, key);
        }
        if (origin.block < 0)
            return frontTag(origin);
        return addUnforeseen(origin, key);
    }

    /// Content no rule is known for is still content. It is read before what its block is known to hold.
    int addUnforeseen(const Origin &origin, const TagKey &key)
    {
        const BlockPlace place = m_places.value(origin.block);
        const int tag = add(TagType::P, place.parent, key);
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
            return known = add(TagType::P, cell);
        if (!m_listIn.contains(cell))
            m_listIn.insert(cell, add(TagType::L, cell));
        const int list = m_listIn.value(cell);
        if (text.layout->text() == QChar(0x2022))
            return known = add(TagType::Lbl, add(TagType::LI, list));
        const QList<TagKid> &points = m_tree.tags[list].kids;
        const bool begun = !points.isEmpty() && m_tree.tags[points.constLast().index].kids.size() < 2;
        return known = add(TagType::LBody, begun ? points.constLast().index : add(TagType::LI, list));
    }

    int linkIn(int tag, const void *what, int start)
    {
        int &known = m_inside[{tag, what, start}];
        return known > 0 ? known : known = add(TagType::Link, tag);
    }

    /// The tag of a part; -1 for what is no content.
    int tagOf(const LaidPage &page, const PaintedPart &part)
    {
        const DrawItem &item = *part.item;
        const Origin &origin = item.origin;
        if (origin.repeated || origin.part == Part::Decoration || origin.part == Part::RunningLine
            || origin.part == Part::DraftMark || origin.part == Part::ContentsLeader
            || origin.part == Part::FormSpace)
            return -1;
        if (const auto *picture = std::get_if<Picture>(&item.shape)) {
            const int tag = tagOf(origin);
            setAlternative(tag, picture->alternative);
            m_tree.figures.insert(tag, {m_page, item.bounds});
            return tag;
        }
        const auto *text = std::get_if<TextLine>(&item.shape);
        if (!text) {
            // A drawn mark says something only where no words beside it say the same.
            const bool says = std::holds_alternative<Mark>(item.shape) && origin.part == Part::ListMark;
            const int tag = says ? tagOf(origin) : -1;
            return tag >= 0 && m_tree.alternatives.contains(tag) ? tag : -1;
        }
        if (part.ground || part.hyphen)
            return -1;
        int tag = tagOf(origin);
        if (origin.part == Part::Cell || origin.part == Part::RowHead)
            tag = tagInCell(tag, origin, *text);
        for (const PageLink &link : page.links) {
            if (link.origin == origin)
                return linkIn(tag, nullptr, 0);
        }
        return part.link.isEmpty() ? tag : linkIn(tag, text->layout.get(), part.linkStart);
    }

    static Artifact artifactOf(const LaidPage &page, const DrawItem &item)
    {
        if (item.origin.part == Part::RunningLine)
            return item.bounds.top() < page.content.top() ? Artifact::Header : Artifact::Footer;
        if (item.origin.part == Part::DraftMark)
            return Artifact::DraftMark;
        return item.origin.repeated ? Artifact::Repeated : Artifact::Decoration;
    }

public:
    const QList<ContentMark> &addPage(const LaidPage &page)
    {
        QList<ContentMark> marks;
        QList<int> contentTags;
        Artifact open = Artifact::None; // that is being painted
        int openTag = -1;
        const QList<PaintedPart> parts = paintedParts(page);
        for (int i = 0; i < parts.size(); ++i) {
            const PaintedPart &part = parts[i];
            const int tag = tagOf(page, part);
            if (tag < 0) {
                const Artifact artifact = artifactOf(page, *part.item);
                if (openTag >= 0 || artifact != open)
                    marks.append({i, artifact});
                open = artifact;
            } else if (tag != openTag) {
                const int number = int(contentTags.size());
                marks.append({i, Artifact::None, m_tree.tags[tag].type, number});
                m_tree.tags[tag].kids.append({TagKid::Kind::Content, number, m_page});
                contentTags.append(tag);
            }
            openTag = tag;
            if (tag >= 0 && !part.link.isEmpty())
                addTextLink(part, tag);
        }
        for (const PageLink &link : page.links)
            addPageLink(page, link);
        marks.squeeze();
        contentTags.squeeze();
        m_tree.marks.append(std::move(marks));
        m_tree.contentTags.append(std::move(contentTags));
        ++m_page;
        return m_tree.marks.constLast();
    }

private:
    void addLink(TagLink link)
    {
        m_tree.tags[link.tag].kids.append({TagKid::Kind::Annotation, int(m_tree.links.size())});
        m_tree.links.append(std::move(link));
    }

    void addTextLink(const PaintedPart &part, int tag)
    {
        addLink({m_page, boundsOf(part), -1, part.link, part.link, tag});
    }

    void addPageLink(const LaidPage &page, const PageLink &link)
    {
        QString words;
        for (const DrawItem &item : page.items) {
            const auto *text = std::get_if<TextLine>(&item.shape);
            if (!text || item.origin != link.origin)
                continue;
            const QTextLine line = text->layout->lineAt(text->line);
            words += text->layout->text().mid(line.textStart(), line.textLength());
            if (text->line + 1 == text->layout->lineCount()) // a line before may end within a word
                words += u' ';
        }
        addLink({m_page, link.bounds, link.targetBlock, link.uri, words.simplified(),
                 linkIn(tagOf(link.origin), nullptr, 0)});
    }

    /// What stands in front of the text stands in the document itself, before the blocks.
    void dissolveFront()
    {
        const QList<TagKid> kids = std::exchange(m_tree.tags[m_front].kids, {});
        for (const TagKid &kid : kids)
            m_tree.tags[kid.index].parent = 0;
        m_tree.tags[0].kids = kids + m_tree.tags[0].kids;
    }

    /// Without tags that hold nothing: parts the pages do not show. A cell may be empty. In reading order.
    TagTree prunedTree()
    {
        QList<bool> kept(m_tree.tags.size(), false);
        kept[0] = true;
        for (qsizetype i = m_tree.tags.size() - 1; i > 0; --i) {
            const Tag &tag = m_tree.tags[i];
            const bool holds = std::any_of(tag.kids.cbegin(), tag.kids.cend(), [&](const TagKid &kid) {
                return kid.kind != TagKid::Kind::Tag || kept[kid.index];
            });
            kept[i] = holds || tag.type == TagType::TH || tag.type == TagType::TD;
        }
        QList<int> newIndex(m_tree.tags.size(), -1);
        QList<Tag> tags;
        QList<int> ahead{0}; // the next one last
        while (!ahead.isEmpty()) {
            const int index = ahead.takeLast();
            newIndex[index] = int(tags.size());
            tags.append(std::move(m_tree.tags[index]));
            const QList<TagKid> &kids = tags.constLast().kids;
            for (qsizetype i = kids.size() - 1; i >= 0; --i) {
                if (kids[i].kind == TagKid::Kind::Tag && kept[kids[i].index])
                    ahead.append(kids[i].index);
            }
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
        renumber(m_tree.alternatives, newIndex);
        renumber(m_tree.figures, newIndex);
        m_tree.tags = std::move(tags);
        return std::move(m_tree);
    }

    template<typename T>
    static void renumber(QHash<int, T> &byTag, const QList<int> &newIndex)
    {
        QHash<int, T> renumbered;
        for (const auto &[tag, what] : byTag.asKeyValueRange()) {
            if (newIndex[tag] >= 0)
                renumbered.insert(newIndex[tag], what);
        }
        byTag = std::move(renumbered);
    }

    const Document &m_document;
    QList<const Block *> m_blocks;
    TagTree m_tree;
    QHash<TagKey, int> m_byKey;
    std::map<InsideKey, int> m_inside; // 0: none yet
    QHash<int, int> m_listIn;          // the list in a cell
    QList<BlockPlace> m_places;        // by block
    QSet<int> m_cards;
    int m_page = 0; // the next
    int m_number = 0;
    int m_titleLevels = 0;
    int m_level = 0;
    int m_front = -1;
    int m_facts = -1;
    int m_contents = -1;
};

TagTreeBuilder::TagTreeBuilder(const Document &document, const QSet<int> &cards)
    : m_builder(std::make_unique<Builder>(document, cards))
{}

TagTreeBuilder::~TagTreeBuilder() = default;

const QList<ContentMark> &TagTreeBuilder::addPage(const LaidPage &page)
{
    return m_builder->addPage(page);
}

TagTree TagTreeBuilder::finish()
{
    return m_builder->finish();
}

} // namespace binder
