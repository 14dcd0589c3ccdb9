// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/lint.h"

#include "model/pack/load.h"

namespace binder {

QList<LintProblem> lintPack(const QString &folder)
{
    const Result<Pack> pack = loadPack(folder);
    if (pack)
        return {};
    const QString file = pack.error().detail.section(QLatin1Char('#'), 0, 0);
    return {{QStringLiteral("load"), file, pack.error().detail.section(QLatin1Char('#'), 1), pack.error().message, false}};
}

} // namespace binder
