// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/fonts.h"

#include <QVarLengthArray>

namespace binder {

/// A stretch of prepared text that needs another face than Latin.
struct FaceRun
{
    int start = 0;
    int length = 0;
    Face face = Face::Latin;
};

/// A stretch of prepared text that leads somewhere.
struct LinkRun
{
    int start = 0;
    int length = 0;
    QString target;
};

/// A stretch of prepared text that somebody typed.
struct TypedRun
{
    int start = 0;
    int length = 0;
};

/// Text made fit for setting: every character has a glyph, line breaks are U+2028, and what the user typed
/// cannot change the direction of the text around it.
struct PreparedText
{
    QString string;
    QList<FaceRun> runs;                ///< in order; the rest is Latin
    QList<LinkRun> links;               ///< in order
    QVarLengthArray<TypedRun, 4> typed; ///< in order
    bool rightToLeft =
        false;       ///< the whole text is one typed span that begins in a script written right to left
    QString missing; ///< characters no font has, each once; U+FFFD stands in their place
};

[[nodiscard]] PreparedText prepared(const Text &text, const Fonts &fonts);

} // namespace binder
