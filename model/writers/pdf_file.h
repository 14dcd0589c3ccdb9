// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <vector>

class QIODevice;

namespace binder {

/// A number of an object in a PDF.
using ObjectNumber = int;

/// "12 0 R"
[[nodiscard]] QByteArray referenceTo(ObjectNumber number);
/// A text as PDF has it, brackets included.
[[nodiscard]] QByteArray pdfText(const QString &text);
/// Two decimals at most, without an exponent, whatever the language of the computer.
[[nodiscard]] QByteArray pdfNumber(qreal value);

/// Writes a PDF 1.4 to a device, object by object in any order, and keeps of each only where it stands. Each
/// number that was given out must be written once. The same objects in the same order give the same bytes.
/// Functions throw `DeviceTrouble` when the device does not take all of it.
class PdfFile
{
public:
    struct DeviceTrouble
    {
        Error error;
    };

    /// The device lives longer.
    explicit PdfFile(QIODevice &device);

    /// A number for an object that is written later.
    [[nodiscard]] ObjectNumber newObject();
    /// The first of so many numbers in a row.
    [[nodiscard]] ObjectNumber newObjects(int count);

    void write(ObjectNumber number, const QByteArray &object);
    /// `entries` of its dictionary, without brackets and length.
    void writeStream(ObjectNumber number, const QByteArray &entries, const QByteArray &data);
    /// Ends the file; gives its size.
    [[nodiscard]] qint64 finish(ObjectNumber root, ObjectNumber info);

private:
    void begin(ObjectNumber number);
    void put(const QByteArray &bytes);
    void flush();

    QIODevice &m_device;
    QByteArray m_waiting;
    QCryptographicHash m_digest;
    qint64 m_flushed = 0;
    std::vector<qint64> m_places; ///< by number
};

} // namespace binder
