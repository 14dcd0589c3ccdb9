// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/walk.h"

namespace binder::lints {

/// A place where a pack uses one of its texts.
struct TextUse
{
    QString id;
    bool needed = true;       ///< the text has to be there
    bool sentence = false;    ///< it stands alone, so it is a full sentence
    QStringList placeholders; ///< names that have a value there
    QString file;
    QString pointer;
};

/// All texts a pack uses. Ids that start with one of `prefixes` are used by a code that is only known when a
/// document is made.
struct TextUses
{
    QList<TextUse> uses;
    QList<TextUse> prefixes;
};

[[nodiscard]] TextUses textUses(const Pack &pack);

} // namespace binder::lints
