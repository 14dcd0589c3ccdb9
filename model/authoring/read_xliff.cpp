// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/xliff.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class XliffReader
{
public:
    explicit XliffReader(const QByteArray &xml)
        : m_xml(xml)
    {}

    Result<XliffDocument> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "xliff"_L1
            || m_xml.attributes().value("version"_L1) != "1.2"_L1)
            return wrong(m_xml.hasError()
                             ? m_xml.errorString()
                             : QCoreApplication::translate("Pack", "it is not XLIFF of version 1.2"));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "file"_L1)
                readFile();
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return wrong(m_xml.errorString());
        return m_document;
    }

private:
    tl::unexpected<Error> wrong(const QString &why) const
    {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate(
                           "Pack", "This file of translations cannot be read: %1. Nothing was changed.")
                           .arg(why),
                       u"line %1"_s.arg(m_xml.lineNumber()));
    }

    void readFile()
    {
        m_file = m_xml.attributes().value("original"_L1).toString();
        const QString from = m_xml.attributes().value("source-language"_L1).toString();
        const QString to = m_xml.attributes().value("target-language"_L1).toString();
        const bool isFirst = m_document.from.isEmpty();
        if (isFirst) {
            m_document.from = from;
            m_document.to = to;
        } else if (from != m_document.from || to != m_document.to) {
            m_xml.raiseError(
                QCoreApplication::translate("Pack", "not all of it is from and to the same languages"));
        }
        readUnits();
    }

    /// Of the element at hand, however they are grouped in it.
    void readUnits()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "trans-unit"_L1)
                readUnit();
            else if (m_xml.name() != "body"_L1 && m_xml.name() != "group"_L1)
                m_xml.skipCurrentElement();
            else if (deeper()) {
                readUnits();
                --m_depth;
            }
        }
    }

    bool deeper()
    {
        constexpr int deepest = 50;
        if (m_depth < deepest) {
            ++m_depth;
            return true;
        }
        m_xml.raiseError(QCoreApplication::translate("Pack", "it nests too deep"));
        return false;
    }

    void readUnit()
    {
        Translation one{
            m_file, m_xml.attributes().value("id"_L1).toString(), {}, {}, TranslationState::Current};
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "source"_L1) {
                one.source = readText();
            } else if (m_xml.name() == "target"_L1) {
                const QStringView state = m_xml.attributes().value("state"_L1);
                if (state.startsWith("needs-"_L1) || state == "new"_L1)
                    one.state = TranslationState::Stale;
                one.target = readText();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!one.target.trimmed().isEmpty())
            m_document.translations.append(one);
    }

    /// The words of the element at hand, with what its inline elements stand for.
    QString readText()
    {
        QString text;
        for (;;) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Characters:
                text += m_xml.text();
                break;
            case QXmlStreamReader::StartElement:
                if (m_xml.name() == "x"_L1) {
                    text += m_xml.attributes().value("equiv-text"_L1);
                    m_xml.skipCurrentElement();
                } else if (deeper()) {
                    text += readText();
                    --m_depth;
                }
                break;
            case QXmlStreamReader::EndElement:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::Invalid:
                return text;
            case QXmlStreamReader::NoToken:
            case QXmlStreamReader::StartDocument:
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
            case QXmlStreamReader::ProcessingInstruction:
                break;
            }
        }
    }

    QXmlStreamReader m_xml;
    XliffDocument m_document;
    QString m_file;
    int m_depth = 0;
};

} // namespace

Result<XliffDocument> fromXliff(const QByteArray &xml)
{
    return XliffReader(xml).read();
}

} // namespace binder
