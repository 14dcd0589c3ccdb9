// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QJsonArray>
#include <functional>

namespace binder::testing {

/// Opens the program's windows, one after the other, and says where each came to stand, with its frame:
/// `{"window": name, "frame": [x, y, width, height], "screen": [...], "inside": bool, "title": height}`.
/// `screen` is what is available on it.
[[nodiscard]] QJsonArray placesOfWindows(OpenDossier dossier, const Services &services);

} // namespace binder::testing
