// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/output.h"

#include <QSet>

namespace binder {

/// Names of the files for the documents of many dossiers: "bakkerij-de-vries-1a2b3c4d-plan.pdf", from the
/// name of the business, the beginning of the dossier's id, the document and the format. Small letters a to
/// z, digits and hyphens only, so that they are right on any system, and never twice in one run.
class OutputNames
{
public:
    [[nodiscard]] QString next(const QString &subject, const QString &dossier, const QString &document,
                               Format format);

private:
    QSet<QString> m_used;
};

} // namespace binder
