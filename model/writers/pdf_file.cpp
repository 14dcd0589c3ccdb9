// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_file.h"

#include "model/render/write_all.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace binder {

namespace {

constexpr qsizetype mostWaiting = 1 << 16;

} // namespace

QByteArray referenceTo(ObjectNumber number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfText(const QString &text)
{
    return QByteArray::fromStdString(QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse());
}

QByteArray pdfNumber(qreal value)
{
    QByteArray digits = QByteArray::number(value, 'f', 2);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits == "-0" ? "0" : digits;
}

PdfFile::PdfFile(QIODevice &device)
    : m_device(device)
    , m_digest(QCryptographicHash::Md5)
    , m_places(1, 0)
{
    put("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"); // the second line says that it is no text
}

ObjectNumber PdfFile::newObject()
{
    return newObjects(1);
}

ObjectNumber PdfFile::newObjects(int count)
{
    const ObjectNumber first = int(m_places.size());
    m_places.resize(m_places.size() + size_t(count), 0);
    return first;
}

void PdfFile::begin(ObjectNumber number)
{
    m_places[size_t(number)] = m_flushed + m_waiting.size();
    put(QByteArray::number(number));
    put(" 0 obj\n");
}

void PdfFile::write(ObjectNumber number, const QByteArray &object)
{
    begin(number);
    put(object);
    put("\nendobj\n");
}

void PdfFile::writeStream(ObjectNumber number, const QByteArray &entries, const QByteArray &data)
{
    begin(number);
    put("<<");
    put(entries);
    put(" /Length ");
    put(QByteArray::number(data.size()));
    put(">>\nstream\n");
    put(data);
    put("\nendstream\nendobj\n"); // PDF/A asks for the line end before
}

qint64 PdfFile::finish(ObjectNumber root, ObjectNumber info)
{
    const qint64 start = m_flushed + m_waiting.size();
    const QByteArray count = QByteArray::number(qint64(m_places.size()));
    put("xref\n0 " + count + "\n");
    put("0000000000 65535 f \n");
    for (size_t number = 1; number < m_places.size(); ++number)
        put(QByteArray::number(m_places[number]).rightJustified(10, '0') + " 00000 n \n");
    flush(); // into the digest
    const QByteArray id = m_digest.result().toHex();
    put("trailer\n<</Size " + count + " /Root " + referenceTo(root) + " /Info " + referenceTo(info)
        + " /ID [<" + id + "><" + id + ">]>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    flush();
    return m_flushed;
}

void PdfFile::put(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() >= mostWaiting)
        flush();
}

void PdfFile::flush()
{
    if (const Result<> written = writeAll(m_device, m_waiting); !written)
        throw DeviceTrouble{written.error()};
    m_digest.addData(m_waiting);
    m_flushed += m_waiting.size();
    m_waiting.resize(0);
}

} // namespace binder
