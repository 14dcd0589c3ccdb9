// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "model/dossier/evaluation.h"
#include "model/pack/pack.h"
#include "model/store/store.h"

#include <QHash>
#include <functional>
#include <memory>

namespace binder {

/// A dossier as a command reads it: brought up to the pack in this program, or the one that --pack
/// names; the file itself is left as it is.
struct DossierReading
{
    QString id;
    std::shared_ptr<const Pack> pack;
    Answers answers;

    /// The name of the business; empty when it is not answered.
    [[nodiscard]] QString subject() const;
};

/// Reads the dossiers of an open file, one after the other. Each pack is loaded once, however many dossiers
/// it serves.
class DossierReader
{
public:
    using LoadPack = std::function<Result<Pack>(const QString &id)>;

    /// Keeps a reference to the store.
    DossierReader(Store &store, LoadPack loadPack);

    [[nodiscard]] Result<DossierReading> read(const QString &id);

private:
    Store &m_store;
    LoadPack m_loadPack;
    QHash<QString, Result<std::shared_ptr<const Pack>>> m_packs; ///< by id
};

/// Reads the dossier that FILE (the first argument) and --dossier name.
[[nodiscard]] Result<DossierReading> readDossier(const Invocation &called);

/// What is left out, as the command line names it: "activities[orders].items: residence".
[[nodiscard]] QString notOfferedText(const NotOffered &left);
/// What stands above what is printed of one dossier among others: its id and the name of the business.
[[nodiscard]] QString titleLine(const DossierReading &dossier);

/// What a command does with one dossier.
using DossierWork = std::function<Result<ExitCode>(const DossierReading &)>;

/// Does it with the dossier that FILE and --dossier name, or with --all-dossiers with each in turn. Of those,
/// one that fails is told and does not stop the rest; the exit code is then that of the first that failed.
[[nodiscard]] Result<ExitCode> withDossiers(const Invocation &called, Output &out, const DossierWork &work);

} // namespace binder
