// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/vocabulary.h"

#include <QString>

namespace binder {

/// The sign that sets what is assumed, open or advised apart, as a character; empty for the other roles. A
/// paragraph has it before its words, a point of a list in the place of its bullet or box, or after its
/// number.
[[nodiscard]] inline QString roleSign(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Assumed:
        return QStringLiteral("?");
    case ParagraphRole::Open:
        return QStringLiteral("\u25cb");
    case ParagraphRole::Advice:
        return QStringLiteral("\u2192");
    case ParagraphRole::Body:
    case ParagraphRole::Told:
    case ParagraphRole::Meaning:
    case ParagraphRole::Later:
    case ParagraphRole::Note:
    case ParagraphRole::Reference:
        break;
    }
    return {};
}

} // namespace binder
