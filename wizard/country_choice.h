// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace binder {

struct Pack;

/// A country in which a business may be registered, and the pack with its questions.
struct CountryChoice
{
    QString code; ///< as the pack has it: "NL", "EEA"
    QString name; ///< for people
    QString packId;
};

/// All that the packs serve, named in `language` where a pack has it. The user's `own` country (ISO 3166; may
/// be empty) stands first, then countries by name, then what stands for several countries.
[[nodiscard]] QList<CountryChoice> countryChoices(const QList<Pack> &packs, const QString &language,
                                                  const QString &own);

} // namespace binder
