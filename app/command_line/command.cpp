// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command.h"

#include "model/values/span.h"

#include <QIODevice>

namespace binder {

Invocation::Invocation(QStringList arguments, QMap<QString, QString> options)
    : m_arguments(std::move(arguments))
    , m_options(std::move(options))
{}

void Output::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    m_complete = m_device.write(bytes) == bytes.size() && m_complete;
}

void Output::warn(const QString &text)
{
    m_errors.write("privacy-binder: " + inOneLine(text).toUtf8() + '\n');
}

QString inOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        if (isDirectionMark(character.unicode()))
            continue;
        const auto category = character.category();
        const bool steers = category == QChar::Other_Control || category == QChar::Separator_Line
                            || category == QChar::Separator_Paragraph;
        line += steers ? QChar(u' ') : character;
    }
    return line.simplified();
}

} // namespace binder
