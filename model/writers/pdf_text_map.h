// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace binder {

/// A ToUnicode map as Qt writes it, made fit for searching and reading aloud: the space is a space (Qt says
/// tab), and ligatures and the shapes of Arabic letters are the letters they stand for.
[[nodiscard]] QByteArray searchableTextMap(const QByteArray &map);

} // namespace binder
