// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/xliff.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamWriter>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// XML 1.0 has no way to write most control characters, nor half a character.
bool fitsXml(const QString &text)
{
    for (const uint sign : text.toUcs4()) {
        const bool fits = sign == '\t' || sign == '\n' || (sign >= 0x20 && sign < 0xd800)
                          || (sign > 0xdfff && sign < 0xfffe) || sign > 0xffff;
        if (!fits || sign == QChar::ReplacementCharacter)
            return false;
    }
    return true;
}

class XliffWriter
{
public:
    XliffWriter(QString from, QString to)
        : m_xml(&m_bytes)
        , m_from(std::move(from))
        , m_to(std::move(to))
    {}

    QByteArray write(const QList<Translation> &translations)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"xliff"_s);
        m_xml.writeAttribute(u"version"_s, u"1.2"_s);
        m_xml.writeDefaultNamespace(u"urn:oasis:names:tc:xliff:document:1.2"_s);
        QStringList files;
        for (const Translation &one : translations) {
            if (!files.contains(one.file))
                files.append(one.file);
        }
        for (const QString &file : files)
            writeFile(file, translations);
        startLine(0);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeFile(const QString &file, const QList<Translation> &translations)
    {
        startLine(1);
        m_xml.writeStartElement(u"file"_s);
        m_xml.writeAttribute(u"original"_s, file);
        m_xml.writeAttribute(u"source-language"_s, m_from);
        m_xml.writeAttribute(u"target-language"_s, m_to);
        m_xml.writeAttribute(u"datatype"_s, u"plaintext"_s);
        startLine(2);
        m_xml.writeStartElement(u"body"_s);
        for (const Translation &one : translations) {
            if (one.file == file)
                writeUnit(one);
        }
        startLine(2);
        m_xml.writeEndElement();
        startLine(1);
        m_xml.writeEndElement();
    }

    void startLine(int depth) { m_xml.writeCharacters(u'\n' + QString(2 * depth, u' ')); }

    void writeUnit(const Translation &one)
    {
        startLine(3);
        m_xml.writeStartElement(u"trans-unit"_s);
        m_xml.writeAttribute(u"id"_s, one.id);
        if (one.state == TranslationState::Current)
            m_xml.writeAttribute(u"approved"_s, u"yes"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        startLine(4);
        m_xml.writeStartElement(u"source"_s);
        writeText(one.source);
        m_xml.writeEndElement();
        startLine(4);
        m_xml.writeStartElement(u"target"_s);
        m_xml.writeAttribute(u"state"_s, stateName(one.state));
        writeText(one.target);
        m_xml.writeEndElement();
        startLine(3);
        m_xml.writeEndElement();
    }

    static QString stateName(TranslationState state)
    {
        switch (state) {
        case TranslationState::Untranslated:
            return u"needs-translation"_s;
        case TranslationState::Stale:
            return u"needs-review-translation"_s;
        case TranslationState::Current:
            return u"final"_s;
        }
        Q_UNREACHABLE();
    }

    /// The text; what stands in braces is an element with an id within the text.
    void writeText(const QString &text)
    {
        static const QRegularExpression inBraces(u"\\{[^{}]*\\}"_s);
        QSet<QString> ids;
        qsizetype at = 0;
        for (auto found = inBraces.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            m_xml.writeCharacters(text.sliced(at, match.capturedStart() - at));
            at = match.capturedEnd();
            const QString name = match.captured().sliced(1, match.capturedLength() - 2);
            QString id = name;
            for (int number = 2; ids.contains(id); ++number)
                id = name + u'-' + QString::number(number);
            ids.insert(id);
            m_xml.writeEmptyElement(u"x"_s);
            m_xml.writeAttribute(u"id"_s, id);
            m_xml.writeAttribute(u"equiv-text"_s, match.captured());
        }
        m_xml.writeCharacters(text.sliced(at));
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_from;
    QString m_to;
};

} // namespace

Result<QByteArray> toXliff(const QList<Translation> &translations, const QString &from, const QString &to)
{
    for (const Translation &one : translations) {
        if (!fitsXml(one.source) || !fitsXml(one.target))
            return failure(ErrorKind::BadInput,
                           QCoreApplication::translate("Pack",
                                                       "The text \"%1\" holds a sign that no XLIFF file can "
                                                       "hold. Take it out of the pack first.")
                               .arg(one.id),
                           one.file);
    }
    return XliffWriter(from, to).write(translations);
}

} // namespace binder
