// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"
#include "tests/bench/first_paint.h"

namespace {

void watchFirstPaint()
{
    static FirstPaint watch;
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

/// The program as it is started on a dossier, with someone watching for its first page.
int main(int argc, char **argv)
{
    return binder::runWindow(argc, argv);
}
