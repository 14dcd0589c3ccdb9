// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/odt_xml.h"

#include "model/render/fit_text.h"
#include "model/render/word_breaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder::odt {

namespace {

struct Namespace
{
    QLatin1StringView prefix;
    QLatin1StringView uri;
};

constexpr Namespace namespaces[] = {
    {"xmlns:office"_L1, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1},
    {"xmlns:style"_L1, "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1},
    {"xmlns:text"_L1, "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1},
    {"xmlns:table"_L1, "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1},
    {"xmlns:fo"_L1, "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1},
    {"xmlns:svg"_L1, "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_L1},
    {"xmlns:meta"_L1, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_L1},
    {"xmlns:xlink"_L1, "http://www.w3.org/1999/xlink"_L1},
    {"xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
};

} // namespace

XmlWriter::XmlWriter(QByteArray *bytes)
    : m_xml(bytes)
{}

void XmlWriter::startDocument(QLatin1StringView root)
{
    m_xml.writeStartDocument();
    start(root);
    for (const Namespace &space : namespaces)
        m_xml.writeAttribute(space.prefix, space.uri);
    m_xml.writeAttribute("office:version"_L1, "1.3"_L1);
}

void XmlWriter::endDocument()
{
    m_xml.writeEndDocument();
}

void XmlWriter::start(QLatin1StringView element, Attributes attributes)
{
    m_xml.writeStartElement(element);
    for (const Attribute &attribute : attributes) {
        if (!attribute.value.isNull())
            m_xml.writeAttribute(attribute.name, attribute.value);
    }
}

void XmlWriter::end()
{
    m_xml.writeEndElement();
}

void XmlWriter::empty(QLatin1StringView element, Attributes attributes)
{
    start(element, attributes);
    end();
}

void XmlWriter::flush(QString &pending)
{
    if (!pending.isEmpty())
        m_xml.writeCharacters(pending);
    pending.clear();
}

void XmlWriter::text(const QString &text)
{
    QString pending;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || text[i] == u'\t') {
            flush(pending);
            m_xml.writeEmptyElement(text[i] == u'\n' ? "text:line-break"_L1 : "text:tab"_L1);
        } else if (text[i] == u' ' && (i == 0 || text[i - 1].isSpace() || i + 1 == text.size())) {
            // A space next to another, or at an end, would be taken for the white space of the file.
            qsizetype count = 1;
            while (i + 1 < text.size() && text[i + 1] == u' ') {
                ++count;
                ++i;
            }
            flush(pending);
            empty("text:s"_L1, {{"text:c"_L1, QString::number(count)}});
        } else {
            pending += text[i];
        }
    }
    flush(pending);
}

void XmlWriter::closeTag()
{
    m_xml.writeCharacters(QString());
}

void XmlWriter::stretches(const QString &text)
{
    const QList<Stretch> stretches = stretchesOf(text);
    for (const Stretch &stretch : stretches) {
        if (stretch.address)
            start("text:span"_L1, {{"text:style-name"_L1, u"Address"_s}});
        this->text(stretch.text);
        if (stretch.address)
            end();
    }
}

void XmlWriter::text(const Text &text)
{
    const auto leads = [](const Span &span) { return !span.link.isEmpty(); };
    if (std::none_of(text.cbegin(), text.cend(), leads)) {
        stretches(isolatedText(text));
        return;
    }
    for (const Span &span : text) {
        if (leads(span))
            start("text:a"_L1, {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, span.link}});
        stretches(isolatedText(span));
        if (leads(span))
            end();
    }
}

} // namespace binder::odt
