// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document.h"

namespace binder {

void Reasons::add(const Reasons &other)
{
    const auto merge = [](QStringList &into, const QStringList &from) {
        into += from;
        into.sort();
        into.removeDuplicates();
    };
    merge(addresses, other.addresses);
    merge(law, other.law);
}

} // namespace binder
