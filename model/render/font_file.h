// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace binder {

/// The little of an OpenType file that Qt does not give: reading which characters it has, and giving its
/// family another name. A file that is not what it should be gives no characters, or is returned unchanged.

/// Which of the first 0x20000 characters have a glyph.
[[nodiscard]] std::vector<bool> charactersIn(const QByteArray &fontFile);

/// The file with `from` replaced by `to` in the names of the family. Both must be ASCII and equally long. The
/// PostScript name, which a PDF shows, stays.
[[nodiscard]] QByteArray withFamilyRenamed(const QByteArray &fontFile, QLatin1StringView from,
                                           QLatin1StringView to);

} // namespace binder
