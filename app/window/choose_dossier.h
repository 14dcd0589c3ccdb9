// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/dossier_info.h"

#include <QList>

class QWidget;

namespace binder {

/// Lets the user pick one of the dossiers in a file; empty when they changed their mind.
[[nodiscard]] QString chooseDossier(QWidget *parent, const QList<DossierInfo> &dossiers);

} // namespace binder
