// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/templates.h"

namespace binder {

QString toText(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return QStringLiteral("block");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Advise:
        return QStringLiteral("advise");
    }
    Q_UNREACHABLE();
}

} // namespace binder
