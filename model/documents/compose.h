// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/dossier/evaluation.h"
#include "model/result.h"

namespace binder {

/// Composes a document of the pack from what follows from the answers. Pure: the same evaluation and language
/// give the same document, to the byte of its JSON. `with`: names of documents that are added as chapters,
/// where the document takes them (the binder). Fails only when the pack has no document of such a name, when
/// it does not apply, or when it cannot be added.
[[nodiscard]] Result<Document> compose(const Evaluation &evaluation, const QString &name,
                                       const QString &language, const QStringList &with = {});

/// How a document stands.
struct DocumentState
{
    QString name;
    QString title;
    QString summary;
    Audience audience = Audience::Internal;
    /// The documents that can be added to it, those of them that apply: for the binder what it does not hold
    /// itself.
    QStringList additions;
    bool hasTables = false; ///< so that it can be had as a spreadsheet
    int edition = 0;        ///< the number of the edition that holds it as it is now; 0: none
    bool draft = false;
    QList<Address> blockedBy; ///< what has to be answered before it is no longer CONCEPT
};

/// The documents of the pack that apply, in the order of the pack.
[[nodiscard]] QList<DocumentState> documentStates(const Evaluation &evaluation, const QString &language);

/// A finding as text: what is wrong, and what to do, both in one sentence.
struct FindingText
{
    Text text;
    Text action;
};
/// Where `trace` is given, the answers and the law that are named in the text are added.
[[nodiscard]] FindingText findingText(const Evaluation &evaluation, const Finding &finding,
                                      const QString &language, Evaluation::Trace *trace = nullptr);

/// The answer as a person reads it: one point per choice; typed text literal. Empty when it does not apply or
/// is unanswered; an "I don't know" gives the pack's word for it.
[[nodiscard]] QList<Text> answerText(const Evaluation &evaluation, const Address &address,
                                     const QString &language);

} // namespace binder
