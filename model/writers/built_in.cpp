// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/writers_here.h"

namespace binder {

Result<const FileWriters *> fileWriters()
{
    return &writersHere();
}

} // namespace binder
