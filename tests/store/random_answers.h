// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/answers.h"

#include <rapidcheck.h>

namespace binder::testing {

/// Answers with anything in them that the types can hold, and that no pack would ever ask for.
[[nodiscard]] rc::Gen<Answers> anyAnswers();

/// The answers after a user's next action or two: a value set, changed or cleared, an entry moved, a note
/// typed.
[[nodiscard]] rc::Gen<Answers> nextAnswers(const Answers &answers);

} // namespace binder::testing

namespace binder {

/// How a counterexample is printed.
void showValue(const Answers &answers, std::ostream &stream);

} // namespace binder
