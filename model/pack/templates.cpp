// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/templates.h"

#include "model/pack/pack_names.h"

namespace binder {

QString toText(Severity severity)
{
    return nameOf(severityNames, severity);
}

} // namespace binder
