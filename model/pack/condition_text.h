// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QJsonObject>
#include <QString>

namespace binder {

struct Condition;

// A condition as one line of text, such as "activities.basis = consent and not {is-about-staff}". It is
// another spelling of the JSON form and nothing more: docs/pack-format.md, "Conditions", has the grammar.

/// The JSON form of a condition, as read.h takes it. Whether its names mean something is asked later, with
/// the pack at hand. An error says where: in its message, and as "line:column" in its detail, both counted
/// from 1, the column in characters.
[[nodiscard]] Result<QJsonObject> conditionFromText(const QString &text);

/// A condition that follows its schema, in the one text that is usual for it: reading that text gives it
/// back, except that an `all` or `any` of one part is that part. An error when the text form has no words for
/// a piece of it (an answer that is an object of another kind, a name that is no id); its detail is the JSON
/// pointer of that piece.
[[nodiscard]] Result<QString> conditionToText(const QJsonObject &condition);

/// A condition of a loaded pack as text, written out: what stands behind a name stands in its place, and the
/// rows of a catalogue are their codes. An error as above, when that nests too deep.
[[nodiscard]] Result<QString> conditionToText(const Condition &condition);

} // namespace binder
