// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "model/store/store.h"

#include <memory>

namespace binder {

/// Opens a store to read it; also one that another program is writing to. An older one is brought up to date
/// first, and one that a killed program left half written is put in order.
[[nodiscard]] Result<std::unique_ptr<Store>> openForReading(const QString &path);

/// The id of the dossier that is meant: the one of --dossier, or the only one in the store.
[[nodiscard]] Result<QString> chosenDossier(const Invocation &called, Store &store);

/// As `Store::read()`; the error of a dossier that is not as it was saved names the command that accepts it.
[[nodiscard]] Result<Answers> readStored(Store &store, const QString &id);

} // namespace binder
