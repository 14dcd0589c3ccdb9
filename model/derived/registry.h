// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/law.h"

#include <QJsonValue>
#include <QMap>
#include <QStringList>
#include <optional>

namespace binder {

/// What a derived fact is given: argument name -> value, in the encoding of values. An argument whose
/// question is unanswered is absent.
using DerivedArguments = QMap<QString, QJsonValue>;

/// A rule of law as a pure function: no linkIds, no texts, the same result for the same arguments, law and
/// date. Gives a code, a number or a truth; nothing when the arguments do not decide it.
using DerivedFunction = std::optional<QJsonValue> (*)(const DerivedArguments &, const Law &, QDate);

struct DerivedFact
{
    QLatin1StringView name;
    QList<QLatin1StringView> arguments;
    DerivedFunction function;
};

/// All derived facts packs can name.
[[nodiscard]] const QList<DerivedFact> &derivedFacts();
[[nodiscard]] QStringList derivedNames();

/// The fact for these arguments; nothing for a name that does not exist.
[[nodiscard]] std::optional<QJsonValue> derive(const QString &name, const DerivedArguments &arguments,
                                               const Law &law, QDate date);

} // namespace binder
