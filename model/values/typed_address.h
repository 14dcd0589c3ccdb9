// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace binder {

// What a typed address cannot be without. Lenient: what passes may still lead nowhere. White space around it
// does not matter.

/// No e-mail address: one name, one @ and a host with a dot inside, without white space.
[[nodiscard]] bool isNoEmail(const QString &typed);

/// No web address: a host with a dot inside, with a protocol before it or without, and no white space.
[[nodiscard]] bool isNoWebAddress(const QString &typed);

/// Starts with a host as people write it, without a protocol: "www.example.org", "example.org/contact".
[[nodiscard]] bool startsWithHost(const QString &typed);

} // namespace binder
