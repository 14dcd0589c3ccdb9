// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_structure.h"

#include "model/render/pdf_marked_content.h"
#include "model/values/deflate.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace binder {

namespace {

QPDFObjectHandle newInteger(int value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle newName(const QByteArray &text)
{
    return QPDFObjectHandle::newName('/' + text.toStdString());
}

void markContent(QPDF &pdf, QPDFObjectHandle page, const QList<ContentMark> &marks)
{
    // As Qt writes it. Were it written in another way, this would say so.
    const std::shared_ptr<Buffer> data = page.getKey("/Contents").getRawStreamData();
    const std::optional<QByteArray> content =
        inflated({reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())});
    const std::optional<QByteArray> marked = content ? withMarkedContent(*content, marks) : std::nullopt;
    if (!marked)
        throw std::runtime_error("the parts painted are not those laid out");
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    stream.replaceStreamData(deflated(*marked).toStdString(), QPDFObjectHandle::newName("/FlateDecode"),
                             QPDFObjectHandle::newNull());
    page.replaceKey("/Contents", stream);
}

class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const PdfPlaces &places, const TagTree &tree,
                    const std::vector<QPDFObjectHandle> &annotations)
        : m_pdf(pdf)
        , m_places(places)
        , m_tree(tree)
        , m_annotations(annotations)
    {}

    void write()
    {
        m_root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructTreeRoot>>"));
        m_elements.reserve(size_t(m_tree.tags.size()));
        for (const Tag &tag : m_tree.tags) // a parent stands before its kids
            m_elements.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary(withoutKids(tag))));
        for (qsizetype i = 0; i < m_tree.tags.size(); ++i)
            addKids(m_elements[size_t(i)], m_tree.tags[i]);
        m_root.replaceKey("/K", m_elements.front());
        addParentTree();
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/StructTreeRoot", m_root);
        root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
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

    std::map<std::string, QPDFObjectHandle> withoutKids(const Tag &tag)
    {
        std::map<std::string, QPDFObjectHandle> element{
            {"/P", tag.parent < 0 ? m_root : m_elements[size_t(tag.parent)]},
            {"/S", nameOf(tag.type)},
            {"/Type", m_type}};
        if (!tag.alternative.isEmpty())
            element.emplace("/Alt", QPDFObjectHandle::newUnicodeString(tag.alternative.toStdString()));
        if (QPDFObjectHandle attributes = attributesOf(tag); !attributes.isNull())
            element.emplace("/A", attributes);
        if (const int page = pageOf(tag); page >= 0)
            element.emplace("/Pg", m_places.page(page));
        return element;
    }

    [[nodiscard]] QPDFObjectHandle nameOf(const QByteArray &type)
    {
        QPDFObjectHandle &name = m_names[type];
        if (!name.isInitialized())
            name = newName(type);
        return name;
    }

    void addKids(QPDFObjectHandle element, const Tag &tag)
    {
        const int page = pageOf(tag);
        std::vector<QPDFObjectHandle> kids;
        for (const TagKid &kid : tag.kids) {
            if (kid.kind == TagKid::Kind::Tag)
                kids.push_back(m_elements[size_t(kid.index)]);
            else if (kid.kind == TagKid::Kind::Annotation)
                addAnnotation(kids, kid.index);
            else if (kid.page == page)
                kids.push_back(newInteger(kid.index));
            else
                kids.push_back(contentElsewhere(kid));
        }
        if (kids.size() == 1)
            element.replaceKey("/K", kids.front());
        else if (!kids.empty())
            element.replaceKey("/K", QPDFObjectHandle::newArray(kids));
    }

    void addAnnotation(std::vector<QPDFObjectHandle> &kids, int link) const
    {
        QPDFObjectHandle annotation = m_annotations[size_t(link)];
        if (annotation.isNull())
            return;
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<</Type /OBJR>>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", m_places.page(m_tree.links[link].page));
        kids.push_back(reference);
    }

    [[nodiscard]] QPDFObjectHandle contentElsewhere(const TagKid &kid) const
    {
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<</Type /MCR>>");
        reference.replaceKey("/Pg", m_places.page(kid.page));
        reference.replaceKey("/MCID", newInteger(kid.index));
        return reference;
    }

    /// One object for all that are the same.
    QPDFObjectHandle shared(QPDFObjectHandle &object, const char *text)
    {
        if (!object.isInitialized())
            object = m_pdf.makeIndirectObject(QPDFObjectHandle::parse(text));
        return object;
    }

    QPDFObjectHandle attributesOf(const Tag &tag)
    {
        if (tag.columnSpan > 1) {
            QPDFObjectHandle attributes = QPDFObjectHandle::parse("<</O /Table>>");
            attributes.replaceKey("/ColSpan", newInteger(tag.columnSpan));
            if (tag.scope != Tag::Scope::None)
                attributes.replaceKey("/Scope", newName(tag.scope == Tag::Scope::Row ? "Row" : "Column"));
            return attributes;
        }
        if (tag.scope == Tag::Scope::Row)
            return shared(m_rowScope, "<</O /Table /Scope /Row>>");
        if (tag.scope == Tag::Scope::Column)
            return shared(m_columnScope, "<</O /Table /Scope /Column>>");
        if (tag.page >= 0) {
            QPDFObjectHandle attributes = QPDFObjectHandle::parse("<</O /Layout /Placement /Block>>");
            attributes.replaceKey("/BBox", m_places.rectangle(tag.page, tag.bounds));
            return attributes;
        }
        return QPDFObjectHandle::newNull();
    }

    /// From content and annotations back to their elements: pages first, by their numbers, then the
    /// annotations.
    void addParentTree()
    {
        std::vector<QPDFObjectHandle> numbers;
        int next = 0;
        for (const QList<int> &tags : m_tree.contentTags) {
            std::vector<QPDFObjectHandle> parents;
            for (const int tag : tags)
                parents.push_back(m_elements[size_t(tag)]);
            numbers.push_back(newInteger(next));
            numbers.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(parents)));
            QPDFObjectHandle page = m_places.page(next);
            page.replaceKey("/StructParents", newInteger(next++));
            page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S")); // the keyboard follows the structure
        }
        for (size_t i = 0; i < m_annotations.size(); ++i) {
            QPDFObjectHandle annotation = m_annotations[i];
            if (annotation.isNull())
                continue;
            annotation.replaceKey("/StructParent", newInteger(next));
            numbers.push_back(newInteger(next++));
            numbers.push_back(m_elements[size_t(m_tree.links[qsizetype(i)].tag)]);
        }
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", QPDFObjectHandle::newArray(numbers));
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey", newInteger(next));
    }

    QPDF &m_pdf;
    const PdfPlaces &m_places;
    const TagTree &m_tree;
    const std::vector<QPDFObjectHandle> &m_annotations;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_type = QPDFObjectHandle::newName("/StructElem");
    std::map<QByteArray, QPDFObjectHandle> m_names;
    std::vector<QPDFObjectHandle> m_elements; // by tag
    QPDFObjectHandle m_rowScope;
    QPDFObjectHandle m_columnScope;
};

} // namespace

void addPdfStructure(QPDF &pdf, const PdfPlaces &places, const TagTree &tree,
                     const std::vector<QPDFObjectHandle> &annotations)
{
    for (int page = 0; page < places.pageCount(); ++page)
        markContent(pdf, places.page(page), tree.marks[page]);
    StructureWriter(pdf, places, tree, annotations).write();
}

} // namespace binder
