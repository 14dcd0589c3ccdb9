// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/writers_here.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT const binder::FileWriters *writersOfModule()
{
    return &binder::writersHere();
}
