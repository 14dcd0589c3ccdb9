// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"

namespace binder {

/// Who adopts the documents; both as typed, and printed where the documents are signed off.
struct Adopter
{
    QString name;     ///< may be empty
    QString function; ///< of that person; may be empty
};

/// What adopting comes to.
struct Adoption
{
    Answers answers;              ///< with the new edition, if one was made
    Edition edition;              ///< the one that now holds
    bool isNew = false;           ///< false: nothing that can print has changed since that edition
    QList<DocumentState> leftOut; ///< still drafts, so not in it
};

/// Adopts the documents that are ready, in one language, on the day of the evaluation, and keeps with the
/// edition what they say. Pure: storing the answers is the caller's. An error of kind Blocked: every document
/// is a draft.
[[nodiscard]] Result<Adoption> adopt(const Evaluation &evaluation, const QString &language,
                                     const Adopter &by);

/// A document as it was adopted, with the words it then had. An error of kind Usage: there is no such
/// edition, or the document is not in it; of kind BadInput: what was kept cannot be read, or an older program
/// kept the answers alone.
[[nodiscard]] Result<Document> adoptedDocument(const Answers &answers, int edition, const QString &name);

} // namespace binder
