// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/role_name.h"

#include "model/pack/vocabulary_names.h"

namespace binder {

QString toText(ParagraphRole role)
{
    return nameOf(roleNames, role);
}

} // namespace binder
