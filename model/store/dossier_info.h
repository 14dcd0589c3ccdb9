// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

namespace binder {

/// What a list of dossiers shows of each.
struct DossierInfo
{
    QString id;      ///< for `Store::read()` and the command line
    QString subject; ///< the name of the business; empty when not answered or not asked for
    QString packId;
    QString packVersion;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC

    friend bool operator==(const DossierInfo &, const DossierInfo &) = default;
};

/// The linkId of the question whose answer names the dossier, for a pack id: `Pack::subject`. The store knows
/// no packs.
using SubjectQuestion = std::function<QString(const QString &packId)>;

} // namespace binder
