// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace binder {

/// A file in a zip file.
struct ZipEntry
{
    QByteArray name; ///< with '/' between folders
    QByteArray bytes;
    bool compressed = true;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

} // namespace binder
