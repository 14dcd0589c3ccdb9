// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/fingerprint.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace binder {

// The texts of a pack in another language stand in files of the same names as those of the source language,
// as {"id": {"text": "...", "of": "<fingerprint of the source text>"}}: docs/pack-format.md, "i18n".

/// A text in the source language of a pack.
struct SourceText
{
    QString file; ///< the file of the pack it stands in: "questions/safety.json"
    QString id;
    QString text;
};

enum class TranslationState {
    Untranslated, ///< missing, or only filled in with the source text
    Stale,        ///< the source text has changed since
    Current
};

/// A text with its translation.
struct Translation
{
    QString file; ///< as in SourceText
    QString id;
    QString source;
    QString target; ///< empty when untranslated
    TranslationState state = TranslationState::Untranslated;
};

/// The files of one language by their names: what they hold.
using TranslationFiles = QMap<QString, QByteArray>;

/// How the translation stands, in the order of the sources.
[[nodiscard]] QList<Translation> translationsOf(const QList<SourceText> &sources,
                                                const TranslationFiles &files);

/// The files with an entry for each source text: where there was none, one with the source text, at the place
/// that this has in its file. Its `of` says "untranslated" before the fingerprint; where somebody wrote other
/// words in it since, that is a translation, and the mark goes. Nothing else in the files changes.
[[nodiscard]] TranslationFiles withGapsFilled(const QList<SourceText> &sources, TranslationFiles files);

/// The files with these translations taken over, each as made from the `source` that stands with it: it is
/// stale when that is not the source text of today. One that is not `Current` itself and says what the file
/// says changes nothing: nobody looked at it. Nothing else in the files changes. An error, and nothing is
/// taken over, when one is of a text that the pack does not have, is empty, or has other placeholders than
/// its source; `lexicon` holds the words in braces that are none.
[[nodiscard]] Result<TranslationFiles> withTranslations(const QList<SourceText> &sources,
                                                        TranslationFiles files,
                                                        const QList<Translation> &translations,
                                                        const QSet<QString> &lexicon);

} // namespace binder
