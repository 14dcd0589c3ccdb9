// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_metadata.h"

#include <QBuffer>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr auto creator = "Privacy Binder"_L1;
constexpr auto producer = "Qt"_L1; // without its version: an update of Qt alone should not change the file

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dc = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmpBasic = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdfNames = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto pdfaId = "http://www.aiim.org/pdfa/ns/id/"_L1;

/// On one line, and nothing XML cannot hold.
QString oneLine(const QString &text)
{
    constexpr qsizetype longest = 500;
    QString clean;
    for (const uint c : text.left(longest).toUcs4()) {
        const char32_t character = c;
        const QChar::Category category = QChar::category(character);
        const bool unfit =
            category == QChar::Other_Control || category == QChar::Other_Surrogate || (c & 0xfffe) == 0xfffe;
        clean += unfit ? u" "_s : QString::fromUcs4(&character, 1);
    }
    return clean.simplified();
}

void writeCollection(QXmlStreamWriter &xml, const QString &element, const QString &kind, const QString &value)
{
    xml.writeStartElement(dc, element);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, u"li"_s);
    if (kind == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmpFor(const QString &title, const QString &author, const QString &date)
{
    QByteArray packet;
    QBuffer buffer(&packet);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.setAutoFormatting(true);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    for (const auto &[name, prefix] : {std::pair(dc, u"dc"_s), std::pair(xmpBasic, u"xmp"_s),
                                       std::pair(pdfNames, u"pdf"_s), std::pair(pdfaId, u"pdfaid"_s)})
        xml.writeNamespace(name, prefix);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeCollection(xml, u"title"_s, u"Alt"_s, title);
    if (!author.isEmpty())
        writeCollection(xml, u"creator"_s, u"Seq"_s, author);
    xml.writeTextElement(xmpBasic, u"CreatorTool"_s, creator);
    xml.writeTextElement(xmpBasic, u"CreateDate"_s, date);
    xml.writeTextElement(xmpBasic, u"ModifyDate"_s, date);
    xml.writeTextElement(pdfNames, u"Producer"_s, producer);
    xml.writeTextElement(pdfaId, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfaId, u"conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    buffer.close();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + packet
           + "\n<?xpacket end=\"w\"?>\n";
}

} // namespace

PdfMetadata metadataFor(const PdfFacts &facts)
{
    const QString title = oneLine(facts.title);
    const QString author = oneLine(facts.author);
    const QDate date = facts.date.isValid() ? facts.date : QDate(1970, 1, 1);

    PdfMetadata metadata;
    const auto add = [&](const char *key, const QString &value) {
        metadata.info.emplace_back(key, value.toStdString());
    };
    const QString stamp = u"D:"_s + date.toString(u"yyyyMMdd"_s) + u"000000+00'00'"_s;
    add("/Title", title);
    if (!author.isEmpty())
        add("/Author", author);
    add("/Creator", creator);
    add("/Producer", producer);
    add("/CreationDate", stamp);
    add("/ModDate", stamp);
    metadata.xmp = xmpFor(title, author, date.toString(Qt::ISODate) + u"T00:00:00+00:00"_s);
    return metadata;
}

} // namespace binder
