// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command.h"

namespace binder {

Invocation::Invocation(QStringList arguments, QMap<QString, QString> options)
    : m_arguments(std::move(arguments))
    , m_options(std::move(options))
{
}

void Output::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    m_complete = m_device.write(bytes) == bytes.size() && m_complete;
}

} // namespace binder
