// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <QString>

namespace binder {

/// The style sheet of the HTML files in the accent colour, made readable: screen and print, light and dark.
/// Contrast 4.5 to 1 or better in all.
[[nodiscard]] QString htmlStyle(QRgb accent);

} // namespace binder
