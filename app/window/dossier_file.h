// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "wizard/services.h"

#include <functional>

namespace binder {

/// A dossier opened for the wizard, and what the user should hear about it.
struct OpenedFile
{
    OpenDossier dossier;
    QString backupMade; ///< the copy of the older file it was; empty when nothing was brought up to date
};

/// Which dossier of a file that holds several; an empty answer means: changed my mind.
using ChooseDossier = std::function<QString(const QList<DossierInfo> &dossiers)>;

/// What to do with a dossier that is not as it was saved.
enum class WhenAltered { Refuse, Accept };

/// Opens a file for the wizard. The error is `StoreTrouble::None` with an empty message when the user changed
/// their mind.
[[nodiscard]] Result<OpenedFile> openDossierFile(const QString &path, Store::Mode mode,
                                                 const ChooseDossier &choose,
                                                 WhenAltered whenAltered = WhenAltered::Refuse);

/// Makes a new file with an empty dossier in the language, where the pack has it, and opens it.
[[nodiscard]] Result<OpenDossier> makeDossierFile(const NewDossier &wanted, const QString &language);

/// Makes a new file out of an answers file, and opens it.
[[nodiscard]] Result<OpenDossier> makeDossierFileFrom(const QString &answersFile, const QString &path);

} // namespace binder
