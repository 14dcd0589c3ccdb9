// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QXmlStreamWriter>
#include <initializer_list>

namespace binder::odt {

/// An attribute of an element; a null value leaves it out.
struct Attribute
{
    QLatin1StringView name;
    QString value;
};
using Attributes = std::initializer_list<Attribute>;

/// Writes the XML of an OpenDocument file: elements by their qualified names, and text the way ODF wants it,
/// where runs of spaces, tabs and line breaks are elements.
class XmlWriter
{
public:
    explicit XmlWriter(QByteArray *bytes);

    /// Starts one of the files in the package, with all namespaces; `root` is "office:document-content".
    void startDocument(QLatin1StringView root);
    void endDocument();

    void start(QLatin1StringView element, Attributes attributes = {});
    void end();
    void empty(QLatin1StringView element, Attributes attributes = {});

    /// Addresses in it have the style "Address": no hyphen comes into them.
    void text(const Text &text);
    void text(const QString &text);

    /// Closes the tag of the element that was started last, so that its content can be added to the bytes.
    void closeTag();

private:
    void flush(QString &pending);
    void stretches(const QString &text);

    QXmlStreamWriter m_xml;
};

} // namespace binder::odt
