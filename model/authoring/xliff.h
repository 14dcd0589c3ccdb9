// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/authoring/translation.h"

namespace binder {

// XLIFF 1.2, which translators' programs read and write: one file element for each file of the pack, one unit
// for each text. What stands in braces is an inline element there, so that nobody translates it.

/// A document for a translator. An error when a text holds a sign that XML has no way to write.
[[nodiscard]] Result<QByteArray> toXliff(const QList<Translation> &translations, const QString &from,
                                         const QString &to);

struct XliffDocument
{
    QString from;
    QString to;
    /// Every unit that has words in the other language, each made from the source that stands there.
    /// `Current`: the translator says that it is good; `Stale`: that it still has to be looked at.
    QList<Translation> translations;
};

/// Reads what a translator gives back. An error names the line.
[[nodiscard]] Result<XliffDocument> fromXliff(const QByteArray &xml);

} // namespace binder
