// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

namespace binder {

/// What the user does not know, put as questions to somebody who does: a message ready to send. Nothing is
/// sent.
struct HelperMessage
{
    QString helper; ///< id in the pack
    QString name;   ///< "Your web builder"
    QList<Address> questions;
    QString text; ///< of the whole message; plain, with what the user typed inserted literally
};

/// A message for everybody who knows an answer that is now "I don't know", in the order of the pack.
[[nodiscard]] QList<HelperMessage> helperMessages(const Evaluation &evaluation, const QString &language);

/// The questions answered with "I don't know" of which the pack does not say who would know.
[[nodiscard]] QList<Address> unknownWithoutHelper(const Evaluation &evaluation);

} // namespace binder
