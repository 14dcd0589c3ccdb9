// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/render/laid_out.h"

#include <optional>

namespace binder {

/// An answer that holds signs the fonts of the program do not have.
struct SignWarning
{
    std::optional<Address> answer; ///< nothing if the sign stands in no answer, but in a text of the pack
    QString message;               ///< for the user, translated; does not name the answer
};

/// What the warnings of a document come down to for the person who answers: each answer once, however often
/// the document prints it, in the order of the addresses.
[[nodiscard]] QList<SignWarning> signWarnings(const QList<RenderWarning> &warnings, const Answers &answers);

/// The message for characters no font has.
[[nodiscard]] QString missingSignsMessage(const QString &characters);

} // namespace binder
