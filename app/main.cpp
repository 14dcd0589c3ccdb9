// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line/run.h"
#include "app/window/run.h"

int main(int argc, char *argv[])
{
    const binder::Request request = binder::readRequest(binder::wordsOf(argc, argv));
    return request.kind == binder::Request::Kind::Window ? binder::runWindow(argc, argv)
                                                         : binder::runCommandLine(argc, argv, request);
}
