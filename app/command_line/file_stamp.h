// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace binder {

/// Something that differs as soon as one of the files, or a file in one of the folders, is another: by name,
/// size or time of change. What is not there has a stamp too.
[[nodiscard]] QByteArray stampOf(const QStringList &filesAndFolders);

} // namespace binder
