// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_structure.h"

#include <algorithm>

namespace binder {

namespace {

class StructureWriter
{
public:
    StructureWriter(PdfFile &file, const PdfPlaces &places, const TagTree &tree, const PdfLinks &links)
        : m_file(file)
        , m_places(places)
        , m_tree(tree)
        , m_links(links)
        , m_root(file.newObject())
        , m_first(file.newObjects(int(tree.tags.size())))
    {}

    [[nodiscard]] ObjectNumber write()
    {
        for (int i = 0; i < m_tree.tags.size(); ++i)
            writeElement(i);
        const ObjectNumber parents = writeParentTree();
        m_file.write(m_root, "<</Type /StructTreeRoot /K " + referenceTo(m_first) + " /ParentTree "
                                 + referenceTo(parents) + " /ParentTreeNextKey "
                                 + QByteArray::number(m_places.pageCount() + m_links.parentKeys) + ">>");
        return m_root;
    }

private:
    /// Content is on the page of its element, unless it says otherwise; -1: the element has none itself.
    static int pageOf(const Tag &tag)
    {
        const auto content = std::find_if(tag.kids.cbegin(), tag.kids.cend(), [](const TagKid &kid) {
            return kid.kind == TagKid::Kind::Content;
        });
        return content == tag.kids.cend() ? -1 : content->page;
    }

    void writeElement(int index)
    {
        const Tag &tag = m_tree.tags[index];
        const int page = pageOf(tag);
        QByteArray element = "<</Type /StructElem /S /";
        element += nameOf(tag.type);
        element += " /P " + referenceTo(tag.parent < 0 ? m_root : m_first + tag.parent);
        if (const auto says = m_tree.alternatives.constFind(index); says != m_tree.alternatives.cend())
            element += " /Alt " + pdfText(*says);
        addAttributes(element, index);
        if (page >= 0)
            element += " /Pg " + referenceTo(m_places.page(page));
        addKids(element, tag, page);
        element += ">>";
        m_file.write(m_first + index, element);
    }

    void addKids(QByteArray &element, const Tag &tag, int page) const
    {
        QByteArray kids;
        int count = 0;
        for (const TagKid &kid : tag.kids) {
            if (kid.kind == TagKid::Kind::Annotation && m_links.annotations[size_t(kid.index)] == 0)
                continue;
            if (count++ > 0)
                kids += ' ';
            if (kid.kind == TagKid::Kind::Tag)
                kids += referenceTo(m_first + kid.index);
            else if (kid.kind == TagKid::Kind::Annotation)
                kids += "<</Type /OBJR /Obj " + referenceTo(m_links.annotations[size_t(kid.index)]) + " /Pg "
                        + referenceTo(m_places.page(m_tree.links[kid.index].page)) + ">>";
            else if (kid.page == page)
                kids += QByteArray::number(kid.index);
            else
                kids += "<</Type /MCR /Pg " + referenceTo(m_places.page(kid.page)) + " /MCID "
                        + QByteArray::number(kid.index) + ">>";
        }
        if (count == 1)
            element += " /K " + kids;
        else if (count > 1)
            element += " /K [" + kids + ']';
    }

    /// One object for all that are the same.
    QByteArray shared(ObjectNumber &object, const QByteArray &text)
    {
        if (object == 0) {
            object = m_file.newObject();
            m_file.write(object, text);
        }
        return referenceTo(object);
    }

    void addAttributes(QByteArray &element, int index)
    {
        const Tag &tag = m_tree.tags[index];
        if (tag.columnSpan > 1) {
            element += " /A <</O /Table /ColSpan " + QByteArray::number(tag.columnSpan);
            if (tag.scope != Tag::Scope::None)
                element += tag.scope == Tag::Scope::Row ? " /Scope /Row" : " /Scope /Column";
            element += ">>";
        } else if (tag.scope == Tag::Scope::Row) {
            element += " /A " + shared(m_rowScope, "<</O /Table /Scope /Row>>");
        } else if (tag.scope == Tag::Scope::Column) {
            element += " /A " + shared(m_columnScope, "<</O /Table /Scope /Column>>");
        } else if (const auto figure = m_tree.figures.constFind(index); figure != m_tree.figures.cend()) {
            element += " /A <</O /Layout /Placement /Block /BBox "
                       + m_places.rectangle(figure->page, figure->bounds) + ">>";
        }
    }

    /// From content and annotations back to their elements: pages first, by their numbers, then the
    /// annotations.
    ObjectNumber writeParentTree()
    {
        QByteArray numbers;
        int key = 0;
        for (const QList<int> &tags : m_tree.contentTags) {
            QByteArray parents = "[";
            for (const int tag : tags)
                parents += referenceTo(m_first + tag) + ' ';
            parents += ']';
            const ObjectNumber ofPage = m_file.newObject();
            m_file.write(ofPage, parents);
            numbers += QByteArray::number(key++) + ' ' + referenceTo(ofPage) + '\n';
        }
        for (size_t i = 0; i < m_links.annotations.size(); ++i) {
            if (m_links.annotations[i] != 0)
                numbers += QByteArray::number(key++) + ' '
                           + referenceTo(m_first + m_tree.links[qsizetype(i)].tag) + '\n';
        }
        const ObjectNumber number = m_file.newObject();
        m_file.write(number, "<</Nums [" + numbers + "]>>");
        return number;
    }

    PdfFile &m_file;
    const PdfPlaces &m_places;
    const TagTree &m_tree;
    const PdfLinks &m_links;
    ObjectNumber m_root;
    ObjectNumber m_first; ///< the element of the first tag; the others follow in their order
    ObjectNumber m_rowScope = 0;
    ObjectNumber m_columnScope = 0;
};

} // namespace

ObjectNumber writePdfStructure(PdfFile &file, const PdfPlaces &places, const TagTree &tree,
                               const PdfLinks &links)
{
    return StructureWriter(file, places, tree, links).write();
}

} // namespace binder
