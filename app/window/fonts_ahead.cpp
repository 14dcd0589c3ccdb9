// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/fonts_ahead.h"

#include <QFontDatabase>
#include <QStringList>

namespace binder {

FontsAhead::FontsAhead()
    : m_reading([] { QFontDatabase::families(); })
{}

} // namespace binder
