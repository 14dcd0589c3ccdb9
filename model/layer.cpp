// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Only to be linked (model/CMakeLists.txt, "layers").
int main()
{
    return 0;
}
