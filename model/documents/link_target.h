// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

namespace binder {

/// Where an address of the web or of e-mail leads to when it is clicked: an absolute http, https or mailto
/// address in ASCII. Empty for anything else. User names and passwords in an address make it no link.
[[nodiscard]] QString webTarget(const QString &text);

/// The same for an answer: a question of type `url` gives what `webTarget` says, with https:// before an
/// address as people write it ("www.example.org"); one of type `email` a mailto address. Other types never
/// lead anywhere, whatever was typed.
[[nodiscard]] QString linkTarget(ItemType type, const QString &typed);

} // namespace binder
