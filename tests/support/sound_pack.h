// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pack/load.h"

#include <QTest>

namespace binder::testing {

/// The sound pack of tests/data, loaded once.
inline const Pack &soundPack()
{
    static const Result<Pack> pack = loadPack(QStringLiteral(BINDER_TEST_DATA "/packs/sound"));
    if (!pack)
        qFatal("The sound pack does not load: %s", qPrintable(pack.error().message));
    return *pack;
}

} // namespace binder::testing
