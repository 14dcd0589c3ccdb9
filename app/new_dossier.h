// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/pack/pack.h"
#include "model/result.h"
#include "model/store/store.h"

#include <memory>

namespace binder {

/// The answers of a dossier nobody worked on yet; `profile` answers the pack's question for the trade, and
/// may be empty.
[[nodiscard]] Result<Answers> newAnswers(const Pack &pack, const QString &language,
                                         const QString &profile = {});

/// The same answers with where the business is registered, when the pack asks for it and knows the country.
[[nodiscard]] Answers withCountry(const Pack &pack, const Answers &answers, const QString &country);

struct CreatedDossier
{
    std::unique_ptr<Store> store;
    QString id;
};

/// Makes a new file with one dossier; leaves no file behind when that does not work. A file that is there is
/// refused.
[[nodiscard]] Result<CreatedDossier> createDossier(const QString &path, const Answers &answers);

} // namespace binder
