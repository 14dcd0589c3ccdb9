// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/file_writers.h"

namespace binder {

/// The writers that are linked into this program or module.
[[nodiscard]] const FileWriters &writersHere();

} // namespace binder
