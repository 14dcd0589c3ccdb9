// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"

#include <QVersionNumber>

namespace binder {

/// How a document stands to the editions that were adopted.
struct Standing
{
    const Edition *newest = nullptr; ///< that has the document in this language; null: none has
    bool holds = false; ///< nothing that can print has changed since: the document is of that edition
};

/// Compares answers with the editions adopted from them. An edition holds until anything changes that can
/// print: an answer, an "I don't know", an explanation, an overruled finding, the entries and their order, or
/// the version of the pack, whose words may differ. Not so the place in the window, notes of the adviser,
/// suggestions turned down, and what is retired.
class EditionCheck
{
public:
    /// Keeps a reference to the answers. `packVersion` is that of the pack which words them now.
    EditionCheck(const Answers &answers, const QVersionNumber &packVersion);

    [[nodiscard]] Standing standing(const QString &document, const QString &language) const;
    [[nodiscard]] bool holds(const Edition &edition) const;

private:
    const Answers &m_answers;
    QString m_packVersion;
    QJsonObject m_printable; ///< of the answers; empty when there are no editions to compare with
};

/// The edition of that number; null when there is none.
[[nodiscard]] const Edition *editionNumbered(const Answers &answers, int number);

} // namespace binder
