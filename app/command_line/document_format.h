// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace binder {

/// The formats a document can be made in, as named on the command line.
[[nodiscard]] inline QStringList documentFormats()
{
    return {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("json")};
}

} // namespace binder
