// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/odt.h"

#include "model/documents/run_on.h"
#include "model/render/file_writers.h"
#include "model/render/fit_text.h"
#include "model/render/odt_content.h"
#include "model/render/odt_styles.h"
#include "model/render/odt_xml.h"

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr QLatin1StringView mediaType = "application/vnd.oasis.opendocument.text"_L1;

QByteArray meta(const Document &document)
{
    QByteArray bytes;
    odt::XmlWriter xml(&bytes);
    xml.startDocument("office:document-meta"_L1);
    xml.start("office:meta"_L1);
    const auto element = [&xml](QLatin1StringView name, const QString &text) {
        if (text.isEmpty())
            return;
        xml.start(name);
        xml.text(fitText(text).simplified());
        xml.end();
    };
    const QString moment = document.date.toString(Qt::ISODate) + u"T12:00:00"_s;
    element("meta:generator"_L1, u"PrivacyBinder"_s);
    element("dc:title"_L1, document.title);
    element("meta:initial-creator"_L1, document.author);
    element("dc:creator"_L1, document.author);
    element("dc:language"_L1, document.language);
    if (document.date.isValid()) {
        element("meta:creation-date"_L1, moment);
        element("dc:date"_L1, moment);
    }
    xml.end();
    xml.endDocument();
    return bytes;
}

/// The list of what is in the package. Written without the helper: its namespace is one of its own.
QByteArray manifest(const QList<ZipEntry> &entries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement("manifest:manifest"_L1);
    xml.writeAttribute("xmlns:manifest"_L1, "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1);
    xml.writeAttribute("manifest:version"_L1, "1.3"_L1);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement("manifest:file-entry"_L1);
        xml.writeAttribute("manifest:full-path"_L1, path);
        if (path == "/"_L1)
            xml.writeAttribute("manifest:version"_L1, "1.3"_L1);
        xml.writeAttribute("manifest:media-type"_L1, type);
    };
    entry(u"/"_s, mediaType);
    for (const ZipEntry &each : entries) {
        if (each.name != "mimetype")
            entry(QString::fromLatin1(each.name), u"text/xml"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toOdt(const Document &composed, const PageSetup &setup)
{
    const Result<const FileWriters *> writers = fileWriters();
    if (!writers)
        return tl::unexpected(writers.error());
    const Document document = runOn(composed);
    // The type comes first and is not compressed, so that it can be read without unpacking.
    QList<ZipEntry> entries{{"mimetype", QByteArray(mediaType.data(), mediaType.size()), false},
                            {"content.xml", odt::content(document, setup)},
                            {"styles.xml", odt::styles(document, setup)},
                            {"meta.xml", meta(document)}};
    entries.append({"META-INF/manifest.xml", manifest(entries)});
    return (*writers)->zipped(entries);
}

} // namespace binder
