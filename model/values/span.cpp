// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/span.h"

namespace binder {

QString plainText(const Text &text)
{
    QString plain;
    for (const Span &span : text)
        plain += span.text;
    return plain;
}

} // namespace binder
