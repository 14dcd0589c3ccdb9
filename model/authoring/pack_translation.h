// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/authoring/translation.h"

namespace binder {

/// The texts of a pack in its source language, and what there is of them in another.
struct PackTranslation
{
    QString from;
    QString to;
    QList<SourceText> sources; ///< in the order of the files, and of the texts in them
    TranslationFiles files;    ///< of the other language, by the name of the file they translate
    QSet<QString> lexicon;     ///< the words in braces that are no placeholders, in both languages
};

/// Reads the pack in a folder for translation. An error when it cannot be read, or does not name the
/// language.
[[nodiscard]] Result<PackTranslation> readTranslation(const QString &folder, const QString &language);

/// Where the translation of a file of the pack stands: "i18n/en/pack.json".
[[nodiscard]] QString translationFile(const QString &language, const QString &file);

} // namespace binder
